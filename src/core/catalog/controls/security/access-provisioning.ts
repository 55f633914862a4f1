import type { Control } from '../../control.ts';

export const accessProvisioning: Control = {
  id: 'access-provisioning',
  title: 'Access is approved before it is given',
  criteria: ['CC6.2'],
  risk: 'People get rights that nobody decided on.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of IT',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the access control policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['access', 'provisioning', 'joiner', 'onboarding', 'identity'],
      remedy:
        'have leadership approve the access control policy, and write approver and approval date into it',
    },
    {
      id: 'approved-first',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each access of the period was approved by somebody else, not after it was given',
      shape: 'grants',
      item: 'access',
      where: [{ column: 'granted', dated: 'period' }],
      attributes: [
        { column: 'approver', filled: true },
        { column: 'approver', otherThan: 'email' },
        { column: 'approver', otherThan: 'name' },
        { column: 'approved', notAfter: 'granted' },
      ],
      files: 'all',
      window: 'period',
      noneStatement: {
        nouns: [
          '(?:new )?access (?:was )?granted',
          'joiners?',
          'new hires?',
          'access grants?',
          'access requests?',
        ],
        acts: ['joined', 'was granted access'],
      },
      remedy:
        'have access approved before it is given, and keep approver and both days; explain each that was not',
    },
  ],
  sampled: 'Joiners and requests of the period, each with approval, day of approval and day of access.',
  commonFailure: {
    failure: 'Access is given in chat, and the ticket is written afterwards.',
    fix: 'Let the identity provider give access only from an approved request.',
  },
  evidenceWanted: [
    'Access control policy',
    'Register or tickets of access given in the period, with approver and both days',
  ],
  remediation: {
    steps: [
      'Set up a request form with an approver for each system',
      'Give access from approved requests only',
      'Export the requests',
    ],
    effortDays: 3,
  },
};
