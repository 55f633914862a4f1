import * as z from 'zod/mini';
import { criterionIds } from '../core/catalog/criteria.ts';

/**
 * The JSON of a rollup, version 1; `schema/rollup.schema.json` is made of it. Numbers are cut,
 * never rounded, to one decimal; a value that is not there is null, never left out.
 */

const nullable = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, z.null()]);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const percent = z.number().check(z.gte(0), z.lte(100));
const count = z.int().check(z.gte(0));
const priority = z.enum(['critical', 'high', 'medium', 'low']);
const criterion = z.enum(criterionIds);

const report = z.strictObject({
  /** Where it was read, or the manifest that it is of. */
  file: z.string(),
  name: z.string(),
  organization: z.string(),
  system: nullable(z.string()),
  asOf: day,
  ageDays: z.int(),
  outdated: z.boolean(),
  sharesName: z.boolean(),
  isCopy: z.boolean(),
  score: percent,
  claimed: percent,
  provable: percent,
  zone: z.enum(['audit-ready', 'findings-only', 'material-gaps', 'audit-blocker']),
  passed: z.boolean(),
  enforced: z.boolean(),
  threshold: percent,
  rules: z.array(z.strictObject({ rule: z.string(), message: z.string() })),
  gaps: z.strictObject({ critical: count, high: count, medium: count, low: count }),
  pointsToGain: z.number().check(z.gte(0)),
});

export const rollupSchema = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: day,
  verdict: z.strictObject({
    passed: z.boolean(),
    enforced: z.boolean(),
    threshold: nullable(percent),
    rules: z.array(
      z.strictObject({
        rule: z.enum(['no-reports', 'unread', 'removed', 'gate', 'threshold', 'max-age']),
        file: nullable(z.string()),
        message: z.string(),
      }),
    ),
  }),
  overall: nullable(
    z.strictObject({
      reports: count,
      failing: count,
      lowest: z.strictObject({ file: z.string(), name: z.string(), score: percent }),
      mean: z.strictObject({ score: percent, claimed: percent, provable: percent }),
      zones: z.strictObject({
        'audit-ready': count,
        'findings-only': count,
        'material-gaps': count,
        'audit-blocker': count,
      }),
    }),
  ),
  notes: z.array(z.string()),
  /** Worst first. */
  reports: z.array(report),
  unread: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
  widespreadGaps: z.array(
    z.strictObject({
      control: z.string(),
      title: z.string(),
      criteria: z.array(criterion),
      priority,
      files: z.array(z.string()),
      among: count,
      points: z.number().check(z.gte(0)),
    }),
  ),
  criteria: z.array(
    z.strictObject({
      criterion,
      title: z.string(),
      mean: percent,
      lowest: percent,
      lowestFile: z.string(),
      short: count,
      among: count,
    }),
  ),
  firedRules: z.array(z.strictObject({ rule: z.string(), files: z.array(z.string()) })),
});

export type RollupReport = z.infer<typeof rollupSchema>;
