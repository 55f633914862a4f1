import type { State } from '../assess/assessment.ts';

const ranks: readonly (State | 'not-applicable')[] = ['missing', 'informal', 'documented'];

/** Which of two states stands higher; below all of them what is not there or does not apply. */
export function rankOf(state: State | 'not-applicable' | undefined): number {
  return state === undefined ? -1 : ranks.indexOf(state);
}
