import type { Control } from '../../control.ts';

export const consentRecords: Control = {
  id: 'consent-records',
  title: 'Consent is asked for and recorded',
  criteria: ['P2.1', 'P3.2'],
  risk: 'Data is used on a consent that nobody can show.',
  likelihood: 3,
  impact: 3,
  frequency: 'continuous',
  ownerHint: 'Data protection officer',
  dependsOn: ['privacy-notice'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on choice and consent names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['consent', 'choice', 'preference', 'privacy'],
      remedy:
        'have leadership approve the policy on choice and consent, and write approver and approval date into it',
    },
    {
      id: 'each-consent',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each consent has its day, purpose and version, and was given before the data was taken',
      shape: 'consents',
      item: 'consent',
      attributes: [
        { column: 'given', dated: 'any' },
        { column: 'purpose', filled: true },
        { column: 'version', filled: true },
        { anyOf: [[{ column: 'collected', oneOf: [''] }], [{ column: 'given', notAfter: 'collected' }]] },
      ],
      files: 'latest',
      window: 'last-12-months',
      datedByRows: 'given',
      remedy: 'record day, purpose and version of the notice for each consent; stop using data without one',
    },
  ],
  sampled: 'People drawn from the system by reference, each with the consent and what it was given for.',
  commonFailure: {
    failure: 'The box was ticked beforehand, or the text of that day is not kept.',
    fix: 'Keep the version of the text with each consent.',
  },
  evidenceWanted: ['Policy on choice and consent', 'Export of consents with day, purpose and version'],
  remediation: {
    steps: ['Decide where consent is needed', 'Ask before collecting', 'Record day, purpose and version'],
    effortDays: 3,
  },
};
