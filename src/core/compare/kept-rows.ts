import type { EveryMemberTest, EveryRowTest, TestOfControl } from '../catalog/control.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { shapes } from '../evidence/shapes.ts';
import { type Item, itemsOf } from '../tests-of-control/items.ts';

/** A test that each row of a table has to pass. */
export type RowTest = EveryRowTest | EveryMemberTest;

export function isOfRows(test: TestOfControl): test is RowTest {
  return test.procedure === 'everyRow' || test.procedure === 'everyMember';
}

/** A test of a log, of which each row is kept; and not of a list of what there is today. */
export function isOfLog(test: TestOfControl): test is RowTest {
  return test.procedure === 'everyRow'
    ? test.files === 'all'
    : test.procedure === 'everyMember' && test.population !== 'accounts';
}

export interface LogItem extends Item {
  evidence: Evidence;
}

interface Row {
  item: LogItem;
  /** One for each column of the shape, in one spelling. */
  cells: readonly string[];
}

/**
 * The rows of the base that nothing in the change continues. A row goes on where it stands word for word, in
 * whatever file, or where one that is new has a cell by which the base knew it alone: a ticket, a name, a number.
 * So one that is mended, moved, or put into another format is still there.
 */
export function rowsGone(test: RowTest, base: readonly Evidence[], head: readonly Evidence[]): LogItem[] {
  const was = rowsOf(base, test);
  const now = rowsBy(rowsOf(head, test), (row) => [whole(row)]);
  const open = was.filter((row) => now.get(whole(row))?.pop() === undefined);
  const fresh = rowsBy([...now.values()].flat(), cellsOf);
  const alone = cellsAlone(open, was);
  const taken = new Set<Row>();
  return open.flatMap((row) => {
    const next = cellsOf(row)
      .filter((cell) => alone.has(cell))
      .flatMap((cell) => fresh.get(cell) ?? [])
      .find((other) => !taken.has(other));
    if (next === undefined) return [row.item];
    taken.add(next);
    return [];
  });
}

function rowsOf(evidence: readonly Evidence[], test: RowTest): Row[] {
  const { columns }: ShapeDefinition = shapes[test.shape];
  const names = Object.keys(columns);
  return evidence.flatMap((one) =>
    [...itemsOf(one, test.shape, test)].map((item) => ({
      item: { ...item, evidence: one },
      cells: names.map((name) => spelled(item.text(name))),
    })),
  );
}

function spelled(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}

function whole({ cells }: Row): string {
  return cells.join('\0');
}

/** Each with its column; those without anything in them are none. */
function cellsOf({ cells }: Row): string[] {
  return cells.flatMap((cell, column) => (cell === '' ? [] : [`${column} ${cell}`]));
}

function rowsBy(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const known = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const same = known.get(key);
      if (same) same.push(row);
      else known.set(key, [row]);
    }
  return known;
}

/** The cells of some rows that no other row of the base has in its column. */
function cellsAlone(some: readonly Row[], all: readonly Row[]): Set<string> {
  const counts = new Map(some.flatMap((row) => cellsOf(row).map((cell) => [cell, 0])));
  for (const row of all)
    for (const cell of cellsOf(row)) {
      const count = counts.get(cell);
      if (count !== undefined) counts.set(cell, count + 1);
    }
  return new Set([...counts].filter(([, count]) => count === 1).map(([cell]) => cell));
}
