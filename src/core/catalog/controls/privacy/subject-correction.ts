import type { Control } from '../../control.ts';

export const subjectCorrection: Control = {
  id: 'subject-correction',
  title: 'Personal data is corrected when people ask',
  criteria: ['P5.2'],
  risk: 'Wrong data is used for decisions on people who said that it is wrong.',
  likelihood: 2,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for correction names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['correction', 'rectification', 'subject', 'privacy', 'rights', 'request'],
      remedy:
        'have leadership approve the procedure for correction, and write approver and approval date into it',
    },
    {
      id: 'corrected',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'each correction of the period was answered within 30 days with its outcome, and recipients were told',
      shape: 'subject_requests',
      item: 'correction',
      where: [{ column: 'received', dated: 'period' }],
      attributes: [
        { column: 'answered', since: 'received', within: 30 },
        { column: 'outcome', filled: true },
        { column: 'passed_on', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: {
        nouns: ['(?:correction|rectification) requests?', 'corrections?', 'rectifications?'],
        acts: [],
      },
      remedy:
        'correct what is named, tell those who received the data, and write both down; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Corrections of the period, each with the data before and after, and who was told.',
  commonFailure: {
    failure: 'Data is corrected here, and stays wrong with those it was sent to.',
    fix: 'Keep the list of recipients with the data set.',
  },
  evidenceWanted: [
    'Procedure for correction',
    'Register of corrections with outcome and recipients told; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Let people correct what they can themselves', 'Record the rest', 'Tell recipients'],
    effortDays: 1,
  },
};
