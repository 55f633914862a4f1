import type { Control } from '../../control.ts';

export const riskObjectives: Control = {
  id: 'risk-objectives',
  title: 'Objectives are set so that risks to them can be named',
  criteria: ['CC3.1'],
  risk: 'Risks are listed without anybody knowing what they would harm.',
  likelihood: 2,
  impact: 2,
  frequency: 'annual',
  ownerHint: 'Chief executive',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the objectives and the risk management policy name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['objective', 'risk', 'strategy', 'appetite', 'commitment'],
      remedy:
        'have leadership approve the objectives and the risk management policy, and write approver and approval date into it',
    },
    {
      id: 'reviewed',
      shows: 'operation',
      procedure: 'document',
      expects:
        'leadership went through the objectives in the last 12 months, in a dated meeting with participants',
      facts: ['date', 'participants'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      remedy:
        'go through objectives and appetite for risk in a meeting, and file the minutes with date and participants',
    },
  ],
  sampled: 'The objectives in force, and the minutes in which they were settled.',
  commonFailure: {
    failure: 'Objectives stand in a slide deck without date or decision.',
    fix: 'Write them down with what risk is acceptable, and have leadership decide on them once a year.',
  },
  evidenceWanted: [
    'Objectives and risk appetite with approver and approval date',
    'Minutes of the yearly review',
  ],
  remediation: {
    steps: [
      'Write down objectives for security and for the service',
      'Say how much risk is acceptable',
      'Review both each year',
    ],
    effortDays: 1,
  },
};
