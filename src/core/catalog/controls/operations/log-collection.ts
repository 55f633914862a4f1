import type { Control } from '../../control.ts';

export const logCollection: Control = {
  id: 'log-collection',
  title: 'Logs are gathered and kept',
  criteria: ['CC7.2'],
  risk: 'After a break-in nobody can say what was taken.',
  likelihood: 3,
  impact: 4,
  frequency: 'continuous',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on logging and monitoring names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'logging',
        'logs',
        'log management',
        'log retention',
        'log review',
        'monitoring',
        'audit log',
        'audit trail',
      ],
      remedy:
        'have leadership approve the policy on logging and monitoring, and write approver and approval date into it',
    },
    {
      id: 'logging-on',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'audit logs are kept',
      setting: 'audit_logging_enabled',
      holds: { is: true },
      window: 'last-12-months',
      screenshot: true,
      remedy:
        'export the logging configuration, or add a screenshot with a sidecar that gives date and attested_by',
    },
    {
      id: 'retention',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'logs are kept for 90 days or more',
      setting: 'log_retention_days',
      holds: { atLeast: 90 },
      window: 'last-12-months',
      screenshot: true,
      remedy: 'keep the logs for 90 days at least, and export the configuration that says so',
    },
  ],
  sampled: 'The configuration of the log store on one day, and entries drawn from it.',
  commonFailure: {
    failure: 'Application logs are kept for a week, and the audit trail of the cloud for three months.',
    fix: 'Send all of them to one store with one retention.',
  },
  evidenceWanted: ['Policy on logging', 'Configuration export that shows logging and retention'],
  remediation: {
    steps: ['Turn on audit logs everywhere', 'Send them to one store', 'Set the retention'],
    effortDays: 3,
  },
};
