import { type IsoDate, parseIsoDate } from '../core/evidence/calendar.ts';
import { nearest } from '../core/manifest/suggest.ts';

/** Why a value is not taken, to read on after the option's name; it ends with the remedy. */
export class Refusal {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export function path(text: string): string | Refusal {
  return text === '' || text.includes('\0') ? new Refusal('needs a path') : text;
}

export function calendarDay(text: string): IsoDate | Refusal {
  return (
    parseIsoDate(text) ?? new Refusal(`"${text}" is not a day of the calendar: write it like 2026-03-31`)
  );
}

/** Plain decimals only: what `Number` makes of `0x55`, `1e2` or an empty text would disarm the gate. */
export function percentage(text: string): number | Refusal {
  if (/^\d{1,3}(?:\.\d{1,9})?$/u.test(text) && Number(text) <= 100) return Number(text);
  return new Refusal(`"${text}" is not a number from 0 to 100: write it like 85 or 84.5`);
}

/** Points of the score, in plain decimals as {@link percentage}. */
export function numberOfPoints(text: string): number | Refusal {
  if (/^\d{1,3}(?:\.\d{1,9})?$/u.test(text)) return Number(text);
  return new Refusal(`"${text}" is not a number of points from 0: write it like 0 or 2.5`);
}

/** What git takes for the name of a commit; never an option. */
export function commitName(text: string): string | Refusal {
  if (/^[^-\s\0][^\s\0]{0,254}$/u.test(text)) return text;
  return new Refusal(`"${text}" is not the name of a commit: write it like origin/main`);
}

export function controlIds(text: string): string[] | Refusal {
  const ids = text.split(/[\s,]+/u).filter((id) => id !== '');
  return ids.length === 0 ? new Refusal('names no control: write it like mfa,offboarding') : ids;
}

/** One of a few names, such as those of formats. */
export function nameAmong<Name extends string>(
  names: readonly Name[],
  noun: string,
): (text: string) => Name | Refusal {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found !== undefined) return found;
    const near = nearest(text, names);
    const all = names.length === 1 ? `it is ${names[0]}` : `it is one of ${names.join(', ')}`;
    const remedy = near === undefined ? all : `did you mean ${near}?`;
    return new Refusal(`"${text}" is no ${noun}: ${remedy}`);
  };
}

/** A report, and the file that it is written into. */
export interface ReportFile<Format extends string> {
  format: Format;
  file: string;
}

/** `FORMAT=FILE`. */
export function targetAs<Format extends string>(
  formatName: (text: string) => Format | Refusal,
): (text: string) => ReportFile<Format> | Refusal {
  return (text) => {
    const split = text.indexOf('=');
    if (split < 1)
      return new Refusal(`"${text}" names no format and file: write it like json=readiness.json`);
    const format = formatName(text.slice(0, split));
    const file = path(text.slice(split + 1));
    if (format instanceof Refusal) return format;
    return file instanceof Refusal
      ? new Refusal(`${text} names no file: write it like json=readiness.json`)
      : { format, file };
  };
}
