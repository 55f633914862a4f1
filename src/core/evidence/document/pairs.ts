import type { Document } from '../document.ts';
import type { Table } from '../table.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';

/** All that a document says under a label: in front matter, headings, lines, tables of keys and tables of one row. */
export function* pairsOfDocument({ metadata, blocks }: Document): Generator<LabelledValue> {
  for (const { key, value, line } of metadata) yield { label: key, value, line };
  for (const block of blocks) {
    if (block.kind === 'heading') yield* labelledValues(block.line);
    else if (block.kind === 'table') yield* pairsOfTable(block.table);
    else if (!block.isCode) for (const line of block.lines) yield* labelledValues(line);
  }
}

function* pairsOfTable(table: Table): Generator<LabelledValue> {
  const isKeyed = table.headings.length <= 3;
  for (let row = 0; isKeyed && row < Math.min(table.rowCount, 200); row++) {
    yield { label: table.cell(row, 0), value: table.cell(row, 1), line: table.lineOf(row) };
  }
  if (table.rowCount !== 1) return;
  for (const [column, label] of table.headings.entries())
    yield { label, value: table.cell(0, column), line: table.lineOf(0) };
}
