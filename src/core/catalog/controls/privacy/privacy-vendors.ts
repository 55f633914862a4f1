import type { Control } from '../../control.ts';

export const privacyVendors: Control = {
  id: 'privacy-vendors',
  title: 'Vendors with personal data are bound and checked',
  criteria: ['P6.4'],
  risk: 'A vendor does with the data what people were never told.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Data protection officer',
  dependsOn: ['vendors'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on vendors with personal data names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['vendor', 'processor', 'third part', 'privacy', 'supplier'],
      remedy:
        'have leadership approve the policy on vendors with personal data, and write approver and approval date into it',
    },
    {
      id: 'bound',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'every vendor that handles personal data has a contract and was reviewed in the last 12 months',
      shape: 'vendors',
      item: 'vendor',
      where: [{ column: 'customer_data', undenied: true }],
      attributes: [
        { column: 'contract', affirmed: true },
        { column: 'report_reviewed', dated: 'last-12-months' },
      ],
      files: 'latest',
      fileEach: 'vendor',
      window: 'last-12-months',
      remedy: 'sign the contract with each vendor named, review it, and write both down',
    },
  ],
  sampled: 'Vendors with personal data, each with its contract, its own vendors and the last review.',
  commonFailure: {
    failure: 'The contract was clicked, and nobody kept the text of that day.',
    fix: 'Save the text with its date beside the inventory.',
  },
  evidenceWanted: [
    'Policy on vendors with personal data',
    'Dated vendor inventory with contract and day of review',
  ],
  remediation: {
    steps: ['List vendors with personal data', 'Sign contracts', 'Review them each year'],
    effortDays: 2,
  },
};
