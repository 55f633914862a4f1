import type { Frequency } from '../evidence/calendar.ts';
import type { Denied } from '../evidence/denials.ts';
import type { FactName } from '../evidence/facts.ts';
import type { SettingName } from '../evidence/settings.ts';
import type { ShapeName } from '../evidence/shapes.ts';
import type { CriterionId } from './criteria.ts';

/** How often a control is carried out; `continuous`: a setting that is always on. */
export type ControlFrequency =
  | 'continuous'
  | 'per-event'
  | 'monthly'
  | 'quarterly'
  | 'semi-annual'
  | 'annual';

/** 1 rare or slight, 5 almost certain or grave. */
export type RiskLevel = 1 | 2 | 3 | 4 | 5;

/** Something the organization does, mapped to criteria, with the tests that an auditor would make of it. */
export interface Control {
  id: string;
  title: string;
  /** True for a control that the manifest defines. */
  own?: boolean;
  /** The first is the criterion whose slot the control fills in the self-assessment. */
  criteria: readonly [CriterionId, ...CriterionId[]];
  /** One sentence: what can happen without it. */
  risk: string;
  /** Of that, while the gap is open; the manifest may say otherwise. */
  likelihood: RiskLevel;
  impact: RiskLevel;
  frequency: ControlFrequency;
  /** The role that most often answers for it: "Head of People". */
  ownerHint: string;
  /** Ids of controls that are better done first; those that are not assessed are passed over. */
  dependsOn?: readonly string[];
  /** All must hold for full credit. */
  tests: readonly [TestOfControl, ...TestOfControl[]];
  /** One sentence: what an auditor draws samples from. */
  sampled: string;
  /** Why it most often falls short, and what mends that. */
  commonFailure: { failure: string; fix: string };
  evidenceWanted: readonly string[];
  remediation: { steps: readonly string[]; effortDays: number };
}

/**
 * When evidence must be dated. `period`: the audit period up to the assessment date, else the 12 months
 * before it. `last-12-months`: those months whatever the period. `any`: any day up to the assessment date.
 */
export type Window = 'period' | 'last-12-months' | 'any';

export type TestOfControl =
  | DocumentTest
  | NoMemberTest
  | EveryPeriodTest
  | EveryRowTest
  | EveryMemberTest
  | ConfigurationTest;

interface TestBase {
  /** Unique within the control. */
  id: string;
  /**
   * `design`: a document says what shall be done (an approved policy, plan, notice or description).
   * `operation`: a record shows that it was done, or a configuration that an automated control is at work,
   * which implies its design. A control without a test of design is designed as far as its operation shows.
   */
  shows: 'design' | 'operation';
  /** What must hold, as a clause: "every quarter has a review with a named reviewer". */
  expects: string;
  /** What earns the credit, in the imperative. */
  remedy: string;
}

/** Holds when a dated document inside the window has every fact. */
export interface DocumentTest extends TestBase {
  procedure: 'document';
  facts: readonly [FactName, ...FactName[]];
  window: Window;
  /** Which fact dates the document; `date` falls back on the file's own date. */
  datedBy: 'date' | 'approval_date';
  /** A fact whose value must tell of a success; "failed", "3 of 5 restored" and "see log" do not. */
  succeeds?: FactName;
  /** Something that took place: a runbook or policy that gives no day but that of its text is none. */
  occurs?: true;
  /** Words of which a document's title, file name or declared kind must have one, as they begin; absent: any. */
  about?: readonly string[];
  /** True: it must record an occurrence, which a policy or procedure does not. */
  record?: boolean;
  /** False: a policy or procedure on the matter is not the matter itself. */
  rules?: false;
}

/** Holds when each completed period of the window has a dated record with the facts. */
export interface EveryPeriodTest extends TestBase {
  procedure: 'everyPeriod';
  every: Frequency;
  facts: readonly FactName[];
  /** Words of which the file name or a column of a table or export must have one, as they begin: any has a day. */
  about?: readonly string[];
  /** Words of which the text of a document must have one, as they begin; absent: any text will do. */
  mentions?: readonly string[];
}

