import * as z from 'zod/mini';
import { day, nullable, score, zone } from './json-schema/parts.ts';

const standing = nullable(z.enum(['documented', 'informal', 'missing', 'not-applicable']));

const entry = z.discriminatedUnion('status', [
  z.strictObject({
    commit: z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    date: day,
    status: z.literal('judged'),
    score,
    claimed: score,
    provable: score,
    zone,
    moved: z.array(z.strictObject({ control: z.string(), from: standing, to: standing, points: z.number() })),
  }),
  z.strictObject({
    commit: z.string(),
    date: day,
    status: z.literal('cannot-judge'),
    reason: z.string(),
  }),
]);

/** The JSON history, version 1; `renderHistoryJson` has its type. Numbers are cut to one decimal. */
export const historySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Why older commits are not there; null where all are. */
  cut: nullable(z.enum(['shallow', 'asked'])),
  /** Contents of a partial clone that are not here count as unreadable. */
  partial: z.boolean(),
  /** Oldest first. */
  entries: z.array(entry),
});

export type HistoryReport = z.infer<typeof historySchema>;
