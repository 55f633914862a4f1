import type { Control } from '../control.ts';

export const peerReview: Control = {
  id: 'peer-review',
  title: 'Every change is approved by somebody else',
  criteria: ['CC8.1'],
  risk: 'One person can put faulty or malicious code into production.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Engineering',
  tests: [
    {
      id: 'branch-protection',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'the default branch requires at least one approval',
      setting: 'required_approvals',
      holds: { atLeast: 1 },
      window: 'last-12-months',
      screenshot: true,
      remedy: 'export the branch protection or ruleset of the default branch',
    },
    {
      id: 'merged-changes',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'every merged pull request was approved by someone other than its author',
      shape: 'changes',
      item: 'merged pull request',
      where: [
        { column: 'state', noneOf: ['open', 'draft', 'declined', 'abandoned'] },
        { anyOf: [[{ column: 'merged', filled: true }], [{ column: 'state', noneOf: ['closed'] }]] },
        { column: 'merged', dated: 'period' },
      ],
      attributes: [
        { column: 'approvers', filled: true },
        {
          column: 'decision',
          noneOf: [
            'changes_requested',
            'changes requested',
            'review_required',
            'review required',
            'rejected',
            'commented',
            'pending',
            'dismissed',
            'not approved',
          ],
        },
        { column: 'approvers', otherThan: 'author' },
      ],
      files: 'all',
      window: 'period',
      remedy: 'export the merged pull requests of the period with author and approver',
    },
  ],
  sampled:
    'Merged changes of the period, each with its author, its approver and the protection of the branch.',
  commonFailure: {
    failure: 'Administrators can merge past the protection, and did so in a hurry.',
    fix: 'Bind administrators to the rule, and file each emergency change for a review after the fact.',
  },
  evidenceWanted: [
    'Branch protection export of the default branch',
    'Merged pull requests of the period with author and approvers',
  ],
  remediation: {
    steps: [
      'Require one approval on the default branch, administrators included',
      'Export the protection and the merged pull requests',
    ],
    effortDays: 1,
  },
};
