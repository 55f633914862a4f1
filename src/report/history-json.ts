import { cut, type Exact } from '../core/assess/exact.ts';
import type { History, HistoryEntry } from '../core/history/history.ts';
import type { HistoryReport } from './history-json-schema.ts';
import { whyNotJudged } from './history-words.ts';
import { withoutHidden } from './json.ts';
import { shown } from './shown.ts';

/** The history for machines: every key in a fixed order, two spaces, a newline at the end. */
export function renderHistoryJson({ entries, cut: reason, partial }: History): string {
  const report: HistoryReport = {
    schemaVersion: 1,
    cut: reason ?? null,
    partial,
    entries: entries.map(entryOf),
  };
  return `${withoutHidden(JSON.stringify(report, undefined, 2))}\n`;
}

function entryOf(entry: HistoryEntry): HistoryReport['entries'][number] {
  const { commit, date, status } = entry;
  if (status === 'cannot-judge') return { commit, date, status, reason: shown(whyNotJudged(entry), 400) };
  return {
    commit,
    date,
    status,
    score: decimal(entry.score),
    claimed: decimal(entry.claimed),
    provable: decimal(entry.provable),
    zone: entry.zone,
    moved: entry.moved.map(({ control, from, to, points }) => ({
      control,
      from: from ?? null,
      to: to ?? null,
      points: decimal(points),
    })),
  };
}

function decimal(value: Exact): number {
  return Number(cut(value));
}
