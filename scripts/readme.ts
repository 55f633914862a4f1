import { readFileSync } from 'node:fs';
import { catalog } from '../src/core/catalog/catalog.ts';
import type { Control } from '../src/core/catalog/control.ts';
import { reportExcerpt } from './docs-report.ts';
import { filled } from './fill.ts';
import { code, markdownTable } from './markdown-table.ts';
import { startReport } from './terminal-output.ts';

/** The README with what the sources say between its markers: a comment, the report of `npm start`, the controls. */
export function readmeText(): string {
  return filled('README.md', {
    comment: commentExcerpt(),
    report: startReport(),
    readiness: reportExcerpt(),
    controls: controlsTable(catalog),
  });
}

/** How the comment begins on the example's second pull request: what the change does, and which rules fire. */
function commentExcerpt(): string {
  const page = readFileSync(new URL('../examples/northwind/CHANGES.md', import.meta.url), 'utf8');
  const [, comment] =
    /<!-- comment-2 -->\n~~~markdown\n<!--.*-->\n([\s\S]*?)\n+(?:<details>|- \*\*Next step)/u.exec(page) ??
    [];
  if (comment === undefined) throw new Error('CHANGES.md has no second comment');
  return comment.replace(/^/gmu, '> ').replace(/ +$/gmu, '');
}

function controlsTable(controls: readonly Control[]): string {
  const rows = controls.map(({ id, title, criteria: [main, ...also] }) => [
    `[${code(id)}](docs/controls.md#${id})`,
    also.length > 0 ? `${main} (${also.join(', ')})` : main,
    title,
  ]);
  return markdownTable(['control', 'criterion', 'what is done'], rows);
}
