import type { Control } from '../../control.ts';

export const performanceReviews: Control = {
  id: 'performance-reviews',
  title: 'Performance is reviewed and duties are enforced',
  criteria: ['CC1.5'],
  risk: 'Duties that nobody asks after are not done.',
  likelihood: 2,
  impact: 2,
  frequency: 'annual',
  ownerHint: 'Head of People',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on performance and consequences names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'performance',
        'disciplin',
        'sanction',
        'accountab',
        'appraisal',
        'evaluation',
        'people policy',
      ],
      remedy:
        'have leadership approve the policy on performance and consequences, and write approver and approval date into it',
    },
    {
      id: 'reviews',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each performance review of the last 12 months has a date and a manager',
      shape: 'evaluations',
      item: 'performance review',
      attributes: [
        { column: 'evaluated', dated: 'last-12-months' },
        { column: 'manager', filled: true },
      ],
      files: 'latest',
      window: 'any',
      remedy: 'hold the reviews named, and write day and manager into the register',
    },
  ],
  sampled: 'People drawn from the roster, each with the day of the last review and who held it.',
  commonFailure: {
    failure: 'Reviews are held for engineers and not for managers.',
    fix: 'Run the list of reviews against the roster, and close it when nobody is open.',
  },
  evidenceWanted: [
    'Policy on performance and disciplinary measures',
    'Register of reviews with day and manager',
  ],
  remediation: {
    steps: [
      'Write down how performance is reviewed and what follows from breaches',
      'Hold the reviews',
      'Keep the register',
    ],
    effortDays: 2,
  },
};
