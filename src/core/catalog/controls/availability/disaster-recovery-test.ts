import type { Control } from '../../control.ts';

export const disasterRecoveryTest: Control = {
  id: 'disaster-recovery-test',
  title: 'Recovery from a disaster is rehearsed',
  criteria: ['A1.3', 'CC7.5'],
  risk: 'The plan has never met reality.',
  likelihood: 2,
  impact: 5,
  frequency: 'annual',
  ownerHint: 'Head of Infrastructure',
  dependsOn: ['backup-restore'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the disaster recovery plan names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['disaster', 'recovery', 'dr plan', 'continuity'],
      remedy:
        'have leadership approve the disaster recovery plan, and write approver and approval date into it',
    },
    {
      id: 'rehearsed',
      shows: 'operation',
      procedure: 'document',
      expects:
        'a rehearsal of the last 12 months has date, scenario, participants, outcome and recovery time',
      facts: ['date', 'scenario', 'participants', 'outcome', 'recovery_time'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      succeeds: 'outcome',
      remedy: 'rehearse the plan, and write date, scenario, participants, outcome and recovery time down',
    },
  ],
  sampled: 'The report of the last rehearsal, compared with the recovery times that were promised.',
  commonFailure: {
    failure: 'Only the database was restored, and never the whole service.',
    fix: 'Rehearse with a region or account lost, from DNS to sign-in.',
  },
  evidenceWanted: [
    'Disaster recovery plan',
    'Report of a rehearsal with date, scenario, participants, outcome and recovery time',
  ],
  remediation: {
    steps: ['Choose a scenario', 'Recover the service in another place', 'Write the report'],
    effortDays: 3,
  },
};
