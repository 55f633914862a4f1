import type { Control } from '../../control.ts';

export const dataClassification: Control = {
  id: 'data-classification',
  title: 'Confidential data is known, owned and has a retention',
  criteria: ['C1.1'],
  risk: 'Nobody protects what nobody knows to be confidential.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on classification and handling of data names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'classification',
        'data handling',
        'confidential',
        'data management',
        'information handling',
        'data protection',
      ],
      remedy:
        'have leadership approve the policy on classification and handling of data, and write approver and approval date into it',
    },
    {
      id: 'inventory',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'every kind of data of the inventory of the last 12 months has classification, owner and retention',
      shape: 'data_inventory',
      item: 'kind of data',
      attributes: [
        { column: 'classification', filled: true },
        { column: 'owner', filled: true },
        { column: 'retention', filled: true },
      ],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'fill in classification, owner and retention of each kind of data, and date the inventory',
    },
  ],
  sampled: 'Kinds of data drawn from the inventory, and places where they are found outside of it.',
  commonFailure: {
    failure: 'The policy has four levels, and nothing is labelled with them.',
    fix: 'Label the stores, not each file: tags on buckets, databases and drives.',
  },
  evidenceWanted: ['Policy on classification', 'Dated inventory with classification, owner and retention'],
  remediation: {
    steps: ['Choose few levels', 'List the data and where it is', 'Give each an owner and a retention'],
    effortDays: 3,
  },
};
