import type { Control } from '../../control.ts';

export const breachNotification: Control = {
  id: 'breach-notification',
  title: 'Authorities and people are told of breaches in time',
  criteria: ['P6.6'],
  risk: 'The notice is late, and the fine is for that.',
  likelihood: 2,
  impact: 5,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  dependsOn: ['breach-records'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for notice of breaches names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['breach', 'notification', 'incident', 'privacy'],
      remedy:
        'have leadership approve the procedure for notice of breaches, and write approver and approval date into it',
    },
    {
      id: 'in-time',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'each breach of the period was told of within three days, or it was decided that no notice is due',
      shape: 'incidents',
      item: 'breach',
      where: [{ column: 'detected', dated: 'period' }],
      attributes: [
        { column: 'decision', filled: true },
        {
          anyOf: [
            [
              {
                column: 'decision',
                oneOf: [
                  'no',
                  'not required',
                  'not notifiable',
                  'no notification required',
                  'no notice due',
                  'not reportable',
                  'none required',
                ],
              },
            ],
            [{ column: 'notified', since: 'detected', within: 3 }],
          ],
        },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['(?:personal )?(?:data )?breach(?:es)?'], acts: [] },
      remedy:
        'give notice, or write the decision that none is due; when there was no breach, say so in a dated document',
    },
  ],
  sampled: 'Breaches of the period, each with the hour it was known and the hour of the notice.',
  commonFailure: {
    failure: 'The clock is started when the cause is known, and not when the breach is.',
    fix: 'Write the hour of detection on top of the ticket, with the hour by which notice is due.',
  },
  evidenceWanted: [
    'Procedure for notice',
    'Record of breaches with decision and day of notice; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['List whom to tell, and in what time', 'Prepare the forms', 'Record decision and notice'],
    effortDays: 2,
  },
};
