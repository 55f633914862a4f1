import type { Control } from '../../control.ts';

export const inputValidation: Control = {
  id: 'input-validation',
  title: 'Inputs are checked before they are used',
  criteria: ['PI1.2'],
  risk: 'Bad data goes in, and wrong results come out.',
  likelihood: 3,
  impact: 3,
  frequency: 'quarterly',
  ownerHint: 'Head of Engineering',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for checking inputs name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['input', 'validation', 'interface', 'data entry', 'processing'],
      remedy:
        'have leadership approve the rules for checking inputs, and write approver and approval date into it',
    },
    {
      id: 'every-quarter',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed quarter has a look at rejected inputs with date and outcome',
      every: 'quarter',
      facts: ['date', 'outcome'],
      remedy: 'look at what was rejected and why in each quarter named, and write date and outcome down',
    },
  ],
  sampled: 'Inputs of the period, accepted and rejected ones, each traced through the checks.',
  commonFailure: {
    failure: 'Rejected inputs vanish, and nobody tells the sender.',
    fix: 'Keep them with the reason, and report them back.',
  },
  evidenceWanted: [
    'Rules for checking inputs',
    'Look at rejected inputs of each quarter with date and outcome',
  ],
  remediation: {
    steps: [
      'Check completeness, format and authority of inputs',
      'Keep what is rejected',
      'Review it each quarter',
    ],
    effortDays: 2,
  },
};
