import type { Control } from '../../control.ts';

export const capacityPlanning: Control = {
  id: 'capacity-planning',
  title: 'Capacity is measured and planned',
  criteria: ['A1.1'],
  risk: 'Growth takes the service down on its best day.',
  likelihood: 3,
  impact: 3,
  frequency: 'quarterly',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the capacity plan names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['capacity', 'scaling', 'performance', 'availability'],
      remedy: 'have leadership approve the capacity plan, and write approver and approval date into it',
    },
    {
      id: 'every-quarter',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed quarter has a review of capacity with reviewer and date',
      every: 'quarter',
      facts: ['reviewer', 'date'],
      remedy: 'review use and forecast of each quarter named, and sign and date it',
    },
  ],
  sampled: 'Reviews of two quarters, with figures and what was added because of them.',
  commonFailure: {
    failure: 'There are graphs, and no record that somebody looked.',
    fix: 'Save the figures with a sentence and a name, once a quarter.',
  },
  evidenceWanted: ['Capacity plan', 'Review of each quarter with reviewer and date'],
  remediation: {
    steps: [
      'Choose the figures and their limits',
      'Review them each quarter',
      'Add capacity before the limit',
    ],
    effortDays: 1,
  },
};
