import { type IsoDate, periodOf, type Span } from '../../evidence/calendar.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { TestResult } from '../../tests-of-control/test-result.ts';
import type { Scored } from '../assessment.ts';

/** The days on which the control is shown to have worked; that a rule was approved is not its working. */
export function operationDays({ tests, evidence }: Pick<Scored, 'tests' | 'evidence'>): IsoDate[] {
  const dates = tests
    .filter(({ test }) => test.shows === 'operation')
    .flatMap((result) => daysShown(result, evidence));
  return [...new Set(dates)].sort();
}

/** As records of periods bear them, as rows tell them; else those of the files on which the test rests. */
function daysShown(
  { outcome, occurrences, days, evidence: paths }: TestResult,
  evidence: readonly Evidence[],
): readonly IsoDate[] {
  if (occurrences) return occurrences.flatMap(({ date, recorded }) => (date && recorded ? [date] : []));
  if (days) return days;
  if (outcome !== 'met') return [];
  return evidence.flatMap(({ path, date, period }) =>
    date && paths.includes(path) && !(period && isOnlyItsFirstDay(date.date, period)) ? [date.date] : [],
  );
}

/** Of a file that is called after its quarter nobody knows the day. */
function isOnlyItsFirstDay(date: IsoDate, period: Span): boolean {
  return date === period.from && period.to > periodOf(date, 'month').to;
}
