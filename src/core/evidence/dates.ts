import { isBasic } from './basic-text.ts';
import { fromDayNumber, type IsoDate, isoDate, parseIsoDate, type Span } from './calendar.ts';
import type { NumericOrder, SpelledDate } from './date-parts.ts';
import { mayHoldYear, partsOfNumericDate, type SpottedDate, spotDates } from './date-spellings.ts';
import { monthNumber } from './month-names.ts';
import { remembered } from './remembered.ts';

/** How a date such as 03/04/2026 is meant. */
export type DayOrder = NumericOrder;

export type DateReading = SpelledDate | { kind: 'none' };

const none: DateReading = { kind: 'none' };
/** A value that holds its date after so many characters is prose. */
const mostCharacters = 300;

/** ASCII, so that nothing in it becomes a digit when it is prepared. */
const plain = /^[\x20-\x7e]*$/;
/** What may stand between the two ends of a range: a time of day and zone, then the word or dash. */
const rangeBetween =
  /^[\s,t\d:.+()z]{0,16}(?:[a-z]{2,5}\s?)?[\s)]{0,3}(?:to|until|till|through|thru|bis|-|→|\.\.|\/)\s{0,3}$/u;
const startOfRange =
  /(?<![\p{L}\d])(?:(?<d1>\d{1,2})(?:st|nd|rd|th|\.)?\s)?(?<m>[a-zß-ɏ]{3,10})\.?(?:\s(?<d2>\d{1,2})(?:st|nd|rd|th)?)?\s?(?:to|until|through|-)\s?$/u;

/**
 * The day or period that one value tells: a cell, or what stands after a label. Of a range of days the last one
 * counts, of several dates the first, and a day before a period. The day is the day as written, whatever the
 * time zone. Two-digit years are refused where nobody can tell which part the year is.
 */
export function readDate(text: string, order?: DayOrder): DateReading {
  // Most values are a day as machines write it, or hold no date at all.
  const exact = parseIsoDate(text);
  if (exact) return { kind: 'day', date: exact };
  const start = text.slice(0, mostCharacters);
  if (plain.test(start) && !mayHoldYear(start)) return none;
  return order === undefined ? readSpelled(start) : readPrepared(start, order);
}

const readSpelled = remembered((text) => readPrepared(text, undefined));

function readPrepared(text: string, order: DayOrder | undefined): DateReading {
  const value = prepared(text);
  const whole = readWhole(value);
  if (whole) return whole;
  const spotted = spotDates(value, order);
  const days = spotted.filter(({ reading }) => reading.kind === 'day');
  const first = days[0] ?? spotted[0];
  if (!first) return none;
  const next = days[0] ? days[1] : undefined;
  return next && isRange(value, first, next) ? next.reading : first.reading;
}

/** The span of days that a value tells: a period by name, or the two ends of a range. */
export function readSpan(text: string, order?: DayOrder): Span | undefined {
  const value = prepared(text);
  const spotted = spotDates(value, order);
  const periods = spotted.filter(({ reading }) => reading.kind === 'period');
  const [first, second] = periods[0] ? periods : spotted;
  const from = first && spanOf(first);
  if (!first || !from) return undefined;
  const to = second && isRange(value, first, second) ? spanOf(second) : undefined;
  if (to) return from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  const begun = startBefore(value, first, from.to);
  if (begun) return { from: begun, to: from.to };
  return first.reading.kind === 'period' ? from : undefined;
}

/** The order that the values of a column, or of a file, settle: somewhere a first part, or a second, is over 12. */
export function settleDayOrder(texts: Iterable<string>): DayOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const parts = partsOfNumericDate(text.slice(0, mostCharacters));
    if (!parts) continue;
    dayFirst ||= parts[0] > 12 && parts[1] <= 12;
    monthFirst ||= parts[1] > 12 && parts[0] <= 12;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/**
 * The date or period in a path: the file's own name first, then its folders from the innermost, also where year
 * and quarter or month stand in two of them (`2026/Q2/okta.md`). A year alone dates nothing.
 */
