import * as z from 'zod/mini';
import { day, nullable, owner, score, zone } from './parts.ts';

const zoneReached = z.strictObject({ id: zone, label: z.string() });

/** How the gaps are closed, and what that makes of the score. */
export const plan = z.strictObject({
  /** In the order in which they are closed. */
  gaps: z.array(
    z.strictObject({
      control: z.string(),
      owner,
      start: day,
      end: day,
      effortDays: z.number(),
      /** From when it can count; null: not in this audit. */
      counts: nullable(day),
      /** Days after its due date; null: in time, or no due date. */
      lateDays: nullable(z.int()),
    }),
  ),
  milestones: z.array(z.strictObject({ zone: zoneReached, date: day, score })),
  /** When the score is audit-ready, if all goes as planned; null: not by this plan. */
  auditReady: nullable(day),
  /** What lapses before all of the plan is done, and is in none of its gaps: renewed by that day, or the points are lost. */
  renewals: z.array(z.strictObject({ control: z.string(), owner, date: day, points: score })),
  /** The first day on which the score is not audit-ready any more if nothing is renewed; null: none in sight. */
  lostOn: nullable(day),
  /** The fewest effort days to the next better zone; null: in the best one, or out of reach. */
  path: nullable(
    z.strictObject({
      zone: zoneReached,
      from: score,
      to: score,
      effortDays: z.number(),
      gaps: z.array(z.string()),
      /** False: these are enough, and fewer days may be. */
      exact: z.boolean(),
    }),
  ),
  /** Points that no work of the plan gains; `late`: it ends too late for this audit. */
  outOfReach: z.strictObject({ accepted: score, missed: score, late: score }),
});
