import { addDays, addMonths, type IsoDate, isoDate, type Span } from './calendar.ts';
import { monthNumber } from './month-names.ts';

/** Which part of 03/04/2026 is the day. */
export type NumericOrder = 'day-first' | 'month-first';

/** What a spelling tells; `ambiguous` where it can be meant two ways. */
export type SpelledDate =
  | { kind: 'day'; date: IsoDate }
  | { kind: 'period'; span: Span }
  | { kind: 'ambiguous' };

/** What the groups of a spelling hold: year, month, day, quarter and so on. */
export type Groups = Readonly<Record<string, string | undefined>>;

const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'first premier primer erstes',
    'second deuxième deuxieme segundo zweites',
    'third troisième troisieme tercer drittes',
    'fourth quatrième quatrieme cuarto viertes',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

export function byNumbers({ y, m, d }: Groups): SpelledDate | undefined {
  return day(y, Number(m), d);
}

/** Two digits beside the name of a month are a year of this century. */
export function byName({ y, yy, m, d }: Groups): SpelledDate | undefined {
  return day(y ?? (yy && `20${yy}`), monthNumber(m ?? '') ?? 0, d);
}

export function byOrder({ y, a, b }: Groups, order: NumericOrder | undefined): SpelledDate | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return day(y, second, a);
  if (second > 12 || first === second) return day(y, first, b);
  if (order === undefined) return day(y, first, b) && { kind: 'ambiguous' };
  return order === 'day-first' ? day(y, second, a) : day(y, first, b);
}

export function byMonth({ y, m }: Groups): SpelledDate | undefined {
  // Of a word that names no month nothing is left but 0.
  return months(y, monthNumber(m ?? '') ?? (Number(m) || 0), 1);
}

/** A quarter of a fiscal year can be any three months. */
export function byQuarter({ y, q, t, n, fy }: Groups): SpelledDate | undefined {
  if (fy === 'fy') return { kind: 'ambiguous' };
  return months(y, Number(q ?? t ?? ordinals.get(n ?? '') ?? n) * 3 - 2, 3);
}

export function byHalf({ y, h, fy }: Groups): SpelledDate | undefined {
  return fy === 'fy' ? { kind: 'ambiguous' } : months(y, Number(h) * 6 - 5, 6);
}

/** A week of ISO 8601: week 1 holds 4 January, weeks start on Monday. */
export function byWeek({ y, w }: Groups): SpelledDate | undefined {
  const fourth = isoDate(Number(y), 1, 4);
  const week = Number(w);
  if (!fourth || week < 1 || week > 53) return undefined;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(fourth, (week - 1) * 7 - weekday);
  return { kind: 'period', span: { from, to: addDays(from, 6) } };
}

function day(
  year: string | undefined,
  monthOfYear: number,
  dayOfMonth: string | undefined,
): SpelledDate | undefined {
  const date = isoDate(Number(year), monthOfYear, Number(dayOfMonth));
  return date && { kind: 'day', date };
}

function months(year: string | undefined, first: number, length: number): SpelledDate | undefined {
  const from = isoDate(Number(year), first, 1);
  return from && { kind: 'period', span: { from, to: addDays(addMonths(from, length), -1) } };
}
