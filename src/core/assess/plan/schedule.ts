import { daysBetween, type IsoDate } from '../../evidence/calendar.ts';
import type { Gap } from '../assessment.ts';
import { add, compare, type Exact, exact, zero } from '../exact.ts';
import { workingDay } from './working-days.ts';

/** One gap in the calendar of its owner. */
export interface Scheduled {
  gap: Gap;
  /** The first and the last working day of it; the same where it takes a day or less. */
  start: IsoDate;
  end: IsoDate;
  /** Days after its due date on which it ends; absent where it is in time or has none. */
  lateDays?: number;
}

/** In working days from the first one. */
interface Stretch {
  from: Exact;
  to: Exact;
}

/**
 * Gives each gap, in the order given, the first stretch of its owner's working days that is free and long enough
 * once what it waits for is done. Work starts on the working day after `asOf`. Those without an owner share one
 * calendar: nobody is known to do two at once.
 */
export function schedule(ordered: readonly Gap[], asOf: IsoDate): Scheduled[] {
  const calendars = new Map<string, Stretch[]>();
  const ends = new Map<string, Exact>();
  return ordered.map((gap) => {
    const calendar = calendars.get(gap.owner ?? '') ?? [];
    const ready = gap.dependsOn.map((id) => ends.get(id) ?? zero).reduce(later, zero);
    const stretch = firstFree(calendar, ready, exact(gap.effortDays));
    calendars.set(gap.owner ?? '', inserted(calendar, stretch));
    ends.set(gap.control, stretch.to);
    return placed(gap, stretch, asOf);
  });
}

function firstFree(calendar: readonly Stretch[], ready: Exact, effort: Exact): Stretch {
  let from = ready;
  for (const taken of calendar) {
    if (compare(add(from, effort), taken.from) <= 0) break;
    from = later(from, taken.to);
  }
  return { from, to: add(from, effort) };
}

/** Stretches that touch become one: a calendar without holes stays one stretch, however much is in it. */
function inserted(calendar: readonly Stretch[], stretch: Stretch): Stretch[] {
  const before = calendar.filter(({ to }) => compare(to, stretch.from) < 0);
  const after = calendar.filter(({ from }) => compare(from, stretch.to) > 0);
  const touching = calendar.slice(before.length, calendar.length - after.length);
  const from = touching.reduce(
    (first, one) => (compare(one.from, first) < 0 ? one.from : first),
    stretch.from,
  );
  const to = touching.reduce((last, one) => later(last, one.to), stretch.to);
  return [...before, { from, to }, ...after];
}

function placed(gap: Gap, { from, to }: Stretch, asOf: IsoDate): Scheduled {
  const first = Number(from.numerator / from.denominator);
  const last = Math.max(first, Number((to.numerator - 1n) / to.denominator));
  const [start, end] = [workingDay(asOf, first), workingDay(asOf, last)];
  const late = gap.due === undefined ? 0 : daysBetween(gap.due, end);
  return { gap, start, end, ...(late > 0 ? { lateDays: late } : {}) };
}

function later(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}
