import type { Control } from '../../control.ts';

export const privacyNotice: Control = {
  id: 'privacy-notice',
  title: 'A privacy notice is published and kept true',
  criteria: ['P1.1'],
  risk: 'People are told one thing about their data, and another is done.',
  likelihood: 3,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the privacy notice names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['privacy notice', 'privacy policy', 'privacy statement', 'privacy', 'data protection notice'],
      remedy: 'have leadership approve the privacy notice, and write approver and approval date into it',
    },
    {
      id: 'reviewed',
      shows: 'operation',
      procedure: 'document',
      expects: 'the notice was reviewed against what is done in the last 12 months, by somebody named',
      facts: ['reviewer', 'date'],
      window: 'last-12-months',
      datedBy: 'date',
      about: ['privacy', 'notice'],
      remedy: 'compare the notice with the record of processing, and write reviewer and date down',
    },
  ],
  sampled: 'The notice in force, each place where data is collected, and how people were told of changes.',
  commonFailure: {
    failure: 'The notice knows nothing of the analytics tool added in summer.',
    fix: 'Ask for the notice in the checklist for new vendors and new fields.',
  },
  evidenceWanted: [
    'Privacy notice with approver and approval date',
    'Dated review of the notice with reviewer',
  ],
  remediation: {
    steps: ['Write the notice in plain words', 'Have it approved and publish it', 'Review it each year'],
    effortDays: 2,
  },
};
