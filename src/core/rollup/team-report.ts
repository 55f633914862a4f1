import type { State, ZoneId } from '../assess/assessment.ts';
import type { Exact } from '../assess/exact.ts';
import type { Priority } from '../catalog/criteria/criterion.ts';
import type { CriterionId } from '../catalog/criteria.ts';
import type { IsoDate } from '../evidence/calendar.ts';

/** What a rollup takes of one report: of a repository, of a service of one, of a team. */
export interface TeamReport {
  /** Where it was read, or the manifest that it is of; unique among the reports of a rollup. */
  file: string;
  /** Of the report's bytes: two files with the same one are copies. */
  sha256: string;
  organization: string;
  system?: string;
  asOf: IsoDate;
  score: Exact;
  claimed: Exact;
  provable: Exact;
  zone: ZoneId;
  passed: boolean;
  enforced: boolean;
  threshold: Exact;
  rules: readonly { rule: string; message: string }[];
  /** Those that apply. */
  controls: readonly TeamControl[];
  gaps: readonly TeamGap[];
}

export interface TeamControl {
  id: string;
  criteria: readonly CriterionId[];
  state: State;
}

export interface TeamGap {
  /** A control's id; a criterion's, where no control serves it. */
  control: string;
  title: string;
  criteria: readonly CriterionId[];
  priority: Priority;
  points: Exact;
}

/** A file that should have been a report, and why it is none; `reason` reads on after the file's name. */
export interface Unread {
  file: string;
  reason: string;
}
