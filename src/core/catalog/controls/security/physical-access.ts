import type { Control } from '../../control.ts';

export const physicalAccess: Control = {
  id: 'physical-access',
  title: 'Buildings are locked, or the hosting provider’s locks are relied on with care',
  criteria: ['CC6.4'],
  risk: 'Somebody walks in and takes a server, a laptop or a paper.',
  likelihood: 2,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Head of Operations',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects:
        'the physical security policy, or the decision to rely on the hosting provider names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['physical', 'facilit', 'office', 'data cent', 'datacent', 'carve out', 'hosting', 'premises'],
      remedy:
        'have leadership approve the physical security policy, or the decision to rely on the hosting provider, and write approver and approval date into it',
    },
    {
      id: 'yearly',
      shows: 'operation',
      procedure: 'document',
      expects:
        'who may enter, or the hosting provider’s own report, was reviewed in the last 12 months by somebody named',
      facts: ['reviewer', 'date'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      remedy:
        'review badges and visitors, or read the hosting provider’s report for its physical controls, and write reviewer and date down',
    },
  ],
  sampled:
    'The list of who may enter, with leavers looked for; for a provider, its report and the notes on its physical controls.',
  commonFailure: {
    failure: 'The data centre is the provider’s, and nobody read its report for physical access.',
    fix: 'Note once a year what the provider’s report says of physical controls and of exceptions.',
  },
  evidenceWanted: [
    'Physical security policy, or decision to rely on the provider',
    'Review of who may enter, or of the provider’s report, with reviewer and date',
  ],
  remediation: {
    steps: [
      'Say which places matter and whose they are',
      'Review who may enter, or the provider’s report',
      'Sign and date it',
    ],
    effortDays: 1,
  },
};
