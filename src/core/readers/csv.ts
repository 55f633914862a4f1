import type { Reading } from '../evidence/evidence.ts';
import { bounds } from '../evidence/folder.ts';
import { type Table, TableBuilder } from '../evidence/table.ts';
import { dialectOf } from './csv-dialect.ts';
import { addLabels, addPairs } from './csv-labels.ts';
import { filledIn, headerIndex, isTrailer } from './csv-layout.ts';
import { type CsvDialect, type CsvParser, type CsvRow, csvParser, MalformedCsv, rowsOf } from './csv-rows.ts';
import { type TwoLines, twoLinesOf } from './csv-two-lines.ts';
import { keptColumns } from './known-headings.ts';
import { ReadingBuilder } from './reading-builder.ts';

const sampleCharacters = 64 * 1024;
const sampleRows = 60;

/**
 * Reads delimited text, whatever its size: the rows under the headings become a table, the lines around it
 * labels. Quotation marks that do not match leave it open what is a row: then nothing of the file counts.
 */
export async function readCsv(pieces: Iterable<string>, file: string): Promise<Reading> {
  const parser = await csvParser();
  const builder = new ReadingBuilder({ format: 'table', reader: 'csv' }, file);
  try {
    const { sample, all } = lookAhead(pieces);
    const dialect = dialectOf(parser, sample, file.toLowerCase().endsWith('.tsv') ? '\t' : ',');
    const sampled = sampleOf(parser, sample, dialect);
    const header = headerIndex(sampled, dialect.width) ?? 0;
    const twoLines = twoLinesOf(sampled[header] ?? [], sampled[header + 1] ?? []);
    const end = { text: '' };
    const rows = rowsOf(parser, watchEnd(all, end), dialect);
    const table = twoLines ? inOneLine(rows, header, twoLines) : rows;
    return read(table, { builder, file, header, dialect, end });
  } catch (error) {
    if (error instanceof MalformedCsv) return builder.fail('malformed', error.message, error.line);
    throw error;
  }
}

/** The start of a text, and the whole of it all the same. */
function lookAhead(pieces: Iterable<string>): { sample: string; all: Iterable<string> } {
  const iterator = pieces[Symbol.iterator]();
  let sample = '';
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    sample += next.value;
    if (sample.length >= sampleCharacters) break;
  }
  const rest: Iterable<string> = { [Symbol.iterator]: () => ({ next: () => iterator.next() }) };
  const all = function* () {
    yield sample;
    yield* rest;
  };
  return { sample, all: all() };
}

/** Keeps the last character of the text, which tells whether its last line is whole. */
function* watchEnd(pieces: Iterable<string>, end: { text: string }): Generator<string> {
  for (const piece of pieces) {
    if (piece !== '') end.text = piece.slice(-1);
    yield piece;
  }
}

function sampleOf(parser: CsvParser, sample: string, { delimiter, newline }: CsvDialect): string[][] {
  return parser({ delimiter, newline, preview: sampleRows }, sample, false).data;
}

interface Layout {
  builder: ReadingBuilder;
  file: string;
  /** Index of the row of headings. */
  header: number;
  dialect: CsvDialect;
  /** The last character of the text, once all rows are read. */
  end: { text: string };
}

function read(rows: Iterable<CsvRow>, { builder, file, header, dialect, end }: Layout): Reading {
  const around: CsvRow[] = [];
  let reader: RowReader | undefined;
  let index = 0;
  for (const row of rows) {
    if (index < header) around.push(row);
    else if (reader) reader.take(row);
    else reader = new RowReader(row, file);
    if (reader && reader.rowCount > bounds.rows) {
      return builder.fail('too-many-rows', `more than ${bounds.rows} rows`);
    }
    index += 1;
  }
  addLabels(builder, [...around, ...(reader?.trailers ?? [])], dialect.delimiter);
  if (!reader) return builder.fail('header-only', 'no row of headings and no rows');
  if (reader.breaksOff && end.text !== '\n' && end.text !== '\r')
    return builder.fail('malformed', 'the last row breaks off: the file is cut short', reader.breaksOff);
  const table = reader.build();
  builder.addTable(table);
  const pairs = addPairs(builder, table);
  if (table.rowCount === 0 && !pairs)
    builder.addProblem('header-only', 'headings without any rows', table.line);
  if (reader.overlong) builder.addProblem('malformed', overlongDetail, reader.overlong);
  return builder.build();
}

/** The rows with headings on two lines brought into one, and the cells below them likewise. */
function* inOneLine(rows: Iterable<CsvRow>, header: number, twoLines: TwoLines): Generator<CsvRow> {
  let index = 0;
  for (const row of rows) {
    if (index < header) yield row;
    else if (index === header + 1) yield { ...row, cells: twoLines.headings };
    else if (index > header) yield { ...row, cells: twoLines.cellsOf(row.cells) };
    index++;
  }
}

const overlongDetail = 'more cells than headings: put a cell that holds the delimiter in quotes';

/** Takes the rows under the headings. */
class RowReader {
  /** The first line with text beyond the last heading. */
  overlong: number | undefined;
  /** The line of the last row, when it alone has fewer cells than there are headings. */
  breaksOff: number | undefined;
  #short = 0;
  /** Lines after the last row that are about the rows. */
  trailers: CsvRow[] = [];
  readonly #headings: string[];
  readonly #kept: readonly number[];
  readonly #half: number;
  readonly #table: TableBuilder;

  constructor({ cells, line }: CsvRow, file: string) {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    this.#headings = cells.slice(0, last + 1).map((cell) => cell.trim());
    this.#half = Math.max(2, Math.ceil(this.#headings.length / 2));
    this.#kept = keptColumns(this.#headings);
    this.#table = new TableBuilder(
      { file, line },
      this.#kept.map((index) => this.#headings[index] ?? ''),
    );
  }

  get rowCount(): number {
    return this.#table.rowCount;
  }

  take(row: CsvRow): void {
    // A row that is filled beyond the half is certainly one; only the others are looked at closely.
    const filled = filledIn(row.cells, this.#half + 1);
    if (filled <= this.#half) {
      if (filled === 0) return;
      if (isTrailer(row.cells)) {
        this.trailers.push(row);
        return;
      }
    }
    if (row.cells[0] === this.#headings[0] && this.#repeatsHeadings(row.cells)) return;
    if (this.trailers.length > 0) this.#addTrailers();
    this.#add(row);
  }

  build(): Table {
    return this.#table.build();
  }

  /** They were rows after all. */
  #addTrailers(): void {
    for (const row of this.trailers) this.#add(row);
    this.trailers = [];
  }

  #add({ cells, line }: CsvRow): void {
    const width = this.#headings.length;
    const isShort = cells.length < width;
    if (isShort) this.#short += 1;
    this.breaksOff = isShort && this.#short === 1 && this.rowCount > 0 ? line : undefined;
    if (cells.length > width && this.overlong === undefined && filledIn(cells.slice(width)) > 0) {
      this.overlong = line;
    }
    this.#table.addRow(this.#kept.length === width ? cells : this.#kept.map((index) => cells[index]), line);
  }

  /** Exports put together from several begin anew with their headings. */
  #repeatsHeadings(cells: readonly string[]): boolean {
    return (
      cells[0] === this.#headings[0] &&
      this.#headings.every((heading, index) => cells[index]?.trim() === heading)
    );
  }
}
