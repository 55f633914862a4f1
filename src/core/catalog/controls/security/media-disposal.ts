import type { Control } from '../../control.ts';

export const mediaDisposal: Control = {
  id: 'media-disposal',
  title: 'Devices and media are wiped before they leave',
  criteria: ['CC6.5'],
  risk: 'Customer data is sold with an old laptop.',
  likelihood: 2,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Head of IT',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on disposal of devices and media names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['disposal', 'saniti', 'media', 'destruction', 'device', 'asset'],
      remedy:
        'have leadership approve the policy on disposal of devices and media, and write approver and approval date into it',
    },
    {
      id: 'each-disposal',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each disposal of the period has a method and a proof',
      shape: 'disposals',
      item: 'disposal',
      where: [{ column: 'disposed', dated: 'period' }],
      attributes: [
        { column: 'method', filled: true },
        { column: 'proof', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: {
        nouns: [
          'disposals?',
          '(?:devices?|media|disks?|equipment) (?:disposals?|(?:was |were )?(?:disposed(?: of)?|destroyed))',
        ],
        acts: [],
      },
      remedy:
        'write method and proof of each disposal; when nothing was disposed of, say so in a dated document',
    },
  ],
  sampled: 'Devices that left the inventory in the period, each with method and proof.',
  commonFailure: {
    failure: 'Old laptops lie in a cupboard, and the list knows nothing of them.',
    fix: 'Count the cupboard once a year, wipe and record each device.',
  },
  evidenceWanted: [
    'Policy on disposal',
    'Register of disposals with day, method and proof; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Choose a method for each kind of medium', 'Wipe, and keep the proof', 'Keep the register'],
    effortDays: 1,
  },
};
