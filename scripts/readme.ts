import { catalog } from '../src/core/catalog/catalog.ts';
import type { Control } from '../src/core/catalog/control.ts';
import { reportExcerpt } from './docs-report.ts';
import { filled } from './fill.ts';
import { code, markdownTable } from './markdown-table.ts';
import { startReport } from './terminal-output.ts';

/** The README with what the sources say between its markers: the controls, and the report of `npm start`. */
export function readmeText(): string {
  return filled('README.md', {
    report: startReport(),
    readiness: reportExcerpt(),
    controls: controlsTable(catalog),
  });
}

function controlsTable(controls: readonly Control[]): string {
  const rows = controls.map(({ id, title, criteria: [main, ...also] }) => [
    `[${code(id)}](docs/controls.md#${id})`,
    also.length > 0 ? `${main} (${also.join(', ')})` : main,
    title,
  ]);
  return markdownTable(['control', 'criterion', 'what is done'], rows);
}
