import type { Control } from '../../control.ts';

export const privacyComplaints: Control = {
  id: 'privacy-complaints',
  title: 'Questions and complaints on privacy are answered',
  criteria: ['P8.1'],
  risk: 'A question that was not answered becomes a case.',
  likelihood: 2,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for questions and complaints names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['complaint', 'inquir', 'enquir', 'privacy', 'question', 'dispute'],
      remedy:
        'have leadership approve the procedure for questions and complaints, and write approver and approval date into it',
    },
    {
      id: 'answered',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each question or complaint of the period was answered within 30 days, with its outcome',
      shape: 'subject_requests',
      item: 'complaint',
      where: [{ column: 'received', dated: 'period' }],
      attributes: [
        { column: 'answered', since: 'received', within: 30 },
        { column: 'outcome', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:privacy )?complaints?', '(?:privacy )?inquir(?:y|ies)'], acts: [] },
      remedy:
        'answer what is named, and write day and outcome down; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Complaints of the period, each with answer, day and what was changed.',
  commonFailure: {
    failure: 'Complaints come to support and are closed as “answered”, without an outcome.',
    fix: 'Tag them, and review the tag each quarter.',
  },
  evidenceWanted: [
    'Procedure for complaints',
    'Register with both days and outcome; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Publish an address', 'Record each complaint', 'Look for what they have in common each year'],
    effortDays: 1,
  },
};
