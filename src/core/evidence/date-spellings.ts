import {
  byHalf,
  byMonth,
  byName,
  byNumbers,
  byOrder,
  byQuarter,
  byWeek,
  type Groups,
  type NumericOrder,
  type SpelledDate,
} from './date-parts.ts';

import { endOfMonthName, monthNumber } from './month-names.ts';

/** A date found in a text, with the place it takes there. */
export interface SpottedDate {
  start: number;
  end: number;
  reading: SpelledDate;
}

interface Spelling {
  /** A cheap sign without which the pattern is not tried. */
  sign: RegExp;
  /** Another one, where the first shows in many texts. */
  also?: RegExp;
  pattern: RegExp;
  read(groups: Groups, order: NumericOrder | undefined): SpelledDate | undefined;
}

// Any word: all the names in every pattern would cost more to compile than a run's texts to read.
const month = '(?<m>[a-zß-ɏ]{3,10})(?![a-zß-ɏ])\\.?';
const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';

/** What a text must show before the spellings of a kind are tried on it; most texts show none. */
const signs = {
  numeric: /\d[-/.]\s?\d/,
  named: endOfMonthName,
  dotted: /\d\.\s?\d{1,2}\.\s?\d{4}/,
  quarter: /q(?:[1-4]|uarter)/,
  quarterAbroad: /trim|quartal|(?<![a-z])t[1-4]/,
  half: /h[12]/,
  week: /w\d/,
  compact: /\d{8}/,
};

/** The more telling spellings first: a later one does not read what an earlier one has taken. */
const spellings: readonly Spelling[] = [
  {
    sign: signs.numeric,
    pattern: /(?<!\d)(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/gu,
    read: byNumbers,
  },
  {
    sign: signs.named,
    also: /\d\D{0,4}(?:-|to)\s?\d/,
    pattern: spelling(
      `${month}\\s{0,3}(?<d0>\\d{1,2})${ordinal}\\s?(?:-|to)\\s?(?<d>\\d{1,2})${ordinal},?\\s{1,3}(?<y>\\d{4})`,
    ),
    read: byName,
  },
  {
    sign: signs.named,
    pattern: spelling(
      `${month}[\\s-]{1,3}(?<d>\\d{1,2})${ordinal}(?:,\\s{0,3}|[\\s-]{1,3})(?:at\\s)?(?<y>\\d{4})(?!:)`,
    ),
    read: byName,
  },
  {
    sign: signs.named,
    also: /\d:\d{2}/, // As `date` prints it: Thu Sep  4 09:39:11 CST 2025.
    pattern: spelling(
      `${month}\\s{1,3}(?<d>\\d{1,2})\\s{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[ap]m)?\\s(?:[a-z]{2,5}\\s)?(?<y>\\d{4})`,
    ),
    read: byName,
  },
  {
    sign: signs.named,
    pattern: spelling(
      `(?<!\\d)(?:\\d{1,2}${ordinal}\\s?(?:-|to)\\s?)?(?<d>\\d{1,2})${ordinal}[\\s/-]{0,3}(?:of\\s|de\\s)?${month},?[\\s/-]{1,3}(?:de\\s)?(?<y>\\d{4})`,
    ),
    read: byName,
  },
  {
    sign: signs.named,
    also: /\d[/-][^\d\s]/, // As Jira and Excel write it: 31/Jul/26, 31-Jul-26.
    pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})(?<s>[/-])${month}\\k<s>(?<yy>\\d{2})(?![/-])`),
    read: byName,
  },
  {
    sign: signs.named,
    also: /['’]\d{2}/,
    pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${ordinal}\\s(?:of\\s)?${month},?\\s['’](?<yy>\\d{2})`),
    read: byName,
  },
  {
    sign: signs.named,
    pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${ordinal}\\s${month},?\\s(?<yy>\\d{2})(?=\\s?(?:$|[,;)]))`),
    read: byName,
  },
  {
    sign: signs.named,
    also: /['’]\d{2}/,
    pattern: spelling(`${month}\\s(?<d>\\d{1,2})${ordinal},?\\s['’](?<yy>\\d{2})`),
    read: byName,
  },
  {
    sign: signs.dotted,
    pattern: /(?<![\p{L}\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?![\d.]\d)/gu,
    read: byNumbers,
  },
  {
    sign: signs.numeric,
    pattern: /(?<![\d/-])(?<a>\d{1,2})(?<s>[-/])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)/gu,
    read: byOrder,
  },
  {
    sign: signs.quarter,
    pattern:
      /(?<![\p{L}\d])(?:q|quarter\s)(?<q>[1-4])(?:[\s\-_/,.]{0,3}|\sof\s)(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
    read: byQuarter,
  },
  {
    sign: signs.quarter,
    pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/.,]{0,3}(?:q|quarter\s)(?<q>[1-4])(?!\d)/gu,
    read: byQuarter,
  },
  {
    sign: signs.quarter,
    pattern:
      /(?<n>first|second|third|fourth|[1-4])(?:st|nd|rd|th)?\squarter(?:\sof)?,?\s(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
    read: byQuarter,
  },
  {
    sign: signs.quarterAbroad, // T1 2026, 1er trimestre 2026, 2.º trimestre de 2026, 3. Quartal 2026
    pattern:
      /(?<![\p{L}\d])(?:t(?<t>[1-4])|(?<q>[1-4])\.?\s?(?:er|re|eme|ème|nd|e|o|º)?\s?(?:trimestre|quartal)|(?<n>premier|deuxi[eè]me|troisi[eè]me|quatri[eè]me|primer|segundo|tercer|cuarto|erstes|zweites|drittes|viertes)\s(?:trimestre|quartal))(?:\s(?:de|del))?[\s\-_/,.]{1,3}(?<y>\d{4})(?!\d)/gu,
    read: byQuarter,
  },
  {
    sign: signs.half,
    pattern: /(?<![\p{L}\d])h(?<h>[12])[\s\-_/,]{0,3}(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
    read: byHalf,
  },
  {
    sign: signs.half,
    pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/,]{0,3}h(?<h>[12])(?!\d)/gu,
    read: byHalf,
  },
  { sign: signs.week, pattern: /(?<!\d)(?<y>\d{4})-?w(?<w>\d{2})(?!\d)/gu, read: byWeek },
  { sign: signs.named, pattern: spelling(`${month},?(?:[\\s/-]{1,3}|\\sof\\s)(?<y>\\d{4})`), read: byMonth },
  { sign: signs.named, pattern: spelling(`(?<!\\d)(?<y>\\d{4})[\\s-]{1,2}${month}`), read: byMonth },
  {
    sign: signs.numeric,
    pattern: /(?<![\d-])(?<y>\d{4})[-/](?<m>0?[1-9]|1[0-2])(?!\d|[-/]\d)/gu,
    read: byMonth,
  },
  { sign: signs.numeric, pattern: /(?<![\d/.-])(?<m>0?[1-9]|1[0-2])\/(?<y>\d{4})(?!\d)/gu, read: byMonth },
  {
    sign: signs.compact,
    pattern:
      /(?<!\d)(?<y>20\d{2}|19\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[t_\s-]\d{4}|\D|$)(?!\d)/gu,
    read: byNumbers,
  },
];

