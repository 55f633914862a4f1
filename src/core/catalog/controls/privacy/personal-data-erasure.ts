import type { Control } from '../../control.ts';

export const personalDataErasure: Control = {
  id: 'personal-data-erasure',
  title: 'Personal data is erased in time',
  criteria: ['P4.3'],
  risk: 'Somebody who asked to be forgotten gets a newsletter.',
  likelihood: 3,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  dependsOn: ['personal-data-retention'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for erasure names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['erasure', 'deletion', 'disposal', 'retention', 'privacy', 'destruction'],
      remedy:
        'have leadership approve the procedure for erasure, and write approver and approval date into it',
    },
    {
      id: 'in-time',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each erasure of the period was done within 30 days, with method or proof',
      shape: 'deletions',
      item: 'erasure',
      where: [{ column: 'due', dated: 'period' }],
      attributes: [
        { column: 'deleted', since: 'due', within: 30 },
        { column: 'method', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:erasure|deletion) requests?', 'erasures?', 'deletions?'], acts: [] },
      remedy:
        'erase what is named, and write day and proof down; when nothing was asked for or due, say so in a dated document',
    },
  ],
  sampled: 'Requests and expired records of the period, each with the day of erasure and its proof.',
  commonFailure: {
    failure: 'The account is gone, and the data lives on with vendors.',
    fix: 'Send each erasure to the vendors on the list, and keep their answers.',
  },
  evidenceWanted: [
    'Procedure for erasure',
    'Log of erasures with both days and proof; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['List where personal data is, vendors included', 'Erase in all places', 'Log each erasure'],
    effortDays: 2,
  },
};
