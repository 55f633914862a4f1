import { plain, withoutCommands } from './escape.ts';
import type { Look } from './look.ts';
import type { Many } from './many.ts';
import { renderProblems } from './problems.ts';
import { renderRollupText } from './rollup-text.ts';
import { renderText } from './text.ts';

/** All manifests for a terminal or a log: the table, what keeps one from being judged, then each report, the worst first. */
export function renderManyText({ rollup, judged, unjudged }: Many, look: Look): string {
  return [
    ...(judged.length > 0 ? [renderRollupText(rollup, look, 'manifest')] : []),
    ...unjudged.map(({ manifest, problems }) => titled(manifest, renderProblems(problems))),
    ...judged.map(({ manifest, judged: one }) => titled(manifest, renderText(one, look))),
  ].join('\n');
}

function titled(manifest: string, text: string): string {
  const title = plain(manifest);
  return `${withoutCommands(title)}\n${'='.repeat(Math.min([...title].length, 100))}\n${text}`;
}
