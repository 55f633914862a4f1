import type { Control } from '../../control.ts';

export const securityMetrics: Control = {
  id: 'security-metrics',
  title: 'Those in charge get figures on the controls',
  criteria: ['CC2.1', 'CC4.1'],
  risk: 'Controls stop working and nobody notices until the audit.',
  likelihood: 2,
  impact: 3,
  frequency: 'quarterly',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the plan of what is measured and reported names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['metric', 'measur', 'monitoring', 'kpi', 'reporting', 'dashboard', 'performance evaluation'],
      remedy:
        'have leadership approve the plan of what is measured and reported, and write approver and approval date into it',
    },
    {
      id: 'every-quarter',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed quarter has a report with date and reviewer',
      every: 'quarter',
      facts: ['date', 'reviewer'],
      remedy: 'write the report of each quarter named, with date and who reviewed it',
    },
  ],
  sampled: 'Reports of two quarters, and what was decided because of them.',
  commonFailure: {
    failure: 'There is a dashboard, and nobody can show what it said in March.',
    fix: 'Save the figures once a quarter, with date and the name of who looked at them.',
  },
  evidenceWanted: ['Plan of what is measured', 'Report of each quarter with date and reviewer'],
  remediation: {
    steps: [
      'Choose a few figures that tell whether controls work',
      'Report them each quarter',
      'Note who reviewed them',
    ],
    effortDays: 2,
  },
};
