import { cut, type Exact } from '../core/assess/exact.ts';
import { addMonths, dayNumber, type IsoDate, isoDate } from '../core/evidence/calendar.ts';
import type { History, HistoryEntry, JudgedCommit } from '../core/history/history.ts';

/** Where everything stands in the picture, in its own units. */
export const frame = { width: 960, height: 400, left: 48, right: 112, top: 64, bottom: 44 } as const;

type Judged = HistoryEntry & JudgedCommit;

export interface Chart {
  /** Vertical place of a score from 0 to 100. */
  y(score: number): number;
  /** The three numbers as steps, for `d` of a path; empty where nothing was judged. */
  lines: { name: 'claimed' | 'score' | 'provable'; path: string; last: number }[];
  points: { x: number; y: number; entry: Judged }[];
  unjudged: { x: number; entry: HistoryEntry }[];
  ticks: { x: number; label: string }[];
}

/** Puts a history into the frame: time to the right, a score holds until the next commit. */
export function chartOf({ entries }: History): Chart {
  const days = entries.map(({ date }) => dayNumber(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const inner = frame.width - frame.left - frame.right;
  const x = (date: IsoDate) =>
    round(frame.left + (last === first ? 0.5 : (dayNumber(date) - first) / (last - first)) * inner);
  const y = (score: number) =>
    round(frame.top + (1 - score / 100) * (frame.height - frame.top - frame.bottom));
  const judged = entries.filter((entry): entry is Judged => entry.status === 'judged');
  const line = (name: 'claimed' | 'score' | 'provable') => {
    const steps = judged.map((entry) => ({ x: x(entry.date), y: y(value(entry[name])) }));
    const [start, ...others] = steps;
    const path = start ? `M${start.x} ${start.y}${others.map((to) => `H${to.x}V${to.y}`).join('')}` : '';
    return { name, path, last: value(judged.at(-1)?.[name] ?? { numerator: 0n, denominator: 1n }) };
  };
  return {
    y,
    lines: judged.length === 0 ? [] : [line('claimed'), line('provable'), line('score')],
    points: judged.map((entry) => ({ x: x(entry.date), y: y(value(entry.score)), entry })),
    unjudged: entries
      .filter(({ status }) => status === 'cannot-judge')
      .map((entry) => ({ x: x(entry.date), entry })),
    ticks: ticksOf(entries).map((date) => ({ x: x(date), label: date.slice(0, 7) })),
  };
}

const mostTicks = 8;

/** The first days of months between the ends, so many months apart that few enough are left. */
function ticksOf(entries: readonly HistoryEntry[]): IsoDate[] {
  const dates = entries.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [];
  for (const months of [1, 3, 6, 12, 24, 60, 120, 240]) {
    const ticks: IsoDate[] = [];
    let tick = isoDate(Number(first.slice(0, 4)), 1, 1);
    for (; tick && tick <= last && ticks.length <= mostTicks; tick = addMonths(tick, months))
      if (tick >= first) ticks.push(tick);
    if (ticks.length <= mostTicks) return ticks;
  }
  return [];
}

function value(exact: Exact): number {
  return Number(cut(exact));
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
