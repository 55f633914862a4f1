import type { Control } from '../../control.ts';

export const subjectAccess: Control = {
  id: 'subject-access',
  title: 'People get their data when they ask',
  criteria: ['P5.1', 'P6.7'],
  risk: 'A request is lost in the support queue, and ends at the authority.',
  likelihood: 3,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for requests by people names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['subject', 'access', 'request', 'privacy', 'rights'],
      remedy:
        'have leadership approve the procedure for requests by people, and write approver and approval date into it',
    },
    {
      id: 'answered',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each request of the period was answered within 30 days, after identity was checked',
      shape: 'subject_requests',
      item: 'request',
      where: [{ column: 'received', dated: 'period' }],
      attributes: [
        { column: 'identity', affirmed: true },
        { column: 'answered', since: 'received', within: 30 },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:data )?(?:subject )?(?:access )?requests?'], acts: [] },
      remedy:
        'answer the requests named, and write down when identity was checked and when they were answered; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Requests of the period, each with identity check, answer and both days.',
  commonFailure: {
    failure: 'Requests that come by phone or chat are not recorded.',
    fix: 'Teach support the words, and one place to send them to.',
  },
  evidenceWanted: [
    'Procedure for requests',
    'Register of requests with identity check and both days; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Publish how to ask', 'Record each request', 'Answer within 30 days'],
    effortDays: 2,
  },
};
