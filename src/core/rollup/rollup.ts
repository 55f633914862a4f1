import type { ZoneId } from '../assess/assessment.ts';
import { compare, divide, type Exact, exact, sum } from '../assess/exact.ts';
import { daysBetween, type IsoDate } from '../evidence/calendar.ts';
import type { RolledUp } from './rolled-up.ts';
import { judgeRollup, type RollupSettings, type RollupVerdict } from './rollup-verdict.ts';
import type { TeamReport, Unread } from './team-report.ts';
import { type CriterionStanding, weakestCriteria } from './weakest-criteria.ts';
import { type WidespreadGap, widespreadGaps } from './widespread-gaps.ts';

/** Many reports as one. Nothing in it is weighed by size: each report counts as one. */
export interface Rollup {
  asOf: IsoDate;
  maxAgeDays: number;
  /** Worst first: those that fail, then by score, provable score and file. */
  reports: readonly RolledUp[];
  unread: readonly Unread[];
  /** Absent without a report. The mean is never told without the lowest. */
  overall?: { lowest: RolledUp; failing: number; mean: Means; zones: Record<ZoneId, number> };
  /** Whether the reports were assessed on different days. */
  daysDiffer: boolean;
  /** Most widely shared first. */
  widespreadGaps: readonly WidespreadGap[];
  /** Weakest first. */
  criteria: readonly CriterionStanding[];
  /** Which rules fired in which reports, the most frequent first. */
  firedRules: readonly { rule: string; files: readonly string[] }[];
  verdict: RollupVerdict;
}

export interface Means {
  score: Exact;
  claimed: Exact;
  provable: Exact;
}

/** How old a report may be before it is told, where nobody says otherwise. */
const defaultMaxAgeDays = 30;

export interface RollupRequest extends RollupSettings {
  reports: readonly TeamReport[];
  unread: readonly Unread[];
  asOf: IsoDate;
}

/** Rolls reports up into one. Their order makes no difference. */
export function rollUp({ reports, unread, asOf, ...settings }: RollupRequest): Rollup {
  const maxAgeDays = settings.maxAgeDays ?? defaultMaxAgeDays;
  const placed = reports
    .map((report): RolledUp => {
      const ageDays = daysBetween(report.asOf, asOf);
      return {
        ...report,
        ageDays,
        outdated: ageDays > maxAgeDays || ageDays < 0,
        sharesName: reports.some((other) => other !== report && sameName(other, report)),
        isCopy: reports.some((other) => other !== report && other.sha256 === report.sha256),
      };
    })
    .sort(worstFirst);
  const sortedUnread = [...unread].sort((a, b) => compareText(a.file, b.file));
  const overall = overallOf(placed);
  return {
    asOf,
    maxAgeDays,
    reports: placed,
    unread: sortedUnread,
    ...(overall === undefined ? {} : { overall }),
    daysDiffer: new Set(reports.map((report) => report.asOf)).size > 1,
    widespreadGaps: widespreadGaps(placed),
    criteria: weakestCriteria(placed),
    firedRules: firedRules(placed),
    verdict: judgeRollup({ reports: placed, unread: sortedUnread }, settings),
  };
}

function overallOf(reports: readonly RolledUp[]): Rollup['overall'] {
  const [first] = reports;
  if (first === undefined) return undefined;
  const mean = (of: (report: RolledUp) => Exact) => divide(sum(reports.map(of)), exact(reports.length));
  const zones = { 'audit-ready': 0, 'findings-only': 0, 'material-gaps': 0, 'audit-blocker': 0 };
  for (const { zone } of reports) zones[zone] += 1;
  return {
    lowest: reports.reduce((low, report) => (compare(report.score, low.score) < 0 ? report : low), first),
    failing: reports.filter(({ passed }) => !passed).length,
    mean: {
      score: mean(({ score }) => score),
      claimed: mean(({ claimed }) => claimed),
      provable: mean(({ provable }) => provable),
    },
    zones,
  };
}

function firedRules(reports: readonly RolledUp[]): Rollup['firedRules'] {
  const files = new Map<string, string[]>();
  for (const { file, rules } of reports) {
    for (const rule of new Set(rules.map((fired) => fired.rule))) {
      files.set(rule, [...(files.get(rule) ?? []), file]);
    }
  }
  return [...files]
    .map(([rule, among]) => ({ rule, files: among }))
    .sort((a, b) => b.files.length - a.files.length || compareText(a.rule, b.rule));
}

function sameName(one: TeamReport, other: TeamReport): boolean {
  return one.organization === other.organization && one.system === other.system;
}

function worstFirst(a: RolledUp, b: RolledUp): number {
  return (
    Number(a.passed) - Number(b.passed) ||
    compare(a.score, b.score) ||
    compare(a.provable, b.provable) ||
    compareText(a.file, b.file)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
