import type { Control } from '../../control.ts';

export const deficiencyTracking: Control = {
  id: 'deficiency-tracking',
  title: 'Shortcomings are tracked to closure',
  criteria: ['CC4.2'],
  risk: 'What was found once is found again, and the auditor reads both reports.',
  likelihood: 3,
  impact: 3,
  frequency: 'per-event',
  ownerHint: 'Head of Compliance',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects:
        'the procedure for shortcomings and corrective action names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['corrective', 'deficienc', 'remediation', 'issue', 'nonconform', 'finding', 'exception'],
      remedy:
        'have leadership approve the procedure for shortcomings and corrective action, and write approver and approval date into it',
    },
    {
      id: 'tracked',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each shortcoming has an owner, and is closed or not past its due day',
      shape: 'issues',
      item: 'shortcoming',
      attributes: [
        { column: 'owner', filled: true },
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
                  'accepted',
                  'risk accepted',
                  'won’t fix',
                ],
              },
            ],
            [{ column: 'due', notBefore: 'assessment' }],
          ],
        },
      ],
      files: 'latest',
      window: 'last-12-months',
      noneStatement: {
        nouns: ['shortcomings?', 'deficienc(?:y|ies)', '(?:open )?findings?', '(?:open )?issues?'],
        acts: [],
      },
      remedy:
        'name an owner for each shortcoming, and close those that are overdue or have a new day decided',
    },
  ],
  sampled:
    'Shortcomings drawn from internal and external reports, each with owner, due day and proof of closure.',
  commonFailure: {
    failure: 'Due days are moved without anybody deciding so.',
    fix: 'Let whoever accepted the due day decide on a new one, with a reason.',
  },
  evidenceWanted: [
    'Procedure for corrective action',
    'Dated register with owner, due day and closure of each shortcoming',
  ],
  remediation: {
    steps: [
      'Bring all findings into one register',
      'Name owner and due day',
      'Review the open ones each month',
    ],
    effortDays: 1,
  },
};
