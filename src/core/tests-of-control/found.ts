import type { Frequency, IsoDate, Span } from '../evidence/calendar.ts';
import type { UnreadableReason } from '../evidence/evidence.ts';
import type { FactName } from '../evidence/facts.ts';
import type { SettingName } from '../evidence/settings.ts';
import type { ShapeName } from '../evidence/shapes.ts';

export type PopulationName = 'people' | 'joiners' | 'leavers' | 'accounts';

/** A fact that a document lacks: nowhere to be seen, or its place holds a placeholder. */
export interface MissingFact {
  fact: FactName;
  /** Set when the place is there but unfilled: the placeholder as written, and its line. */
  placeholder?: string;
  line?: number;
}

/**
 * What a test of control found, as data; `report/words.ts` makes the sentence. Column names are titles of
 * shapes, never cell contents: contents name people.
 */
export type Found =
  // a document
  | { code: 'document'; file: string; date: IsoDate; facts: readonly FactName[] }
  | { code: 'facts-missing'; file: string; missing: MissingFact[] }
  | { code: 'undated'; file: string }
  /** It tells what shall be done, and bears no day on which it was. */
  | { code: 'rule-document'; file: string }
  | { code: 'outside-window'; file: string; date: IsoDate; window: Span }
  | { code: 'failed-outcome'; file: string; line?: number; fact: FactName }
  /** Neither a success nor a failure is told. */
  | { code: 'unclear-outcome'; file: string; line?: number; fact: FactName }
  | { code: 'not-about'; file: string; about: readonly string[] }
  /** A policy or plan where the record of something done is wanted. */
  | { code: 'no-record'; file: string }
  // periods
  | {
      code: 'periods';
      every: Frequency;
      expected: number;
      actual: number;
      /** Names of the periods without a record: `2026-Q2`. */
      missing: string[];
      /** Days between consecutive records, window ends included; the longest. */
      longestGapDays: number;
      /** A record that would count, and has none of the words. */
      silent?: { file: string; words: readonly string[] };
      /** The best candidate for a missing period, and what it lacks. */
      near?: { file: string; missing: MissingFact[] };
    }
  | { code: 'period-record-incomplete'; period: string; missing: MissingFact[] }
  | { code: 'period-record-late'; period: string; days: number }
  // rows and members
  | { code: 'rows'; item: string; expected: number; failing: number; shape: ShapeName }
  | {
      code: 'members';
      item: string;
      expected: number;
      actual: number;
      population: PopulationName;
      roster: boolean;
    }
  | { code: 'none-stated'; file: string; line?: number; item: string }
  /** `silent`: the first days of the window that no statement speaks of. */
  | { code: 'none-stated-in-part'; file: string; line?: number; item: string; silent: Span }
  | { code: 'no-table'; shape: ShapeName }
  | { code: 'no-rows'; shape: ShapeName; file?: string }
  | { code: 'no-population'; population: PopulationName }
  | { code: 'no-members'; population: PopulationName }
  | { code: 'roster-incomplete'; matched: number; unmatched: number }
  | { code: 'no-approval' }
  // one cell
  /** `absent`: there is no such column. */
  | { code: 'cell-empty'; column: string; absent?: true }
  /** `unclear`: neither yes nor no. */
  | { code: 'cell-not-yes'; column: string; wanted: boolean; unclear?: true }
  | { code: 'cell-other-value'; column: string; wanted: readonly string[] }
  /** `value` is one of the test's own words. */
  | { code: 'cell-unwanted-value'; column: string; value: string }
  | { code: 'cell-other-topic'; column: string }
  /** `open`: the table has no such column, or only a yes in it: it may have been done. */
  | { code: 'cell-no-date'; column: string; open?: true }
  | { code: 'cell-ambiguous-date'; column: string }
  | { code: 'cell-outside-window'; column: string; date: IsoDate; window: Span }
  | { code: 'cell-late'; column: string; than: string; days: number }
  | { code: 'cell-before-approval'; column: string; days: number; approval: IsoDate }
  | { code: 'cell-early'; column: string; than: string; days: number }
  | { code: 'cell-passed'; column: string; date: IsoDate }
  | { code: 'cell-over-limit'; column: string; since: string; days: number; limit: number }
  | { code: 'cell-open-too-long'; column: string; since: string; days: number; limit: number }
  | { code: 'cell-same'; column: string; as: string }
  | { code: 'unlisted'; item: string }
  | { code: 'present-after-leaving'; item: string; days: number }
  /** The roster says that they have left, and not when. */
  | { code: 'present-though-left'; item: string }
  | { code: 'active-after-leaving'; column: string; days: number }
  | { code: 'absences'; item: string; members: number; present: number }
  | { code: 'unidentified-row' }
  // settings
  | { code: 'setting'; setting: SettingName; value: string; file: string; line?: number }
  | { code: 'screenshot'; setting: SettingName; file: string }
  | { code: 'no-setting'; setting: SettingName }
  | { code: 'weak-setting'; setting: SettingName; value: string; file: string; line?: number }
  // any
  | { code: 'no-evidence' }
  | { code: 'unvouched'; file: string; lacks: ('person' | 'date')[] }
  | { code: 'not-examined'; files: { file: string; reason: UnreadableReason }[] }
  | { code: 'does-not-apply' };
