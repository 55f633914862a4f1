import { categoryCriteria } from './criteria/category-criteria.ts';
import { privacyCriteria } from './criteria/privacy-criteria.ts';
import { securityCriteria } from './criteria/security-criteria.ts';

/** The categories of the Trust Services Criteria; security is always in scope. */
export const categories = [
  'security',
  'availability',
  'confidentiality',
  'processing-integrity',
  'privacy',
] as const;

export type Category = (typeof categories)[number];

export type Priority = 'critical' | 'high' | 'medium' | 'low';

export interface Criterion {
  category: Category;
  /** Our own words, never the standard's. */
  title: string;
  /** Default priority of a gap against it. */
  priority: Priority;
  /** One sentence, ours too: what an auditor looks for. */
  explanation: string;
}

/** The 61 criteria (2017, points of focus revised 2022): ids are the standard's, words ours. */
export const criteria = { ...securityCriteria, ...categoryCriteria, ...privacyCriteria };

export type CriterionId = keyof typeof criteria;

export const criterionIds = Object.keys(criteria) as [CriterionId, ...CriterionId[]];
