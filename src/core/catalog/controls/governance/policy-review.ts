import type { Control } from '../../control.ts';

export const policyReview: Control = {
  id: 'policy-review',
  title: 'Policies have an owner and are reviewed each year',
  criteria: ['CC5.3'],
  risk: 'Policies tell of a company that no longer exists.',
  likelihood: 3,
  impact: 2,
  frequency: 'annual',
  ownerHint: 'Head of Compliance',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy that governs the others names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'information security',
        'policy management',
        'policy framework',
        'document control',
        'policy on policies',
        'policy governance',
        'isms',
        'security policy',
      ],
      remedy:
        'have leadership approve the policy that governs the others, and write approver and approval date into it',
    },
    {
      id: 'each-policy',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every policy of the register has an owner and a review of the last 12 months',
      shape: 'policy_register',
      item: 'policy',
      attributes: [
        { column: 'owner', filled: true },
        { column: 'reviewed', dated: 'last-12-months' },
      ],
      files: 'latest',
      window: 'any',
      remedy: 'review each policy named, and write owner and day into the register',
    },
  ],
  sampled:
    'Policies drawn from the register, each with owner, approval and the change since the year before.',
  commonFailure: {
    failure: 'All policies carry the date of the day before the audit.',
    fix: 'Spread the reviews over the year, and note what was changed and why.',
  },
  evidenceWanted: [
    'Policy that governs the others',
    'Register of policies with owner and day of the last review',
  ],
  remediation: {
    steps: ['List all policies', 'Give each an owner and a month', 'Review and approve them'],
    effortDays: 2,
  },
};
