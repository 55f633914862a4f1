import type { Control } from '../../control.ts';

export const changeManagement: Control = {
  id: 'change-management',
  title: 'Changes are tested before they go live',
  criteria: ['CC8.1'],
  risk: 'A change breaks production, and nobody knows which.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Engineering',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the change management policy names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'change',
        'release',
        'software development',
        'sdlc',
        'secure development',
        'development',
        'deployment',
      ],
      remedy:
        'have leadership approve the change management policy, and write approver and approval date into it',
    },
    {
      id: 'tested',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each change of the period was tested',
      shape: 'changes',
      item: 'change',
      needs: ['tested'],
      where: [
        { column: 'state', noneOf: ['open', 'draft', 'declined', 'abandoned'] },
        { column: 'merged', dated: 'period' },
      ],
      attributes: [
        { column: 'tested', filled: true },
        {
          column: 'tested',
          noneOf: [
            'no',
            'false',
            'failed',
            'fail',
            'failure',
            'red',
            'error',
            'not tested',
            'untested',
            'skipped',
            'pending',
          ],
        },
      ],
      files: 'all',
      window: 'period',
      remedy: 'test each change before it goes live, and export the changes with their test results',
    },
  ],
  sampled: 'Changes of the period, each with request, test, approval and release.',
  commonFailure: {
    failure: 'Changes to infrastructure are made by hand, beside the process.',
    fix: 'Bring infrastructure into code, and let only the pipeline change it.',
  },
  evidenceWanted: ['Change management policy', 'Export of changes with test results'],
  remediation: {
    steps: [
      'Write the policy down as you work',
      'Run tests on every change',
      'Export changes with their results',
    ],
    effortDays: 2,
  },
};
