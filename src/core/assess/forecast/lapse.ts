import { type Frequency, firstDayBeyond, type IsoDate } from '../../evidence/calendar.ts';
import type { Evidence, Place } from '../../evidence/evidence.ts';
import type { Found } from '../../tests-of-control/found.ts';
import type { Exception, TestResult } from '../../tests-of-control/test-result.ts';
import type { Examination } from '../assessment.ts';

/** Why a test stops holding on a day, as data; `report/words-forecast.ts` makes the sentence. */
export type LapseReason =
  /** Periods that end and have no record. */
  | { code: 'period-due'; every: Frequency; periods: string[] }
  /** A file that is older than twelve months from this day on. */
  | { code: 'file-aged'; file: string; date: IsoDate }
  /** Rows of which a date leaves the window. */
  | { code: 'rows-aged'; item: string; column: string; count: number; first: Place }
  /** Members without a row, whose days for it are over. */
  | { code: 'members-due'; item: string; count: number; first: Place }
  /** Anything else: what the test finds from then on. */
  | { code: 'found'; found: Found };

export interface Lapse {
  test: TestResult['test'];
  why: LapseReason;
}

/** The tests that hold before the day and no longer on it, or from then on for nobody. */
export function lapsesOf(before: Examination, after: Examination, day: IsoDate): Lapse[] {
  return after.tests.flatMap((now, index): Lapse[] => {
    const then = before.tests[index];
    if (!then || !isUnmet(now)) return [];
    if (!isUnmet(then))
      return [{ test: now.test, why: reasonOf({ then, now, evidence: before.evidence, day }) }];
    const isLast = now.wholePopulationFails && !then.wholePopulationFails;
    return isLast ? [{ test: now.test, why: { code: 'found', found: now.found } }] : [];
  });
}

function isUnmet({ outcome }: TestResult): boolean {
  return outcome === 'not-met' || outcome === 'not-examined';
}

interface Turn {
  then: TestResult;
  now: TestResult;
  evidence: readonly Evidence[];
  day: IsoDate;
}

function reasonOf({ then, now, evidence, day }: Turn): LapseReason {
  const { found, exceptions, test } = now;
  if (found.code === 'periods' && found.missing.length > 0)
    return { code: 'period-due', every: found.every, periods: found.missing };
  const item = 'item' in test ? test.item : 'item';
  const aged = exceptions.flatMap((one) =>
    one.found.code === 'cell-outside-window' ? [{ place: placeOf(one), column: one.found.column }] : [],
  );
  const [first] = aged;
  if (first) return { code: 'rows-aged', item, column: first.column, count: aged.length, first: first.place };
  const unlisted = exceptions.filter((one) => one.found.code === 'unlisted');
  const [member] = unlisted;
  if (member) return { code: 'members-due', item, count: unlisted.length, first: placeOf(member) };
  return agedFile(then, evidence, day) ?? { code: 'found', found };
}

/** The file on which the test rested, if this is the first day on which it is more than twelve months old. */
function agedFile({ found, evidence: paths }: TestResult, evidence: readonly Evidence[], day: IsoDate) {
  const dated = [
    ...(found.code === 'document' ? [{ file: found.file, date: found.date }] : []),
    ...evidence.flatMap(({ path, date }) =>
      date && paths.includes(path) ? [{ file: path, date: date.date }] : [],
    ),
  ];
  const aged = dated.find(({ date }) => firstDayBeyond(date, 12) === day);
  return aged && { code: 'file-aged' as const, ...aged };
}

function placeOf({ file, line }: Exception): Place {
  return line === undefined ? { file } : { file, line };
}
