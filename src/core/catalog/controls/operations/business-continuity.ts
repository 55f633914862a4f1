import type { Control } from '../../control.ts';

export const businessContinuity: Control = {
  id: 'business-continuity',
  title: 'There is a plan for the business to go on, and it was rehearsed',
  criteria: ['CC9.1'],
  risk: 'An outage of one supplier or office stops the company.',
  likelihood: 2,
  impact: 5,
  frequency: 'annual',
  ownerHint: 'Chief operating officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the business continuity plan names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['business continuity', 'continuity', 'bcp', 'resilience', 'business impact'],
      remedy:
        'have leadership approve the business continuity plan, and write approver and approval date into it',
    },
    {
      id: 'rehearsed',
      shows: 'operation',
      procedure: 'document',
      expects: 'a rehearsal or review of the last 12 months has date, participants and gaps',
      facts: ['date', 'participants', 'gaps'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      remedy: 'rehearse the plan, and write date, participants and gaps down',
    },
  ],
  sampled: 'The plan, and the notes of the last rehearsal with what was changed after it.',
  commonFailure: {
    failure: 'The plan names people who have left and an office that was given up.',
    fix: 'Walk through it once a year with those whom it names.',
  },
  evidenceWanted: ['Business continuity plan', 'Notes of a rehearsal with date, participants and gaps'],
  remediation: {
    steps: ['Find out which processes must not stop, and for how long', 'Write the plan', 'Rehearse it'],
    effortDays: 4,
  },
};
