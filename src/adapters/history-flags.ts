import type { IsoDate } from '../core/evidence/calendar.ts';
import { type HistoryFormat, historyFormatNames } from '../report/history-formats.ts';
import { calendarDay, nameAmong, Refusal, type ReportFile, targetAs } from './flag-values.ts';
import { givenFlags } from './given-flags.ts';
import { onlyFolder } from './only-folder.ts';

export interface HistoryFlags {
  /** Where `manifest.yml` and `evidence/` are. */
  folder?: string;
  since?: IsoDate;
  most?: number;
  format: HistoryFormat;
  write: readonly ReportFile<HistoryFormat>[];
}

const options = {
  since: { type: 'string', multiple: true },
  max: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  write: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const formatName = nameAmong(historyFormatNames, 'format');

/** Reads the arguments after `history`. Nothing of the world is touched. */
export function historyFlags(
  args: readonly string[],
): HistoryFlags | { help: true } | { problems: string[] } {
  const given = givenFlags(args, options);
  if (given.has('help')) return { help: true };
  const { problems, one, many } = given;
  const folder = onlyFolder(given, 'replayed');
  const since = one('since', calendarDay);
  const most = one('max', count);
  const format = one('format', formatName) ?? 'table';
  const write = many('write', targetAs(formatName));
  if (problems.length > 0) return { problems };
  return {
    ...(folder === undefined ? {} : { folder }),
    ...(since === undefined ? {} : { since }),
    ...(most === undefined ? {} : { most }),
    format,
    write,
  };
}

function count(text: string): number | Refusal {
  if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text);
  return new Refusal(`"${text}" is not a number of commits: write it like 100`);
}
