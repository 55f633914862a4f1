import * as z from 'zod/mini';
import { line, nullable, state, zone } from './parts.ts';

/** The part of the JSON report that tells what a change does, against its base. */

const pair = <Schema extends z.ZodMiniType>(schema: Schema) => z.strictObject({ was: schema, is: schema });
const outcome = z.enum(['met', 'not-met', 'not-examined', 'does-not-apply']);
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const points = z.strictObject({ was: z.number(), is: z.number(), change: z.number() });

const setting = z.strictObject({
  code: z.string(),
  direction: z.enum(['weakens', 'strengthens']),
  subject: nullable(z.string()),
  was: nullable(z.string()),
  is: nullable(z.string()),
  message: z.string(),
});

const control = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** null: the control was not there, or is gone. */
  state: pair(nullable(z.enum(['documented', 'informal', 'missing', 'not-applicable']))),
  claim: pair(nullable(state)),
  points,
  tests: z.array(
    z.strictObject({
      id: z.string(),
      was: nullable(outcome),
      is: nullable(outcome),
      /** How many items it looked at, where it now looks at fewer. */
      items: nullable(pair(z.int())),
    }),
  ),
});

const evidence = z.strictObject({
  path: z.string(),
  change: z.enum(['added', 'changed', 'removed', 'renamed']),
  from: nullable(z.string()),
  controls: z.array(z.string()),
  sha256: pair(nullable(sha256)),
  rows: nullable(pair(z.int())),
  /** It could be examined, and cannot any longer. */
  emptied: z.boolean(),
  /** Its contents are the same, and manifest or sidecar say something else of it. */
  restated: z.boolean(),
  /** The tests that rested on what is gone. */
  showed: z.array(z.strictObject({ control: z.string(), test: z.string(), outcome })),
});

const gap = z.strictObject({
  control: z.string(),
  title: z.string(),
  priority: z.enum(['critical', 'high', 'medium', 'low']),
});

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  control: nullable(z.string()),
  file: nullable(z.string()),
  line: nullable(line),
  message: z.string(),
});

export const comparisonSchema = z.strictObject({
  /**
   * `new`: the base has no manifest. `invalid`: it has one that cannot be judged, so its evidence is assessed under
   * the manifest of the change. `unavailable`: no base is to be had.
   */
  state: z.enum(['compared', 'new', 'invalid', 'unavailable']),
  commit: nullable(z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))),
  reason: nullable(z.string()),
  score: nullable(points),
  /** The score by the scope, weights, audit and exemptions of the base; null where that is the score. */
  byBase: nullable(z.number()),
  claimed: nullable(points),
  provable: nullable(points),
  zone: nullable(pair(zone)),
  settings: z.array(setting),
  /** A listed approver lets the change weaken the gate. */
  approved: z.boolean(),
  controls: z.array(control),
  evidence: z.array(evidence),
  gaps: z.strictObject({ opened: z.array(gap), closed: z.array(gap) }),
  findings: z.strictObject({ added: z.array(finding), gone: z.array(finding) }),
});

export type ReportedComparison = z.infer<typeof comparisonSchema>;
