import { decimal } from './decimal.ts';
import type { ManyReports } from './many.ts';

/** What a change does to the score of each manifest, by its path; empty where nothing was compared. */
export function scoreChanges({ judged }: ManyReports): ReadonlyMap<string, string> {
  return new Map(
    judged.flatMap(({ manifest, report: { comparison } }): [string, string][] => {
      if (comparison === null) return [];
      if (comparison.score !== null) return [[manifest, signed(comparison.score.change)]];
      return [[manifest, comparison.state === 'new' ? 'new' : 'unknown']];
    }),
  );
}

function signed(change: number): string {
  return change === 0 ? 'none' : `${change > 0 ? '+' : '−'}${decimal(Math.abs(change))}`;
}
