import { library } from '../src/core/catalog/library.ts';
import { controlSection, frequencies } from './docs-controls.ts';
import { filled } from './fill.ts';
import { code, markdownTable } from './markdown-table.ts';

export function libraryPage(): string {
  const rows = library.map(({ id, criteria, title, frequency }) => [
    `[${code(id)}](#${id})`,
    criteria.join(', '),
    title,
    frequencies[frequency],
  ]);
  return filled('docs/library.md', {
    index: markdownTable(['control', 'criteria', 'what is done', 'when'], rows),
    controls: library.map((control) => controlSection(control, 'controls.md')).join('\n\n'),
  });
}
