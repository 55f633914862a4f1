import type { EveryRowTest, TestOfControl, Window } from '../../catalog/control.ts';
import {
  addDays,
  addMonths,
  type Frequency,
  firstDayBeyond,
  fromDayNumber,
  type IsoDate,
  isoDate,
  periodOf,
  type Span,
  within,
} from '../../evidence/calendar.ts';
import { type DateReading, readDate } from '../../evidence/dates.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factDefinitions } from '../../evidence/facts.ts';
import type { ShapeName } from '../../evidence/shapes.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { occasionsOf } from '../../tests-of-control/occasions.ts';
import { reach, statementIn } from '../../tests-of-control/statement-of-none.ts';
import { defaultGraceDays, type Roster } from '../examine.ts';
import { dayColumns, daysInColumns } from './days-in-tables.ts';

export interface TestInTime {
  manifest: Manifest;
  /** What the test looks at. */
  evidence: readonly Evidence[];
  /** The control's own, of which some of it may be. */
  own: readonly Evidence[];
  roster: Roster;
}

/** The days on which a control's exclusion or accepted risk can come into force or end. */
export function daysOfControl(entry: Manifest['controls'][string] | undefined, span: Span): IsoDate[] {
  const named = [entry?.not_applicable, entry?.accepted_risk].flatMap((exemption) =>
    [exemption?.date, exemption?.expires].filter((day) => day !== undefined),
  );
  return named.flatMap((day) => [day, addDays(day, 1)]).filter((day) => within(day, span));
}

/**
 * The days of the span on which a test can come out differently than on the day before, in order. Whatever it
 * compares with the day of the assessment gives its days here: more of them cost time, one too few would be a day
 * missed.
 */
export function daysOfTest(test: TestOfControl, about: TestInTime, span: Span): IsoDate[] {
  const { manifest } = about;
  const days = new Set<IsoDate>();
  const add = (...found: readonly IsoDate[]) => {
    for (const day of found) if (within(day, span)) days.add(day);
  };
  const period = manifest.audit?.period;
  if (period) add(period.from, period.to, addDays(period.to, 1));
  const ages = periodAges(manifest, span);
  if (test.procedure === 'everyMember' || test.procedure === 'noMember')
    // Only whoever is looked at for having left leaves the window by it.
    add(...fromRoster(about, span, ages && test.population === 'leavers'));
  if (test.procedure === 'everyPeriod') add(...fromPeriods(test.every, { span, ages }));
  const lastYear = addMonths(span.from, -13);
  for (const { day, window } of spokenOf(test, about)) {
    if (day < lastYear) continue;
    add(day, addDays(day, 1));
    if (window === 'last-12-months' || (window === 'period' && ages)) add(firstDayBeyond(day, 12));
  }
  if (test.procedure === 'everyRow') add(...fromStatements(test, about));
  return [...days].sort();
}

/** A statement of none stands until so many days after its end, and in a moving window once that has passed its start. */
function fromStatements({ noneStatement: denied }: EveryRowTest, { evidence }: TestInTime): IsoDate[] {
  if (!denied) return [];
  const [from, to] = [fromDayNumber(0), isoDate(9999, 12, 31)];
  return evidence.flatMap((one) => {
    const stated = to && statementIn(one, denied, { from, to });
    if (!stated) return [];
    const { of } = stated;
    return [addDays(of.to, reach + 1), firstDayBeyond(addDays(of.from, -1), 12), firstDayBeyond(of.to, 12)];
  });
}

/** Whether days leave the window `period` on any day of the span: not once the audit period has begun. */
function periodAges({ audit }: Manifest, { from }: Span): boolean {
  return audit?.period === undefined || audit.period.from >= from;
}

function fromRoster({ roster, manifest }: TestInTime, { from }: Span, ages: boolean): IsoDate[] {
  const grace = manifest.populations?.grace_days ?? defaultGraceDays;
  const members = roster.people?.members ?? [];
  // What lies further back changes nothing any more.
  const [lastGrace, lastYear] = [addDays(from, -grace), addMonths(from, -13)];
  const starts = new Set(members.flatMap(({ start }) => (start && start >= lastGrace ? start : [])));
  const ends = new Set(members.flatMap(({ end }) => (end && end >= lastYear ? end : [])));
  return [
    ...[...starts].flatMap((day) => [day, addDays(day, grace)]),
    ...[...ends].flatMap((day) => [day, addDays(day, 1), ...(ages ? [firstDayBeyond(day, 12)] : [])]),
  ];
}

/** A period is due on its last day, and leaves a moving window when it is twelve months past. */
function fromPeriods(every: Frequency, { span, ages }: { span: Span; ages: boolean }): IsoDate[] {
  const days: IsoDate[] = [];
  let period = periodOf(addDays(span.from, -800), every);
  while (period.from <= span.to) {
    days.push(period.from, period.to, ...(ages ? [firstDayBeyond(period.to, 12)] : []));
    period = periodOf(addDays(period.to, 1), every);
  }
  return days;
}

/** A day that evidence speaks of, and the window that it must lie in. */
interface SpokenDay {
  day: IsoDate;
  window: Window;
}

/** Every day that files, their facts and the rows that count speak of. */
function spokenOf(test: TestOfControl, { evidence, own }: TestInTime): SpokenDay[] {
  const days = new Map<string, SpokenDay>();
  const add = (day: IsoDate, window: Window) => days.set(`${day} ${window}`, { day, window });
  const columns = dayColumns(test);
  const windowOfFiles = 'window' in test ? test.window : 'any';
  const files = new Set([...evidence, ...own]);
  // A log of restores or exercises is looked at row by row.
  const occasions =
    test.procedure === 'document' ? [...files].flatMap((one) => occasionsOf(one, test.facts)) : [];
  for (const { date, facts, tables } of new Set([...files, ...occasions])) {
    const known = facts.flatMap(({ name, value }) =>
      factDefinitions[name].form === 'date' ? (dayIn(readDate(value)) ?? []) : [],
    );
    for (const day of [...known, ...(date ? [date.date] : [])]) add(day, windowOfFiles);
    for (const table of tables)
      daysInColumns(table, columns, (reading, window) => {
        const day = dayIn(reading);
        if (day) add(day, window);
      });
  }
  return [...days.values()];
}

function dayIn(reading: DateReading): IsoDate | undefined {
  if (reading.kind === 'day') return reading.date;
  return reading.kind === 'period' ? reading.span.to : undefined;
}

/** The shape of the tables that a test looks for beyond the control's own evidence. */
export function shapeOfFolder(test: TestOfControl): ShapeName | undefined {
  return test.procedure === 'noMember' && test.from === 'folder' ? test.shape : undefined;
}
