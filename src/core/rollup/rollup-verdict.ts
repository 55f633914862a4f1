import { compare, type Exact, exact } from '../assess/exact.ts';
import type { RolledUp } from './rolled-up.ts';
import type { Unread } from './team-report.ts';

/** What decides a rollup beside the reports themselves. */
export interface RollupSettings {
  /** The lowest score that every report must have, whatever its own gate says. */
  threshold?: number;
  /** Set by somebody: an older report fails. Else it is only told. */
  maxAgeDays?: number;
  enforce: boolean;
  /** Manifests that a change removes without leave. */
  removed?: readonly string[];
}

export type RollupRule =
  /** A file that should have been a report. */
  | { rule: 'unread'; file: string; reason: string }
  /** A report fails its own gate, or would where that only reports. */
  | { rule: 'gate'; file: string; fired: readonly string[] }
  | { rule: 'threshold'; file: string; score: Exact; threshold: Exact }
  | { rule: 'max-age'; file: string; ageDays: number; maxAgeDays: number }
  | { rule: 'removed'; file: string }
  | { rule: 'no-reports' };

export interface RollupVerdict {
  passed: boolean;
  enforced: boolean;
  threshold?: Exact;
  rules: readonly RollupRule[];
}

/** Every rule that fires, report by report in their order. */
export function judgeRollup(
  { reports, unread }: { reports: readonly RolledUp[]; unread: readonly Unread[] },
  { threshold, maxAgeDays, enforce, removed = [] }: RollupSettings,
): RollupVerdict {
  const bar = threshold === undefined ? undefined : exact(threshold);
  const rules: RollupRule[] = [
    ...(reports.length === 0 ? [{ rule: 'no-reports' as const }] : []),
    ...unread.map(({ file, reason }) => ({ rule: 'unread' as const, file, reason })),
    ...removed.map((file) => ({ rule: 'removed' as const, file })),
    ...reports.flatMap((report) => rulesOf(report, bar, maxAgeDays)),
  ];
  return {
    passed: rules.length === 0,
    enforced: enforce,
    ...(bar === undefined ? {} : { threshold: bar }),
    rules,
  };
}

function rulesOf(
  { file, score, passed, rules, ageDays, outdated }: RolledUp,
  threshold: Exact | undefined,
  maxAgeDays: number | undefined,
): RollupRule[] {
  const fired = [...new Set(rules.map(({ rule }) => rule))];
  const isUnder = threshold !== undefined && compare(score, threshold) < 0;
  return [
    ...(passed ? [] : [{ rule: 'gate' as const, file, fired }]),
    ...(isUnder ? [{ rule: 'threshold' as const, file, score, threshold }] : []),
    ...(outdated && maxAgeDays !== undefined
      ? [{ rule: 'max-age' as const, file, ageDays, maxAgeDays }]
      : []),
  ];
}
