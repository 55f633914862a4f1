import type { Control } from '../../control.ts';

export const backups: Control = {
  id: 'backups',
  title: 'Backups are made automatically and watched',
  criteria: ['A1.2', 'CC7.5'],
  risk: 'The backup has failed since spring, and nobody noticed.',
  likelihood: 3,
  impact: 5,
  frequency: 'continuous',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the backup policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['backup', 'back up', 'recovery', 'retention', 'availability'],
      remedy: 'have leadership approve the backup policy, and write approver and approval date into it',
    },
    {
      id: 'automatic',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'backups are made automatically',
      setting: 'backups_enabled',
      holds: { is: true },
      window: 'last-12-months',
      screenshot: true,
      remedy:
        'export the backup configuration, or add a screenshot with a sidecar that gives date and attested_by',
    },
    {
      id: 'watched',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed quarter has a look at failed backups with reviewer and date',
      every: 'quarter',
      facts: ['reviewer', 'date'],
      remedy: 'look at failed backups in each quarter named, and sign and date it',
    },
  ],
  sampled: 'The backup configuration, and failed runs of the period with what was done.',
  commonFailure: {
    failure: 'New data stores are created without a backup.',
    fix: 'Make the backup part of the module that creates the store.',
  },
  evidenceWanted: [
    'Backup policy',
    'Configuration export',
    'Look at failed backups of each quarter with reviewer and date',
  ],
  remediation: {
    steps: ['Turn on automatic backups for every store', 'Alert on failures', 'Review them each quarter'],
    effortDays: 2,
  },
};
