import type { IsoDate } from '../../evidence/calendar.ts';
import type { Assessment, Gap, ZoneId } from '../assessment.ts';
import { add, type Exact, subtract, zero } from '../exact.ts';
import { nextZone, zoneOf, zonesAbove } from '../zone.ts';
import { type CheapestPath, cheapestPath } from './cheapest-path.ts';
import { inOrder } from './order.ts';
import { type Gain, lostOn, type Renewal, renewalsOf } from './renewals.ts';
import { type Scheduled, schedule } from './schedule.ts';

/** One gap in the plan. */
export interface Planned extends Scheduled {
  /** From when it can count: the day on which it ends, or on which what was missed leaves the window; absent: not for this audit. */
  counts?: IsoDate;
}

/** The day from which the score is in a zone, if all goes as planned. */
export interface Milestone {
  zone: ZoneId;
  date: IsoDate;
  score: Exact;
}

export interface PathToZone extends CheapestPath {
  zone: ZoneId;
  from: Exact;
  to: Exact;
}

export interface Plan {
  /** In the order in which they are closed. */
  gaps: Planned[];
  milestones: Milestone[];
  /** When the score is audit-ready, if all goes as planned; absent: not by this plan. */
  auditReady?: IsoDate;
  /** What lapses until all of the plan is done, or the score is audit-ready: the plan holds if it is renewed. */
  renewals: Renewal[];
  /** Where the score is audit-ready by then: the first day on which it is not, if nothing is renewed. */
  lostOn?: IsoDate;
  /** The fewest effort days to the next better zone; absent: in the best one, or out of reach. */
  path?: PathToZone;
  /** Points that the plan does not reach: accepted risks, what was missed for the whole audit period, what ends after it. */
  outOfReach: { accepted: Exact; missed: Exact; late: Exact };
}

/** Who does what by when to close the gaps, what that makes of the score, and the shortest way to the next zone. */
export function planOf({
  gaps,
  score,
  asOf,
  audit,
  forecast,
}: Pick<Assessment, 'gaps' | 'score' | 'asOf' | 'audit' | 'forecast'>): Plan {
  const open = inOrder(gaps.filter(({ accepted }) => !accepted));
  const lastDay = lastDayOf(audit, asOf);
  const planned = schedule(open, asOf).map((one) => withCredit(one, lastDay));
  const gains = gainsOf(planned);
  const milestones = milestonesOf(gains, score);
  const auditReady =
    zoneOf(score) === 'audit-ready' ? asOf : milestones.find(({ zone }) => zone === 'audit-ready')?.date;
  const renewals = renewalsOf(forecast, new Set(open.map(({ control }) => control)));
  const done = planned.reduce((last, { end }) => (end > last ? end : last), auditReady ?? asOf);
  const until = auditReady === undefined ? undefined : lostOn({ score, gains, renewals }, auditReady);
  const path = pathOf(open, score);
  const lost = planned.filter(({ counts }) => counts === undefined).map(({ gap }) => gap);
  const [missed, late] = [lost.filter(isMissed), lost.filter((gap) => !isMissed(gap))];
  return {
    gaps: planned,
    milestones,
    ...(auditReady === undefined ? {} : { auditReady }),
    renewals: renewals.filter(({ date }) => date <= done),
    ...(until === undefined ? {} : { lostOn: until }),
    ...(path ? { path } : {}),
    outOfReach: {
      accepted: pointsOf(gaps.filter(({ accepted }) => accepted)),
      missed: pointsOf(missed),
      late: pointsOf(late),
    },
  };
}

/** The last day whose evidence the audit looks at; undefined once it is over. */
function lastDayOf(audit: Assessment['audit'], asOf: IsoDate): IsoDate | undefined {
  const last = audit?.type === 1 ? audit.date : audit?.period?.to;
  return last !== undefined && asOf <= last ? last : undefined;
}

/** What is done after that day is evidence of the next audit. */
function withCredit(scheduled: Scheduled, lastDay: IsoDate | undefined): Planned {
  const { gap, end } = scheduled;
  if (isMissed(gap)) return scheduled;
  const until = gap.missed?.until;
  const counts = until !== undefined && until > end ? until : end;
  return lastDay !== undefined && counts > lastDay ? scheduled : { ...scheduled, counts };
}

/** Whether something was missed for the whole audit period. */
function isMissed({ missed }: Gap): boolean {
  return missed !== undefined && missed.until === undefined;
}

function gainsOf(planned: readonly Planned[]): Gain[] {
  return planned
    .flatMap(({ counts, gap }) => (counts === undefined ? [] : [{ date: counts, points: gap.points }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Each better zone, on the day on which what counts by then reaches it. */
function milestonesOf(gains: readonly Gain[], score: Exact): Milestone[] {
  const milestones: Milestone[] = [];
  let zone = zoneOf(score);
  let reached = score;
  for (const [index, { date, points }] of gains.entries()) {
    reached = add(reached, points);
    if (gains[index + 1]?.date === date) continue;
    for (const better of zonesAbove(zone, reached)) milestones.push({ zone: better, date, score: reached });
    zone = zoneOf(reached);
  }
  return milestones;
}

function pathOf(open: readonly Gap[], score: Exact): PathToZone | undefined {
  const next = nextZone(score);
  if (!next) return undefined;
  const path = cheapestPath(open, subtract(next.from, score));
  return path && { ...path, zone: next.id, from: score, to: add(score, path.gain) };
}

function pointsOf(gaps: readonly Gap[]): Exact {
  return gaps.map(({ points }) => points).reduce(add, zero);
}
