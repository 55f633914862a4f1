import * as z from 'zod/mini';
import { criterion, day, nullable, score, span, zone } from './parts.ts';

const extent = z.enum(['yes', 'partly', 'no', 'not-applicable']);
const ids = z.array(z.string());
const zoneReached = z.strictObject({ id: zone, label: z.string() });
const reasons = z.array(z.strictObject({ code: z.string(), message: z.string() }));

/** `shared`: three or more public crosswalks have the pair; null: not counted for the framework. */
const pairs = z.array(z.strictObject({ id: z.string(), shared: nullable(z.boolean()) }));

const criterionStanding = z.strictObject({
  criterion,
  title: z.string(),
  designed: extent,
  implemented: extent,
  effective: extent,
  controls: ids,
  /** Tests met, `control/test`, and the evidence they rest on. */
  tests: ids,
  evidence: ids,
  /** Indicative. */
  frameworks: z.strictObject({ nist80053r5: pairs, iso27001: pairs, hipaa: pairs, gdpr: pairs }),
});

const controlStanding = z.strictObject({
  control: z.string(),
  criteria: z.array(criterion),
  designed: z.boolean(),
  implemented: z.boolean(),
  effective: z.boolean(),
});

const recurrence = z.strictObject({
  control: z.string(),
  frequency: z.enum(['continuous', 'per-event', 'monthly', 'quarterly', 'semi-annual', 'annual']),
  /** Null for what has no period of its own. */
  expected: nullable(z.int()),
  actual: nullable(z.int()),
  toCome: nullable(z.int()),
  first: nullable(day),
  last: nullable(day),
  longestGapDays: z.int(),
  /** A letter for each of `months`: `x` evidence, `-` none, `.` to come. */
  strip: z.string(),
  /** Percent of the days of the period. */
  coverage: score,
  pointInTime: z.boolean(),
});

/** What a readiness report tells beyond score and gaps. */
export const readiness = z.strictObject({
  /** Every criterion in scope. */
  criteria: z.array(criterionStanding),
  /** The control matrix: every control that applies. */
  controls: z.array(controlStanding),
  /** Design and existence on one day. */
  typeOne: z.strictObject({ date: day, score, zone: zoneReached }),
  /** Operation over the observation period. */
  typeTwo: z.strictObject({
    period: span,
    /** Three to twelve months are. */
    usual: z.boolean(),
    score,
    zone: zoneReached,
    coverage: score,
    months: z.array(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
    controls: z.array(recurrence),
  }),
  /** The first is the next step, others go with it. */
  nextSteps: z.array(
    z.strictObject({
      step: z.enum([
        'gap-assessment',
        'focused-gap-assessment',
        'readiness-assessment',
        'final-review',
        'outside-help',
      ]),
      title: z.string(),
      reasons,
    }),
  ),
  /** What an audit today would likely end in: an expectation, never an opinion. */
  outlook: z.strictObject({ expected: z.enum(['unmodified', 'qualified', 'adverse']), reasons }),
  /** No finding costs credit: a result that is itself to be doubted. */
  clean: z.boolean(),
  /** Percent of the score that rests on attestation and claims. */
  notInspected: score,
  /** The documented controls that rest on least. */
  thinnest: z.array(z.strictObject({ control: z.string(), inspected: score, files: z.int() })),
});
