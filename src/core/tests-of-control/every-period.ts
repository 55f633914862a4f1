import type { EveryPeriodTest } from '../catalog/control.ts';
import {
  addDays,
  daysBetween,
  type IsoDate,
  nameOfPeriod,
  periodOf,
  periodsEndingIn,
  type Span,
  within,
} from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { daysOf, result, type TestContext } from './context.ts';
import type { Found } from './found.ts';
import { type DatedRecord, recordsOf } from './records.ts';
import { isAbout, nameSubject } from './subject.ts';
import type { Exception, TestResult } from './test-result.ts';

/** A review of a quarter is often signed in the first weeks of the next one. */
export const signingDays = 30;

/** Holds when each completed period of the window has a dated record with every fact. */
export function examineEveryPeriod(test: EveryPeriodTest, context: TestContext): TestResult {
  const told = context.evidence.filter((evidence) => isTold(evidence, test.about));
  const mentioning = new Set(told.filter((evidence) => mentions(evidence, test.mentions)));
  const silent = told.find((evidence) => !mentioning.has(evidence));
  const records = [...mentioning].flatMap((evidence) => recordsOf(evidence, test.facts));
  const periods = duePeriods(test, context);
  const covering = periods.map((period) => records.filter((record) => covers(record, period)));
  const complete = completeOf(covering);
  const used = complete.filter((record) => record !== undefined);
  const missing = periods.filter((_, index) => complete[index] === undefined);
  const exceptions = withoutRepeats(
    periods.flatMap((period, index) =>
      exceptionsOf(period, { records, covering: covering[index] ?? [], complete: complete[index], test }),
    ),
  );
  const basis = used.some((record) => record.basis === 'attested')
    ? ('attested' as const)
    : ('inspected' as const);
  const found: Found = {
    code: 'periods',
    every: test.every,
    expected: periods.length,
    actual: used.length,
    missing: missing.map((period) => nameOfPeriod(period, test.every)),
    longestGapDays: longestGap(records, daysOf('period', context)),
    ...(missing.length > 0 ? nearest(records) : {}),
    ...(missing.length > 0 && silent && test.mentions
      ? { silent: { file: silent.path, words: test.mentions } }
      : {}),
  };
  const met = missing.length === 0 && exceptions.length === 0;
  return result(test, {
    outcome: met ? 'met' : 'not-met',
    ...(met ? { basis } : {}),
    found: records.length === 0 && context.evidence.length === 0 ? { code: 'no-evidence' } : found,
    exceptions,
    counts: { expected: periods.length, actual: used.length },
    occurrences: periods.map((period, index) => {
      const date = complete[index]?.date;
      return { period, recorded: complete[index] !== undefined, ...(date === undefined ? {} : { date }) };
    }),
    evidence: (covering.flat().length > 0 ? covering.flat() : records).map(({ place }) => place.file),
  });
}

/** Minutes of another subject were not about this one. Tables and what cannot be read as text are taken as they are. */
function mentions({ format, text }: Evidence, words: EveryPeriodTest['mentions']): boolean {
  if (words === undefined || format !== 'document' || text === undefined) return true;
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu').test(text);
}

/** Any export has a day: it must be about the subject. What people wrote, or took a picture of, they meant. */
function isTold(evidence: Evidence, about: EveryPeriodTest['about']): boolean {
  const { format, tables } = evidence;
  if (about === undefined || format === 'document' || format === 'opaque') return true;
  return (
    isAbout(evidence, about) ||
    nameSubject(
      tables.flatMap(({ headings }) => headings),
      about,
    )
  );
}

/** What is wrong with a file that tells several periods is said once. */
function withoutRepeats(exceptions: readonly Exception[]): Exception[] {
  const said = new Set<Found>();
  return exceptions.filter(({ found }) => !said.has(found) && said.add(found));
}

/** Periods that have ended in the window; while none has, the one before it stands in: nothing is not a pass. */
function duePeriods(test: EveryPeriodTest, context: TestContext): Span[] {
  const due = periodsEndingIn(daysOf('period', context), test.every);
  if (due.length > 0) return due;
  return [periodOf(addDays(periodOf(context.asOf, test.every).from, -1), test.every)];
}

function covers(record: DatedRecord, period: Span): boolean {
  const { date, period: stated } = record;
  if (!stated) return date !== undefined && within(date, period);
  return (
    isOfPeriod(record, period) &&
    (date === undefined || (date >= period.from && date <= addDays(period.to, signingDays)))
  );
}

/** A stated year does not make one record count for four quarters. */
function isOfPeriod({ period: stated }: DatedRecord, period: Span): boolean {
  return stated !== undefined && stated.from >= period.from && stated.to <= period.to;
}

/** The complete record of each period. What was done on one day does not stand for two periods. */
function completeOf(covering: readonly DatedRecord[][]): (DatedRecord | undefined)[] {
  const days = new Set<string>();
  return covering.map((candidates) => {
    const found = candidates.find(({ missing, date }) => missing.length === 0 && !days.has(date ?? ''));
    if (found?.date) days.add(found.date);
    return found;
  });
}

interface Candidates {
  records: readonly DatedRecord[];
  covering: readonly DatedRecord[];
  complete: DatedRecord | undefined;
  test: EveryPeriodTest;
}

function exceptionsOf(period: Span, { records, covering, complete, test }: Candidates): Exception[] {
  const name = nameOfPeriod(period, test.every);
  const incomplete = covering
    // Beside a complete record only what stands in the same file counts: the other system of one review.
    .filter(({ missing, place }) => missing.length > 0 && (!complete || place.file === complete.place.file))
    .map(
      ({ place, missing }): Exception => ({
        ...place,
        found: { code: 'period-record-incomplete', period: name, missing },
      }),
    );
  if (complete) return [...complete.faults, ...incomplete];
  const late = records
    .filter(
      (record) => record.date && isOfPeriod(record, period) && record.date > addDays(period.to, signingDays),
    )
    .map(({ place, date }): Exception => {
      const days = daysBetween(period.to, date ?? period.to);
      return { ...place, found: { code: 'period-record-late', period: name, days } };
    });
  return [...incomplete, ...late];
}

function longestGap(records: readonly DatedRecord[], window: Span): number {
  const dates = records
    .filter(({ missing }) => missing.length === 0)
    .flatMap(({ date }) => (date && within(date, window) ? [date] : []))
    .sort();
  const marks: IsoDate[] = [window.from, ...dates, window.to];
  return marks
    .slice(1)
    .reduce((longest, mark, index) => Math.max(longest, daysBetween(marks[index] ?? mark, mark)), 0);
}

function nearest(records: readonly DatedRecord[]): {
  near?: { file: string; missing: DatedRecord['missing'] };
} {
  const [near] = records
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => a.missing.length - b.missing.length || (a.place.file < b.place.file ? -1 : 1));
  return near ? { near: { file: near.place.file, missing: near.missing } } : {};
}
