import { activeAccount } from '../active-account.ts';
import type { Control } from '../control.ts';

export const mfa: Control = {
  id: 'mfa',
  title: 'Multi-factor authentication for every account',
  criteria: ['CC6.1'],
  risk: 'One stolen password opens production and customer data.',
  likelihood: 4,
  impact: 5,
  frequency: 'continuous',
  ownerHint: 'Head of IT',
  tests: [
    {
      id: 'enforced',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'the identity provider enforces multi-factor authentication',
      setting: 'mfa_enforced',
      holds: { is: true },
      window: 'last-12-months',
      screenshot: true,
      remedy:
        'export the identity provider’s sign-in policy, or add a screenshot of it with a sidecar that gives date and attested_by',
    },
    {
      id: 'every-account',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every active account has multi-factor authentication',
      shape: 'accounts',
      item: 'account',
      needs: ['mfa'],
      where: activeAccount,
      // Who signs in through the identity provider has its second factor there.
      attributes: [{ anyOf: [[{ column: 'mfa', yes: true }], [{ column: 'sso', yes: true }]] }],
      files: 'latest',
      window: 'last-12-months',
      whenPresent: true,
      remedy: 'turn it on for the accounts named, then export the accounts again',
    },
  ],
  sampled:
    'The sign-in policy of the identity provider on one day, and accounts from a full export, administrators first.',
  commonFailure: {
    failure: 'Administrators, break-glass or old accounts are exempt from the policy.',
    fix: 'Export all accounts, enrol or disable each one that is exempt, and document the break-glass accounts.',
  },
  evidenceWanted: [
    'Export of the identity provider’s enforced sign-in policy, or a dated screenshot that a named person vouches for',
    'Export of all accounts with their multi-factor state',
  ],
  remediation: {
    steps: [
      'Enforce multi-factor authentication at the identity provider',
      'Enrol the accounts that lack it',
      'Export the policy and the accounts',
    ],
    effortDays: 2,
  },
};
