import type { Control } from '../../control.ts';

export const outputReconciliation: Control = {
  id: 'output-reconciliation',
  title: 'Outputs are reconciled with inputs',
  criteria: ['PI1.4'],
  risk: 'Customers get results that are incomplete, or somebody else’s.',
  likelihood: 2,
  impact: 4,
  frequency: 'monthly',
  ownerHint: 'Head of Operations',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for outputs and their reconciliation name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['output', 'reconciliation', 'report', 'delivery', 'distribution', 'processing'],
      remedy:
        'have leadership approve the rules for outputs and their reconciliation, and write approver and approval date into it',
    },
    {
      id: 'every-month',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed month has a reconciliation with reviewer, date and outcome',
      every: 'month',
      facts: ['reviewer', 'date', 'outcome'],
      remedy: 'reconcile each month named, and write reviewer, date and outcome down',
    },
  ],
  sampled: 'Reconciliations of months drawn from the period, with the differences and what became of them.',
  commonFailure: {
    failure: 'Totals agree, and nobody looks at single items.',
    fix: 'Draw a few items each month and trace them from input to output.',
  },
  evidenceWanted: ['Rules for outputs', 'Reconciliation of each month with reviewer, date and outcome'],
  remediation: {
    steps: ['Choose totals that must agree', 'Compare them each month', 'Follow up differences'],
    effortDays: 2,
  },
};
