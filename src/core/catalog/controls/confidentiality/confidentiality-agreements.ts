import type { Control } from '../../control.ts';

export const confidentialityAgreements: Control = {
  id: 'confidentiality-agreements',
  title: 'Everyone has signed an agreement of confidentiality',
  criteria: ['C1.1', 'CC1.1'],
  risk: 'What was said in confidence may be told.',
  likelihood: 2,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Head of People',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the agreement of confidentiality that is used names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['confidential', 'non disclosure', 'nda', 'employment agreement', 'agreement'],
      remedy:
        'have leadership approve the agreement of confidentiality that is used, and write approver and approval date into it',
    },
    {
      id: 'signed',
      shows: 'operation',
      procedure: 'everyMember',
      expects: 'every employee has signed the agreement',
      population: 'people',
      shape: 'acknowledgments',
      item: 'employee',
      attributes: [{ column: 'acknowledged', dated: 'any' }],
      remedy: 'have each employee named sign, and write the day into the register',
    },
  ],
  sampled: 'People drawn from the roster, contractors among them, each with the day of signing.',
  commonFailure: {
    failure: 'Contractors work under a contract of their agency that says nothing of it.',
    fix: 'Have each person sign, whoever pays.',
  },
  evidenceWanted: [
    'Agreement in force with approver and approval date',
    'Register of signatures of every employee',
  ],
  remediation: {
    steps: ['Have a lawyer look at the agreement', 'Have everyone sign', 'Keep the register'],
    effortDays: 1,
  },
};
