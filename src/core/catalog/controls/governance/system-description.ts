import type { Control } from '../../control.ts';

export const systemDescription: Control = {
  id: 'system-description',
  title: 'The system and its boundaries are described',
  criteria: ['CC2.3', 'CC2.2'],
  risk: 'Customers and auditors take something for part of the system that is not.',
  likelihood: 2,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Head of Product',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the description of the system names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'system description',
        'system overview',
        'service description',
        'description of the system',
        'boundaries',
        'architecture',
      ],
      remedy:
        'have leadership approve the description of the system, and write approver and approval date into it',
    },
    {
      id: 'reviewed',
      shows: 'operation',
      procedure: 'document',
      expects: 'the description was reviewed in the last 12 months, by somebody named',
      facts: ['reviewer', 'date'],
      window: 'last-12-months',
      datedBy: 'date',
      about: [
        'system description',
        'system overview',
        'service description',
        'description of the system',
        'boundaries',
        'architecture',
      ],
      remedy: 'review the description against the system as it runs, and write reviewer and date into it',
    },
  ],
  sampled: 'The description, compared with the inventory, the network and the list of vendors.',
  commonFailure: {
    failure: 'It describes the system of two years ago.',
    fix: 'Tie it to the release of large changes, and review it once a year with Engineering.',
  },
  evidenceWanted: [
    'Description of services, boundaries, infrastructure, software, people, procedures and data, approved',
    'Dated review of it',
  ],
  remediation: {
    steps: ['Describe what the system does and where it ends', 'Have it approved', 'Review it each year'],
    effortDays: 3,
  },
};
