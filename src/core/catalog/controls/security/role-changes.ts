import type { Control } from '../../control.ts';

export const roleChanges: Control = {
  id: 'role-changes',
  title: 'Rights change when the role does',
  criteria: ['CC6.3'],
  risk: 'Rights pile up with every move inside the company.',
  likelihood: 3,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Head of IT',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the policy on role changes and least privilege names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['access', 'role', 'mover', 'least privilege', 'identity'],
      remedy:
        'have leadership approve the policy on role changes and least privilege, and write approver and approval date into it',
    },
    {
      id: 'adjusted',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each role change of the period had its rights adjusted within five days',
      shape: 'role_changes',
      item: 'role change',
      where: [{ column: 'changed', dated: 'period' }],
      attributes: [{ column: 'adjusted', since: 'changed', within: 5 }],
      files: 'all',
      window: 'period',
      noneStatement: {
        nouns: ['role changes?', 'transfers?', 'internal moves?', 'movers?'],
        acts: ['moved', 'changed roles?', 'transferred'],
      },
      remedy:
        'adjust the rights of each person named and write both days down; when nobody moved, say so in a dated document',
    },
  ],
  sampled: 'Moves of the period from the personnel system, each with the old rights and the day they went.',
  commonFailure: {
    failure: 'New rights are added and the old ones stay.',
    fix: 'Make the move a leaver and a joiner: take all away, then give by role.',
  },
  evidenceWanted: ['Policy on role changes', 'Register of role changes with both days'],
  remediation: {
    steps: ['Tell IT of every move', 'Take the old rights away', 'Keep the register'],
    effortDays: 2,
  },
};
