import type { Control } from '../control.ts';

export const riskAssessment: Control = {
  id: 'risk-assessment',
  title: 'Risks are assessed each year and approved by leadership',
  criteria: ['CC3.2'],
  risk: 'Money and attention go to the wrong risks.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Chief executive',
  tests: [
    {
      id: 'register',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'a risk register of the last 12 months rates each risk and names its owner',
      shape: 'risks',
      item: 'risk',
      attributes: [
        {
          anyOf: [
            [{ column: 'rating', filled: true }],
            [
              { column: 'likelihood', filled: true },
              { column: 'impact', filled: true },
            ],
          ],
        },
        { column: 'owner', filled: true },
      ],
      files: 'latest',
      datedByRows: 'reviewed',
      window: 'last-12-months',
      remedy: 'date the register, rate each risk and name its owner',
    },
    {
      id: 'approved',
      shows: 'operation',
      procedure: 'document',
      expects: 'leadership approved the assessment in the last 12 months',
      facts: ['approver'],
      window: 'last-12-months',
      datedBy: 'date',
      rules: false,
      remedy: 'have leadership approve the register and write approver and date into it or its sidecar',
    },
  ],
  sampled: 'The risk register of the period, with the rating, owner and treatment of risks drawn from it.',
  commonFailure: {
    failure: 'The register is a list from the first year, with no date and no decision by leadership.',
    fix: 'Review it in a dated meeting of leadership, and note for each risk what was decided.',
  },
  evidenceWanted: ['Dated risk register with rating and owner of each risk', 'Approval by leadership'],
  remediation: {
    steps: [
      'Hold a risk workshop',
      'Rate each risk and give it an owner',
      'Have leadership approve the register',
    ],
    effortDays: 3,
  },
};
