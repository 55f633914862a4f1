import type { Control } from '../../control.ts';

export const codeOfConduct: Control = {
  id: 'code-of-conduct',
  title: 'A code of conduct is adopted and acknowledged',
  criteria: ['CC1.1'],
  risk: 'Misconduct goes on because nobody said what is not done here.',
  likelihood: 2,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Head of People',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the code of conduct names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'code of conduct',
        'code of ethics',
        'conduct',
        'ethics',
        'business conduct',
        'employee handbook',
        'staff handbook',
      ],
      remedy: 'have leadership approve the code of conduct, and write approver and approval date into it',
    },
    {
      id: 'acknowledged',
      shows: 'operation',
      procedure: 'everyMember',
      expects: 'every employee acknowledged the code of conduct after its approval',
      population: 'people',
      shape: 'acknowledgments',
      item: 'employee',
      attributes: [{ column: 'acknowledged', notBefore: 'approval' }],
      each: 'policy',
      remedy: 'collect an acknowledgment from each employee, dated on or after the approval',
    },
  ],
  sampled: 'The code in force, and acknowledgments of people drawn from the roster, new ones first.',
  commonFailure: {
    failure: 'Only those who joined since the code was written have signed it.',
    fix: 'Send the code in force to everyone once a year and export who has accepted it.',
  },
  evidenceWanted: [
    'Code of conduct with approver and approval date',
    'Acknowledgment of every employee after that approval',
  ],
  remediation: {
    steps: [
      'Write a code of conduct with what follows from breaking it',
      'Have leadership approve it',
      'Send it to everyone for acknowledgment',
    ],
    effortDays: 2,
  },
};
