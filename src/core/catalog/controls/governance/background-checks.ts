import type { Control } from '../../control.ts';

export const backgroundChecks: Control = {
  id: 'background-checks',
  title: 'People are checked before they start',
  criteria: ['CC1.4', 'CC1.1'],
  risk: 'Somebody with a record of fraud gets the keys.',
  likelihood: 2,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of People',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for background checks and hiring names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['background', 'screening', 'hiring', 'pre employment', 'recruit', 'vetting', 'onboarding'],
      remedy:
        'have leadership approve the procedure for background checks and hiring, and write approver and approval date into it',
    },
    {
      id: 'everyone-checked',
      shows: 'operation',
      procedure: 'everyMember',
      expects: 'everyone hired in the period has a background check with a date and no failing result',
      population: 'joiners',
      shape: 'screenings',
      item: 'new employee',
      attributes: [
        { column: 'checked', dated: 'any' },
        {
          column: 'result',
          noneOf: [
            'failed',
            'fail',
            'rejected',
            'not cleared',
            'adverse',
            'pending',
            'in progress',
            'ordered',
            'requested',
            'not started',
            'expired',
          ],
        },
      ],
      remedy: 'have the check done for each person named, and write day and result into the register',
    },
  ],
  sampled: 'People who joined in the period, each with the day of the check and of the first working day.',
  commonFailure: {
    failure: 'Checks are ordered and the person starts before the result is there.',
    fix: 'Make the result a condition of the start date in the offer, and let People close the step.',
  },
  evidenceWanted: [
    'Procedure for background checks',
    'Register of checks with a day and a result for everyone hired in the period',
  ],
  remediation: {
    steps: [
      'Decide which checks are lawful where you hire',
      'Have them done before the start date',
      'Keep a register of day and result, not the reports',
    ],
    effortDays: 2,
  },
};
