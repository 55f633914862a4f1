import type { Control } from '../../control.ts';

export const penetrationTest: Control = {
  id: 'penetration-test',
  title: 'The system is attacked in a test each year',
  criteria: ['CC4.1', 'CC6.6', 'CC7.1'],
  risk: 'The first to find the hole is not on your side.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'yearly',
      shows: 'operation',
      procedure: 'document',
      expects: 'a penetration test of the last 12 months has a date and its findings',
      facts: ['date', 'gaps'],
      window: 'last-12-months',
      datedBy: 'date',
      record: true,
      about: ['penetration', 'pen test', 'pentest', 'red team', 'offensive'],
      remedy: 'have the system tested, and file the report with date and findings',
    },
    {
      id: 'findings-owned',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each finding is closed, or has an owner and a due day that is not past',
      shape: 'issues',
      item: 'finding',
      attributes: [
        {
          anyOf: [
            [{ column: 'closed', dated: 'any' }],
            [
              {
                column: 'status',
                oneOf: [
                  'closed',
                  'done',
                  'resolved',
                  'completed',
                  'complete',
                  'fixed',
                  'remediated',
                  'mitigated',
                  'verified',
                  'fixed and verified',
                  'retest passed',
                  'pass',
                  'passed',
                ],
              },
            ],
            [
              { column: 'owner', filled: true },
              { column: 'due', notBefore: 'assessment' },
            ],
            [
              { column: 'owner', filled: true },
              { column: 'status', oneOf: ['accepted', 'risk accepted', 'won’t fix'] },
            ],
          ],
        },
      ],
      files: 'latest',
      window: 'last-12-months',
      noneStatement: {
        nouns: ['(?:open )?findings?', '(?:open )?vulnerabilit(?:y|ies)', '(?:open )?issues?'],
        acts: [],
      },
      remedy:
        'list the findings with owner, due day and closure, and close those that are overdue or have a new day decided; when none is open, say so in a dated document',
    },
  ],
  sampled: 'The report of the last test, its scope, and the state of its findings.',
  commonFailure: {
    failure: 'The report lies in a mailbox, and the high findings are still open.',
    fix: 'File each finding with owner and due day, and have the tester confirm what was closed.',
  },
  evidenceWanted: [
    'Report of a penetration test with date and findings',
    'List of the findings with owner, due day and closure; or a dated word that none is open',
  ],
  remediation: {
    steps: [
      'Choose a tester and a scope that matches the system',
      'Have it tested',
      'Track the findings to closure',
    ],
    effortDays: 5,
  },
};
