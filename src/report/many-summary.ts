import { blocks } from './blocks.ts';
import { code } from './escape.ts';
import { firstThatFits } from './fit.ts';
import type { Many } from './many.ts';
import { scoreChanges } from './many-changes.ts';
import { problemLines, removedLines } from './many-comment.ts';
import {
  criterionTable,
  manifestColumns,
  overallLines,
  reportTable,
  rollupHeadline,
  widespreadGapTable,
} from './rollup-parts.ts';
import { renderSummary } from './summary.ts';

const encoder = new TextEncoder();
const defaultBytes = 1_000_000;
/** Under this a part of its own says nothing. */
const leastBytes = 2_000;

const steps = [
  { rows: 200, problems: 1000, gaps: 50, criteria: 20 },
  { rows: 200, problems: 100, gaps: 10, criteria: 10 },
  { rows: 50, problems: 20, gaps: 0, criteria: 0 },
  { rows: 10, problems: 5, gaps: 0, criteria: 0 },
];

/** All manifests as one job summary: the table, then the whole summary of each, the worst first, as far as they fit. */
export function renderManySummary(many: Many, { maximumBytes = defaultBytes } = {}): string {
  const head = firstThatFits(
    steps.map((detail) => () => overview(many, detail)),
    { bytes: maximumBytes },
  );
  const parts = [head];
  let left = maximumBytes - encoder.encode(head).length;
  for (const [index, { manifest, judged }] of many.judged.entries()) {
    const title = `\n---\n\n## ${code(manifest)}\n\n`;
    // An equal share of what is left, so that what one does not need is there for the others.
    const share = Math.floor(left / (many.judged.length - index)) - encoder.encode(title).length;
    if (share < leastBytes) break;
    const part = title + renderSummary(judged, { maximumBytes: share });
    parts.push(part);
    left -= encoder.encode(part).length;
  }
  return parts.join('');
}

function overview(many: Many, detail: (typeof steps)[number]): string {
  const { rollup } = many;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[`### ${title}`], lines];
  const text = blocks(
    [rollupHeadline(rollup, '##', 'manifest')],
    overallLines(rollup, 'manifest'),
    problemLines(many, detail.problems),
    removedLines(many, detail.problems),
    reportTable(rollup, manifestColumns(scoreChanges(many)), detail.rows),
    ...section('Gaps that several manifests have', widespreadGapTable(rollup, detail.gaps)),
    ...section('The weakest criteria', criterionTable(rollup, detail.criteria)),
  );
  return `${text}\n`;
}
