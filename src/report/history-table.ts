import { cut } from '../core/assess/exact.ts';
import type { History, HistoryEntry } from '../core/history/history.ts';
import { aligned } from './columns.ts';
import { plain, withoutCommands } from './escape.ts';
import { allMoved, historyNotes, shortCommit, whyNotJudged } from './history-words.ts';
import { zoneLabels } from './words-verdict.ts';

const mostMoved = 3;

/** A line for each commit, the oldest first, and notes of what is not shown. */
export function renderHistoryTable(history: History): string {
  const heading = ['Date', 'Commit', 'Score', 'Claimed', 'Provable', 'Zone', 'What moved it'];
  const lines = aligned([heading, ...history.entries.map(row)], [2, 3, 4]);
  const notes = historyNotes(history);
  return withoutCommands(`${[...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`);
}

function row(entry: HistoryEntry): string[] {
  const { date, commit } = entry;
  const start = [date, commit.slice(0, shortCommit)];
  if (entry.status === 'cannot-judge')
    return [...start, '–', '–', '–', 'Cannot judge', plain(whyNotJudged(entry))];
  return [
    ...start,
    cut(entry.score),
    cut(entry.claimed),
    cut(entry.provable),
    zoneLabels[entry.zone],
    plain(allMoved(entry, mostMoved).join(', ')),
  ];
}
