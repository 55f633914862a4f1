import type { Control } from '../../control.ts';

export const vendorBreachNotice: Control = {
  id: 'vendor-breach-notice',
  title: 'Vendors must tell of breaches',
  criteria: ['P6.5'],
  risk: 'The vendor knew for weeks.',
  likelihood: 2,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Data protection officer',
  dependsOn: ['privacy-vendors'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for breach notice by vendors name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['vendor', 'breach', 'processor', 'third part', 'supplier', 'privacy'],
      remedy:
        'have leadership approve the rules for breach notice by vendors, and write approver and approval date into it',
    },
    {
      id: 'promised',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every vendor that handles personal data has promised notice of breaches',
      shape: 'vendors',
      item: 'vendor',
      needs: ['breach_notice'],
      where: [{ column: 'customer_data', undenied: true }],
      attributes: [{ column: 'breach_notice', affirmed: true }],
      files: 'latest',
      fileEach: 'vendor',
      window: 'last-12-months',
      remedy: 'agree on notice with each vendor named, and write the term into the inventory',
    },
  ],
  sampled: 'Contracts of vendors with personal data, with the term of notice, and notices received.',
  commonFailure: {
    failure: 'Notices go to a mailbox of somebody who left.',
    fix: 'Give vendors a role address that more than one person reads.',
  },
  evidenceWanted: ['Rules for notice by vendors', 'Dated vendor inventory with the term of notice'],
  remediation: {
    steps: [
      'Look up the term in each contract',
      'Agree on one where there is none',
      'Give vendors an address',
    ],
    effortDays: 1,
  },
};
