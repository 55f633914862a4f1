import type { IsoDate } from '../evidence/calendar.ts';
import type { Place, UnreadableReason } from '../evidence/evidence.ts';
import type { FactName } from '../evidence/facts.ts';
import type { SettingName } from '../evidence/settings.ts';
import type { Found } from '../tests-of-control/found.ts';
import type { ApprovalLack, Exemption } from './approval.ts';
import type { SystemPart } from './system/description.ts';
import type { ProviderLack } from './system/provider.ts';

/** `error`: costs credit or means that something could not be judged. `warning`: will be asked about. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Every code is public and stable: documented in `docs/findings.md`, each covered by a test. */
export interface FindingArguments extends Record<UnreadableReason, { detail: string }> {
  /** Claimed documented; the tests say less. */
  overclaimed: { claim: string; state: string; unmet: number; tests: number };
  /** Claimed informal; every test is met. */
  underclaimed: { tests: number };
  /** Claimed, and there is no evidence at all. */
  'no-evidence': { folder: string };
  'test-not-met': { test: string; expects: string; found: Found; remedy: string };
  'test-not-examined': { test: string; expects: string; found: Found; remedy: string };
  /** An item that fails an attribute. */
  exception: { test: string; found: Found; remedy: string };
  /** A fact whose place holds a placeholder. */
  unfilled: { fact: FactName; placeholder: string };
  /** The file says that it is of a day on which it had been committed already. */
  'dated-after-commit': { date: IsoDate; committed: IsoDate };
  'future-evidence': { date: IsoDate; asOf: IsoDate };
  /** An opaque file for which nobody vouches. */
  'unvouched-evidence': { lacks: ('person' | 'date')[] };
  /** A register row that belongs to nobody in the roster. */
  'unmatched-row': { item: string };
  /** Completeness rests on the register's own rows: no roster is given. */
  'no-roster': { item: string };
  /** A list of accounts in which nothing says who has a second factor. */
  'account-list-without-mfa': { accounts: number };
  'empty-folder': { folder: string };
  'unknown-folder': { folder: string; near?: string };
  /** A manifest entry or glob that matches no file. */
  'unmatched-path': { path: string };
  'invalid-sidecar': { problem: string };
  'sidecar-without-file': { file: string };
  'incomplete-not-applicable': { lacks: ApprovalLack[] };
  'incomplete-accepted-risk': { lacks: ApprovalLack[] };
  /** A not-applicable entry or an accepted risk whose last day is over. */
  'expired-exemption': { exemption: Exemption; expires: IsoDate };
  /** A gap that the organization lives with for now. */
  'accepted-risk': { reason: string; expires: IsoDate };
  /** The day by which a gap was to be closed is over. */
  'overdue-gap': { due: IsoDate; days: number };
  /** Nobody is named who closes a gap. */
  'ownerless-gap': Record<never, never>;
  /** A control outside the score that the manifest excludes. */
  excluded: { reason: string; date: IsoDate; expires: IsoDate };
  /** The last readiness assessment is older than its shelf life, or what it looked at has changed since. */
  'stale-readiness-assessment': {
    date: IsoDate;
    days: number;
    shelfLife: number;
    changed: ('system' | 'vendors' | 'scope')[];
  };
  'incomplete-system-description': { lacks: SystemPart[] };
  /** A provider on whom the system relies, without what an auditor asks to see of it. */
  'incomplete-provider': { provider: string; lacks: ProviderLack[] };
  /** Days of our period for which neither a provider's report nor its bridge letter speaks; `soFar` of them are over. */
  'provider-period-uncovered': { provider: string; from: IsoDate; to: IsoDate; days: number; soFar: number };
  /** A bridge letter that stands for longer than is usual. */
  'long-bridge-letter': { provider: string; days: number };
  /** What a provider expects of its customers, given to no control; `listed` 0: nothing is listed at all. */
  'unmapped-user-entity-controls': { provider: string; listed: number; unmapped: number };
  /** A policy that leaves open what it asks for; `count` phrases like this one. */
  'vague-policy': { phrase: string; count: number };
  /** Approved more than a year before the assessment. */
  'stale-approval': { date: IsoDate };
  /** More files or bytes than the bounds; what lies beyond is not evidence. */
  'bound-reached': { bound: string; limit: number };
  /** What looks like a secret. The kind is ours; the secret is nowhere. */
  'secret-in-evidence': { kind: string };
  /** Files with the same bytes that stand for different times; at most ten are named, `count` tells of all. */
  'identical-evidence': { files: string[]; count: number };
  /** Files that stand for different times and differ in dates and signatures only. */
  'similar-evidence': { files: string[]; count: number; alike: 'text' | 'rows' };
  /** One picture, or other file that cannot be read, for several times or several controls. */
  'shared-screenshot': { files: string[]; count: number; controls: string[] };
  /** Records of several periods of one control, or of several controls, that bear one date. */
  'same-day-evidence': { date: IsoDate; records: number; controls: number };
  /** Two pieces of evidence that exclude each other: what is said at the place, and what at the other one. */
  contradiction: { about: FactName | SettingName; here: string; there: string; other: Place };
}

export type FindingCode = keyof FindingArguments;

/** One thing worth saying, as data. `report/words.ts` makes the message and the remedy. */
export type Finding = {
  [Code in FindingCode]: {
    code: Code;
    severity: Severity;
    /** Id of the control concerned; absent for the folder as a whole. */
    control?: string;
    /** `manifest` places are lines of the manifest; `evidence` places are relative to the evidence folder. */
    place?: Place & { in: 'manifest' | 'evidence' };
    args: FindingArguments[Code];
  };
}[FindingCode];
