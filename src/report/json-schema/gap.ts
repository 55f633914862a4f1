import * as z from 'zod/mini';
import { criteria, criterion, day, nullable, owner, score, state } from './parts.ts';

const rank = z.int().check(z.gte(1), z.lte(5));
const ids = z.array(z.string());

/** One line of the gap register. */
export const gap = z.strictObject({
  control: z.string(),
  title: z.string(),
  /** The first of `criteria`. */
  criterion,
  criteria,
  current: state,
  required: z.literal('documented'),
  missing: z.array(z.strictObject({ test: z.string(), expected: z.string(), found: z.string() })),
  risk: z.string(),
  rating: z.strictObject({
    likelihood: rank,
    impact: rank,
    /** Likelihood times impact. */
    score: z.int().check(z.gte(1), z.lte(25)),
    level: z.enum(['low', 'moderate', 'high', 'extreme']),
  }),
  priority: z.enum(['critical', 'high', 'medium', 'low']),
  remediation: z.array(z.string()),
  effortDays: z.number(),
  owner,
  due: nullable(day),
  /** Gaps that are closed before this one. */
  dependsOn: ids,
  /** Something was missed that no work makes up for: until when it counts, null for the whole audit period. */
  missed: nullable(z.strictObject({ until: nullable(day) })),
  /** Set while the organization lives with it. */
  acceptedUntil: nullable(day),
  evidenceNeeded: z.array(z.string()),
  points: score,
  /** What other frameworks are paired with its criteria: indicative. */
  frameworks: z.strictObject({ nist80053r5: ids, iso27001: ids, hipaa: ids, gdpr: ids }),
});
