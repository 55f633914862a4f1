import type { EveryPeriodTest } from '../catalog/control.ts';
import { addDays, addMonths, type IsoDate, periodOf } from '../evidence/calendar.ts';
import type { Manifest } from '../manifest/schema.ts';
import { signingDays } from '../tests-of-control/every-period.ts';
import type { Found } from '../tests-of-control/found.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import type { Missed } from './assessment.ts';

/** What happened on its day and cannot be done again. A row of merged changes is all of that kind. */
const past: readonly Found['code'][] = ['cell-late', 'cell-over-limit', 'active-after-leaving'];

export interface Standing {
  asOf: IsoDate;
  audit: Manifest['audit'];
}

/**
 * What unmet tests missed for good: a period whose record can no longer be signed, a deed that came late. It stays
 * for the whole audit period; without one, until it has left the twelve months.
 */
export function missedOf(unmet: readonly TestResult[], standing: Standing): Missed | undefined {
  const all = unmet.flatMap((result) => [
    ...missedPeriods(result, standing),
    ...missedDeeds(result, standing),
  ]);
  if (all.length === 0) return undefined;
  const days = all.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const last = days.sort().at(-1);
  return days.length < all.length || last === undefined ? {} : { until: last };
}

function missedPeriods({ test, occurrences = [] }: TestResult, standing: Standing): Missed[] {
  const { asOf } = standing;
  if (test.procedure !== 'everyPeriod') return [];
  return occurrences
    .filter(({ period, recorded }) => !recorded && addDays(period.to, signingDays) < asOf)
    .map(({ period }) => {
      if (isStandIn(period.to, standing)) return { until: endOfThis(test, standing) };
      return isFixed(standing) ? {} : { until: addMonths(addDays(period.to, 1), 12) };
    });
}

/** Rows bear no day here: at the latest they leave the twelve months a year from now. */
function missedDeeds({ test, exceptions }: TestResult, standing: Standing): Missed[] {
  const merged = test.procedure === 'everyRow' && test.shape === 'changes';
  if (!exceptions.some(({ found }) => merged || past.includes(found.code))) return [];
  return [isFixed(standing) ? {} : { until: addMonths(addDays(standing.asOf, 1), 12) }];
}

/** Before the first period of the window has ended, the one before it is looked at in its place. */
function isStandIn(end: IsoDate, { asOf, audit }: Standing): boolean {
  const from = audit?.period?.from;
  return from !== undefined && from <= asOf && end < from;
}

function endOfThis({ every }: EveryPeriodTest, { asOf }: Standing): IsoDate {
  return periodOf(asOf, every).to;
}

/** The window of a period that has begun does not move on. */
function isFixed({ asOf, audit }: Standing): boolean {
  return audit?.period !== undefined && audit.period.from <= asOf;
}
