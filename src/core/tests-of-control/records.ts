import type { IsoDate, Span } from '../evidence/calendar.ts';
import { readDate } from '../evidence/dates.ts';
import type { Evidence, Place } from '../evidence/evidence.ts';
import { type FactDefinition, type FactName, factDefinitions } from '../evidence/facts.ts';
import { headingForms } from '../evidence/headings.ts';
import { isNoRecord, isRuleDocument } from '../evidence/rule-documents.ts';
import type { Table } from '../evidence/table.ts';
import { dayOf } from './cell-day.ts';
import { isFilled, isUnderway } from './cell-words.ts';
import type { MissingFact } from './found.ts';
import { itemsOf } from './items.ts';
import { missingFacts } from './missing-facts.ts';
import type { Basis, Exception } from './test-result.ts';
import { basisOf, lacksVouching } from './vouching.ts';

/** One dated occurrence of a recurring control. */
export interface DatedRecord {
  place: Place;
  date?: IsoDate;
  /** The period it says it is about. */
  period?: Span;
  missing: MissingFact[];
  faults: Exception[];
  basis: Basis;
}

/** What of a recurring control a file records: itself, the rows of a log, or one sheet of decisions. */
export function recordsOf(evidence: Evidence, facts: readonly FactName[]): DatedRecord[] {
  if (lacksVouching(evidence).length > 0 || isRuleDocument(evidence)) return [];
  const log = evidence.tables.flatMap((table) => rowsOfLog(table, facts, periodOfFile(evidence)));
  const sheet = log.length === 0 || evidence.tables.some(isOfOccasions) ? sheetOf(evidence) : undefined;
  if (log.length > 0) return sheet ? log.map((record) => ({ ...record, faults: sheet.faults })) : log;
  const missing = missingFacts(evidence, facts).filter(({ fact }) => !sheet?.shows.has(fact));
  // A plan that has all the facts was approved on a day; one that lacks some is still what came nearest.
  if (missing.length === 0 && isNoRecord(evidence)) return [];
  // Of a sheet the rows know better than its name when the decisions were made.
  const date =
    evidence.date?.source === 'file name'
      ? (sheet?.date ?? evidence.date.date)
      : (evidence.date?.date ?? sheet?.date);
  return [
    {
      place: { file: evidence.path },
      missing,
      faults: sheet?.faults ?? [],
      basis: basisOf(evidence),
      ...(date === undefined ? {} : { date }),
      ...(evidence.period === undefined ? {} : { period: evidence.period }),
    },
  ];
}

/** Each row is an occasion that the file tells at length, with decisions perhaps. */
function isOfOccasions({ shape }: Table): boolean {
  return shape === 'occurrences';
}

/** What a row without a day of its own belongs to: one of two systems that nobody has signed yet. */
function periodOfFile({ period, date }: Evidence): Span | undefined {
  return period ?? (date && { from: date.date, to: date.date });
}

/** In a tracker's export the day on which an issue was closed is the day on which it was done. */
const closing = ['resolved', 'resolved on', 'resolution date', 'closed', 'closed on', 'done', 'done on'];

/** What names the period of a row, the title of an issue last. */
const periodHeadings = [
  'quarter',
  'period',
  'month',
  'half',
  'year',
  'review period',
  'summary',
  'title',
  'subject',
];

/** The day of closing before one on which something was merely changed. */
function labelsOf(name: FactName): readonly string[] {
  const { labels, weak }: FactDefinition = factDefinitions[name];
  if (name !== 'date') return labels;
  return [...labels.filter((label) => !weak?.includes(label)), ...closing, ...(weak ?? [])];
}

/** A table with a row each time: all facts are among its headings, a date too, and two rows at least. */
function rowsOfLog(table: Table, facts: readonly FactName[], ofFile: Span | undefined): DatedRecord[] {
  const forms = table.headings.map(headingForms);
  const headings = forms.map(([form = '']) => form);
  const columnOf = (name: FactName) =>
    labelsOf(name)
      .map((label) => forms.findIndex((own) => own.includes(label)))
      .find((index) => index >= 0);
  const wanted = [...new Set<FactName>([...facts, 'date'])];
  const columns = new Map(wanted.map((name) => [name, columnOf(name)]));
  if ([...columns.values()].includes(undefined)) return [];
  const periodColumn = periodHeadings.map((name) => headings.indexOf(name)).find((index) => index >= 0) ?? -1;
  // Rows that name a person are decisions on accounts, not occurrences.
  if (headings.some((heading) => ['email', 'user', 'account', 'username', 'decision'].includes(heading)))
    return [];
  const status = headings.findIndex((heading) => ['status', 'state', 'issue status'].includes(heading));
  const filled = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    table.headings.some((_, column) => table.cell(row, column) !== ''),
  );
  return filled.map((row): DatedRecord => {
    const text = (name: FactName) => table.cell(row, columns.get(name) ?? -1);
    const state = status < 0 ? '' : table.cell(row, status);
    const reading = readDate(text('date'), table.dayOrder);
    const stated = periodColumn < 0 ? undefined : readDate(table.cell(row, periodColumn));
    const period = stated?.kind === 'period' ? stated.span : reading.kind === 'day' ? undefined : ofFile;
    return {
      place: { file: table.file, line: table.lineOf(row) },
      missing: facts
        .filter((name) => isUnderway(state) || !isFilled(text(name)))
        .map((fact) => ({
          fact,
          placeholder: isUnderway(state) ? state : text(fact),
          line: table.lineOf(row),
        })),
      faults: [],
      basis: 'inspected',
      ...(reading.kind === 'day' ? { date: reading.date } : {}),
      ...(period === undefined ? {} : { period }),
    };
  });
}

/** A sheet with one decision a row: who reviewed and when stand in the rows; rows without a decision are faults. */
function sheetOf(
  evidence: Evidence,
): { shows: Set<FactName>; date?: IsoDate; faults: Exception[] } | undefined {
  const shows = new Set<FactName>();
  const faults: Exception[] = [];
  let rows = 0;
  let reviewed = 0;
  let date: IsoDate | undefined;
  for (const item of itemsOf(evidence, 'reviews')) {
    rows++;
    if (isFilled(item.text('reviewer'))) reviewed++;
    const day = dayOf(item, 'reviewed');
    if (day && day !== 'ambiguous' && (!date || day > date)) date = day;
    if (!isFilled(item.text('decision')))
      faults.push({ ...item.place, found: { code: 'cell-empty', column: 'decision' } });
  }
  if (rows === 0) return undefined;
  if (reviewed === rows) shows.add('reviewer');
  if (date) shows.add('date');
  return { shows, faults, ...(date === undefined ? {} : { date }) };
}
