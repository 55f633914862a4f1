import type { Control } from '../control.ts';

export const backupRestore: Control = {
  id: 'backup-restore',
  title: 'Backups are restored in a test',
  criteria: ['A1.2', 'CC7.5'],
  risk: 'Backups turn out to be unusable on the day they are needed.',
  likelihood: 3,
  impact: 5,
  frequency: 'annual',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'restore-test',
      shows: 'operation',
      procedure: 'document',
      expects: 'a restore test report of the last 12 months has date, scenario, outcome and recovery time',
      facts: ['date', 'scenario', 'outcome', 'recovery_time'],
      window: 'last-12-months',
      datedBy: 'date',
      occurs: true,
      succeeds: 'outcome',
      remedy: 'restore a backup, then record date, scenario, outcome and the time that recovery took',
    },
  ],
  sampled: 'The latest restore test report, with what was restored, whether it worked, and how long it took.',
  commonFailure: {
    failure: 'Backups run every night, and none was ever restored.',
    fix: 'Restore the production database into an isolated environment, take the time, and write it down.',
  },
  evidenceWanted: ['Restore test report with date, scenario, outcome and recovery time'],
  remediation: {
    steps: [
      'Restore the production database into an isolated environment',
      'Check the data and take the time',
      'Write the report',
    ],
    effortDays: 2,
  },
};
