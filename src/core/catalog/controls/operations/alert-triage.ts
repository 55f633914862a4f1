import type { Control } from '../../control.ts';

export const alertTriage: Control = {
  id: 'alert-triage',
  title: 'Alerts are looked at',
  criteria: ['CC7.2', 'CC7.3'],
  risk: 'The alarm rang for weeks, and nobody was there.',
  likelihood: 4,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Security',
  dependsOn: ['log-collection'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for monitoring and alerts names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['alert', 'monitoring', 'detection', 'anomal', 'triage', 'on call', 'security operations'],
      remedy:
        'have leadership approve the procedure for monitoring and alerts, and write approver and approval date into it',
    },
    {
      id: 'each-alert',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each alert of the period was handled by somebody within seven days, with a verdict',
      shape: 'alerts',
      item: 'alert',
      where: [{ column: 'raised', dated: 'period' }],
      attributes: [
        { column: 'handler', filled: true },
        { column: 'handled', since: 'raised', within: 7 },
        { column: 'verdict', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:security )?alerts?'], acts: [] },
      remedy:
        'handle the alerts named, and write who, when and with what verdict; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Alerts of the period, each with who looked at it, when, and what it turned out to be.',
  commonFailure: {
    failure: 'Hundreds of alerts are closed by a script.',
    fix: 'Turn off the rules that nobody acts on, and let a person close the rest.',
  },
  evidenceWanted: ['Procedure for alerts', 'Log of alerts with handler, day and verdict'],
  remediation: {
    steps: ['Decide which events raise an alert', 'Name who is on duty', 'Record the verdict on each'],
    effortDays: 3,
  },
};
