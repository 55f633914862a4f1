import type { FindingCode } from '../src/core/assess/finding.ts';
import type { FindingDoc } from './finding-doc.ts';

export type ReadinessCode = Extract<
  FindingCode,
  | 'incomplete-not-applicable'
  | 'incomplete-accepted-risk'
  | 'expired-exemption'
  | 'accepted-risk'
  | 'excluded'
  | 'overdue-gap'
  | 'ownerless-gap'
  | 'incomplete-system-description'
  | 'incomplete-provider'
  | 'provider-period-uncovered'
  | 'long-bridge-letter'
  | 'unmapped-user-entity-controls'
  | 'stale-readiness-assessment'
>;

/** What is said of exemptions, of gaps and their plan, and of the system and its providers. */
export const readinessFindingDocs: Record<ReadinessCode, FindingDoc> = {
  'incomplete-not-applicable': {
    group: 'claims',
    severity: { error: '' },
    means:
      'A control is excluded without a reason, an approver, a date or the day on which that expires; or its owner approved it. A placeholder is none of them. It counts as missing.',
    remedy:
      'Write all four: `reason`, `approved_by`, `date` and `expires`. Have somebody else than the owner approve it; where two people share a name, write their e-mail addresses in full.',
  },
  'incomplete-accepted-risk': {
    group: 'claims',
    severity: { error: '' },
    means:
      'A gap is accepted as a risk without a reason, an approver, a date or the day on which that expires; or its owner approved it. The gap is open as any other.',
    remedy: 'Write all four, and have somebody else than the owner approve it.',
  },
  'expired-exemption': {
    group: 'claims',
    severity: { error: '' },
    means:
      'The last day of a not-applicable entry or of an accepted risk is over. What was excluded counts as missing, what was accepted is an open gap again, and the rule `expired-exemption` fails the check.',
    remedy: 'Look at the reason again: have it approved anew with a later day, or close the gap.',
  },
  'accepted-risk': {
    group: 'claims',
    severity: { note: '' },
    means:
      'The organization lives with a gap for now. That earns nothing: the control has the credit that examination leaves it. The gap stays in the register, marked as accepted, and is not planned.',
    remedy: 'Close the gap, or look at the reason again before the day named.',
  },
  'overdue-gap': {
    group: 'claims',
    severity: { warning: '' },
    means:
      'The day under `remediation.due` is over, and the gap is open. An auditor reads a plan whose days pass as no plan.',
    remedy: 'Close the gap, or agree on a new day.',
  },
  'ownerless-gap': {
    group: 'claims',
    severity: { warning: '' },
    means:
      'A control that the manifest mentions is under full credit, and has no `owner`; a placeholder is none. In the plan such gaps are done one after the other, by nobody.',
    remedy: 'Name an owner: a team, a handle, an e-mail address.',
  },
  excluded: {
    group: 'claims',
    severity: { note: '' },
    means:
      'The manifest excludes a control that is not in the catalog. It is in no score; it is listed so that it is seen.',
    remedy: 'Nothing, where the reason still holds; else take the entry out.',
  },
  'incomplete-system-description': {
    group: 'system',
    severity: { warning: '' },
    means:
      'The manifest does not tell all of what a description of the system needs: services (`description`), boundaries, and within them infrastructure, software, people, procedures and data. A placeholder tells nothing. Said only where `system` or `audit` is in the manifest.',
    remedy: 'Describe each in a sentence, under `system`.',
  },
  'incomplete-provider': {
    group: 'system',
    severity: { warning: '' },
    means:
      'A subservice organization is named without what an auditor asks to see: the method, its report in the evidence folder, the days that this covers, the file of the bridge letter, who reviewed its exceptions and when. A review dated after the assessment is none. Of an inclusive one nothing is asked: its controls are part of your own.',
    remedy:
      'Write what is missing under the provider; [manifest.md](manifest.md#the-system-and-its-providers) has the keys.',
  },
  'provider-period-uncovered': {
    group: 'system',
    severity: { warning: '' },
    means:
      'For some days of your audit period that are over, neither the provider’s report nor its bridge letter speaks. A letter speaks from the end of the report to its last day, and never for days to come.',
    remedy: 'Get the next report, or a bridge letter for the days between.',
  },
  'long-bridge-letter': {
    group: 'system',
    severity: { warning: '' },
    means: 'A bridge letter stands for more than three months, which is more than auditors usually take.',
    remedy: 'Get the provider’s next report.',
  },
  'unmapped-user-entity-controls': {
    group: 'system',
    severity: { warning: '' },
    means:
      'A provider’s report expects controls of its customers, and not all of them are given to a control of yours; or none are listed at all.',
    remedy: 'List them under `user_entity_controls` of the provider, each with its `control`.',
  },
  'stale-readiness-assessment': {
    group: 'system',
    severity: { warning: '' },
    means:
      'The readiness assessment under `audit.readiness_assessment` is more than 90 days old, or `changed_since` says that system, vendors or scope have changed. What it found may no longer be so.',
    remedy: 'Have it made again, and write its day.',
  },
};
