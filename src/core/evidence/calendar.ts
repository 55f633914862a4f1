/** A calendar day, `2026-03-31`. Days compare as strings. */
export type IsoDate = string & { readonly isoDate: unique symbol };

/** An inclusive range of days. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

export type Frequency = 'month' | 'quarter' | 'half' | 'year';

const monthsIn: Record<Frequency, number> = { month: 1, quarter: 3, half: 6, year: 12 };
const millisecondsPerDay = 86_400_000;

/** The day, or undefined where the calendar has no such day (month 13, 30 February). */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!Number.isInteger(year) || year < 1970 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return format(year, month, day);
}

/** Reads exactly `YYYY-MM-DD`; other spellings are the business of `dates.ts`. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = parts(date);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

export function fromDayNumber(days: number): IsoDate {
  const instant = new Date(days * millisecondsPerDay);
  return format(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day some months on; the last day of the month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The first day on which a day is more than so many months past; the end of a shorter month makes it a day or two later. */
export function firstDayBeyond(date: IsoDate, months: number): IsoDate {
  let day = addDays(addMonths(date, months), 1);
  while (addMonths(day, -months) <= date) day = addDays(day, 1);
  return day;
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function within(date: IsoDate, span: Span): boolean {
  return date >= span.from && date <= span.to;
}

/** The calendar month, quarter, half or year that holds the day. */
export function periodOf(date: IsoDate, every: Frequency): Span {
  const { year, month } = parts(date);
  const length = monthsIn[every];
  const first = Math.floor((month - 1) / length) * length + 1;
  const last = first + length - 1;
  return { from: format(year, first, 1), to: format(year, last, daysInMonth(year, last)) };
}

/** The name people use for the period that starts on `span.from`: `2026-03`, `2026-Q1`, `2026-H1`, `2026`. */
export function nameOfPeriod(span: Span, every: Frequency): string {
  const { year, month } = parts(span.from);
  if (every === 'month') return span.from.slice(0, 7);
  if (every === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return every === 'half' ? `${year}-H${month === 1 ? 1 : 2}` : String(year);
}

/** The periods that end inside the window, oldest first. A period is due when it has ended. */
export function periodsEndingIn(window: Span, every: Frequency): Span[] {
  const periods: Span[] = [];
  let period = periodOf(window.from, every);
  while (period.to <= window.to) {
    periods.push(period);
    period = periodOf(addDays(period.to, 1), every);
  }
  return periods;
}

function parts(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function format(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
