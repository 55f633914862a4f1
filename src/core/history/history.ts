import type { State, ZoneId } from '../assess/assessment.ts';
import type { Exact } from '../assess/exact.ts';
import type { IsoDate } from '../evidence/calendar.ts';

/** The commits that touched the manifest or its evidence, oldest first, each as it was judged on its day. */
export interface History {
  entries: HistoryEntry[];
  /** Why older commits are not there: history was cut off by a shallow clone, or by what was asked for. */
  cut?: 'shallow' | 'asked';
  /** Contents of a partial clone that are not here count as unreadable. */
  partial: boolean;
}

interface Commit {
  commit: string;
  /** The committer's day in UTC, on which the assessment stands. */
  date: IsoDate;
}

export type HistoryEntry = Commit & (JudgedCommit | UnjudgedCommit);

export interface JudgedCommit {
  status: 'judged';
  claimed: Exact;
  score: Exact;
  provable: Exact;
  zone: ZoneId;
  /** What is different from the judged commit before; all of it comes from the commit or from the days between. */
  moved: MovedControl[];
}

/** `no-evidence`: there is no evidence folder. `manifest`: it has problems, and this is the first. */
export interface UnjudgedCommit {
  status: 'cannot-judge';
  why:
    | { code: 'no-manifest' }
    | { code: 'no-evidence' }
    | { code: 'manifest'; line: number; message: string; problems: number };
}

/** A control in one commit; `undefined` where there is no such control. */
export type Standing = State | 'not-applicable' | undefined;

export interface MovedControl {
  control: string;
  from: Standing;
  to: Standing;
  /** What the score gains or, below zero, loses. */
  points: Exact;
}
