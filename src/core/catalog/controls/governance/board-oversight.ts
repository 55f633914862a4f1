import type { Control } from '../../control.ts';

export const boardOversight: Control = {
  id: 'board-oversight',
  title: 'The board hears about security and asks',
  criteria: ['CC1.2'],
  risk: 'Those who answer for the company learn of security from the newspaper.',
  likelihood: 2,
  impact: 3,
  frequency: 'semi-annual',
  ownerHint: 'Chief executive',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the charter of the board or of its committee names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['board', 'charter', 'governance', 'oversight', 'advisory', 'committee', 'bylaws'],
      remedy:
        'have leadership approve the charter of the board or of its committee, and write approver and approval date into it',
    },
    {
      id: 'meetings',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects:
        'every completed half-year has minutes of a meeting with security or risk in them, with date and participants',
      every: 'half',
      facts: ['date', 'participants'],
      mentions: [
        'security',
        'risk',
        'incident',
        'cyber',
        'privacy',
        'data protection',
        'compliance',
        'audit',
        'soc 2',
        'vulnerabilit',
        'breach',
        'sicherheit',
        'datenschutz',
      ],
      remedy: 'hold the meeting with security on its agenda, and file the minutes with date and participants',
    },
  ],
  sampled: 'Minutes of meetings of the period with security on the agenda, and who was there.',
  commonFailure: {
    failure: 'There are meetings, and the minutes say nothing of security.',
    fix: 'Put a standing item on risk and security on the agenda, and note what was asked and decided.',
  },
  evidenceWanted: [
    'Charter or rules of the board with approver and approval date',
    'Minutes of each half-year with date and participants',
  ],
  remediation: {
    steps: [
      'Write down what the board looks at and how often',
      'Put security on the agenda',
      'Keep the minutes',
    ],
    effortDays: 2,
  },
};
