import type { Control } from '../../control.ts';

export const storageIntegrity: Control = {
  id: 'storage-integrity',
  title: 'Stored data stays complete and right',
  criteria: ['PI1.5'],
  risk: 'Data rots or is cut short, and the backup has the same fault.',
  likelihood: 2,
  impact: 4,
  frequency: 'quarterly',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for storing data name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['storage', 'retention', 'integrity', 'processing', 'archiv', 'data management', 'backup'],
      remedy:
        'have leadership approve the rules for storing data, and write approver and approval date into it',
    },
    {
      id: 'every-quarter',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed quarter has a check of stored data with date and outcome',
      every: 'quarter',
      facts: ['date', 'outcome'],
      remedy:
        'check stored data in each quarter named (checksums, counts, samples), and write date and outcome down',
    },
  ],
  sampled: 'Checks of two quarters, with differences and what became of them.',
  commonFailure: {
    failure: 'Integrity is left to the database, and exports are never checked.',
    fix: 'Count and sum at each step, and compare.',
  },
  evidenceWanted: ['Rules for storing data', 'Check of each quarter with date and outcome'],
  remediation: {
    steps: ['Choose the checks', 'Run them each quarter', 'Follow up differences'],
    effortDays: 2,
  },
};
