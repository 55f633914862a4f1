import type { Control } from '../../control.ts';

export const personalDataRetention: Control = {
  id: 'personal-data-retention',
  title: 'Each kind of personal data has a retention',
  criteria: ['P4.2'],
  risk: 'Data is kept for ever, and lost all at once.',
  likelihood: 3,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Data protection officer',
  dependsOn: ['processing-register'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the retention schedule names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['retention', 'privacy', 'data management'],
      remedy: 'have leadership approve the retention schedule, and write approver and approval date into it',
    },
    {
      id: 'each-retention',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every kind of personal data of the record of the last 12 months has a retention',
      shape: 'data_inventory',
      item: 'kind of data',
      needs: ['retention'],
      attributes: [{ column: 'retention', filled: true }],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'set a retention for each kind of data, and date the record',
    },
  ],
  sampled: 'Kinds of data drawn from the schedule, with the oldest record of each in the system.',
  commonFailure: {
    failure: 'The schedule is right, and no job carries it out.',
    fix: 'Put the retention into the store itself, as a rule that deletes.',
  },
  evidenceWanted: ['Retention schedule, approved', 'Dated record of kinds of data with retention'],
  remediation: {
    steps: ['Set retention for each kind', 'Have it approved', 'Build the jobs that delete'],
    effortDays: 2,
  },
};
