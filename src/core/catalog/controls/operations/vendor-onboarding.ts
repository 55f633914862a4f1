import type { Control } from '../../control.ts';

export const vendorOnboarding: Control = {
  id: 'vendor-onboarding',
  title: 'Vendors are assessed and bound before they get data',
  criteria: ['CC9.2'],
  risk: 'Customer data is with a vendor before anybody has asked a question.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the vendor management policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['vendor', 'supplier', 'third part', 'procurement', 'outsourc'],
      remedy:
        'have leadership approve the vendor management policy, and write approver and approval date into it',
    },
    {
      id: 'assessed-and-bound',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every vendor that handles customer data was assessed before use and is bound by contract',
      shape: 'vendors',
      item: 'vendor',
      where: [{ column: 'customer_data', undenied: true }],
      attributes: [
        { column: 'assessed', affirmed: true },
        { column: 'contract', affirmed: true },
      ],
      files: 'latest',
      fileEach: 'vendor',
      window: 'last-12-months',
      remedy: 'assess each vendor named and sign the contract, and write both into the inventory',
    },
  ],
  sampled: 'Vendors that are new in the period, each with assessment, contract and first payment.',
  commonFailure: {
    failure: 'Small tools are bought by card, and never assessed.',
    fix: 'Let Finance ask for the assessment before it pays the second invoice.',
  },
  evidenceWanted: [
    'Vendor management policy',
    'Dated vendor inventory with the day of assessment and the contract',
  ],
  remediation: {
    steps: [
      'Write a short questionnaire',
      'Assess vendors before they get data',
      'Keep contracts in one place',
    ],
    effortDays: 2,
  },
};
