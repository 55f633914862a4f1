import type { Control } from '../catalog/control.ts';
import type { Priority } from '../catalog/criteria/criterion.ts';
import type { CriterionId } from '../catalog/criteria.ts';
import type { Scope } from '../catalog/scope.ts';
import type { SettingChange } from '../compare/setting-change.ts';
import type { IsoDate, Span } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import type { Approval, Exemption } from './approval.ts';
import type { Exact } from './exact.ts';
import type { Finding } from './finding.ts';
import type { Forecast } from './forecast/forecast.ts';
import type { GateSettings } from './gate-settings.ts';
import type { RiskRating } from './risk-rating.ts';
import type { SystemReview } from './system/system-review.ts';

/** `documented`: with evidence, full credit. `informal`: done, cannot be proved, half. `missing`: no credit. */
export type State = 'documented' | 'informal' | 'missing';

/** One control after examination. */
export interface Examination {
  control: Control;
  /** `undefined`: the manifest does not mention it. */
  claim: State | undefined;
  /** Set when excluded, and the approval stands; then no credit is due and none is counted. */
  notApplicable?: Approval;
  /** Set when what is missing is accepted, and the approval stands. Earns nothing; the gap is shown as accepted. */
  acceptedRisk?: Approval;
  state: State;
  owner?: string;
  tests: TestResult[];
  evidence: Evidence[];
  /** Steps, effort and due date that the manifest gives in place of the catalog's. */
  remediation: { steps: readonly string[]; effortDays: number; due?: IsoDate; dependsOn?: readonly string[] };
  /** The organization's own rating of the risk, where it differs from the catalog's. */
  rated?: { likelihood?: number; impact?: number };
  /** The manifest's line of the control's entry; absent when it has none. */
  manifestLine?: number;
}

/** A control's part in the score, in points of 100. */
export interface Scored extends Examination {
  credit: Exact;
  points: Exact;
  available: Exact;
}

export type ZoneId = 'audit-ready' | 'findings-only' | 'material-gaps' | 'audit-blocker';

/** Something that was due and was not done; only time takes it out of the window. */
export interface Missed {
  /** The day from which it no longer counts; absent: it stays for the whole audit period. */
  until?: IsoDate;
}

export interface Gap {
  control: string;
  title: string;
  criteria: readonly [CriterionId, ...CriterionId[]];
  current: State;
  required: 'documented';
  /** The results that keep it from full credit; empty when only the claim does. */
  missing: TestResult[];
  risk: string;
  rating: RiskRating;
  priority: Priority;
  steps: readonly string[];
  effortDays: number;
  owner?: string;
  due?: IsoDate;
  /** Gaps that are closed before this one; never in a circle. */
  dependsOn: readonly string[];
  /** Set where something was missed that no work makes up for. */
  missed?: Missed;
  evidenceWanted: readonly string[];
  /** Set while the organization lives with it, up to that day. */
  accepted?: { until: IsoDate };
  /** Points to gain, of 100. */
  points: Exact;
}

export interface Assessment {
  asOf: IsoDate;
  /** The days that evidence of the `period` window may bear. */
  window: Span;
  organization: string;
  /** The system's name, where the manifest gives one. */
  system?: string;
  assessment: 'self-assessment' | 'criteria';
  /** The categories that are looked at, and why. */
  scope: Scope;
  /** What the manifest claims, what examination leaves of it (gated), and full credits only; 0 to 100. */
  claimed: Exact;
  score: Exact;
  provable: Exact;
  /** Percent of `score` that rests on contents that were opened. */
  inspectedShare: Exact;
  zone: ZoneId;
  controls: Scored[];
  /** Every file that was looked at, by path: those of no control too, such as the roster. */
  evidence: Evidence[];
  /** Who there is, where the manifest names a roster. */
  roster?: Evidence;
  findings: Finding[];
  gaps: Gap[];
  systemReview: SystemReview;
  /** The audit that is prepared for, as the manifest has it. */
  audit?: NonNullable<Manifest['audit']>;
  /** Every criterion of the categories in scope. */
  criteria: CriterionId[];
  /** Absent where nobody looked ahead. */
  forecast?: Forecast;
}

export type FiredRule =
  | { rule: 'threshold'; score: Exact; threshold: Exact }
  /** Fell by more points than are allowed. */
  | { rule: 'max-drop'; was: Exact; score: Exact; allowed: Exact }
  | { rule: 'require'; control: string; state: State }
  | { rule: 'expired-exemption'; control: string; exemption: Exemption; expires: IsoDate }
  /** A gap that the change opened. */
  | { rule: 'fail-on'; control: string; priority: Priority; level: Priority }
  /** `unknown`: why it is not known who approved. */
  | { rule: 'weakens'; changes: readonly SettingChange[]; unknown?: string }
  /** A comparison is asked for, and there is no base to compare with. */
  | { rule: 'base'; reason: string }
  | { rule: 'manifest'; problems: number }
  | { rule: 'nothing-examined' };

export interface Verdict {
  passed: boolean;
  /** False: reported only, the check does not fail. */
  enforced: boolean;
  threshold: Exact;
  /** `base`: the manifest of the base, which judges a change. `default`: configured nowhere. */
  thresholdFrom: GateSettings['thresholdFrom'];
  /** A listed approver lets this change weaken the gate; its own settings judge it then. */
  approved?: boolean;
  rules: FiredRule[];
}
