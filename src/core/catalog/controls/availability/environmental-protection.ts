import type { Control } from '../../control.ts';

export const environmentalProtection: Control = {
  id: 'environmental-protection',
  title: 'Fire, water, power and climate are taken care of',
  criteria: ['A1.2'],
  risk: 'A broken air conditioner ends the service.',
  likelihood: 1,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Operations',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects:
        'the policy on environmental protection, or the decision to rely on the hosting provider names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'environment',
        'facilit',
        'data cent',
        'datacent',
        'hosting',
        'physical',
        'carve out',
        'availability',
      ],
      remedy:
        'have leadership approve the policy on environmental protection, or the decision to rely on the hosting provider, and write approver and approval date into it',
    },
    {
      id: 'yearly',
      shows: 'operation',
      procedure: 'document',
      expects:
        'equipment, or the hosting provider’s own report, was reviewed in the last 12 months by somebody named',
      facts: ['reviewer', 'date'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      remedy:
        'review maintenance of your own equipment, or read the hosting provider’s report for it, and write reviewer and date down',
    },
  ],
  sampled: 'Maintenance records, or the provider’s report and the notes on it.',
  commonFailure: {
    failure: 'The provider’s report covers other regions than those that are used.',
    fix: 'Compare the regions in the report with those in your inventory.',
  },
  evidenceWanted: ['Policy, or decision to rely on the provider', 'Review with reviewer and date'],
  remediation: {
    steps: ['Say whose the equipment is', 'Review maintenance or the provider’s report', 'Sign and date it'],
    effortDays: 1,
  },
};
