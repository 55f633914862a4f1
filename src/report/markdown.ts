import { counted } from './grammar.ts';

export interface Column {
  heading: string;
  align?: 'right';
}

/** A table of cells that are Markdown already: escape what comes from files. Empty without rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`,
    ...rows.map((cells) => line(columns.map((_, index) => cells[index] || '–'))),
  ];
}

/** A part that GitHub shows folded. `summary` is text of our own, or `tagged`. Empty without lines. */
export function folded(summary: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}

/** One line each, of the first so many; then how many more there are. Items beyond are not even rendered. */
export function some<Item>(
  items: readonly Item[],
  render: (item: Item) => string,
  { most, noun, indent = '' }: { most: number; noun: string; indent?: string },
): string[] {
  const lines = items.slice(0, most).map(render);
  return [...lines, ...furthers(items.length - lines.length, noun, indent)];
}

export function furthers(count: number, noun: string, indent = ''): string[] {
  return count > 0 ? [`${indent}- and ${counted(count, `further ${noun}`)}`] : [];
}
