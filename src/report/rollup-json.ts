import { cut, type Exact, sum } from '../core/assess/exact.ts';
import { criteria } from '../core/catalog/criteria.ts';
import type { RolledUp } from '../core/rollup/rolled-up.ts';
import type { Rollup } from '../core/rollup/rollup.ts';
import { withoutHidden } from './json.ts';
import type { RollupReport } from './rollup-json-schema.ts';
import { rollupNotes, rollupRuleSentence, teamName } from './rollup-words.ts';

/** The rollup for machines: every key in a fixed order, two spaces, a newline at the end. */
export function renderRollupJson(rollup: Rollup): string {
  return `${withoutHidden(JSON.stringify(rollupReportOf(rollup), undefined, 2))}\n`;
}

function rollupReportOf(rollup: Rollup): RollupReport {
  const { verdict, overall } = rollup;
  return {
    schemaVersion: 1,
    asOf: rollup.asOf,
    verdict: {
      passed: verdict.passed,
      enforced: verdict.enforced,
      threshold: verdict.threshold === undefined ? null : Number(cut(verdict.threshold, 9)),
      rules: verdict.rules.map((fired) => ({
        rule: fired.rule,
        file: 'file' in fired ? fired.file : null,
        message: rollupRuleSentence(fired),
      })),
    },
    overall:
      overall === undefined
        ? null
        : {
            reports: rollup.reports.length,
            failing: overall.failing,
            lowest: {
              file: overall.lowest.file,
              name: teamName(overall.lowest),
              score: decimal(overall.lowest.score),
            },
            mean: {
              score: decimal(overall.mean.score),
              claimed: decimal(overall.mean.claimed),
              provable: decimal(overall.mean.provable),
            },
            zones: overall.zones,
          },
    notes: rollupNotes(rollup),
    reports: rollup.reports.map(report),
    unread: rollup.unread.map(({ file, reason }) => ({ file, reason })),
    widespreadGaps: rollup.widespreadGaps.map(({ points, criteria: served, files, ...same }) => ({
      control: same.control,
      title: same.title,
      criteria: [...served],
      priority: same.priority,
      files: [...files],
      among: same.among,
      points: decimal(points),
    })),
    criteria: rollup.criteria.map(({ criterion, mean, lowest, ...same }) => ({
      criterion,
      title: criteria[criterion].title,
      mean: decimal(mean),
      lowest: decimal(lowest),
      lowestFile: same.lowestFile,
      short: same.short,
      among: same.among,
    })),
    firedRules: rollup.firedRules.map(({ rule, files }) => ({ rule, files: [...files] })),
  };
}

function report(one: RolledUp): RollupReport['reports'][number] {
  const gaps = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { priority } of one.gaps) gaps[priority] += 1;
  return {
    file: one.file,
    name: teamName(one),
    organization: one.organization,
    system: one.system ?? null,
    asOf: one.asOf,
    ageDays: one.ageDays,
    outdated: one.outdated,
    sharesName: one.sharesName,
    isCopy: one.isCopy,
    score: decimal(one.score),
    claimed: decimal(one.claimed),
    provable: decimal(one.provable),
    zone: one.zone,
    passed: one.passed,
    enforced: one.enforced,
    threshold: Number(cut(one.threshold, 9)),
    rules: one.rules.map(({ rule, message }) => ({ rule, message })),
    gaps,
    pointsToGain: decimal(sum(one.gaps.map(({ points }) => points))),
  };
}

function decimal(value: Exact): number {
  return Number(cut(value));
}
