import type { TestOfControl, Window } from '../catalog/control.ts';
import { addMonths, fromDayNumber, type IsoDate, type Span } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Found } from './found.ts';
import type { Population } from './population.ts';
import type { Ages, Basis, Exception, Occurrence, Outcome, TestResult } from './test-result.ts';

/** What a procedure may look at: plain values, all of one control. */
export interface TestContext {
  asOf: IsoDate;
  /** The audit period up to `asOf`, or the 12 months before it. */
  period: Span;
  /** The control's evidence that can be examined and is not dated after `asOf`, by path. */
  evidence: readonly Evidence[];
  /** The same of the whole folder, for tests that join across controls. */
  folder: readonly Evidence[];
  /** The roster, when the manifest names one and it could be read. */
  people: Population | undefined;
  /** True when the manifest names a roster that could not be read. */
  peopleUnreadable: boolean;
  /** Days that somebody who has just joined has for training and acknowledgments. */
  graceDays: number;
}

/** One item that fails is an exception; from two on it is a whole population. */
export const smallestPopulation = 2;

/** At most so many exceptions of one test are listed; `Found` counts them all. */
export const listedExceptions = 1000;

/** Every row is compared with the same twelve months. */
const yearsTo = new WeakMap<TestContext, Span>();

/** The days that evidence may bear, both included. */
export function daysOf(window: Window, context: TestContext): Span {
  if (window === 'period') return context.period;
  if (window === 'last-12-months') {
    const year = yearsTo.get(context) ?? { from: addMonths(context.asOf, -12), to: context.asOf };
    yearsTo.set(context, year);
    return year;
  }
  return { from: fromDayNumber(0), to: context.asOf };
}

interface ResultParts {
  outcome: Outcome;
  found: Found;
  basis?: Basis;
  exceptions?: Exception[];
  counts?: { expected: number; actual: number };
  occurrences?: Occurrence[];
  wholePopulationFails?: boolean;
  unmatched?: TestResult['unmatched'];
  evidence?: string[];
  ages?: Ages | undefined;
  days?: ReadonlySet<IsoDate>;
}

export function result(test: TestOfControl, parts: ResultParts): TestResult {
  const {
    exceptions = [],
    wholePopulationFails = false,
    unmatched = [],
    evidence = [],
    ages,
    days,
    ...rest
  } = parts;
  return {
    test,
    exceptions,
    wholePopulationFails,
    unmatched,
    evidence: [...new Set(evidence)].sort(),
    ...(ages ? { ages } : {}),
    ...(days && days.size > 0 ? { days: [...days].sort() } : {}),
    ...rest,
  };
}
