import { blocks } from './blocks.ts';
import { changeHead } from './change-markdown.ts';
import type { CommentLimits } from './comment.ts';
import { code, prose, tagged } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { gapTable } from './gap-table.ts';
import { counted } from './grammar.ts';
import type { ManyReports, RemovedManifest } from './many.ts';
import { scoreChanges } from './many-changes.ts';
import { folded, some } from './markdown.ts';
import { rules } from './markdown-parts.ts';
import { inOrder, placeOf } from './problems.ts';
import { manifestColumns, reportTable, rollupHeadline } from './rollup-parts.ts';
import { failingWords, removedWords } from './rollup-words.ts';
import { disclaimer } from './words-verdict.ts';

interface Detail {
  rows: number;
  problems: number;
  /** Manifests with a folded part of their own, and gaps in each. */
  folded: number;
  gaps: number;
}

const everything = Number.POSITIVE_INFINITY;
const steps: readonly Detail[] = [
  { rows: everything, problems: 50, folded: 20, gaps: 5 },
  { rows: everything, problems: 20, folded: 10, gaps: 3 },
  { rows: 100, problems: 10, folded: 5, gaps: 3 },
  { rows: 50, problems: 5, folded: 0, gaps: 0 },
  { rows: 10, problems: 1, folded: 0, gaps: 0 },
];
const notice = 'Shortened to fit; the job summary has the rest.';

/**
 * One comment for all manifests: a row each, the worst first; what each lacks folded below, dropped in steps to fit.
 * @param many from this run, or read back from another: no string of it is trusted
 */
export function renderManyComment(many: ManyReports, limits: CommentLimits): string {
  const { marker, maximumBytes, maximumUnits, origin } = limits;
  const from = origin === undefined ? [] : [origin];
  const renderings = steps.map(
    (detail, step) => () => render(many, detail, { marker, from, shortened: step > 0 }),
  );
  const bare = () => blocks([marker, rollupHeadline(many.rollup, '###', 'manifest')], from, [notice]);
  return firstThatFits([...renderings, bare], { bytes: maximumBytes, units: maximumUnits });
}

function render(
  many: ManyReports,
  detail: Detail,
  { marker, from, shortened }: { marker: string; from: readonly string[]; shortened: boolean },
): string {
  const { rollup, judged } = many;
  return blocks(
    [marker, rollupHeadline(rollup, '###', 'manifest')],
    [...from],
    [`The worst decides: ${failingWords(rollup, 'manifest')}.`],
    problemLines(many, detail.problems),
    removedLines(many, detail.problems),
    reportTable(rollup, manifestColumns(scoreChanges(many)), detail.rows),
    ...judged.slice(0, detail.folded).map(({ manifest, report }) => {
      const lines = blocks(rules(report), changeHead(report.comparison, 5), gapTable(report, detail.gaps));
      return folded(tagged(manifest), lines === '' ? [] : lines.split('\n'));
    }),
    shortened ? [notice] : [],
    [
      `<sub>As of ${rollup.asOf}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. ${disclaimer}</sub>`,
    ],
  );
}

/** What the change takes away from the gate altogether. */
export function removedLines({ removed }: ManyReports, most: number): string[] {
  const line = ({ manifest, allowed }: RemovedManifest) =>
    `- ${allowed ? '⚠️' : '❌'} ${code(manifest)} ${removedWords}${allowed ? ', which it allows' : ''}`;
  return some(removed, line, { most, noun: 'removed manifest' });
}

/** What keeps a manifest from being judged, at its place. */
export function problemLines({ unjudged }: ManyReports, most: number): string[] {
  const lines = unjudged.flatMap(({ manifest, problems }) =>
    inOrder(problems).map((problem) => {
      const place = placeOf(problem);
      return `- ❌ ${code(place === '' ? manifest : place)}: ${prose(problem.message)}`;
    }),
  );
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`- and ${counted(rest, 'further problem')}`] : [])];
}
