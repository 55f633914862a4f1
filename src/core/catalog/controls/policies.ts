import type { Control } from '../control.ts';

export const policies: Control = {
  id: 'policies',
  title: 'Policies are approved and acknowledged by everyone',
  criteria: ['CC1.1'],
  risk: 'Nobody can be held to rules that were never adopted or read.',
  likelihood: 3,
  impact: 3,
  frequency: 'annual',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'a policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      remedy: 'have leadership approve the policy and write approver and approval date into it',
    },
    {
      id: 'acknowledged',
      shows: 'operation',
      procedure: 'everyMember',
      expects: 'every employee acknowledged the policy after its approval',
      population: 'people',
      shape: 'acknowledgments',
      item: 'employee',
      attributes: [{ column: 'acknowledged', notBefore: 'approval' }],
      each: 'policy',
      remedy: 'collect an acknowledgment from each employee, dated on or after the approval',
    },
  ],
  sampled:
    'The approved policies, and the acknowledgments of people drawn from the roster, new ones among them.',
  commonFailure: {
    failure: 'The policy is a template that nobody approved, or was changed after people signed it.',
    fix: 'Have leadership approve the version in force, then ask everyone to acknowledge that version.',
  },
  evidenceWanted: [
    'Policy with approver and approval date',
    'Acknowledgment of every employee after that approval',
  ],
  remediation: {
    steps: [
      'Adapt the policies and have leadership approve them',
      'Send them to everyone for acknowledgment',
      'Export the acknowledgments',
    ],
    effortDays: 4,
  },
};
