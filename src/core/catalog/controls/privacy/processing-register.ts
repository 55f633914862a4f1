import type { Control } from '../../control.ts';

export const processingRegister: Control = {
  id: 'processing-register',
  title: 'Purposes of personal data are recorded and kept to',
  criteria: ['P3.1', 'P4.1'],
  risk: 'Data is collected because it might be useful one day.',
  likelihood: 3,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Data protection officer',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on collection and use of personal data names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['privacy', 'collection', 'minimi', 'purpose', 'processing', 'data protection'],
      remedy:
        'have leadership approve the policy on collection and use of personal data, and write approver and approval date into it',
    },
    {
      id: 'each-purpose',
      shows: 'operation',
      procedure: 'everyRow',
      expects:
        'every kind of personal data of the record of the last 12 months has a purpose and a legal basis',
      shape: 'data_inventory',
      item: 'kind of data',
      needs: ['purpose'],
      attributes: [
        { column: 'purpose', filled: true },
        { column: 'basis', filled: true },
      ],
      files: 'latest',
      window: 'last-12-months',
      remedy: 'write purpose and legal basis of each kind of data, or stop collecting it; date the record',
    },
  ],
  sampled: 'Fields drawn from forms and tables, each traced to a purpose in the record.',
  commonFailure: {
    failure: 'The record lists systems, and not what is done with the data.',
    fix: 'Go form by form, and ask what each field is for.',
  },
  evidenceWanted: ['Policy on collection and use', 'Dated record of processing with purpose and legal basis'],
  remediation: {
    steps: ['List kinds of data and purposes', 'Drop what has no purpose', 'Review the record each year'],
    effortDays: 3,
  },
};
