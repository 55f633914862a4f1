import { categoryCriteria } from './criteria/category-criteria.ts';
import { privacyCriteria } from './criteria/privacy-criteria.ts';
import { securityCriteria } from './criteria/security-criteria.ts';

/** The 61 criteria (2017, points of focus revised 2022): ids are the standard's, words ours. */
export const criteria = { ...securityCriteria, ...categoryCriteria, ...privacyCriteria };

export type CriterionId = keyof typeof criteria;

export const criterionIds = Object.keys(criteria) as [CriterionId, ...CriterionId[]];
