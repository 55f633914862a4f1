import type { Rollup } from '../core/rollup/rollup.ts';
import { blocks } from './blocks.ts';
import { firstThatFits } from './fit.ts';
import {
  criterionTable,
  overallLines,
  reportColumns,
  reportTable,
  rollupHeadline,
  rollupRules,
  widespreadGapTable,
} from './rollup-parts.ts';
import { rollupNotes } from './rollup-words.ts';
import { disclaimer } from './words-verdict.ts';

interface Detail {
  rules: number;
  reports: number;
  gaps: number;
  criteria: number;
}

const steps: readonly Detail[] = [
  { rules: 1000, reports: 1000, gaps: 200, criteria: 20 },
  { rules: 200, reports: 500, gaps: 50, criteria: 20 },
  { rules: 50, reports: 100, gaps: 20, criteria: 10 },
  { rules: 20, reports: 20, gaps: 10, criteria: 10 },
  { rules: 5, reports: 5, gaps: 0, criteria: 0 },
];

/** A job summary takes 1 MiB a step, of which other writers of the same step want a part. */
const defaultBytes = 1_000_000;

/** The rollup for a job summary; of what is too long, detail is dropped in steps, the worst last. */
export function renderRollupMarkdown(rollup: Rollup, { maximumBytes = defaultBytes } = {}): string {
  const renderings = steps.map((detail, step) => () => render(rollup, detail, step > 0));
  return firstThatFits(renderings, { bytes: maximumBytes });
}

function render(rollup: Rollup, detail: Detail, shortened: boolean): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[`### ${title}`], lines];
  const text = blocks(
    [rollupHeadline(rollup, '##')],
    overallLines(rollup),
    rollupRules(rollup, detail.rules),
    shortened ? ['Shortened: there is more than a job summary takes. The JSON has all of it.'] : [],
    ...section('Reports, the worst first', reportTable(rollup, reportColumns, detail.reports)),
    rollupNotes(rollup).map((note) => `- ${note}`),
    ...section('Gaps that several reports have', widespreadGapTable(rollup, detail.gaps)),
    ...section('The weakest criteria', criterionTable(rollup, detail.criteria)),
    [
      `<sub>Each report counts as one, whatever its size. Points are of 100 in each report; credit is the mean of the reports that have the criterion in scope. ${disclaimer}</sub>`,
    ],
  );
  return `${text}\n`;
}
