import type { Control } from '../../control.ts';

export const assetInventory: Control = {
  id: 'asset-inventory',
  title: 'Systems and data are listed with an owner',
  criteria: ['CC2.1', 'CC6.1'],
  risk: 'What is not on the list is not patched, not reviewed and not backed up.',
  likelihood: 3,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the asset management policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['asset', 'inventory', 'information management', 'configuration management'],
      remedy:
        'have leadership approve the asset management policy, and write approver and approval date into it',
    },
    {
      id: 'inventory',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every asset of the inventory of the last 12 months has an owner and a classification',
      shape: 'assets',
      item: 'asset',
      attributes: [
        { column: 'owner', filled: true },
        { column: 'classification', filled: true },
      ],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'name owner and classification of each asset, and date the inventory',
    },
  ],
  sampled: 'Assets drawn from the inventory, and systems seen elsewhere that should be on it.',
  commonFailure: {
    failure: 'The inventory was filled in once, and lacks what was built since.',
    fix: 'Make it from the cloud accounts each month, and look at the differences.',
  },
  evidenceWanted: ['Asset management policy', 'Dated inventory with owner and classification of each asset'],
  remediation: {
    steps: [
      'Export what runs in each account',
      'Give each an owner and a classification',
      'Date and file the inventory',
    ],
    effortDays: 2,
  },
};
