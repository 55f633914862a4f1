import type { Control } from '../../control.ts';

export const baselineConfiguration: Control = {
  id: 'baseline-configuration',
  title: 'Systems are set up from a hardened baseline',
  criteria: ['CC5.2', 'CC7.1'],
  risk: 'Defaults and drift leave doors open that nobody meant to open.',
  likelihood: 3,
  impact: 4,
  frequency: 'monthly',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the configuration standard names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'hardening',
        'baseline',
        'configuration',
        'secure configuration',
        'technology',
        'system standard',
      ],
      remedy:
        'have leadership approve the configuration standard, and write approver and approval date into it',
    },
    {
      id: 'checks',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'no check of critical or high severity fails in the newest scan of the last 12 months',
      shape: 'checks',
      item: 'check',
      where: [{ column: 'severity', oneOf: ['critical', 'high', ''] }],
      attributes: [
        {
          column: 'status',
          noneOf: ['fail', 'failed', 'failing', 'open', 'alarm', 'noncompliant', 'non compliant', 'error'],
        },
      ],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'mend what the checks named show, or decide on an exception in the tool, and scan again',
    },
  ],
  sampled: 'The standard, and the newest scan of the accounts against it.',
  commonFailure: {
    failure: 'The scanner runs, and its high failures are months old.',
    fix: 'File each high failure as a ticket, and decide on exceptions in the tool with a reason.',
  },
  evidenceWanted: ['Configuration standard, approved', 'Export of a posture scanner'],
  remediation: {
    steps: ['Choose a baseline', 'Scan against it', 'Mend or except what fails'],
    effortDays: 4,
  },
};
