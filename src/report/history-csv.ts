import { cut } from '../core/assess/exact.ts';
import type { History, HistoryEntry } from '../core/history/history.ts';
import { movedWords, whyNotJudged } from './history-words.ts';
import { oneLine } from './shown.ts';

const headings = ['date', 'commit', 'status', 'score', 'claimed', 'provable', 'zone', 'moved', 'reason'];

/** RFC 4180, a row for each commit, the oldest first. */
export function renderHistoryCsv({ entries }: History): string {
  return [headings, ...entries.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row(entry: HistoryEntry): string[] {
  const { date, commit, status } = entry;
  if (status === 'cannot-judge') return [date, commit, status, '', '', '', '', '', whyNotJudged(entry)];
  const { score, claimed, provable, zone, moved } = entry;
  return [
    date,
    commit,
    status,
    cut(score),
    cut(claimed),
    cut(provable),
    zone,
    moved.map(movedWords).join('; '),
    '',
  ];
}

/** A spreadsheet must not take text of a manifest for a formula. */
function cell(text: string): string {
  const line = oneLine(text);
  const safe = /^[=+\-@]/u.test(line) ? `'${line}` : line;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
