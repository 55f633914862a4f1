import type { Control } from '../../control.ts';

export const riskTreatment: Control = {
  id: 'risk-treatment',
  title: 'Each risk that matters is answered by a control or a decision',
  criteria: ['CC5.1', 'CC9.1'],
  risk: 'Risks are known and nothing is done about them.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Security',
  dependsOn: ['risk-assessment'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the plan for treating risks names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['risk', 'treatment', 'mitigation'],
      remedy:
        'have leadership approve the plan for treating risks, and write approver and approval date into it',
    },
    {
      id: 'treated',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every risk of the register of the last 12 months has a treatment and an owner',
      shape: 'risks',
      item: 'risk',
      attributes: [
        { column: 'treatment', filled: true },
        { column: 'owner', filled: true },
      ],
      files: 'latest',
      window: 'last-12-months',
      datedByRows: 'reviewed',
      remedy: 'write for each risk what is done about it and by whom',
    },
  ],
  sampled:
    'Risks with a high rating, each with the control that answers it and proof that the control works.',
  commonFailure: {
    failure: 'The treatment says “mitigate”, and no control is named.',
    fix: 'Name the control by its id, or the decision with who took it and when.',
  },
  evidenceWanted: [
    'Plan for treating risks, approved',
    'Dated risk register with treatment and owner of each risk',
  ],
  remediation: {
    steps: [
      'Choose for each risk: avoid, reduce, share or accept',
      'Name the control',
      'Have leadership approve what is accepted',
    ],
    effortDays: 2,
  },
};
