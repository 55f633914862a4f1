import type { Control } from '../../control.ts';

export const segregationOfDuties: Control = {
  id: 'segregation-of-duties',
  title: 'Duties that must not meet are held apart',
  criteria: ['CC5.1', 'CC6.3'],
  risk: 'One person can make a payment or a change and hide it.',
  likelihood: 2,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Chief financial officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on segregation of duties names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['segregation', 'separation of duties', 'duties', 'conflict'],
      remedy:
        'have leadership approve the policy on segregation of duties, and write approver and approval date into it',
    },
    {
      id: 'kept-apart',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each pair of duties is done by one and checked by another',
      shape: 'duties',
      item: 'duty',
      attributes: [
        { column: 'performer', filled: true },
        { column: 'checker', filled: true },
        { column: 'checker', otherThan: 'performer' },
      ],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'name somebody other to check each duty named, or say what makes up for it',
    },
  ],
  sampled: 'Duties drawn from the matrix, compared with the rights that people have.',
  commonFailure: {
    failure: 'The matrix is right, and the system lets one person do both.',
    fix: 'Take the rights away, or review what that person did each month.',
  },
  evidenceWanted: ['Policy on segregation of duties', 'Dated matrix of duties with who does and who checks'],
  remediation: {
    steps: [
      'List what one person must not do alone',
      'Name two people for each',
      'Set the rights accordingly',
    ],
    effortDays: 2,
  },
};
