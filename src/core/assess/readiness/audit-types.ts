import { addMonths, type IsoDate, type Span } from '../../evidence/calendar.ts';
import type { Assessment, Scored, ZoneId } from '../assessment.ts';
import { add, compare, divide, type Exact, exact, half, multiply, one, sum, zero } from '../exact.ts';
import { zoneOf } from '../zone.ts';
import { controlStanding, showsOperation } from './control-standing.ts';
import { type Observation, type Recurrence, recurrenceOf } from './recurrence.ts';

/** Design, and that the control exists, on one day. */
export interface TypeOne {
  date: IsoDate;
  score: Exact;
  zone: ZoneId;
}

/** Operation over the observation period, as far as it has gone. */
export interface TypeTwo {
  period: Span;
  /** A report over less than three or more than twelve months is unusual. */
  usual: boolean;
  score: Exact;
  zone: ZoneId;
  /** Percent of the period covered by evidence, the mean of the controls that count. */
  coverage: Exact;
  /** By control. */
  recurrences: ReadonlyMap<string, Recurrence>;
}

/** Both readings of the same assessment, side by side: what either audit would find today. */
export function auditTypes(assessment: Assessment): { typeOne: TypeOne; typeTwo: TypeTwo } {
  const { controls, asOf, audit, window } = assessment;
  const observation = observationOf(assessment);
  const counting = controls.filter(({ notApplicable }) => !notApplicable);
  const recurrences = new Map(
    counting.map((scored) => [scored.control.id, recurrenceOf(scored, observation)]),
  );
  const first = points(counting, creditOfDesign);
  const second = points(counting, (scored) => creditOfOperation(scored, recurrences.get(scored.control.id)));
  const { from, to } = observation.whole;
  return {
    typeOne: {
      date: (audit?.type === 1 ? audit.date : undefined) ?? asOf,
      score: first,
      zone: zoneOf(first),
    },
    typeTwo: {
      period: audit?.period ?? window,
      usual: to >= addMonths(from, 3) && to <= addMonths(from, 12),
      score: second,
      zone: zoneOf(second),
      coverage: mean(
        counting.flatMap(({ control, available }) => {
          const coverage = recurrences.get(control.id)?.coverage;
          return coverage && compare(available, zero) > 0 ? [coverage] : [];
        }),
      ),
      recurrences,
    },
  };
}

/** The audit period; while none is set or has begun, the days that the assessment looked at. */
function observationOf({ audit, window, asOf }: Pick<Assessment, 'audit' | 'window' | 'asOf'>): Observation {
  const period = audit?.period;
  if (!period || period.from > asOf) return { whole: window, soFar: window };
  return { whole: period, soFar: window };
}

/** Full for what is designed and is there, half for one of the two or a claim alone. */
function creditOfDesign(scored: Scored): Exact {
  if (scored.state === 'missing') return zero;
  const operating = scored.tests.filter(
    ({ test, outcome }) => test.shows === 'operation' && outcome !== 'does-not-apply',
  );
  const exists = operating.length === 0 || operating.some(showsOperation);
  return controlStanding(scored).designed && exists ? one : half;
}

/** Full for what is documented over the period; evidence of single days, or an occurrence that is not shown, is half. */
function creditOfOperation({ state }: Scored, recurrence: Recurrence | undefined): Exact {
  if (state === 'missing') return zero;
  if (state === 'informal' || !recurrence || recurrence.pointInTime) return half;
  const { expected = 0, actual = 0 } = recurrence;
  return actual < expected ? half : one;
}

function points(controls: readonly Scored[], creditOf: (scored: Scored) => Exact): Exact {
  return sum(controls.map((scored) => multiply(scored.available, creditOf(scored))));
}

function mean(values: readonly Exact[]): Exact {
  return values.length === 0 ? zero : divide(values.reduce(add, zero), exact(values.length));
}