/** Holds when each row of the tables of the shape has the attributes. */
export interface EveryRowTest extends TestBase {
  procedure: 'everyRow';
  shape: ShapeName;
  /** What one row is, singular: "vendor", "departure". */
  item: string;
  /** Columns that a table must have to be looked at, beyond those of its shape. */
  needs?: readonly string[];
  /** For a column that the table of a document lacks, the facts that say the same of all its rows. */
  stated?: Readonly<Record<string, readonly FactName[]>>;
  /** Rows to which the attributes apply; absent: all. */
  where?: readonly Condition[];
  attributes: readonly [Condition, ...Condition[]];
  /** `latest`: only the newest dated file counts (an inventory); `all`: rows of all files together (a log). */
  files: 'latest' | 'all';
  /**
   * The column that tells items apart where each has a file of its own: those files are one inventory, in which the
   * newest of each item counts, unless some file lists several.
   */
  fileEach?: string;
  /** The window in which a `latest` file must be dated; for `all`, rows outside are left out by `where`. */
  window: Window;
  /** A column whose last day dates a file that has no date of its own. */
  datedByRows?: string;
  /** True: without such a table the test does not apply. False: without one it is not met. */
  whenPresent?: boolean;
  /** Documents that count as one row each, by these facts (a departure ticket). */
  documents?: Readonly<Record<string, FactName>>;
  /** An empty population is fine when dated documents say of the whole window that there were none. */
  noneStatement?: Denied;
}

/** Holds when each member of a population has a row in a register with the attributes. */
export interface EveryMemberTest extends TestBase {
  procedure: 'everyMember';
  /**
   * `people`: everyone employed on the assessment date. `joiners`: those whose first day is in the window, or not
   * known. `leavers`: those whose end date is in the window.
   * `accounts`: the active accounts of the account exports among the control's own evidence.
   */
  population: 'people' | 'joiners' | 'leavers' | 'accounts';
  shape: ShapeName;
  item: string;
  attributes: readonly Condition[];
  documents?: Readonly<Record<string, FactName>>;
  /**
   * A column that tells several registers in one apart (the policy, the course): a member needs a row for
   * each value that most of the population has.
   */
  each?: string;
  /** True: without a population the test does not apply. False: the register's own rows stand in, attested. */
  whenPresent?: boolean;
}

/**
 * Holds when no member of a population stands in a table where it should not: somebody who has left, in an
 * account export or an access review made after. Does not apply without roster or table.
 */
export interface NoMemberTest extends TestBase {
  procedure: 'noMember';
  population: 'leavers';
  shape: ShapeName;
  item: string;
  /** Rows that count as standing there; a suspended account does not. */
  where: readonly Condition[];
  /** A column whose day must not be after the member left, whatever the row's state. */
  quietSince?: string;
  /** `control`: this control's evidence. `folder`: all evidence, for an account export serves another control. */
  from: 'control' | 'folder';
}

/** Holds when an export, or a vouched-for screenshot, shows an enforced setting. A policy does not count. */
export interface ConfigurationTest extends TestBase {
  procedure: 'configuration';
  setting: SettingName;
  holds: { is: boolean } | { atLeast: number } | { strength: 'aes-256' };
  window: Window;
  /** Whether a screenshot with a named person and a date may stand in for the export. */
  screenshot: boolean;
}

/** Days, the same for every row or by the word in a column; a word that is not listed has no limit to be tested by. */
export type TimeLimit = number | { by: string; days: Readonly<Record<string, number>> };

/** A condition on the cells of one row; columns are those of the test's shape. */
export type Condition =
  | { column: string; filled: true }
  /** Filled, and not with a plain no: "Encrypted: false" says that it is not. */
  | { column: string; affirmed: true }
  | { column: string; yes: boolean }
  /** The cell does not say that there is none: "no", "No customer data"; an empty one says nothing. */
  | { column: string; undenied: true }
  | { column: string; oneOf: readonly string[] }
  | { column: string; noneOf: readonly string[] }
  | { column: string; dated: Window }
  | { column: string; notAfter: string }
  /**
   * `approval`: of the policy. `hire`: the start date in the roster; holds where that is not known.
   * `assessment`: a day that has not passed.
   */
  | { column: string; notBefore: 'approval' | 'hire' | 'assessment' }
  /** The day, or the assessment's while the cell is empty, is so many days after `since` at most. */
  | { column: string; since: string; within: TimeLimit }
  /** Holds where either cell has no date. */
  | { column: string; notBeforeColumn: string }
  | { column: string; otherThan: string }
  /**
   * The subject that the cell names is not another one. Where some rows of the register name this one, a row that
   * names something unknown does not hold either.
   */
  | { column: string; topic: 'security' }
  /** Holds when all conditions of one of the groups hold. */
  | { anyOf: readonly (readonly Condition[])[] };
