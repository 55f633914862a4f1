import type { Control } from '../control.ts';

export const vendors: Control = {
  id: 'vendors',
  title: 'Vendors that handle customer data are reviewed',
  criteria: ['CC9.2'],
  risk: 'A weak vendor exposes customer data, and nobody had looked.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'inventory',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'every vendor that handles customer data has a data classification and a SOC 2 report review of the last 12 months',
      shape: 'vendors',
      item: 'vendor',
      where: [{ column: 'customer_data', undenied: true }],
      attributes: [
        { column: 'data_classification', filled: true },
        { column: 'report_reviewed', dated: 'last-12-months' },
      ],
      files: 'latest',
      fileEach: 'vendor',
      window: 'any',
      remedy:
        'classify the data and review the SOC 2 report of each vendor named, and write the day of the review',
    },
  ],
  sampled:
    'Vendors drawn from the inventory and from the ledger of payments, each with its report and the notes of its review.',
  commonFailure: {
    failure:
      'Reports were collected and never read: no notes on exceptions or on what the vendor expects of its customers.',
    fix: 'Write one page for each report: period, opinion, exceptions, and who carries out what it asks of customers.',
  },
  evidenceWanted: ['Vendor inventory with data classification and the day each SOC 2 report was reviewed'],
  remediation: {
    steps: [
      'List every vendor and the data it handles',
      'Get and review their SOC 2 reports',
      'Write classification and review date into the inventory',
    ],
    effortDays: 3,
  },
};
