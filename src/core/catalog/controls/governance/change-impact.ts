import type { Control } from '../../control.ts';

export const changeImpact: Control = {
  id: 'change-impact',
  title: 'Large changes are looked at for new risk',
  criteria: ['CC3.4'],
  risk: 'A new product, vendor or manager brings a risk that the register does not know.',
  likelihood: 3,
  impact: 3,
  frequency: 'semi-annual',
  ownerHint: 'Head of Security',
  dependsOn: ['risk-assessment'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for assessing the impact of changes names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['change', 'risk', 'impact'],
      remedy:
        'have leadership approve the procedure for assessing the impact of changes, and write approver and approval date into it',
    },
    {
      id: 'every-half',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects:
        'every completed half-year has a dated look at changes in business, technology, vendors and leadership, with participants',
      every: 'half',
      facts: ['date', 'participants'],
      remedy:
        'go through what has changed in each half-year named, and file the notes with date and participants',
    },
  ],
  sampled: 'Large changes of the period, each with the risk that was seen in it.',
  commonFailure: {
    failure: 'Changes are assessed for code and not for the business.',
    fix: 'Put four questions on the agenda twice a year: what changed in business, technology, vendors, leadership?',
  },
  evidenceWanted: ['Procedure for change impact', 'Notes of each half-year with date and participants'],
  remediation: {
    steps: ['Say which changes are large', 'Look at them twice a year', 'Bring new risks into the register'],
    effortDays: 1,
  },
};
