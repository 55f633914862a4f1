import type { Control } from '../../control.ts';

export const privilegedAccess: Control = {
  id: 'privileged-access',
  title: 'Administrators are few, known and reviewed',
  criteria: ['CC6.3', 'CC6.1'],
  risk: 'One careless administrator account is enough to lose everything.',
  likelihood: 3,
  impact: 5,
  frequency: 'quarterly',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on privileged access names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['privileged', 'administrat', 'least privilege', 'access', 'root'],
      remedy:
        'have leadership approve the policy on privileged access, and write approver and approval date into it',
    },
    {
      id: 'every-quarter',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed quarter has a review of the administrators with reviewer and date',
      every: 'quarter',
      facts: ['reviewer', 'date'],
      remedy: 'review who has administrator rights in each quarter named, and sign and date it',
    },
  ],
  sampled: 'The list of administrators of each system, with the reason for each and the last review.',
  commonFailure: {
    failure: 'Service and break-glass accounts are left out of the review.',
    fix: 'List them with an owner, and review them with the others.',
  },
  evidenceWanted: [
    'Policy on privileged access',
    'Review of administrators of each quarter with reviewer and date',
  ],
  remediation: {
    steps: [
      'List the administrators of each system',
      'Remove those without a reason',
      'Review the list each quarter',
    ],
    effortDays: 2,
  },
};
