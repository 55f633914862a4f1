import type { Control } from '../../control.ts';

export const incidentCommunication: Control = {
  id: 'incident-communication',
  title: 'Those concerned are told of incidents',
  criteria: ['CC7.4', 'CC2.3'],
  risk: 'Customers hear of the incident from somebody else.',
  likelihood: 2,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Customer Success',
  dependsOn: ['incident-response'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the plan for communication in incidents names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['incident', 'communication', 'crisis', 'notification', 'escalation'],
      remedy:
        'have leadership approve the plan for communication in incidents, and write approver and approval date into it',
    },
    {
      id: 'told',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'each incident of the period that affects customers or people has the day on which they were told',
      shape: 'incidents',
      item: 'incident',
      where: [
        { column: 'detected', dated: 'period' },
        { column: 'affects', undenied: true },
      ],
      attributes: [{ column: 'notified', dated: 'any' }],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:security |customer )?incidents?'], acts: [] },
      remedy:
        'tell those concerned, and write the day down; of an incident that affected nobody outside, say so under “customers affected”; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Incidents of the period that reached customers, each with the message and its day.',
  commonFailure: {
    failure: 'The contract says 48 hours, and nobody looked at the contract.',
    fix: 'Keep a table of notice terms by customer beside the plan.',
  },
  evidenceWanted: ['Plan for communication', 'Register with the day on which those concerned were told'],
  remediation: {
    steps: ['List who must be told, and how fast', 'Prepare the messages', 'Record the day'],
    effortDays: 1,
  },
};
