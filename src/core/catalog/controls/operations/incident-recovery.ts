import type { Control } from '../../control.ts';

export const incidentRecovery: Control = {
  id: 'incident-recovery',
  title: 'After incidents the service is restored and mended',
  criteria: ['CC7.5'],
  risk: 'The service is up again, and the cause is still in it.',
  likelihood: 2,
  impact: 5,
  frequency: 'per-event',
  ownerHint: 'Head of Infrastructure',
  dependsOn: ['backup-restore'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the recovery procedure names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['recovery', 'restor', 'incident', 'continuity', 'disaster'],
      remedy: 'have leadership approve the recovery procedure, and write approver and approval date into it',
    },
    {
      id: 'restored',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each incident of the period has the day of recovery and the corrective action',
      shape: 'incidents',
      item: 'incident',
      where: [{ column: 'detected', dated: 'period' }],
      attributes: [
        { column: 'resolved', dated: 'any' },
        { column: 'lesson', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:security )?incidents?', 'outages?'], acts: [] },
      remedy:
        'write the day of recovery and the corrective action of each incident; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Incidents of the period with recovery, each with what was restored and what was changed.',
  commonFailure: {
    failure: 'Systems are restored from backups that hold the same hole.',
    fix: 'Add a step before reopening: what was changed so that it cannot happen the same way?',
  },
  evidenceWanted: ['Recovery procedure', 'Register with day of recovery and corrective action'],
  remediation: {
    steps: ['Write down how each system is restored', 'Record each recovery', 'Track the corrective actions'],
    effortDays: 2,
  },
};
