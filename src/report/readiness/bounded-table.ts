import { counted } from '../grammar.ts';
import { type Column, table } from '../markdown.ts';

/** More than anybody reads on paper, and less than a page of Markdown can hold. */
const mostRows = 500;

interface Rows<Item> {
  items: readonly Item[];
  row: (item: Item, index: number) => readonly string[];
  noun: string;
  most?: number;
}

/** A table of the first rows; then how many more there are, and where. Rows beyond are not even rendered. */
export function boundedTable<Item>(
  headings: readonly (string | Column)[],
  { items, row, noun, most = mostRows }: Rows<Item>,
): string[] {
  const columns = headings.map((one) => (typeof one === 'string' ? { heading: one } : one));
  return [...table(columns, items.slice(0, most).map(row)), ...furtherLines(items.length - most, noun)];
}

/** After what is cut off. */
export function furtherLines(count: number, noun: string): string[] {
  return count > 0 ? ['', `and ${counted(count, `further ${noun}`)}: see the JSON report`] : [];
}

export function right(heading: string): Column {
  return { heading, align: 'right' };
}
