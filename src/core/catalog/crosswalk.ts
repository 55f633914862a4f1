import type { CriterionId } from './criteria.ts';
import type { Framework } from './crosswalk/framework.ts';
import { gdpr } from './crosswalk/gdpr.ts';
import { hipaa } from './crosswalk/hipaa.ts';
import { iso27001 } from './crosswalk/iso27001.ts';
import { nist80053r5 } from './crosswalk/nist-80053r5.ts';

export const crosswalk = { nist80053r5, iso27001, hipaa, gdpr } as const satisfies Record<string, Framework>;

export type FrameworkId = keyof typeof crosswalk;

export const frameworkIds: readonly FrameworkId[] = ['nist80053r5', 'iso27001', 'hipaa', 'gdpr'];

/** One pair of a criterion with an id of another framework. */
export interface Pair {
  id: string;
  /** Whether three or more public crosswalks share it; `undefined`: not counted for the framework. */
  shared?: boolean;
}

/** All that a criterion is paired with in a framework, the chosen pairs first. */
export function pairsOf(framework: FrameworkId, criterion: CriterionId): Pair[] {
  const { pairs, shared }: Framework = crosswalk[framework];
  const chosen = pairs[criterion] ?? [];
  if (shared === undefined) return chosen.map((id) => ({ id }));
  const agreed = shared[criterion] ?? [];
  return [...new Set([...chosen, ...agreed])].map((id) => ({ id, shared: agreed.includes(id) }));
}
