import type { Control } from '../../control.ts';

export const endpointEncryption: Control = {
  id: 'endpoint-encryption',
  title: 'Disks of laptops and workstations are encrypted',
  criteria: ['CC6.7'],
  risk: 'A lost laptop is a data breach.',
  likelihood: 3,
  impact: 4,
  frequency: 'continuous',
  ownerHint: 'Head of IT',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on mobile devices and media names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'mobile',
        'endpoint',
        'device',
        'laptop',
        'media',
        'removable',
        'encryption',
        'acceptable use',
        'workstation',
      ],
      remedy:
        'have leadership approve the policy on mobile devices and media, and write approver and approval date into it',
    },
    {
      id: 'every-device',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every device of the newest export of the last 12 months has an encrypted disk',
      shape: 'endpoints',
      item: 'device',
      needs: ['encrypted'],
      attributes: [{ column: 'encrypted', yes: true }],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'encrypt the disks named, then export the devices again',
    },
  ],
  sampled: 'Devices drawn from the management tool, compared with the list of people.',
  commonFailure: {
    failure: 'Devices that are not in the management tool are not on the list.',
    fix: 'Allow sign-in from managed devices only.',
  },
  evidenceWanted: [
    'Policy on mobile devices and media',
    'Export of all devices with the state of their disks',
  ],
  remediation: {
    steps: ['Manage every device', 'Turn on disk encryption', 'Export the list'],
    effortDays: 2,
  },
};
