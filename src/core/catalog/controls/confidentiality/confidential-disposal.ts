import type { Control } from '../../control.ts';

export const confidentialDisposal: Control = {
  id: 'confidential-disposal',
  title: 'Confidential data is destroyed when its time is over',
  criteria: ['C1.2'],
  risk: 'Data of customers who left years ago is in the next breach.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Engineering',
  dependsOn: ['data-classification'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on retention and destruction of data names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['retention', 'disposal', 'deletion', 'destruction', 'data handling', 'erasure'],
      remedy:
        'have leadership approve the policy on retention and destruction of data, and write approver and approval date into it',
    },
    {
      id: 'in-time',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each deletion of the period was done within 30 days, with method or proof',
      shape: 'deletions',
      item: 'deletion',
      where: [{ column: 'due', dated: 'period' }],
      attributes: [
        { column: 'deleted', since: 'due', within: 30 },
        { column: 'method', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: {
        nouns: [
          'deletions?',
          '(?:customer )?contracts? (?:have |had )?ended',
          'data (?:was |were )?due(?: for deletion)?',
        ],
        acts: [],
      },
      remedy:
        'delete what is named, and write day and proof down; when nothing was due, say so in a dated document',
    },
  ],
  sampled: 'Contracts that ended in the period, each with the day of deletion and its proof.',
  commonFailure: {
    failure: 'Data is deleted in production, and stays in backups, exports and the warehouse.',
    fix: 'List all copies in the policy, and tick each in the record.',
  },
  evidenceWanted: [
    'Policy on retention and destruction',
    'Log of deletions with both days and proof; or a dated statement that nothing was due',
  ],
  remediation: {
    steps: ['Set retention for each kind of data', 'Delete by job', 'Log each deletion'],
    effortDays: 3,
  },
};
