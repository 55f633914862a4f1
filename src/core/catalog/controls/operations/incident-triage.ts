import type { Control } from '../../control.ts';

export const incidentTriage: Control = {
  id: 'incident-triage',
  title: 'Events are weighed by set rules',
  criteria: ['CC7.3'],
  risk: 'A breach is taken for a glitch, and the clock for notices runs unseen.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for incidents and their severity name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['incident', 'severity', 'triage', 'event', 'classification'],
      remedy:
        'have leadership approve the rules for incidents and their severity, and write approver and approval date into it',
    },
    {
      id: 'each-event',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each incident of the period has a severity, a decision and an owner',
      shape: 'incidents',
      item: 'incident',
      where: [{ column: 'detected', dated: 'period' }],
      attributes: [
        { column: 'severity', filled: true },
        { column: 'decision', filled: true },
        { column: 'owner', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:security )?incidents?', 'security events?'], acts: [] },
      remedy:
        'write severity, decision and owner of each incident; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Events of the period, each with severity, who decided on it and when.',
  commonFailure: {
    failure: 'The register has only what was called an incident in the end.',
    fix: 'Record events that were looked at and set aside as well, with the reason.',
  },
  evidenceWanted: [
    'Rules for severity',
    'Register of events with severity, decision and owner; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Write down the levels and who decides', 'Record each event', 'Review the register each quarter'],
    effortDays: 2,
  },
};
