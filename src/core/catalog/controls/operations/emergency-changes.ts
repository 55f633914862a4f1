import type { Control } from '../../control.ts';

export const emergencyChanges: Control = {
  id: 'emergency-changes',
  title: 'Emergency changes are looked at afterwards',
  criteria: ['CC8.1'],
  risk: 'Under pressure somebody opens a door and nobody closes it.',
  likelihood: 3,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Head of Engineering',
  dependsOn: ['peer-review'],
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the rules for emergency changes name their approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['emergency', 'change', 'hotfix', 'release'],
      remedy:
        'have leadership approve the rules for emergency changes, and write approver and approval date into it',
    },
    {
      id: 'looked-at',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each emergency change of the period was looked at afterwards, within five days',
      shape: 'changes',
      item: 'emergency change',
      needs: ['kind'],
      where: [
        { column: 'merged', dated: 'period' },
        {
          column: 'kind',
          oneOf: ['emergency', 'hotfix', 'hot fix', 'urgent', 'break glass', 'expedited', 'emergency change'],
        },
      ],
      attributes: [
        { column: 'reviewed_after', filled: true },
        { column: 'reviewed_after', since: 'merged', within: 5 },
      ],
      files: 'all',
      window: 'period',
      noneStatement: { nouns: ['emergency changes?', 'hot-?fix(?:es)?'], acts: [] },
      remedy:
        'look at each emergency change named and write the day down; when there were none, say so in a dated document',
    },
  ],
  sampled: 'Emergency changes of the period, each with who allowed it and the look afterwards.',
  commonFailure: {
    failure: 'Pushes past the protection are not known as emergency changes.',
    fix: 'Export the bypasses of the branch protection each month, and look at each.',
  },
  evidenceWanted: [
    'Rules for emergency changes',
    'Export of emergency changes with the day of the look afterwards; or a dated statement that there were none',
  ],
  remediation: {
    steps: ['Say what an emergency is', 'Mark such changes', 'Look at each within five days'],
    effortDays: 1,
  },
};
