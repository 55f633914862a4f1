import * as z from 'zod/mini';
import { day, nullable, span } from './parts.ts';

/** The description of the system, and on whom it relies. */
export const systemReview = z.strictObject({
  /** Parts that are not described. */
  lacks: z.array(
    z.enum(['services', 'boundaries', 'infrastructure', 'software', 'people', 'procedures', 'data']),
  ),
  /** The days that the reports of providers are held against. */
  period: span,
  providers: z.array(
    z.strictObject({
      name: z.string(),
      method: nullable(z.enum(['carve-out', 'inclusive'])),
      report: nullable(z.string()),
      period: nullable(span),
      bridgeLetter: nullable(z.strictObject({ from: day, to: day, days: z.int(), long: z.boolean() })),
      lacks: z.array(z.string()),
      uncovered: z.array(span),
      uncoveredDays: z.int(),
      uncoveredSoFar: z.int(),
      userEntityControls: z.array(
        z.strictObject({
          text: z.string(),
          control: nullable(z.string()),
          state: nullable(z.enum(['documented', 'informal', 'missing', 'not-applicable'])),
        }),
      ),
    }),
  ),
  /** What customers must do themselves. */
  userEntityControls: z.array(z.string()),
});
