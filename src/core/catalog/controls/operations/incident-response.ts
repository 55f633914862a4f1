import type { Control } from '../../control.ts';

export const incidentResponse: Control = {
  id: 'incident-response',
  title: 'Incidents are handled by a plan and learned from',
  criteria: ['CC7.4'],
  risk: 'Everybody does something, nobody does the right thing, and it happens again.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the incident response plan names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['incident', 'response', 'cyber'],
      remedy:
        'have leadership approve the incident response plan, and write approver and approval date into it',
    },
    {
      id: 'closed-with-lesson',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each incident of the period is resolved, with cause and lesson',
      shape: 'incidents',
      item: 'incident',
      where: [{ column: 'detected', dated: 'period' }],
      attributes: [
        { column: 'resolved', filled: true },
        { column: 'cause', filled: true },
        { column: 'lesson', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:security )?incidents?'], acts: [] },
      remedy:
        'resolve the incidents named, and write cause and lesson down; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Incidents of the period from detection to closure, with the review after each.',
  commonFailure: {
    failure: 'The incident was handled well, and nobody wrote the review.',
    fix: 'Close an incident only when the review is linked.',
  },
  evidenceWanted: [
    'Incident response plan',
    'Incident register with resolution, cause and lesson; or a dated statement that there were none',
  ],
  remediation: {
    steps: [
      'Write the plan with roles and steps',
      'Keep the register',
      'Review each incident within two weeks',
    ],
    effortDays: 3,
  },
};
