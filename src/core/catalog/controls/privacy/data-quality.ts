import type { Control } from '../../control.ts';

export const dataQuality: Control = {
  id: 'data-quality',
  title: 'Personal data is kept right and current',
  criteria: ['P7.1'],
  risk: 'Decisions on people rest on old data.',
  likelihood: 2,
  impact: 2,
  frequency: 'semi-annual',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for quality of personal data name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['quality', 'accuracy', 'privacy', 'data management'],
      remedy:
        'have leadership approve the rules for quality of personal data, and write approver and approval date into it',
    },
    {
      id: 'every-half',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed half-year has a check with reviewer, date and outcome',
      every: 'half',
      facts: ['reviewer', 'date', 'outcome'],
      remedy:
        'check a sample of personal data in each half-year named, and write reviewer, date and outcome down',
    },
  ],
  sampled: 'Checks of the period, with the sample and what was corrected.',
  commonFailure: {
    failure: 'Quality is left to the people whom the data is about.',
    fix: 'Ask them once a year, and check what bounces.',
  },
  evidenceWanted: ['Rules for data quality', 'Check of each half-year with reviewer, date and outcome'],
  remediation: {
    steps: ['Choose fields and checks', 'Check a sample', 'Correct what is wrong'],
    effortDays: 1,
  },
};
