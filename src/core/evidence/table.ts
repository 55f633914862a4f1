import { Column } from './column.ts';
import type { DayOrder } from './dates.ts';
import { RowLines } from './row-lines.ts';

const fewRows = 256;

/** A table of an evidence file, stored so that a million rows stay small, and ten thousand tables too. */
export interface Table {
  /** Set by a reader that knows the export: `accounts`, `changes`. Else the columns decide. */
  shape?: string;
  /** Where the table stands, relative to the evidence folder. */
  file: string;
  /** Only those that a filter chose are in it: that all of them fail says nothing of the others. */
  isFiltered?: boolean;
  /** The headings as written. */
  headings: readonly string[];
  /** The line of the heading row, counted from 1. */
  line: number;
  rowCount: number;
  /** How ambiguous dates such as 03/04/2026 are meant, when a sidecar says so. */
  dayOrder?: DayOrder;
  /** The cell's text, trimmed; an empty string when nothing is written. */
  cell(row: number, column: number): string;
  /** The line on which a row starts, counted from 1. */
  lineOf(row: number): number;
}

/** Collects the rows of one table; give every row the same order of cells as the headings. */
export class TableBuilder {
  readonly #place: { file: string; line: number; shape?: string };
  readonly #headings: readonly string[];
  readonly #lines = new RowLines();
  /** Row by row, while the rows are few; then by column. */
  #cells: string[] = [];
  #columns: Column[] | undefined;

  constructor(place: { file: string; line: number; shape?: string }, headings: readonly string[]) {
    this.#place = place;
    this.#headings = headings;
  }

  get rowCount(): number {
    return this.#lines.length;
  }

  addRow(cells: readonly (string | undefined)[], line: number): void {
    if (this.rowCount === fewRows) this.#spread();
    const width = this.#headings.length;
    for (let index = 0; index < width; index++) {
      const cell = trimmed(cells[index] ?? '');
      if (this.#columns) this.#columns[index]?.push(cell);
      else this.#cells.push(cell);
    }
    this.#lines.push(line);
  }

  build(): Table {
    const columns = this.#columns;
    const lines = this.#lines;
    lines.close();
    const cell = columns
      ? (row: number, column: number) => columns[column]?.at(row) ?? ''
      : smallTable(this.#cells, this.#headings.length);
    return {
      ...this.#place,
      headings: sharedHeadings(this.#headings),
      rowCount: lines.length,
      cell,
      lineOf: (row) => lines.at(row),
    };
  }

  #spread(): void {
    const columns = this.#headings.map(() => new Column());
    this.#cells.forEach((cell, index) => {
      columns[index % columns.length]?.push(cell);
    });
    this.#columns = columns;
    this.#cells = [];
  }
}

/** Tables of one tool come in rows, with the same headings: the last ones are kept, and given again. */
let lastHeadings: readonly string[] = [];

function sharedHeadings(headings: readonly string[]): readonly string[] {
  const isSame =
    headings.length === lastHeadings.length &&
    headings.every((heading, index) => heading === lastHeadings[index]);
  if (!isSame) lastHeadings = [...headings];
  return lastHeadings;
}

/** Most tables are small, and a run holds thousands: all cells in one string, which is a fifth of them one by one. */
function smallTable(cells: readonly string[], width: number): Table['cell'] {
  const text = cells.join('');
  const endOf = endsOf(cells, text.length);
  return (row, column) => {
    if (row < 0 || column < 0 || column >= width) return '';
    const index = row * width + column;
    return text.slice(index === 0 ? 0 : endOf(index - 1), endOf(index));
  };
}

/** Where each cell ends. Short numbers are kept as the letters of a string: an array of its own takes 300 bytes. */
function endsOf(cells: readonly string[], length: number): (index: number) => number {
  let end = 0;
  const ends = cells.map((cell) => {
    end += cell.length;
    return end;
  });
  if (length >= 65_536) {
    const numbers = Uint32Array.from(ends);
    return (index) => numbers[index] ?? 0;
  }
  const letters = ends.map((one) => String.fromCharCode(one)).join('');
  return (index) => (index < letters.length ? letters.charCodeAt(index) : 0);
}

/** `trim` makes its way through every cell of a million rows; hardly any needs it. */
function trimmed(cell: string): string {
  const inner = cell.length === 0 || (isText(cell.charCodeAt(0)) && isText(cell.charCodeAt(cell.length - 1)));
  return inner ? cell : cell.trim();
}

/** Certainly no white space: the printable ASCII. */
function isText(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
