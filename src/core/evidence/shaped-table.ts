import { type DateReading, type DayOrder, readDate, settleDayOrder } from './dates.ts';
import { isDayFirst } from './day-first.ts';
import { headingForms, headingsOf } from './headings.ts';
import { normalizeLabel } from './labels.ts';
import { placeholderIn } from './placeholders.ts';
import type { ShapeDefinition } from './shapes/column.ts';
import { type ShapeName, shapes } from './shapes.ts';
import type { Table } from './table.ts';

/** A table seen through a shape: cells by the shape's column names. */
export interface ShapedTable {
  table: Table;
  has(column: string): boolean;
  /** Trimmed text; empty where the column is not there. */
  text(row: number, column: string): string;
  date(row: number, column: string): DateReading;
}

/**
 * The table through the shape; undefined when it lacks a required column, unless a reader that knows the export
 * says which shape it has: a list of accounts without their MFA state is one all the same.
 */
export function shapeTable(table: Table, shapeName: ShapeName): ShapedTable | undefined {
  const shape: ShapeDefinition = shapes[shapeName];
  if (table.shape !== undefined && table.shape !== shapeName) return undefined;
  const columns = columnsOf(table.headings, shapeName);
  if (table.shape === undefined && !looksLike(shape, table.headings, columns)) return undefined;
  return shaped(table, columns, signedSheets.has(shapeName) ? signatureColumn(table) : -1);
}

function looksLike(
  { required, foreign = [] }: ShapeDefinition,
  headings: readonly string[],
  columns: Columns,
): boolean {
  if (!required.every((group) => group.some((column) => columns.has(column)))) return false;
  return !headings.some((heading) => foreign.includes(normalizeLabel(heading)));
}

type Columns = ReadonlyMap<string, readonly number[]>;

const mostRemembered = 1024;
/** By shape and headings: the tests of all controls, on every day of a forecast, look at the same few tables. */
const resolved = new Map<string, Columns>();

function columnsOf(headings: readonly string[], shapeName: ShapeName): Columns {
  const key = JSON.stringify([shapeName, headings]);
  const known = resolved.get(key);
  if (known) return known;
  const columns = resolveColumns(headings, shapes[shapeName]);
  if (resolved.size >= mostRemembered) resolved.clear();
  resolved.set(key, columns);
  return columns;
}

/** Each column of the shape takes the first heading, by rank of its synonyms, that no other column has taken. */
function resolveColumns(headings: readonly string[], shape: ShapeDefinition): Columns {
  const forms = headings.map(headingForms);
  const free = new Set(forms.keys());
  const columns = new Map<string, readonly number[]>();
  for (const [name, definition] of Object.entries(shape.columns)) {
    const indexes = headingsOf(definition, forms, (index) => free.has(index));
    if (indexes.length === 0) continue;
    columns.set(name, indexes);
    for (const index of indexes) free.delete(index);
  }
  return columns;
}

/** In these a row is what somebody puts a name under. */
const signedSheets: ReadonlySet<ShapeName> = new Set(['completions', 'acknowledgments']);
const signature = /^(?:(?:employee )?signature|emargement|unterschrift|firma)$/u;

/** The column in which people sign; none where nobody did, as in a copy that lost the strokes of the pen. */
function signatureColumn(table: Table): number {
  const column = table.headings.findIndex((heading) => signature.test(normalizeLabel(heading)));
  if (column < 0) return -1;
  for (const cell of cellsOf(table, column)) if (placeholderIn(cell) === undefined) return column;
  return -1;
}

function shaped(table: Table, columns: Columns, signed: number): ShapedTable {
  const orders = new Map<number, DayOrder | undefined>();
  const orderOf = (column: number) => {
    if (table.dayOrder) return table.dayOrder;
    if (!orders.has(column))
      orders.set(
        column,
        settleDayOrder(cellsOf(table, column)) ?? (isDayFirst(table.headings) ? 'day-first' : undefined),
      );
    return orders.get(column);
  };
  const dateIn = (row: number, index: number): DateReading | 'no part' => {
    const cell = table.cell(row, index);
    if (withoutDay.test(cell)) return 'no part';
    if (isIntended(cell)) return { kind: 'none' };
    const reading = readDate(cell);
    return reading.kind === 'ambiguous' ? readDate(cell, orderOf(index)) : reading;
  };
  const text = (row: number, column: string) => {
    const indexes = columns.get(column);
    if (!indexes) return '';
    if (indexes.length === 1) return table.cell(row, indexes[0] ?? 0);
    return indexes.map((index) => table.cell(row, index)).join('; ');
  };
  return {
    table,
    has: (column) => columns.has(column),
    text,
    date(row, column) {
      if (signed >= 0 && placeholderIn(table.cell(row, signed)) !== undefined) return { kind: 'none' };
      return lastOf((columns.get(column) ?? []).map((index) => dateIn(row, index)));
    },
  };
}

/** A part that is done or was never needed, without a day of its own: the other parts tell the day. */
const withoutDay =
  /^(?:n\/?a|not applicable|none|no account|no access|never had(?: access)?|yes|y|true|done|complete|completed|oui|fait|sans objet|aucun accès|sí|hecho|no aplica|ja|erledigt|entfällt|[-–—xX✓✔✅☑])$/iu;

/** Of several parts the last day, once all have theirs: one that is open, or cannot be read, leaves it open. */
function lastOf(readings: readonly (DateReading | 'no part')[]): DateReading {
  let last: DateReading = { kind: 'none' };
  for (const reading of readings) {
    if (reading === 'no part') continue;
    if (reading.kind !== 'day') return reading;
    if (last.kind !== 'day' || reading.date > last.date) last = reading;
  }
  return last;
}

/** "requested 2026-06-01", "2026-06-01 (planned)": a day, on which it was not done. */
const intended =
  /\b(?:requested|scheduled|planned|due|expected|eta|pending|awaiting|will|not yet|overdue|target|tb[acd]|to be|expire[ds]?|in progress|proposed|tentative)\b/iu;

function isIntended(cell: string): boolean {
  return cell.length > 12 && cell.length < 200 && intended.test(cell);
}

function* cellsOf(table: Table, column: number): Iterable<string> {
  for (let row = 0; row < table.rowCount; row++) yield table.cell(row, column);
}
