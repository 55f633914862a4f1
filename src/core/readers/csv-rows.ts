/** How a file marks its cells and rows. */
export interface CsvDialect {
  delimiter: string;
  newline: '\n' | '\r';
  /** Cells of a usual row; 0 when there is none. */
  width: number;
}

/** One record; its line is the one on which it starts, counted from 1. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** Thrown by {@link rowsOf} where quotation marks leave it open what is a cell. */
export class MalformedCsv extends Error {
  override readonly name = 'MalformedCsv';
  readonly line: number;

  constructor(detail: string, line: number) {
    super(detail);
    this.line = line;
  }
}

interface ParsedRows {
  data: string[][];
  errors: readonly { code: string; row?: number; index?: number }[];
  meta: { cursor: number };
}

interface ParserConfiguration {
  delimiter: string;
  newline: '\n' | '\r';
  preview?: number;
}

/** Parses a text; with `partial`, the last record may be cut off and is left out. */
export type CsvParser = (configuration: ParserConfiguration, text: string, partial: boolean) => ParsedRows;

const mostPending = 4 * 1024 * 1024;
const mostRepairs = 200;
const mostStray = 64;

let parser: CsvParser | undefined;

/** Papaparse, whose class `Parser` takes text piece by piece and, unlike its streams, without waiting. */
export async function csvParser(): Promise<CsvParser> {
  // Even an import that is there already costs as much as reading a small file.
  parser ??= await loadParser();
  return parser;
}

async function loadParser(): Promise<CsvParser> {
  const { default: papaparse } = await import('papaparse');
  return (configuration, text, partial) => new papaparse.Parser(configuration).parse(text, 0, partial);
}

/**
 * The records of a text that comes in pieces.
 * @throws MalformedCsv
 */
export function* rowsOf(parser: CsvParser, pieces: Iterable<string>, dialect: CsvDialect): Generator<CsvRow> {
  const { delimiter, newline } = dialect;
  const state = { line: 1, repairs: 0 };
  const parse = (text: string, partial: boolean): ParsedRows => {
    const parsed = parser({ delimiter, newline }, text, partial);
    const [error] = parsed.errors;
    if (!error) return parsed;
    const repaired = error.code === 'InvalidQuotes' ? moveQuote(text, error.index ?? 0, dialect) : undefined;
    if (repaired !== undefined && ++state.repairs <= mostRepairs) return parse(repaired, partial);
    const row = error.row ?? 0;
    // A record that is cut off may yet turn out well.
    if (partial && row >= parsed.data.length) return parsed;
    throw new MalformedCsv(quoteDetail, lineOfRow(parsed.data, row, { newline, from: state.line }));
  };
  let pending = '';
  for (const piece of withEnd(pieces)) {
    const text = pending + (piece ?? '');
    if (text === '') continue;
    const { data, meta } = parse(text, piece !== undefined);
    const end = piece === undefined ? text.length : meta.cursor;
    const plain = count(text, newline, end) <= data.length;
    for (const cells of data) {
      yield { cells, line: state.line };
      state.line += 1 + (plain ? 0 : newlinesIn(cells, newline));
    }
    pending = text.slice(end);
    if (pending.length > mostPending) throw new MalformedCsv(quoteDetail, state.line);
  }
}

function* withEnd(pieces: Iterable<string>): Generator<string | undefined> {
  yield* pieces;
  yield undefined;
}

const quoteDetail =
  'quotation marks do not match: a quoted cell ends with one, and one inside a cell is doubled';

function lineOfRow(
  rows: string[][],
  index: number,
  { newline, from }: { newline: string; from: number },
): number {
  return rows.slice(0, index).reduce((line, cells) => line + 1 + newlinesIn(cells, newline), from);
}

function newlinesIn(cells: readonly string[], newline: string): number {
  return cells.reduce((sum, cell) => sum + count(cell, newline), 0);
}

function count(text: string, newline: string, end = text.length): number {
  let found = 0;
  for (let at = text.indexOf(newline); at >= 0 && at < end; at = text.indexOf(newline, at + 1)) found += 1;
  return found;
}

/**
 * Some exports write a few characters after a closing quote (`"Ito, Dana".,`); the parser would take the
 * quote for text and run on into the next records. Moves the quote behind them; undefined where that would
 * not help.
 */
function moveQuote(text: string, start: number, { delimiter, newline }: CsvDialect): string | undefined {
  let quote = text.indexOf('"', start);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return undefined;
  const after = text.slice(quote + 1, quote + 1 + mostStray);
  const ends = [after.indexOf(delimiter), after.indexOf(newline)].filter((index) => index >= 0);
  const stray = after.slice(0, Math.min(...ends));
  if (ends.length === 0 || stray.includes('"')) return undefined;
  return `${text.slice(0, quote)}${stray}"${text.slice(quote + 1 + stray.length)}`;
}