export function dateInFileName(path: string): DateReading {
  // A hyphen between a word and a year ends the word: `vendors-2026-09`.
  const small = path.slice(-1000).toLowerCase().replace(/[_\s]/gu, '-');
  const spelled = small.replace(isBasic(small) ? /(?<=[a-z])-(?=\d{4}-)/g : /(?<=\p{L})-(?=\d{4}-)/gu, ' ');
  const parts = spelled.split('/');
  let unsettled = none;
  for (let last = parts.length - 1; last >= 0; last--) {
    const part = parts[last] ?? '';
    const own = isYear(part) ? none : readDate(part);
    const reading = own.kind === 'none' ? readSplit(parts.slice(Math.max(0, last - 2), last + 1)) : own;
    if (reading.kind === 'ambiguous') unsettled = reading;
    else if (reading.kind !== 'none') return reading;
  }
  return unsettled;
}

/** `2026`, `03`, `31` or `2026`, `q2-okta.md`, joined where the outer folder is a year. */
function readSplit(parts: readonly string[]): DateReading {
  for (let from = 0; from < parts.length - 1; from++) {
    if (!isYear(parts[from] ?? '')) continue;
    const inner = parts.slice(from + 1).map((part) => part.replace(/\.[a-z0-9]{1,5}$/u, ''));
    const named = inner.every((part) => /^(?:\d{1,2}$|q[1-4](?!\d)|h[12](?!\d)|[a-z]{3})/u.test(part));
    const reading = named ? readDate([parts[from], ...inner].join('-')) : none;
    if (reading.kind !== 'none' && !isYear([parts[from], ...inner].join('-'))) return reading;
  }
  return none;
}

function isYear(part: string): boolean {
  return /^(?:[fc]y)?-?\d{4}(?:\.[a-z0-9]{1,5})?$/u.test(part);
}

function prepared(text: string): string {
  return text
    .slice(0, mostCharacters)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
}

/** Spellings that only count as the whole of a value: seconds since 1970, a year. */
function readWhole(value: string): DateReading | undefined {
  if (/^(?:\d{10}|\d{13})$/u.test(value)) {
    return { kind: 'day', date: fromDayNumber(Math.floor(Number(value.slice(0, 10)) / 86_400)) };
  }
  if (/^fy\s?\d{4}$/u.test(value)) return { kind: 'ambiguous' };
  const year = /^(?:cy\s?)?((?:19|20)\d{2})$/u.exec(value)?.[1];
  const span = year && wholeYear(Number(year));
  return span ? { kind: 'period', span } : undefined;
}

function wholeYear(year: number): Span | undefined {
  const [from, to] = [isoDate(year, 1, 1), isoDate(year, 12, 31)];
  return from && to && { from, to };
}

function isRange(value: string, first: SpottedDate, second: SpottedDate): boolean {
  return rangeBetween.test(value.slice(first.end, second.start));
}

function spanOf({ reading }: SpottedDate): Span | undefined {
  if (reading.kind === 'period') return reading.span;
  return reading.kind === 'day' ? { from: reading.date, to: reading.date } : undefined;
}

/** The start of `January 1 – March 31, 2026` or `Jan–Mar 2026`: it borrows the year of the end. */
function startBefore(value: string, first: SpottedDate, end: IsoDate): IsoDate | undefined {
  const before = value.slice(0, first.start);
  const groups = /(?:to|until|through|-)\s?$/.test(before) ? startOfRange.exec(before)?.groups : undefined;
  const month = monthNumber(groups?.['m'] ?? '');
  if (!groups || !month) return undefined;
  const begun = isoDate(Number(end.slice(0, 4)), month, Number(groups['d1'] ?? groups['d2'] ?? 1));
  return begun && begun <= end ? begun : undefined;
}
