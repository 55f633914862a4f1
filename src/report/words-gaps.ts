import type { ApprovalLack } from '../core/assess/approval.ts';
import { days, listed } from './grammar.ts';
import { shown } from './shown.ts';
import type { Words } from './words.ts';
import { exemptionWords } from './words-verdict.ts';

type GapCode =
  | 'incomplete-not-applicable'
  | 'incomplete-accepted-risk'
  | 'expired-exemption'
  | 'accepted-risk'
  | 'excluded'
  | 'overdue-gap'
  | 'ownerless-gap';

const lackWords: Record<ApprovalLack, string> = {
  reason: 'reason',
  approved_by: 'approved_by',
  'another approver': 'an approver other than the owner',
  date: 'date',
  expires: 'expires',
};

/** What is said of controls that are left out, and of gaps: accepted, overdue, nobody’s. */
export const wordsGaps: { [Code in GapCode]: Words<Code> } = {
  'incomplete-not-applicable': {
    message: ({ lacks }) => `not applicable, but without ${lacking(lacks, 'or')}: counted as missing`,
    remedy: ({ lacks }) => `Add ${lacking(lacks, 'and')} to not_applicable.`,
  },
  'incomplete-accepted-risk': {
    message: ({ lacks }) => `accepted as a risk, but without ${lacking(lacks, 'or')}: the gap is open`,
    remedy: ({ lacks }) => `Add ${lacking(lacks, 'and')} to accepted_risk.`,
  },
  'expired-exemption': {
    message: ({ exemption, expires }) =>
      `${exemptionWords[exemption]} only until ${expires}: ${exemption === 'not_applicable' ? 'counted as missing' : 'the gap is open again'}`,
    remedy: () => 'Look at the reason again: have it approved anew with a later day, or close the gap.',
  },
  'accepted-risk': {
    message: ({ reason, expires }) =>
      `accepted as a risk until ${expires}, which earns nothing: ${sentence(reason)}`,
    remedy: () => 'Close the gap, or look at the reason again before that day.',
  },
  'overdue-gap': {
    message: ({ due, days: late }) => `the gap was to be closed by ${due}, ${days(late)} ago`,
    remedy: () => 'Close it, or agree on a new day and write it under remediation.due.',
  },
  'ownerless-gap': {
    message: () => 'nobody is named who closes the gap',
    remedy: () => 'Name an owner.',
  },
  excluded: {
    message: ({ reason, date, expires }) => `not applicable from ${date} to ${expires}: ${sentence(reason)}`,
    remedy: () => 'Look at the reason again before that day.',
  },
};

function lacking(lacks: readonly ApprovalLack[], last: 'or' | 'and'): string {
  return listed(
    lacks.map((lack) => lackWords[lack]),
    { last },
  );
}

function sentence(reason: string): string {
  return shown(reason).replace(/\.$/u, '');
}
