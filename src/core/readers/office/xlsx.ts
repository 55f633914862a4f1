import type { Reading } from '../../evidence/evidence.ts';
import { bounds } from '../../evidence/folder.ts';
import { readCsv } from '../csv.ts';
import type { BytesReader } from '../reader.ts';
import { failed } from '../reading-builder.ts';
import { occurrencesOfSheets } from './sheet-occurrences.ts';
import { unpackedTooLarge, unpacksTooLarge } from './unpacked-size.ts';

/** Excel workbooks, each sheet a table; a "line" is the number of the row, counted from 1. */
export const xlsx: BytesReader = {
  id: 'xlsx',
  title: 'Excel workbook',
  supports: [
    'access-reviews',
    'mfa',
    'offboarding',
    'peer-review',
    'policies',
    'risk-assessment',
    'training',
    'vendors',
  ],
  dating: 'labelled cells; else sidecar or file name',
  takes: 'bytes',
  types: ['xlsx'],
  read: readXlsx,
};

const nothing = { format: 'table', reader: 'xlsx' } as const;

async function readXlsx(bytes: Uint8Array, file: string): Promise<Reading> {
  if (await unpacksTooLarge(bytes)) return failed(nothing, unpackedTooLarge);
  const sheets = await sheetsOf(bytes);
  if (!sheets)
    return failed(nothing, { reason: 'malformed', detail: 'not an Excel workbook that can be opened' });
  const read = await Promise.all(
    sheets
      .filter(({ rows }) => hasText(rows))
      .map(async ({ name, rows }) => ({ name, reading: await readCsv([csvOf(rows)], file) })),
  );
  const readings = read.map(({ reading }) => reading);
  const filled = readings.filter(
    ({ tables, facts }) => tables.some(({ rowCount }) => rowCount > 0) || facts.length > 0,
  );
  const [first = readings[0], ...others] = filled;
  if (!first) return failed(nothing, { reason: 'empty', detail: 'no cell with text' });
  const whole = others.reduce(joined, first);
  const told = occurrencesOfSheets(read, file);
  return { ...whole, tables: told ? [...whole.tables, told] : whole.tables, reader: 'xlsx' };
}

type Cell = string | number | boolean | Date | null;

interface Sheet {
  name: string;
  rows: Cell[][];
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[] | undefined> {
  try {
    const { default: readSheets } = await import('read-excel-file/universal');
    const copy = bytes.slice().buffer;
    const sheets = await readSheets(copy);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] }));
  } catch {
    // The message may quote the contents.
    return undefined;
  }
}

function hasText(rows: readonly Cell[][]): boolean {
  return rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
}

/** The sheet as delimited text, so that headings, labels and trailers are found as in any other table. */
function csvOf(rows: readonly Cell[][]): string {
  return rows
    .slice(0, bounds.rows)
    .map((row) => row.map(field).join(','))
    .join('\n');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  const text =
    cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/[\r\n]+/gu, ' ');
  return `"${text.replaceAll('"', '""')}"`;
}

function joined(one: Reading, other: Reading): Reading {
  return {
    ...one,
    facts: [...one.facts, ...other.facts],
    unfilled: [...one.unfilled, ...other.unfilled],
    settings: [...one.settings, ...other.settings],
    tables: [...one.tables, ...other.tables],
    dates: [...one.dates, ...other.dates],
    problems: [...one.problems, ...other.problems],
  };
}
