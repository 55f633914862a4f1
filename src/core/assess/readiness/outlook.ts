import type { Assessment, ZoneId } from '../assessment.ts';
import { compare, type Exact } from '../exact.ts';
import type { TypeTwo } from './audit-types.ts';
import type { CriterionStanding } from './criterion-standing.ts';

/** What an audit today would likely end in. An expectation with its reasons, never an opinion. */
export type Expected = 'unmodified' | 'qualified' | 'adverse';

export type OutlookReason =
  | { code: 'zone'; zone: ZoneId }
  /** Gaps of critical priority, by control. */
  | { code: 'critical-gaps'; controls: string[] }
  | { code: 'no-critical-gap' }
  /** Type 2: what operated is not shown for all of the period so far, or only on single days. */
  | { code: 'period-not-covered'; coverage: Exact; controls: string[] }
  | { code: 'period-not-over'; until: string }
  /** Criteria in scope that no control of this assessment serves. */
  | { code: 'not-assessed'; criteria: number; of: number };

export interface Outlook {
  expected: Expected;
  reasons: OutlookReason[];
}

export function outlookOf(
  assessment: Assessment,
  criteria: readonly CriterionStanding[],
  typeTwo: TypeTwo,
): Outlook {
  const { zone, gaps, audit, asOf } = assessment;
  const critical = gaps.filter(({ priority }) => priority === 'critical').map(({ control }) => control);
  const open = audit?.type === 1 ? [] : uncoveredControls(assessment, typeTwo);
  const bare = criteria.filter(
    ({ controls, effective }) => controls.length === 0 && effective === 'no',
  ).length;
  const period = audit?.type === 2 ? audit.period : undefined;
  return {
    expected: expectedOf(zone, critical.length, audit?.type === 1 || isCarried(assessment, typeTwo)),
    reasons: [
      { code: 'zone', zone },
      critical.length > 0 ? { code: 'critical-gaps', controls: critical } : { code: 'no-critical-gap' },
      ...(open.length > 0
        ? [{ code: 'period-not-covered' as const, coverage: typeTwo.coverage, controls: open }]
        : []),
      ...(period && period.to > asOf ? [{ code: 'period-not-over' as const, until: period.to }] : []),
      ...(bare > 0 ? [{ code: 'not-assessed' as const, criteria: bare, of: criteria.length }] : []),
    ],
  };
}

/** Adverse: gaps so wide that the controls as a whole do not hold. */
function expectedOf(zone: ZoneId, critical: number, carried: boolean): Expected {
  if (zone === 'audit-blocker' || (zone === 'material-gaps' && critical > 1)) return 'adverse';
  return zone === 'audit-ready' && critical === 0 && carried ? 'unmodified' : 'qualified';
}

/** No occurrence of a documented control is missing so far, and what is shown for single days alone is little. */
function isCarried({ controls }: Assessment, { zone, recurrences }: TypeTwo): boolean {
  const complete = controls.every(({ control, state }) => {
    const { expected = 0, actual = 0 } = recurrences.get(control.id) ?? {};
    return state !== 'documented' || actual >= expected;
  });
  return complete && zone === 'audit-ready';
}

/** Documented controls whose evidence does not carry them over the period so far. */
function uncoveredControls({ controls }: Assessment, { recurrences }: TypeTwo): string[] {
  return controls
    .filter(({ control, state, available }) => {
      const recurrence = recurrences.get(control.id);
      if (
        state !== 'documented' ||
        !recurrence ||
        compare(available, { numerator: 0n, denominator: 1n }) === 0
      )
        return false;
      return recurrence.pointInTime || (recurrence.actual ?? 0) < (recurrence.expected ?? 0);
    })
    .map(({ control }) => control.id);
}
