import { isBasic } from '../../evidence/basic-text.ts';
import { anyMonthName, endOfMonthName } from '../../evidence/month-names.ts';

const day = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const month = `(?:${day}\\s)?(?:${anyMonthName})\\.?(?:\\s${day})?`;
const daysInFigures: readonly string[] = [
  '\\d{4}-\\d{2}-\\d{2}(?:[t\\s]{1,2}\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:z|[+-]\\d{2}:?\\d{2})?)?',
  '\\d{4}[./]\\d{1,2}[./]\\d{1,2}',
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  '\\d{4}[-\\s]?(?:q[1-4]|h[12]|w\\d{2}|\\d{2})',
  '(?:q|h|cw|kw|w|quarter|half|week)[\\s-]?\\d{1,2}',
  '(?:first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:quarter|half)',
];
const yearsAndHours: readonly string[] = [
  '(?:[fc]y\\s?)?(?:19|20)\\d{2}',
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
];
const time = oneOf([...daysInFigures, month, ...yearsAndHours]);
/** The names of the months cost more to compile than all the rest. */
const timeWithoutMonths = oneOf([...daysInFigures, ...yearsAndHours]);
const word = /[\p{L}\p{N}]+(?:[.@_'-][\p{L}\p{N}]+)*/gu;
const basicWord = /[a-z0-9]+(?:[.@_'-][a-z0-9]+)*/g;

/** The words of a text without what tells one time from another: dates, months, quarters, times of day. */
export function normalWords(text: string): string[] {
  const small = text.normalize('NFKC').toLowerCase();
  const timeless = small.replace(endOfMonthName.test(small) ? time : timeWithoutMonths, ' ');
  return timeless.match(isBasic(timeless) ? basicWord : word) ?? [];
}

function oneOf(times: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${times.join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** What stands for the same words in any order: equal where they are, and hardly ever where they are not. */
export class WordSum {
  #low = 0;
  #high = 0;
  #count = 0;

  add(text: string): void {
    let low = 0xdeadbeef;
    let high = 0x41c6ce57;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x9e3779b1);
      high = Math.imul(high ^ code, 0x5f356495);
    }
    this.#low = (this.#low + Math.imul(low ^ (low >>> 15), 0x85ebca6b)) >>> 0;
    this.#high = (this.#high + Math.imul(high ^ (high >>> 13), 0xc2b2ae35)) >>> 0;
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  toString(): string {
    return `${this.#count} ${this.#low} ${this.#high}`;
  }
}
