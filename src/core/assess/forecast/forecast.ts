import { addDays, firstDayBeyond, type IsoDate } from '../../evidence/calendar.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { Exemption } from '../approval.ts';
import type { Examination, Scored, State, ZoneId } from '../assessment.ts';
import { compare, type Exact, subtract } from '../exact.ts';
import { rosterIn } from '../examine.ts';
import { score } from '../score.ts';
import { zoneOf } from '../zone.ts';
import { type Lapse, lapsesOf } from './lapse.ts';
import { type TimelineRequest, timelineOf } from './timeline.ts';

/** What becomes of the score if nothing is added, changed or removed: evidence goes stale with no commit. */
export interface Forecast {
  /** The last day looked at: all evidence of today that can lapse by its age has lapsed by then. */
  until: IsoDate;
  events: ForecastEvent[];
  /** Controls with too many rows to examine them again: only that their evidence ages is foretold. */
  agedOnly: string[];
}

/** A day on which something lapses, or the score changes. */
export interface ForecastEvent {
  date: IsoDate;
  before: Exact;
  after: Exact;
  zone: ZoneId;
  changes: ForecastChange[];
}

/** What happens to one control. */
export interface ForecastChange {
  control: string;
  title: string;
  owner?: string;
  from: State;
  to: State;
  /** What the score gains or, below zero, loses by it. */
  points: Exact;
  lapses: Lapse[];
  /** Set when its exclusion, or the acceptance of its risk, ends or comes into force. */
  exemption?: { of: Exemption; turn: 'ends' | 'begins' };
}

export interface ForecastRequest {
  manifest: Manifest;
  evidence: readonly Evidence[];
  asOf: IsoDate;
}

/**
 * The same examination and score on each day to come on which something changes, over twelve months and a day.
 * Only what can change is examined again, and nothing is read again.
 */
export function forecast(today: readonly Examination[], request: ForecastRequest): Forecast {
  const { manifest, evidence, asOf } = request;
  const until = firstDayBeyond(asOf, 12);
  const about: TimelineRequest = {
    manifest,
    evidence,
    roster: rosterIn(request),
    span: { from: addDays(asOf, 1), to: until },
  };
  const timelines = today.map((examination) => timelineOf(examination, about));
  const days = [...new Set(timelines.flatMap(({ turns }) => turns.map(({ day }) => day)))].sort();
  let before = score(today, manifest);
  const events = days.flatMap((date): ForecastEvent[] => {
    const examinations = timelines.map(
      ({ turns }, index) =>
        turns.find(({ day }) => day === date)?.examination ??
        before.controls[index] ??
        timelines[index]?.today,
    );
    const after = score(
      examinations.filter((one) => one !== undefined),
      manifest,
    );
    const changes = after.controls.flatMap((now, index) => {
      const then = before.controls[index];
      return then ? changesOf(then, now, date) : [];
    });
    const event = { date, before: before.score, after: after.score, zone: zoneOf(after.score), changes };
    before = after;
    return changes.length > 0 ? [event] : [];
  });
  const agedOnly = timelines
    .filter(({ isAgedOnly }) => isAgedOnly)
    .map(({ today: { control } }) => control.id);
  return { until, events, agedOnly };
}

/** Nothing where the control merely fails in another way, or was never claimed. */
function changesOf(then: Scored, now: Scored, day: IsoDate): ForecastChange[] {
  const exemption = exemptionChange(then, now);
  const isClaimed = (now.claim === 'documented' || now.claim === 'informal') && !now.notApplicable;
  const lapses = isClaimed ? lapsesOf(then, now, day) : [];
  const isChanged = exemption !== undefined || (then.state !== now.state && !now.notApplicable);
  if (!isChanged && lapses.length === 0) return [];
  const { control, owner } = now;
  return [
    {
      control: control.id,
      title: control.title,
      ...(owner === undefined ? {} : { owner }),
      from: then.state,
      to: now.state,
      points: subtract(now.points, then.points),
      lapses,
      ...(exemption === undefined ? {} : { exemption }),
    },
  ];
}

function exemptionChange(then: Examination, now: Examination): ForecastChange['exemption'] {
  if (Boolean(then.notApplicable) !== Boolean(now.notApplicable))
    return { of: 'not_applicable', turn: now.notApplicable ? 'begins' : 'ends' };
  if (Boolean(then.acceptedRisk) === Boolean(now.acceptedRisk)) return undefined;
  return { of: 'accepted_risk', turn: now.acceptedRisk ? 'begins' : 'ends' };
}

/** The first day on which the score is under the threshold; undefined where none is, or where it is today. */
export function firstDayUnder({ events }: Forecast, threshold: Exact): ForecastEvent | undefined {
  return events.find(({ before, after }) => compare(after, threshold) < 0 && compare(before, threshold) >= 0);
}
