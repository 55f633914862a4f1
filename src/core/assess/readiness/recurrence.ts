import type { ControlFrequency } from '../../catalog/control.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  type Frequency,
  type IsoDate,
  periodOf,
  periodsEndingIn,
  type Span,
  within,
} from '../../evidence/calendar.ts';
import type { Occurrence, TestResult } from '../../tests-of-control/test-result.ts';
import type { Scored } from '../assessment.ts';
import { type Exact, multiply, ratio } from '../exact.ts';
import { daysIn } from '../system/uncovered.ts';
import { operationDays } from './operation-days.ts';

/** How a control stands over the observation period. Days are those of its evidence. */
export interface Recurrence {
  frequency: ControlFrequency;
  /** Occurrences due so far, recorded of them, and those still to come; absent for what has no period of its own. */
  expected?: number;
  actual?: number;
  toCome?: number;
  first?: IsoDate;
  last?: IsoDate;
  /** Between two days of evidence, the ends of the part observed so far included. */
  longestGapDays: number;
  /** One letter a month: `x` evidence, `-` none, `.` to come. */
  strip: string;
  /** Percent of the days of the whole observation period for which there is evidence. */
  coverage: Exact;
  /** All evidence speaks for single days too close to each other to stand for a period. */
  pointInTime: boolean;
}

export interface Observation {
  /** The whole observation period. */
  whole: Span;
  /** Its part up to the day of the assessment. */
  soFar: Span;
}

const periods: Partial<Record<ControlFrequency, Frequency>> = {
  monthly: 'month',
  quarterly: 'quarter',
  'semi-annual': 'half',
  annual: 'year',
};

/** Two looks at a setting this far apart stand for the time between; less where less has been observed. */
const apartDays = 90;

export function recurrenceOf(scored: Scored, { whole, soFar }: Observation): Recurrence {
  const { frequency } = scored.control;
  const every = periods[frequency];
  const all = operationDays(scored);
  const dates = all.filter((date) => within(date, soFar));
  const [first, last] = [dates[0], dates.at(-1)];
  const due = every && occurrencesOf(scored, every, { whole, soFar }, all);
  const stretch = first === undefined || last === undefined ? [] : [{ from: first, to: last }];
  const populations = scored.tests.filter(isOfWholePeriod).map(() => soFar);
  const covered = due
    ? due.filter(({ recorded }) => recorded).map(({ period }) => period)
    : [...stretch, ...populations];
  // Events are spread as they happen; what rows tell of them is no look at a single day.
  const isOfEvents = frequency === 'per-event' && scored.tests.some(({ days }) => days !== undefined);
  const counted = due && {
    expected: due.length,
    actual: due.filter(({ recorded }) => recorded).length,
    toCome: every ? comingIn({ whole, soFar }, every, due.length) : 0,
  };
  return {
    frequency,
    ...counted,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    longestGapDays: longestGap(dates, soFar),
    strip: monthsOf(whole)
      .map((month) => letterOf(month, dates, soFar))
      .join(''),
    coverage: share(covered, whole),
    pointInTime: !due && populations.length === 0 && !isOfEvents && !isApart(first, last, soFar),
  };
}

/** The months that the period touches, oldest first. */
export function monthsOf(whole: Span): Span[] {
  const months: Span[] = [];
  for (let month = periodOf(whole.from, 'month'); month.from <= whole.to; ) {
    months.push(month);
    month = periodOf(addDays(month.to, 1), 'month');
  }
  return months;
}

const months: Record<Frequency, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * As the tests of periods found them; else by the days of evidence in each period that lies in the part observed.
 * Where none does, once is enough: in the observation, or, where that is shorter than the period, in the time that
 * a whole period takes up to its end. It is due when it is done, or when all is over.
 */
function occurrencesOf(
  { tests }: Scored,
  every: Frequency,
  { whole, soFar }: Observation,
  dates: readonly IsoDate[],
): Occurrence[] {
  const tested = tests
    .flatMap(({ occurrences = [] }) => occurrences)
    .filter(({ period }) => period.to >= soFar.from);
  if (tested.length > 0) return tested;
  const done = (span: Span) => dates.some((date) => within(date, span));
  const ended = periodsEndingIn(soFar, every).filter(({ from }) => from >= soFar.from);
  if (ended.length > 0) return ended.map((period) => ({ period, recorded: done(period) }));
  const back = addMonths(soFar.to, -months[every]);
  const isShort = addMonths(whole.from, months[every]) > addDays(whole.to, 1);
  const reach = { from: isShort && back < soFar.from ? back : soFar.from, to: soFar.to };
  const recorded = done(reach) || tests.some(isOfWholePeriod);
  return recorded || soFar.to >= whole.to ? [{ period: soFar, recorded }] : [];
}

/** What the whole period asks for, once at least, without what has been due so far. */
function comingIn({ whole }: Observation, every: Frequency, due: number): number {
  return Math.max(0, Math.max(1, periodsEndingIn(whole, every).length) - due);
}

/** A test that looked at every item of the period, or at everybody, and not at one day, or a word that there was none. */
function isOfWholePeriod({ test, outcome, found }: TestResult): boolean {
  if (outcome !== 'met') return false;
  if (found.code === 'none-stated') return true;
  if (test.procedure === 'everyRow') return test.files === 'all' && test.window === 'period';
  return test.procedure === 'everyMember' && test.population !== 'accounts';
}

function isApart(first: IsoDate | undefined, last: IsoDate | undefined, soFar: Span): boolean {
  if (first === undefined || last === undefined || first === last) return false;
  return daysBetween(first, last) >= Math.min(apartDays, Math.floor(daysIn(soFar) / 2));
}

function longestGap(dates: readonly IsoDate[], soFar: Span): number {
  const marks = [soFar.from, ...dates, soFar.to];
  return marks
    .slice(1)
    .reduce((most, mark, index) => Math.max(most, daysBetween(marks[index] ?? mark, mark)), 0);
}

function letterOf(month: Span, dates: readonly IsoDate[], soFar: Span): string {
  if (dates.some((date) => within(date, month))) return 'x';
  return month.from > soFar.to ? '.' : '-';
}

/** Days that any of the spans covers, in percent of the whole. */
function share(spans: readonly Span[], whole: Span): Exact {
  let days = 0;
  let next = whole.from;
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const part = { from: from > next ? from : next, to: to < whole.to ? to : whole.to };
    if (part.to < part.from) continue;
    days += daysIn(part);
    next = addDays(part.to, 1);
  }
  return multiply(ratio(BigInt(days), BigInt(Math.max(1, daysIn(whole)))), ratio(100n, 1n));
}
