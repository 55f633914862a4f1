import type { IsoDate } from '../../evidence/calendar.ts';
import { add, compare, type Exact, subtract, zero } from '../exact.ts';
import type { Forecast } from '../forecast/forecast.ts';
import { zoneOf } from '../zone.ts';

/** What lapses and is in no gap of the plan: to be renewed by that day, or the points are lost. */
export interface Renewal {
  control: string;
  owner?: string;
  date: IsoDate;
  /** Points of 100 that are lost from that day on. */
  points: Exact;
}

/** Points that come on a day, of work that is done. */
export interface Gain {
  date: IsoDate;
  points: Exact;
}

/** All that is to be renewed within the forecast, by day. Whoever closes a gap renews its evidence with it. */
export function renewalsOf(forecast: Forecast | undefined, planned: ReadonlySet<string>): Renewal[] {
  return (forecast?.events ?? []).flatMap(({ date, changes }) =>
    changes
      .filter(({ control, points }) => !planned.has(control) && compare(points, zero) < 0)
      .map(({ control, owner, points }) => ({
        control,
        ...(owner === undefined ? {} : { owner }),
        date,
        points: subtract(zero, points),
      })),
  );
}

interface Projected {
  score: Exact;
  gains: readonly Gain[];
  renewals: readonly Renewal[];
}

/** The first day from `ready` on at which the score is not audit-ready, if the plan is kept to and nothing is renewed. */
export function lostOn({ score, gains, renewals }: Projected, ready: IsoDate): IsoDate | undefined {
  const days = [ready, ...renewals.map(({ date }) => date).filter((date) => date > ready)];
  return days.find((day) => {
    const until = (all: readonly Gain[]) =>
      all.filter(({ date }) => date <= day).reduce((sum, { points }) => add(sum, points), zero);
    return zoneOf(subtract(add(score, until(gains)), until(renewals))) !== 'audit-ready';
  });
}
