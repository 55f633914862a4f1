import type { Control } from '../../control.ts';

export const internalAudit: Control = {
  id: 'internal-audit',
  title: 'Controls are checked by somebody who does not run them',
  criteria: ['CC4.1'],
  risk: 'Controls that failed in spring are found by the auditor in winter.',
  likelihood: 3,
  impact: 3,
  frequency: 'semi-annual',
  ownerHint: 'Head of Compliance',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the plan of internal audits or control checks names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'internal audit',
        'audit plan',
        'audit program',
        'audit programme',
        'control testing',
        'monitoring',
        'self assessment',
        'continuous monitoring',
      ],
      remedy:
        'have leadership approve the plan of internal audits or control checks, and write approver and approval date into it',
    },
    {
      id: 'every-half',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed half-year has a report with reviewer, date and findings',
      every: 'half',
      facts: ['reviewer', 'date', 'gaps'],
      remedy:
        'check a sample of controls in each half-year named, and write reviewer, date and findings down',
    },
  ],
  sampled: 'Reports of the period, who wrote them, and what became of the findings.',
  commonFailure: {
    failure: 'Whoever runs the control also checks it.',
    fix: 'Swap: let another team draw the sample and write the report.',
  },
  evidenceWanted: [
    'Plan of checks for the year',
    'Report of each half-year with reviewer, date and findings',
  ],
  remediation: {
    steps: [
      'Plan which controls are checked when, and by whom',
      'Draw samples and check them',
      'File the report',
    ],
    effortDays: 3,
  },
};
