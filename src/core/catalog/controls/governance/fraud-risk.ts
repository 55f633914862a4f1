import type { Control } from '../../control.ts';

export const fraudRisk: Control = {
  id: 'fraud-risk',
  title: 'Fraud is looked at as a risk of its own',
  criteria: ['CC3.3'],
  risk: 'The person with the most rights is the one nobody thought of.',
  likelihood: 2,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Chief financial officer',
  dependsOn: ['risk-assessment'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy or assessment on fraud names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['fraud', 'misconduct', 'anti corruption', 'corruption', 'risk'],
      remedy:
        'have leadership approve the policy or assessment on fraud, and write approver and approval date into it',
    },
    {
      id: 'fraud-risks',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'every fraud risk of the register of the last 12 months has a rating, an owner and a treatment',
      shape: 'risks',
      item: 'fraud risk',
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
        { column: 'treatment', filled: true },
      ],
      files: 'latest',
      window: 'last-12-months',
      datedByRows: 'reviewed',
      remedy: 'rate each fraud risk, name its owner and say what is done about it',
    },
  ],
  sampled: 'Fraud risks drawn from the register, with the control that answers each.',
  commonFailure: {
    failure: 'The register knows hackers and floods, and no insider.',
    fix: 'Ask for each team what somebody there could take or hide, and write the answers down.',
  },
  evidenceWanted: [
    'Policy or assessment on fraud, approved',
    'Dated register of fraud risks with rating, owner and treatment',
  ],
  remediation: {
    steps: ['Ask who could deceive whom, and how', 'Rate the answers', 'Name owner and treatment'],
    effortDays: 2,
  },
};
