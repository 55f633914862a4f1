import type { TeamReport } from './team-report.ts';

/** One report in its place among the others. */
export interface RolledUp extends TeamReport {
  /** Days from its assessment to the rollup's day; negative where it lies ahead. */
  ageDays: number;
  /** Older than the limit, or ahead of the rollup's day. */
  outdated: boolean;
  /** Another report of the same organization and system; of the same bytes. */
  sharesName: boolean;
  isCopy: boolean;
}
