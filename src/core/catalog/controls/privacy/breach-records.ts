import type { Control } from '../../control.ts';

export const breachRecords: Control = {
  id: 'breach-records',
  title: 'Breaches and disclosures nobody allowed are recorded',
  criteria: ['P6.3'],
  risk: 'A breach is handled, and cannot be shown a year later.',
  likelihood: 2,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Data protection officer',
  dependsOn: ['incident-response'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for breaches of personal data names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['breach', 'incident', 'privacy', 'unauthorized', 'unauthorised'],
      remedy:
        'have leadership approve the procedure for breaches of personal data, and write approver and approval date into it',
    },
    {
      id: 'each-breach',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each breach of the period has a decision and a cause',
      shape: 'incidents',
      item: 'breach',
      where: [{ column: 'detected', dated: 'period' }],
      attributes: [
        { column: 'decision', filled: true },
        { column: 'cause', filled: true },
      ],
      files: 'all',
      window: 'period',
      noneStatement: {
        nouns: ['(?:personal )?(?:data )?breach(?:es)?', 'unauthori[sz]ed disclosures?'],
        acts: [],
      },
      remedy: 'write decision and cause of each breach; when there were none, say so in a dated document',
    },
  ],
  sampled: 'The record of breaches, compared with the register of incidents.',
  commonFailure: {
    failure: 'Small ones, such as a mail to the wrong address, are not recorded.',
    fix: 'Record every one: the decision not to notify is part of the record.',
  },
  evidenceWanted: [
    'Procedure for breaches',
    'Record of breaches with decision and cause; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Say what a breach is', 'Record each, small ones too', 'Note the decision'],
    effortDays: 1,
  },
};
