import { cut, cutBeside } from '../core/assess/exact.ts';
import { criteria } from '../core/catalog/criteria.ts';
import type { RolledUp } from '../core/rollup/rolled-up.ts';
import type { Rollup } from '../core/rollup/rollup.ts';
import { code, prose } from './escape.ts';
import { counted, listed } from './grammar.ts';
import { type Column, furthers, table } from './markdown.ts';
import { failingWords, type RollupOf, rollupRuleSentence, teamName } from './rollup-words.ts';
import { standingOf, zoneLabels } from './words-verdict.ts';

/** Parts of a rollup as lines of Markdown. Every string of a report is escaped: nobody here wrote it. */

const marks = { passes: '✅ passes', fails: '❌ fails', 'would fail': '⚠️ would fail' } as const;

/** The lowest score and its zone, never a mean; and whether all pass. */
export function rollupHeadline(rollup: Rollup, level: '##' | '###', of: RollupOf = 'report'): string {
  const lowest = rollup.overall?.lowest;
  const told =
    lowest === undefined
      ? 'nothing to roll up'
      : `lowest ${cut(lowest.score)} / 100 — ${zoneLabels[lowest.zone]}`;
  // A manifest that cannot be judged is one of them; a file that is no report is none.
  const unjudged = of === 'manifest' ? rollup.unread.length : 0;
  const standing = unjudged > 0 ? `❌ ${unjudged} cannot be judged` : marks[standingOf(rollup.verdict)];
  return `${level} SOC 2 readiness, ${counted(rollup.reports.length + unjudged, of)}: ${told} · ${standing}`;
}

/** How many fail, the lowest and the mean, always together. */
export function overallLines(rollup: Rollup, of: RollupOf = 'report'): string[] {
  const { overall } = rollup;
  if (overall === undefined) return [];
  const { lowest, mean } = overall;
  return [
    `As of ${rollup.asOf}: ${failingWords(rollup, of)}.`,
    '',
    ...table(
      ['', 'Claimed', 'Score', 'Provable'].map((heading) => ({ heading, align: 'right' as const })),
      [
        ['Lowest score', cut(lowest.claimed), `**${cut(lowest.score)}**`, cut(lowest.provable)],
        ['Mean', cut(mean.claimed), cut(mean.score), cut(mean.provable)],
      ],
    ),
  ];
}

export function rollupRules({ verdict }: Rollup, most: number): string[] {
  return [
    ...verdict.rules.slice(0, most).map((rule) => {
      const where = 'file' in rule ? `${code(rule.file)} ` : '';
      return `- **${rule.rule}**: ${where}${prose(rollupRuleSentence(rule))}`;
    }),
    ...furthers(verdict.rules.length - most, 'rule'),
  ];
}

export interface ReportColumn extends Column {
  cell: (report: RolledUp) => string;
}

const name: ReportColumn['cell'] = (one) => `${prose(teamName(one))}<br>${code(one.file)}`;
const numbersAndGate: readonly ReportColumn[] = [
  { heading: 'Zone', cell: ({ zone }) => zoneLabels[zone] },
  { heading: 'Claimed', align: 'right', cell: ({ claimed }) => cut(claimed) },
  { heading: 'Provable', align: 'right', cell: ({ provable }) => cut(provable) },
  { heading: 'Gate', cell: gateCell },
  { heading: 'Gaps', cell: gapsCell },
];
const score: ReportColumn = {
  heading: 'Score',
  align: 'right',
  cell: (one) => cutBeside(one.score, one.threshold),
};

/** Of the reports of many repositories, which may be of different days. */
export const reportColumns: readonly ReportColumn[] = [
  { heading: 'Report', cell: name },
  score,
  ...numbersAndGate,
  { heading: 'As of', cell: ({ asOf, outdated }) => (outdated ? `${asOf}\u{A0}⚠️` : asOf) },
];

/** Of the manifests of one run; `change` tells of what the score did, where any was compared with its base. */
export function manifestColumns(change: ReadonlyMap<string, string>): readonly ReportColumn[] {
  const changed: ReportColumn = {
    heading: 'Change',
    align: 'right',
    cell: ({ file }) => change.get(file) ?? '',
  };
  return [
    { heading: 'Manifest', cell: name },
    score,
    ...(change.size > 0 ? [changed] : []),
    ...numbersAndGate,
  ];
}

/** One row a report, worst first. */
export function reportTable({ reports }: Rollup, columns: readonly ReportColumn[], most: number): string[] {
  return [
    ...table(
      columns,
      reports.slice(0, most).map((one) => columns.map(({ cell }) => cell(one))),
    ),
    ...afterTable(reports.length - most, 'row'),
  ];
}

function gateCell(report: RolledUp): string {
  const fired = [...new Set(report.rules.map(({ rule }) => rule))];
  const why = fired.length === 0 ? '' : `: ${listed(fired.map(prose))}`;
  return `${marks[standingOf(report)]}${why}`;
}

const priorities = ['critical', 'high', 'medium', 'low'] as const;

function gapsCell({ gaps }: RolledUp): string {
  const counts = priorities
    .map((priority) => ({ priority, count: gaps.filter((gap) => gap.priority === priority).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0
    ? 'none'
    : counts.map(({ priority, count }) => `${count}\u{A0}${priority}`).join(', ');
}

export function widespreadGapTable({ widespreadGaps }: Rollup, most: number): string[] {
  return [
    ...table(
      [
        { heading: 'Control' },
        { heading: 'Criteria' },
        { heading: 'In', align: 'right' },
        { heading: 'Points in all', align: 'right' },
        { heading: 'Priority' },
      ],
      widespreadGaps
        .slice(0, most)
        .map((gap) => [
          `${code(gap.control)} ${prose(gap.title)}`,
          gap.criteria.join(', '),
          `${gap.files.length} of ${gap.among}`,
          `+${cut(gap.points)}`,
          gap.priority,
        ]),
    ),
    ...afterTable(widespreadGaps.length - most, 'such gap'),
  ];
}

/** Those that some report falls short of. */
export function criterionTable(rollup: Rollup, most: number): string[] {
  const weak = rollup.criteria.filter(({ short }) => short > 0);
  return [
    ...table(
      [
        { heading: 'Criterion' },
        { heading: 'Credit, mean', align: 'right' },
        { heading: 'Lowest', align: 'right' },
        { heading: 'Short in', align: 'right' },
      ],
      weak
        .slice(0, most)
        .map(({ criterion, mean, lowest, short, among }) => [
          `${criterion} ${criteria[criterion].title}`,
          `${cut(mean)}\u{A0}%`,
          `${cut(lowest)}\u{A0}%`,
          `${short} of ${among}`,
        ]),
    ),
    ...afterTable(weak.length - most, 'criterion'),
  ];
}

function afterTable(rest: number, noun: string): string[] {
  return rest > 0 ? ['', `and ${counted(rest, `further ${noun}`)}`] : [];
}