/**
 * Every date and period of a text in the order in which they stand. The text must be in lower case, with plain
 * hyphens; digits that name no day of the calendar are no date.
 */
export function spotDates(text: string, order: NumericOrder | undefined): SpottedDate[] {
  if (!mayHoldYear(text)) return [];
  const [spotted, taken]: [SpottedDate[], { start: number; end: number }[]] = [[], []];
  for (const { sign, also, pattern, read } of spellings) {
    if (!sign.test(text) || also?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      // What is spelt as a day that no calendar has (31 June 2026) is not a month either.
      if (taken.some((other) => start < other.end && end > other.start)) continue;
      const name = match.groups?.['m'] ?? '';
      // "Assets 2026-09": a word that only looks like the name of a month takes nothing from what follows.
      if (/^\D/u.test(name) && monthNumber(name) === undefined) continue;
      const reading = read(match.groups ?? {}, order);
      if (reading) spotted.push({ start, end, reading });
      taken.push({ start, end });
    }
  }
  return spotted.sort((a, b) => a.start - b.start);
}

/** Four digits, or two behind the name of a month. */
export function mayHoldYear(text: string): boolean {
  return /\d{4}/.test(text) || /[a-z.,]{3,11}[ /-]['’]?\d{2}(?!\d)/i.test(text);
}

/** The two parts of the first date such as 03/04/2026. */
export function partsOfNumericDate(text: string): [number, number] | undefined {
  const match = /[-/]\d{4}/.test(text)
    ? /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2\d{4}(?!\d)/u.exec(text)
    : null;
  return match ? [Number(match[1]), Number(match[3])] : undefined;
}

function spelling(pattern: string): RegExp {
  return new RegExp(`(?<![a-zß-ɏ])${pattern}(?!\\d)`, 'gu');
}
