import type { CriterionId } from '../criteria.ts';

/**
 * Another framework, and what of it each criterion is paired with: ids only. Public crosswalks agree little
 * with each other, so every pair is indicative and is to be called so.
 */
export interface Framework {
  title: string;
  pairs: Readonly<Partial<Record<CriterionId, readonly string[]>>>;
  /** The pairs that three or more public crosswalks share; they need not be among `pairs`. */
  shared?: Readonly<Partial<Record<CriterionId, readonly string[]>>>;
}
