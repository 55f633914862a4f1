import type { Control } from '../../control.ts';

export const externalCommunication: Control = {
  id: 'external-communication',
  title: 'Customers know commitments, duties and how to reach you',
  criteria: ['CC2.3'],
  risk: 'Customers learn of changes and incidents too late, and hold you to promises nobody knew of.',
  likelihood: 2,
  impact: 3,
  frequency: 'semi-annual',
  ownerHint: 'Head of Customer Success',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects:
        'the terms, service agreement or commitments to customers names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'terms',
        'service agreement',
        'service level',
        'master service',
        'commitment',
        'customer',
        'external communication',
        'communication',
        'security page',
      ],
      remedy:
        'have leadership approve the terms, service agreement or commitments to customers, and write approver and approval date into it',
    },
    {
      id: 'every-half',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed half-year has a dated notice to customers',
      every: 'half',
      facts: ['date'],
      remedy: 'keep the notices to customers (changes, maintenance, releases), each with its date',
    },
  ],
  sampled: 'Contracts of customers drawn from the list, and notices of changes in the period.',
  commonFailure: {
    failure: 'Changes that matter to customers were made known inside only.',
    fix: 'Add a line to the release checklist: who outside must know, and when they were told.',
  },
  evidenceWanted: [
    'Terms or service agreement with approver and approval date',
    'Dated notices to customers of each half-year',
  ],
  remediation: {
    steps: [
      'Write down what you promise and what customers must do',
      'Publish a way to reach you',
      'Keep the notices that you send',
    ],
    effortDays: 2,
  },
};
