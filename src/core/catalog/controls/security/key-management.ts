import type { Control } from '../../control.ts';

export const keyManagement: Control = {
  id: 'key-management',
  title: 'Keys and secrets are owned and rotated',
  criteria: ['CC6.1'],
  risk: 'A key from three years ago is in a laptop somewhere, and still works.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Engineering',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on keys and secrets names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['key', 'secret', 'cryptograph', 'encryption', 'credential'],
      remedy:
        'have leadership approve the policy on keys and secrets, and write approver and approval date into it',
    },
    {
      id: 'rotated',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every key of the list was rotated in the last 12 months',
      shape: 'keys',
      item: 'key',
      attributes: [{ column: 'rotated', dated: 'last-12-months' }],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'rotate each key named, and export the list again',
    },
  ],
  sampled:
    'Keys drawn from the list, each with owner and day of rotation, and proof that the old one is dead.',
  commonFailure: {
    failure: 'Keys of people who left, and of old integrations, were never rotated.',
    fix: 'Rotate by age from a list that the tool makes, and delete what has no owner.',
  },
  evidenceWanted: ['Policy on keys and secrets', 'Dated list of keys with the day of rotation'],
  remediation: {
    steps: [
      'List keys and secrets',
      'Rotate those older than a year',
      'Keep secrets in a vault that rotates them',
    ],
    effortDays: 3,
  },
};
