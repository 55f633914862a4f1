import type { Control } from '../../control.ts';

export const disclosures: Control = {
  id: 'disclosures',
  title: 'Disclosures to third parties are allowed and recorded',
  criteria: ['P6.1', 'P6.2'],
  risk: 'Personal data goes out, and nobody can say to whom and why.',
  likelihood: 2,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on disclosure to third parties names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['disclosure', 'third part', 'sharing', 'privacy', 'transfer'],
      remedy:
        'have leadership approve the policy on disclosure to third parties, and write approver and approval date into it',
    },
    {
      id: 'each-disclosure',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each disclosure has its day, what, purpose, basis and who allowed it',
      shape: 'disclosures',
      item: 'disclosure',
      attributes: [
        { column: 'disclosed', dated: 'any' },
        { column: 'what', filled: true },
        { column: 'purpose', filled: true },
        { column: 'basis', filled: true },
        { column: 'authorized', filled: true },
      ],
      files: 'latest',
      window: 'last-12-months',
      datedByRows: 'disclosed',
      noneStatement: { nouns: ['disclosures?'], acts: [] },
      remedy: 'fill in what is missing for each disclosure; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Disclosures drawn from the record, each with consent or basis and who allowed it.',
  commonFailure: {
    failure: 'The record lists vendors, and no single disclosures to authorities or partners.',
    fix: 'Have Legal record each answer to an authority.',
  },
  evidenceWanted: [
    'Policy on disclosure',
    'Dated record of disclosures; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Say who may allow a disclosure', 'Record each', 'Review the record each year'],
    effortDays: 2,
  },
};
