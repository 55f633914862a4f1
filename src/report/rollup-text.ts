import { cut, cutBeside } from '../core/assess/exact.ts';
import { criteria } from '../core/catalog/criteria.ts';
import type { Rollup } from '../core/rollup/rollup.ts';
import { blocks } from './blocks.ts';
import { aligned, hanging, wrap } from './columns.ts';
import { plain, withoutCommands } from './escape.ts';
import { capital, counted, listed } from './grammar.ts';
import type { Look } from './look.ts';
import { paint, type View } from './paint.ts';
import { failingWords, type RollupOf, rollupNotes, rollupRuleSentence, teamName } from './rollup-words.ts';
import { shown } from './shown.ts';
import { disclaimer, standingOf, whole, zoneLabels } from './words-verdict.ts';

const defaultWidth = 100;
/** More than this nobody reads in a terminal; the JSON has all. */
const listedReports = 200;
const listedOthers = 10;

/** The rollup for a terminal or a log: verdict, one line a report, shared gaps, weakest criteria. */
export function renderRollupText(
  rollup: Rollup,
  { colour, width = defaultWidth }: Look,
  of: RollupOf = 'report',
): string {
  const view: View = { width: Math.max(width, 72), paint: paint(colour) };
  const parts = [
    [view.paint.bold(`SOC 2 readiness of ${counted(rollup.reports.length, of)}, as of ${rollup.asOf}`)],
    overallLines(rollup, view),
    verdictLines(rollup, of, view),
    reportLines(rollup, of, view),
    rollupNotes(rollup).flatMap((note) => hanging('note', note, { indent: 2, label: 4, width: view.width })),
    gapLines(rollup, of, view),
    criterionLines(rollup, view),
    wrap(disclaimer, view.width).map(view.paint.dim),
  ];
  return withoutCommands(`${blocks(...parts)}\n`);
}

function overallLines({ overall }: Rollup, { paint: { bold } }: View): string[] {
  if (overall === undefined) return [];
  const { lowest, mean } = overall;
  const [heading = '', ...rows] = aligned(
    [
      ['', 'Score', 'Claimed', 'Provable', ''],
      ['  Lowest', cut(lowest.score), cut(lowest.claimed), cut(lowest.provable), zoneLabels[lowest.zone]],
      ['  Mean', cut(mean.score), cut(mean.claimed), cut(mean.provable), ''],
    ],
    [1, 2, 3],
  );
  return [bold(heading), ...rows];
}

const standings = { passes: 'green', fails: 'red', 'would fail': 'yellow' } as const;

function verdictLines(rollup: Rollup, of: RollupOf, view: View): string[] {
  const { verdict } = rollup;
  const standing = standingOf(verdict);
  const only = standing === 'would fail' ? ', but only reports' : '';
  const bar = verdict.threshold === undefined ? '' : ` (threshold ${whole(verdict.threshold)} for each)`;
  const line = `${of === 'report' ? 'The rollup' : 'The gate'} ${standing}${only}${bar}: ${failingWords(rollup, of)}`;
  const widest = Math.max(0, ...verdict.rules.map(({ rule }) => rule.length));
  const rest = verdict.rules.length - listedReports;
  return [
    ...wrap(line, view.width - 2).map((part) =>
      view.paint.bold(view.paint[standings[standing]](`  ${part}`)),
    ),
    ...verdict.rules.slice(0, listedReports).flatMap((rule) => {
      const where = 'file' in rule ? `${rule.file}: ` : '';
      return hanging(rule.rule, plain(where + rollupRuleSentence(rule)), {
        indent: 4,
        label: widest,
        width: view.width,
      });
    }),
    ...(rest > 0 ? [`    and ${counted(rest, 'further rule')}`] : []),
  ];
}

function reportLines({ reports }: Rollup, of: RollupOf, { paint: { bold } }: View): string[] {
  if (reports.length === 0) return [];
  const [heading = '', ...rows] = aligned(
    [
      [`  ${capital(of)}`, 'Score', 'Zone', 'Claimed', 'Provable', 'Gate', 'Gaps', 'As of', 'File'],
      ...reports
        .slice(0, listedReports)
        .map((one) => [
          `  ${plain(shown(teamName(one), 40))}`,
          cutBeside(one.score, one.threshold),
          zoneLabels[one.zone],
          cut(one.claimed),
          cut(one.provable),
          standingOf(one),
          String(one.gaps.length),
          one.outdated ? `${one.asOf} !` : one.asOf,
          plain(one.file),
        ]),
    ],
    [1, 3, 4, 6],
  );
  const rest = reports.length - listedReports;
  return [
    bold(heading),
    ...rows,
    ...(rest > 0 ? [`  and ${counted(rest, 'further report')}: --format json lists them all`] : []),
  ];
}

function gapLines({ widespreadGaps }: Rollup, of: RollupOf, { width, paint: { bold } }: View): string[] {
  if (widespreadGaps.length === 0) return [];
  const rest = widespreadGaps.length - listedOthers;
  return [
    bold(`Gaps that several ${of}s have`),
    ...widespreadGaps
      .slice(0, listedOthers)
      .flatMap(({ control, title, files, among, points, priority }) => [
        ...wrap(`${plain(shown(control, 80))}: ${plain(title)}`, width - 2).map((line) => `  ${line}`),
        `    in ${files.length} of ${among} · +${cut(points)} in all · ${priority}`,
        ...wrap(listed(files.map(plain), { most: 4 }), width - 4).map((line) => `    ${line}`),
      ]),
    ...(rest > 0 ? [`  and ${counted(rest, 'further such gap')}: --format json lists them all`] : []),
  ];
}

function criterionLines(rollup: Rollup, { paint: { bold } }: View): string[] {
  const weak = rollup.criteria.filter(({ short }) => short > 0);
  if (weak.length === 0) return [];
  const [heading = '', ...rows] = aligned(
    [
      ['  Weakest criteria', '', 'Credit', 'Lowest', 'Short in'],
      ...weak
        .slice(0, listedOthers)
        .map(({ criterion, mean, lowest, short, among }) => [
          `  ${criterion}`,
          criteria[criterion].title,
          `${cut(mean)} %`,
          `${cut(lowest)} %`,
          `${short} of ${among}`,
        ]),
    ],
    [2, 3],
  );
  return [bold(heading), ...rows];
}
