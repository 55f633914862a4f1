import type { Span } from '../evidence/calendar.ts';
import { type DayOrder, dateInFileName, readDate } from '../evidence/dates.ts';
import type { EffectiveDate, Evidence, Fact, Reading } from '../evidence/evidence.ts';
import type { Table } from '../evidence/table.ts';
import { answeredQuery } from './answered-query.ts';
import { namedBranch } from './named-branch.ts';
import { headingsNamed } from './named-columns.ts';
import { collectedAt, dateOf, factsOf, type Statement } from './statements.ts';

export interface FileKnown {
  path: string;
  bytes: number;
  sha256: string;
  controls: string[];
  reading: Reading;
  /** Best first: those of the manifest before the sidecar's. */
  statements: readonly Statement[];
}

/** Puts together what manifest, sidecar, contents and name say of a file; of each thing the first to say it counts. */
export function mergeEvidence({ path, bytes, sha256, controls, statements, ...file }: FileKnown): Evidence {
  const reading = namedBranch(answeredQuery(file.reading, statements, path), statements, path);
  const dayOrder = firstOf(statements, ({ said }) => said.day_order);
  const columns = firstOf(statements, ({ said }) => said.columns);
  const leftOpen = isLeftOpen(reading, dayOrder);
  const named = leftOpen ? ({ kind: 'none' } as const) : dateInFileName(path);
  const fromName = { source: 'file name' as const, place: { file: path } };
  const { format, reader, notBefore, period: inside, text, gives } = reading;
  const period =
    periodOf(statements, inside, path) ??
    (named.kind === 'period' ? { span: named.span, ...fromName } : undefined);
  const day = named.kind === 'day' ? { date: named.date, ...fromName } : undefined;
  const date =
    firstOf(statements, dateOf) ??
    dateInside(reading, dayOrder) ??
    firstOf(statements, collectedAt) ??
    day ??
    (leftOpen && period?.source === 'label' ? undefined : firstDayOf(period)) ??
    notBefore;
  const declared = firstOf(statements, ({ said }) => said.kind);
  const facts = mergeFacts(statements, reading, dayOrder);
  return {
    format,
    reader,
    path,
    bytes,
    sha256,
    controls,
    facts: compact(facts),
    unfilled: compact(reading.unfilled),
    settings: compact(reading.settings),
    tables: compact(reading.tables.map((table) => described(table, { dayOrder, columns }))),
    problems: compact(
      dayOrder ? reading.problems.filter(({ reason }) => reason !== 'ambiguous-date') : reading.problems,
    ),
    examinable: isExaminable(reading),
    ...(period === undefined ? {} : { period: period.span }),
    ...(date === undefined ? {} : { date }),
    ...(declared === undefined ? {} : { declared }),
    ...(text === undefined ? {} : { text }),
    ...(gives === undefined ? {} : { gives }),
  };
}

/** One for all: of a hundred thousand files, most have most lists empty. */
const nothing: never[] = [];
Object.freeze(nothing);

/** A list that has grown keeps room for more; nothing is added to evidence. */
function compact<Entry>(list: readonly Entry[]): Entry[] {
  return list.length === 0 ? nothing : list.slice();
}

/** A file with a problem still counts for what could be read of it; headings without rows are nothing. */
function isExaminable({ problems, facts, settings, tables, text }: Reading): boolean {
  // A scan without text stays what it is: a file that only a person can vouch for.
  if (problems.every(({ reason }) => reason === 'no-text')) return true;
  if (facts.length > 0 || settings.length > 0) return true;
  return tables.some(({ rowCount }) => rowCount > 0) || (text ?? '').trim() !== '';
}

/** A form named after a quarter, whose own date nobody has filled in or can read, is not dated by its name. */
function isLeftOpen({ unfilled, facts, dates }: Reading, order: DayOrder | undefined): boolean {
  const open =
    unfilled.some(({ name }) => name === 'date') ||
    facts.some(({ name, value }) => name === 'date' && readDate(value, order).kind === 'ambiguous');
  return open && dates.length === 0;
}

function mergeFacts(
  statements: readonly Statement[],
  { facts: inside }: Reading,
  order: DayOrder | undefined,
): Fact[] {
  const levels = [
    ...statements.map((statement) => factsOf(statement)),
    inside.map((fact) => settled(fact, order)),
  ];
  const merged: Fact[] = [];
  for (const level of levels) {
    const known = new Set(merged.map(({ name }) => name));
    merged.push(...level.filter(({ name }) => !known.has(name)));
  }
  return merged;
}

/** A date that can be read two ways is written out as soon as somebody has said which is meant. */
function settled(fact: Fact, order: DayOrder | undefined): Fact {
  if (order === undefined || readDate(fact.value).kind !== 'ambiguous') return fact;
  const read = readDate(fact.value, order);
  return read.kind === 'day' ? { ...fact, value: read.date } : fact;
}

function dateInside({ dates, facts }: Reading, order: DayOrder | undefined): EffectiveDate | undefined {
  const [best] = dates;
  if (best || order === undefined) return best;
  for (const { name, value, source, place } of facts) {
    const read = name === 'date' ? readDate(value, order) : undefined;
    if (read?.kind === 'day') return { date: read.date, source, place };
  }
  return undefined;
}

interface StatedPeriod extends Omit<EffectiveDate, 'date'> {
  span: Span;
}

function periodOf(
  statements: readonly Statement[],
  inside: Span | undefined,
  path: string,
): StatedPeriod | undefined {
  const said = firstOf(
    statements,
    ({ source, placeOf, said: { period } }) => period && { span: period, source, place: placeOf('period') },
  );
  return said ?? (inside && { span: inside, source: 'label', place: { file: path } });
}

/**
 * A period without a day counts from its first day: a file of the running month is then not dated in the
 * future, and an old one is not taken for newer than it may be.
 */
function firstDayOf(period: StatedPeriod | undefined): EffectiveDate | undefined {
  return period && { date: period.span.from, source: period.source, place: period.place };
}

interface Description {
  dayOrder: DayOrder | undefined;
  columns: Readonly<Record<string, string>> | undefined;
}

function described(table: Table, { dayOrder, columns }: Description): Table {
  if (!dayOrder && !columns) return table;
  return {
    ...table,
    ...(dayOrder ? { dayOrder } : {}),
    ...(columns ? { headings: headingsNamed(table.headings, columns) } : {}),
  };
}

function firstOf<Value>(
  statements: readonly Statement[],
  value: (statement: Statement) => Value | undefined,
): Value | undefined {
  for (const statement of statements) {
    const found = value(statement);
    if (found !== undefined) return found;
  }
  return undefined;
}
