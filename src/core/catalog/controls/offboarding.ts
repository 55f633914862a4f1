import { openAccount } from '../active-account.ts';
import type { Control } from '../control.ts';

export const offboarding: Control = {
  id: 'offboarding',
  title: 'Access is revoked on the day of departure',
  criteria: ['CC6.2'],
  risk: 'People who have left keep access to systems and customer data.',
  likelihood: 4,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of People',
  tests: [
    {
      id: 'every-departure',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each departure has a dated record that shows access revoked the same day',
      shape: 'departures',
      item: 'departure',
      where: [{ column: 'departed', dated: 'period' }],
      attributes: [{ column: 'revoked', notAfter: 'departed' }],
      files: 'all',
      window: 'period',
      documents: { name: 'person', departed: 'departed', revoked: 'revoked' },
      noneStatement: [
        'departure',
        'departures',
        'leaver',
        'leavers',
        'terminations',
        'offboarding',
        'offboardings',
        'left the company',
      ],
      remedy:
        'revoke access on the last working day and record both days; explain each late one; when nobody left, say so in a dated document',
    },
    {
      id: 'roster-departures',
      shows: 'operation',
      procedure: 'everyMember',
      expects: 'each departure in the roster has a record',
      population: 'leavers',
      shape: 'departures',
      item: 'departure',
      attributes: [],
      documents: { name: 'person', departed: 'departed', revoked: 'revoked' },
      whenPresent: true,
      remedy: 'add a departure record for each person whom the roster shows as having left',
    },
    {
      id: 'no-account-left',
      shows: 'operation',
      procedure: 'noMember',
      expects: 'nobody who has left has an active account, or has signed in since',
      population: 'leavers',
      shape: 'accounts',
      item: 'active account',
      where: openAccount,
      quietSince: 'last_login',
      from: 'folder',
      remedy: 'disable the accounts named, and find out what they were used for since',
    },
  ],
  sampled:
    'Departures of the period from the personnel roster, each compared with the day its access was revoked.',
  commonFailure: {
    failure: 'Accounts outside the identity provider stay open for days after the last working day.',
    fix: 'Keep a list of the systems outside single sign-on and close each by name in the departure ticket.',
  },
  evidenceWanted: [
    'Register or tickets of all departures with last working day and the day access was revoked',
    'Roster with end dates',
  ],
  remediation: {
    steps: [
      'File a ticket for each departure',
      'Revoke all access on the last working day',
      'Keep the ticket export with both dates',
    ],
    effortDays: 3,
  },
};
