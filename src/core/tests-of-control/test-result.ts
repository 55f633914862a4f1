import type { TestOfControl } from '../catalog/control.ts';
import type { IsoDate, Span } from '../evidence/calendar.ts';
import type { Place } from '../evidence/evidence.ts';
import type { Found } from './found.ts';

/** `inspected`: contents opened and tested. `attested`: a named person and a date vouch for what cannot be read. */
export type Basis = 'inspected' | 'attested';

/**
 * `met` and `not-met` are the auditor's pass and fail; `not-examined`: what is there could not be read as
 * evidence of anything (a failed scan, a broken file), never credit; `does-not-apply`: nothing to test.
 */
export type Outcome = 'met' | 'not-met' | 'not-examined' | 'does-not-apply';

/** An item that fails an attribute, at its place. */
export interface Exception extends Place {
  /** What was wrong, as data: rendered by `report/words.ts`. */
  found: Found;
}

/** A period in which a recurring control was due. */
export interface Occurrence {
  period: Span;
  recorded: boolean;
  /** The day of the record, where it bears one. */
  date?: IsoDate;
}

/** Of the days by which items pass and that leave a moving window: the oldest with its place, and the newest. */
export interface Ages {
  first: IsoDate;
  place: Place;
  last: IsoDate;
}

export interface TestResult {
  test: TestOfControl;
  outcome: Outcome;
  /** Set when met. */
  basis?: Basis;
  found: Found;
  exceptions: Exception[];
  /** How many items were tested, and of how many expected; absent where a test has no population. */
  counts?: { expected: number; actual: number };
  /** Of a recurring control: each period that was due, and whether a complete record stands for it. */
  occurrences?: Occurrence[];
  /** True when every item of a population of at least one fails. */
  wholePopulationFails: boolean;
  /** Register rows that belong to no member of the population; said, never dropped. */
  unmatched: Place[];
  /** Paths of the evidence on which the result rests. */
  evidence: string[];
  /** Set where items pass by days that age. */
  ages?: Ages;
  /** The days on which what passing rows tell took place, oldest first; absent where rows have no such day. */
  days?: IsoDate[];
}
