import type { Control } from '../../control.ts';

export const processingSpecifications: Control = {
  id: 'processing-specifications',
  title: 'What processing takes in and gives out is defined',
  criteria: ['PI1.1'],
  risk: 'Customers and engineers disagree on what correct means.',
  likelihood: 2,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Head of Product',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the definition of inputs, processing and outputs names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['specification', 'processing', 'data dictionary', 'definition', 'interface', 'api'],
      remedy:
        'have leadership approve the definition of inputs, processing and outputs, and write approver and approval date into it',
    },
    {
      id: 'reviewed',
      shows: 'operation',
      procedure: 'document',
      expects: 'the definitions were reviewed in the last 12 months by somebody named',
      facts: ['reviewer', 'date'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      remedy: 'review the definitions against the system as it runs, and write reviewer and date down',
    },
  ],
  sampled: 'Definitions drawn from the documentation, compared with what the system does.',
  commonFailure: {
    failure: 'The API is documented, and the rules behind it are in heads.',
    fix: 'Write the rules down beside the tests that hold them.',
  },
  evidenceWanted: ['Definition of inputs, processing and outputs, approved', 'Dated review with reviewer'],
  remediation: {
    steps: ['Define inputs, rules and outputs', 'Publish what customers need', 'Review it each year'],
    effortDays: 3,
  },
};
