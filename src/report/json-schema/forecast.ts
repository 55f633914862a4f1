import * as z from 'zod/mini';
import { day, nullable, owner, score, state, zone } from './parts.ts';

const lapse = z.strictObject({
  test: z.string(),
  /** Why it holds no longer, or for nobody any more. */
  why: z.string(),
  /** What renews it. */
  renewal: z.string(),
});

const change = z.strictObject({
  control: z.string(),
  title: z.string(),
  owner,
  from: state,
  to: state,
  /** What the score gains or, below zero, loses. */
  points: z.number(),
  lapses: z.array(lapse),
  /** Set when an exclusion or an accepted risk ends or comes into force. */
  exemption: nullable(
    z.strictObject({ of: z.enum(['not_applicable', 'accepted_risk']), turn: z.enum(['ends', 'begins']) }),
  ),
});

/** What becomes of the score if nothing is added, changed or removed; the numbers are cut beside the threshold. */
export const forecast = z.strictObject({
  /** The last day looked at. */
  until: day,
  /** The first day on which the score is under the threshold; null where none is, or where it is today. */
  under: nullable(day),
  /** The last day of what a comment tells: 30 days after `asOf`. */
  soon: day,
  events: z.array(
    z.strictObject({
      date: day,
      before: score,
      after: score,
      zone: z.strictObject({ id: zone, label: z.string() }),
      changes: z.array(change),
    }),
  ),
  /** Controls with too many rows to examine them again: only that their evidence ages is foretold. */
  agedOnly: z.array(z.string()),
});
