import type { State, ZoneId } from '../assess/assessment.ts';
import type { Exact } from '../assess/exact.ts';
import type { Finding } from '../assess/finding.ts';
import type { Priority } from '../catalog/criteria/criterion.ts';
import type { CriterionId } from '../catalog/criteria.ts';
import type { Outcome } from '../tests-of-control/test-result.ts';
import type { SettingChange } from './setting-change.ts';

export interface Change<Value> {
  was: Value;
  is: Value;
}

/** A test of the base, and what became of it. */
export interface TestChange {
  test: string;
  /** Absent: the test is new, or gone. */
  was?: Outcome;
  is?: Outcome;
  /** How many items it looked at, where it now looks at fewer. */
  items?: Change<number>;
}

/** What changed of one control; what stayed as it was is left out. */
export interface ControlChange {
  control: string;
  title: string;
  /** `undefined` on one side: the control was not there, or is gone. */
  state: Change<State | 'not-applicable' | undefined>;
  claim: Change<State | undefined>;
  points: Change<Exact>;
  tests: TestChange[];
}

/** What a file showed, or shows: a test that rested on it. */
export interface Shown {
  control: string;
  test: string;
  outcome: Outcome;
}

/** One file of evidence that a change adds, edits, deletes or moves. */
export interface EvidenceChange {
  path: string;
  change: 'added' | 'changed' | 'removed' | 'renamed';
  /** Of a renamed file. */
  from?: string;
  controls: readonly string[];
  /** SHA-256 of the contents; absent where there is no such side, or it could not be read. */
  was?: string;
  is?: string;
  /** Rows of its tables, where there are any on either side and the numbers differ. */
  rows?: Change<number>;
  /** What can no longer, or now not, be examined: an emptied file, say. */
  emptied: boolean;
  /** It no longer serves some control that it served, or is understood in another way under another name. */
  left: boolean;
  /** Its contents are the same, and manifest or sidecar say something else of it. */
  restated: boolean;
  /** Of a removed or emptied file: the tests of the base that rested on it. */
  showed: Shown[];
}

/** A gap that a change opens or closes. */
export interface GapChange {
  control: string;
  title: string;
  criteria: readonly CriterionId[];
  priority: Priority;
  /** Whether the base assessed it at all: a control that is new has no gap that the change opened. */
  known: boolean;
}

/** What lies between two assessments of the same day. */
export interface Difference {
  score: Change<Exact>;
  claimed: Change<Exact>;
  provable: Change<Exact>;
  zone: Change<ZoneId>;
  controls: ControlChange[];
  evidence: EvidenceChange[];
  gaps: { opened: GapChange[]; closed: GapChange[] };
  findings: { added: Finding[]; gone: Finding[] };
}

/**
 * What a change does, against its base. `new`: the base has no manifest. `invalid`: it has one that cannot be
 * judged; then its evidence is assessed under the manifest of the change. `unavailable`: there is no base to be had.
 * `byBase`: what the change would score by the scope, weights, audit and exemptions of its base, where it moves those.
 */
export type Comparison =
  | { state: 'unavailable'; reason: string; demanded: boolean }
  | { state: 'new'; commit: string; settings: SettingChange[]; evidence: number }
  | ({ state: 'invalid'; commit: string; problems: number; settings: SettingChange[] } & Difference)
  | ({ state: 'compared'; commit: string; settings: SettingChange[]; byBase?: Exact } & Difference);
