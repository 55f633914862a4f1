import type { IsoDate } from '../core/evidence/calendar.ts';
import { type RollupFormat, rollupFormatNames } from '../report/rollup-formats.ts';
import {
  calendarDay,
  nameAmong,
  path,
  percentage,
  Refusal,
  type ReportFile,
  targetAs,
} from './flag-values.ts';
import { givenFlags } from './given-flags.ts';

export interface RollupFlags {
  /** Files and folders, at least one. */
  paths: readonly string[];
  asOf?: IsoDate;
  threshold?: number;
  maxAgeDays?: number;
  enforce: boolean;
  format: RollupFormat;
  write: readonly ReportFile<RollupFormat>[];
}

const options = {
  'as-of': { type: 'string', multiple: true },
  threshold: { type: 'string', multiple: true },
  'max-age': { type: 'string', multiple: true },
  'no-enforce': { type: 'boolean' },
  format: { type: 'string', multiple: true },
  write: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const formatName = nameAmong(rollupFormatNames, 'format');

/** Reads the arguments after `rollup`. Nothing of the world is touched. */
export function rollupFlags(args: readonly string[]): RollupFlags | { help: true } | { problems: string[] } {
  const given = givenFlags(args, options);
  if (given.has('help')) return { help: true };
  const { words, problems, one, many } = given;
  if (words.length === 0) problems.push('roll up what? name report.json files, or folders that hold them');
  for (const word of words) if (path(word) instanceof Refusal) problems.push('an empty name is no report');
  const asOf = one('as-of', calendarDay);
  const threshold = one('threshold', percentage);
  const maxAgeDays = one('max-age', dayCount);
  const format = one('format', formatName) ?? 'text';
  const write = many('write', targetAs(formatName));
  if (problems.length > 0) return { problems };
  return {
    paths: words,
    ...(asOf === undefined ? {} : { asOf }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    enforce: !given.has('no-enforce'),
    format,
    write,
  };
}

function dayCount(text: string): number | Refusal {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  return new Refusal(`"${text}" is not a number of days: write it like 30`);
}
