import { type DateReading, readDate } from '../evidence/dates.ts';
import type { Evidence, Place } from '../evidence/evidence.ts';
import type { FactName } from '../evidence/facts.ts';
import { shapeTable } from '../evidence/shaped-table.ts';
import type { ShapeName } from '../evidence/shapes.ts';
import type { Table } from '../evidence/table.ts';
import { factOf } from './missing-facts.ts';

/** One item of a population or register: a row of a table, or a document that stands for one. */
export interface Item {
  place: Place;
  /** Of a row: its table, and its number there from 0. */
  row?: { table: Table; number: number };
  has(column: string): boolean;
  text(column: string): string;
  date(column: string): DateReading;
}

export type DocumentColumns = Readonly<Record<string, FactName>>;

/** Whether the evidence holds anything of the shape: a table, or a document with all the facts of a row. */
export function holdsShape(evidence: Evidence, shape: ShapeName, documents?: DocumentColumns): boolean {
  return (
    evidence.tables.some((table) => shapeTable(table, shape) !== undefined) ||
    (documents !== undefined && documentItem(evidence, documents) !== undefined)
  );
}

/** For a column that a table lacks, the facts of the document that say the same of all its rows. */
export type StatedColumns = Readonly<Record<string, readonly FactName[]>>;

/**
 * The items of the shape in file and row order; rows without any text are no items.
 * @param stated holds for the tables of documents only: what a spreadsheet says beside its rows is of one sheet
 */
export function* itemsOf(
  evidence: Evidence,
  shape: ShapeName,
  { documents, stated = {} }: { documents?: DocumentColumns; stated?: StatedColumns } = {},
): Generator<Item> {
  const said = evidence.format === 'document' ? statedIn(evidence, stated) : new Map<string, string>();
  let tables = 0;
  for (const table of evidence.tables) {
    const view = shapeTable(table, shape);
    if (!view) continue;
    tables++;
    for (let row = 0; row < table.rowCount; row++) {
      if (table.headings.every((_, column) => table.cell(row, column) === '')) continue;
      yield {
        place: { file: evidence.path, line: table.lineOf(row) },
        row: { table, number: row },
        has: (column) => view.has(column) || said.has(column),
        text: (column) => (view.has(column) ? view.text(row, column) : (said.get(column) ?? '')),
        date: (column) => view.date(row, column),
      };
    }
  }
  const document = tables === 0 && documents ? documentItem(evidence, documents) : undefined;
  if (document) yield document;
}

function statedIn({ facts }: Evidence, stated: StatedColumns): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [column, names] of Object.entries(stated)) {
    const values = facts.filter(({ name }) => names.includes(name)).map(({ value }) => value);
    if (values.length > 0) said.set(column, values.join('; '));
  }
  return said;
}

/** A document counts as an item once it says when: one of its dates must be there or have its place. */
function documentItem(evidence: Evidence, documents: DocumentColumns): Item | undefined {
  const names = Object.values(documents);
  const known = names.filter(
    (name) => factOf(evidence, name) ?? evidence.unfilled.find((one) => one.name === name),
  );
  // A blank form is nobody's departure.
  if (known.length < 2 || !names.some((name) => factOf(evidence, name))) return undefined;
  const factFor = (column: string) => {
    const name = documents[column];
    return name === undefined ? undefined : factOf(evidence, name);
  };
  const line = known
    .map((name) => factOf(evidence, name)?.place.line)
    .find((candidate) => candidate !== undefined);
  return {
    place: { file: evidence.path, ...(line === undefined ? {} : { line }) },
    has: (column) => documents[column] !== undefined,
    text: (column) => factFor(column)?.value ?? '',
    date: (column) => readDate(factFor(column)?.value ?? ''),
  };
}
