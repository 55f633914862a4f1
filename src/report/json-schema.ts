import * as z from 'zod/mini';
import { categories } from '../core/catalog/criteria/criterion.ts';
import { comparisonSchema } from './json-schema/comparison.ts';
import { forecast } from './json-schema/forecast.ts';
import { gap } from './json-schema/gap.ts';
import { criteria, day, line, nullable, owner, score, state, zone } from './json-schema/parts.ts';
import { plan } from './json-schema/plan.ts';
import { readiness } from './json-schema/readiness.ts';
import { systemReview } from './json-schema/system-review.ts';

/**
 * The JSON report, version 1. `schema/report.schema.json` is made of it, `renderJson` has its type, and the comment
 * is rendered from it; a run loads it only to read a report that another run wrote. Numbers are cut, never rounded, to one decimal; a value that is not there is null, never left out.
 */

const priority = z.enum(['critical', 'high', 'medium', 'low']);

const rule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('threshold'), score: z.number(), threshold: score, message: z.string() }),
  z.strictObject({
    rule: z.literal('max-drop'),
    was: z.number(),
    score: z.number(),
    allowed: z.number(),
    message: z.string(),
  }),
  z.strictObject({
    rule: z.literal('fail-on'),
    control: z.string(),
    priority,
    level: priority,
    message: z.string(),
  }),
  z.strictObject({ rule: z.literal('weakens'), changes: z.int(), message: z.string() }),
  z.strictObject({ rule: z.literal('base'), reason: z.string(), message: z.string() }),
  z.strictObject({ rule: z.literal('require'), control: z.string(), state, message: z.string() }),
  z.strictObject({
    rule: z.literal('expired-exemption'),
    control: z.string(),
    exemption: z.enum(['not_applicable', 'accepted_risk']),
    expires: day,
    message: z.string(),
  }),
  z.strictObject({ rule: z.literal('manifest'), problems: z.int(), message: z.string() }),
  z.strictObject({ rule: z.literal('nothing-examined'), message: z.string() }),
]);

const scoped = z.array(z.strictObject({ category: z.enum(categories), reasons: z.array(z.string()) }));

const exception = z.strictObject({ file: z.string(), line: nullable(line), message: z.string() });

const test = z.strictObject({
  id: z.string(),
  procedure: z.enum(['document', 'everyPeriod', 'everyRow', 'everyMember', 'noMember', 'configuration']),
  outcome: z.enum(['met', 'not-met', 'not-examined', 'does-not-apply']),
  met: z.boolean(),
  basis: nullable(z.enum(['inspected', 'attested'])),
  expected: z.string(),
  found: z.string(),
  /** What meets the test. */
  remedy: z.string(),
  exceptions: z.array(exception),
});

const evidence = z.strictObject({
  path: z.string(),
  /** null: what stands there could not be read, such as a broken link. */
  sha256: nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  bytes: z.int().check(z.gte(0)),
  kind: z.enum(['document', 'record', 'table', 'opaque']),
  date: nullable(day),
  datedBy: nullable(z.string()),
});

const approval = z.strictObject({ reason: z.string(), approvedBy: z.string(), date: day, expires: day });

const control = z.strictObject({
  id: z.string(),
  title: z.string(),
  criteria,
  claim: nullable(state),
  state,
  credit: z.number().check(z.gte(0), z.lte(1)),
  points: score,
  available: score,
  owner,
  notApplicable: nullable(approval),
  acceptedRisk: nullable(approval),
  tests: z.array(test),
  evidence: z.array(evidence),
});

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  control: nullable(z.string()),
  file: nullable(z.string()),
  line: nullable(line),
  message: z.string(),
  remedy: z.string(),
  /** Another finding tells it better: left out where only a few are shown. */
  secondary: z.boolean(),
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: day,
  organization: z.string(),
  system: nullable(z.string()),
  assessment: z.enum(['self-assessment', 'criteria']),
  /** The categories of the criteria: in scope, and left out although the system would bring them in. */
  scope: z.strictObject({ from: z.enum(['manifest', 'derived']), categories: scoped, leftOut: scoped }),
  score,
  claimed: score,
  provable: score,
  inspectedShare: score,
  zone: z.strictObject({ id: zone, label: z.string() }),
  verdict: z.strictObject({
    passed: z.boolean(),
    /** The score with as many decimals as it takes to stand on its side of the threshold. */
    score,
    enforced: z.boolean(),
    threshold: score,
    thresholdFrom: z.enum(['input', 'manifest', 'base', 'default']),
    rules: z.array(rule),
  }),
  /** What the change does, against its base; null where there is nothing to compare with. */
  comparison: nullable(comparisonSchema),
  controls: z.array(control),
  findings: z.array(finding),
  /** What all gaps together would gain. */
  pointsToGain: score,
  gaps: z.array(gap),
  plan,
  readiness,
  systemReview,
  forecast: nullable(forecast),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedControl = Report['controls'][number];
export type ReportedFinding = Report['findings'][number];
export type ReportedGap = Report['gaps'][number];
export type ReportedForecast = NonNullable<Report['forecast']>;
export type ReportedEvent = ReportedForecast['events'][number];
export type ReportedChange = ReportedEvent['changes'][number];
