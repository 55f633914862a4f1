import type { Control } from '../../control.ts';

export const networkBoundary: Control = {
  id: 'network-boundary',
  title: 'The edge of the system lets in only what is meant to come in',
  criteria: ['CC6.6'],
  risk: 'A forgotten port is found by a scanner within hours.',
  likelihood: 4,
  impact: 4,
  frequency: 'semi-annual',
  ownerHint: 'Head of Infrastructure',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the network security policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['network', 'firewall', 'boundary', 'perimeter', 'remote access', 'external'],
      remedy:
        'have leadership approve the network security policy, and write approver and approval date into it',
    },
    {
      id: 'default-deny',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'inbound traffic is denied unless a rule allows it',
      setting: 'inbound_denied_by_default',
      holds: { is: true },
      window: 'last-12-months',
      screenshot: true,
      remedy:
        'export the firewall configuration with its default, or add a screenshot with a sidecar that gives date and attested_by',
    },
    {
      id: 'rules-reviewed',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed half-year has a review of the rules with reviewer and date',
      every: 'half',
      facts: ['reviewer', 'date'],
      remedy:
        'review the rules of firewalls and security groups in each half-year named, and sign and date it',
    },
  ],
  sampled: 'The rules in force, those open to all first, and the last review of them.',
  commonFailure: {
    failure: 'A rule for a test is open to the whole internet since last year.',
    fix: 'Give each rule an owner and an end date, and remove what has none.',
  },
  evidenceWanted: [
    'Network security policy',
    'Firewall configuration that shows the default',
    'Review of the rules of each half-year',
  ],
  remediation: {
    steps: ['Deny by default', 'List the rules that are open to all', 'Review them twice a year'],
    effortDays: 3,
  },
};
