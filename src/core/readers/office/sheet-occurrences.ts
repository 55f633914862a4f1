import type { IsoDate } from '../../evidence/calendar.ts';
import { readDate } from '../../evidence/dates.ts';
import {
  isSigned,
  type Occurrence,
  occurrenceOf,
  occurrenceTable,
} from '../../evidence/document/occurrences.ts';
import type { Fact, Reading } from '../../evidence/evidence.ts';
import { placeholderIn } from '../../evidence/placeholders.ts';
import { shapeTable } from '../../evidence/shaped-table.ts';
import type { Table } from '../../evidence/table.ts';

/** A sheet by its name, as it was read. */
export interface SheetReading {
  name: string;
  reading: Reading;
}

/**
 * A workbook with a review on each sheet (`Q1`, `Q2`), as the log that it is. Undefined where fewer than two sheets
 * have a day or period of their own and somebody who signed, or should have.
 */
export function occurrencesOfSheets(sheets: readonly SheetReading[], file: string): Table | undefined {
  const rows = sheets.flatMap(({ name, reading }) => occurrenceIn(name, reading, file) ?? []);
  return rows.length > 1 ? occurrenceTable(rows, file) : undefined;
}

function occurrenceIn(name: string, reading: Reading, file: string): Occurrence | undefined {
  const decided = decisionsIn(reading, file);
  if (!isSigned(reading) && decided === undefined) return undefined;
  const named = readDate(name);
  const period = reading.period ?? (named.kind === 'period' ? named.span : undefined);
  const day = reading.dates[0]?.date ?? decided?.day ?? (named.kind === 'day' ? named.date : undefined);
  if (day === undefined && period === undefined) return undefined;
  // Who is named in the rows does not make up for an empty place to sign above them.
  const facts = isSigned(reading) ? reading.facts : (decided?.facts ?? []);
  return occurrenceOf({ facts, line: reading.tables[0]?.line ?? 1, day, period });
}

/** Who decided on the rows, where somebody is named in each of them, and the last day on which they did. */
function decisionsIn(reading: Reading, file: string): { facts: Fact[]; day?: IsoDate } | undefined {
  for (const table of reading.tables) {
    const view = shapeTable(table, 'reviews');
    if (!view?.has('reviewer') || table.rowCount === 0) continue;
    const rows = Array.from({ length: table.rowCount }, (_, row) => row);
    const first = view.text(0, 'reviewer');
    const isNamed = rows.every((row) => placeholderIn(view.text(row, 'reviewer')) === undefined);
    const day = rows.reduce<IsoDate | undefined>((last, row) => {
      const reading = view.date(row, 'reviewed');
      return reading.kind === 'day' && (!last || reading.date > last) ? reading.date : last;
    }, undefined);
    const place = { file, line: table.lineOf(0) };
    const facts: Fact[] = isNamed ? [{ name: 'reviewer', value: first, source: 'rows', place }] : [];
    return { facts, ...(day === undefined ? {} : { day }) };
  }
  return undefined;
}
