import { blocks } from './blocks.ts';
import { changeDetails, changeHead } from './change-markdown.ts';
import { pathBlock } from './comment-path.ts';
import { type Budget, firstThatFits, fits } from './fit.ts';
import { soonLines } from './forecast-markdown.ts';
import { gapTable } from './gap-table.ts';
import { counted } from './grammar.ts';
import type { Report } from './json-schema.ts';
import { folded, furthers } from './markdown.ts';
import {
  controlTable,
  findingCounts,
  findingLine,
  footer,
  headline,
  numbers,
  rules,
} from './markdown-parts.ts';

export interface CommentLimits {
  /** The first line, by which the comment is found again: one HTML comment. */
  marker: string;
  /** UTF-8 bytes and UTF-16 units of the whole, marker and notices included. */
  maximumBytes: number;
  maximumUnits: number;
  /** Where the figures come from, as a line of Markdown; absent where this very run computed them. */
  origin?: string;
}

/** How much of each part is told; parts of zero are left out. */
interface Detail {
  rules: number;
  /** Of each kind of change. */
  changes: number;
  gaps: number;
  days: number;
  controls: number;
  findings: number;
}

const everything = Number.POSITIVE_INFINITY;
const steps: readonly Detail[] = [
  { rules: everything, changes: 20, gaps: 5, days: 5, controls: 40, findings: 8 },
  { rules: everything, changes: 10, gaps: 5, days: 5, controls: 40, findings: 3 },
  { rules: everything, changes: 8, gaps: 5, days: 5, controls: 12, findings: 0 },
  { rules: everything, changes: 5, gaps: 5, days: 3, controls: 0, findings: 0 },
  { rules: everything, changes: 3, gaps: 3, days: 3, controls: 0, findings: 0 },
  { rules: 20, changes: 1, gaps: 1, days: 1, controls: 0, findings: 0 },
  { rules: 5, changes: 0, gaps: 0, days: 0, controls: 0, findings: 0 },
];
/** What a comment takes where brevity costs only what is folded, and the job summary has. */
const usual: Budget = { bytes: 4096 };
/** The steps up to this one drop only that. */
const brief = 2;
const notice = 'Shortened; the job summary has the rest.';

/**
 * The pull request comment: everything that matters in its first lines, detail folded, dropped in steps to fit.
 * @param report from this run, or read back from another: no string of it is trusted
 */
export function renderComment(report: Report, limits: CommentLimits): string {
  const { marker, maximumBytes, maximumUnits, origin } = limits;
  const budget: Budget = { bytes: maximumBytes, units: maximumUnits };
  const renderings = steps.map(
    (detail, step) => () => render(report, detail, { marker, origin, shortened: step > 0 }),
  );
  const bare = () =>
    [marker, headline(report, '###'), ...(origin === undefined ? [] : ['', origin, '']), notice].join('\n');
  const short = renderings.slice(0, brief).findIndex((rendering) => fits(rendering(), usual));
  return firstThatFits([...renderings.slice(short < 0 ? brief : short), bare], budget);
}

function render(
  report: Report,
  detail: Detail,
  { marker, origin, shortened }: { marker: string; origin: string | undefined; shortened: boolean },
): string {
  return blocks(
    [marker, headline(report, '###')],
    origin === undefined ? [] : [origin],
    rules(report, detail.rules),
    changeHead(report.comparison, Math.max(detail.changes, 3)),
    numbers(report),
    changeDetails(report.comparison, detail.changes),
    detail.gaps > 0 ? pathBlock(report) : [],
    gapTable(report, detail.gaps),
    soonLines(report, detail.days),
    controls(report, detail.controls),
    findings(report, detail.findings),
    shortened ? [notice] : [],
    footer(report),
  );
}

function controls({ controls }: Pick<Report, 'controls'>, most: number): string[] {
  const all = counted(controls.length, 'control');
  const told = controls.length > most ? `The first ${most} of ${all}` : all;
  return folded(told, controlTable(controls.slice(0, most)));
}

function findings({ findings }: Pick<Report, 'findings'>, most: number): string[] {
  if (most === 0) return [];
  // What is claimed and what examination left of it stands in the table of controls.
  const told = findings.filter(({ code, secondary }) => !secondary && code !== 'overclaimed').slice(0, most);
  const rest = furthers(findings.length - told.length, 'finding');
  return folded(findingCounts(findings), [...told.map(findingLine), ...rest]);
}
