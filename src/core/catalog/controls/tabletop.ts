import type { Control } from '../control.ts';

export const tabletop: Control = {
  id: 'tabletop',
  title: 'Incident response is exercised',
  criteria: ['CC7.4'],
  risk: 'The first real incident is the first rehearsal.',
  likelihood: 3,
  impact: 4,
  frequency: 'annual',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'exercise',
      shows: 'operation',
      procedure: 'document',
      expects: 'an exercise of the period has date, scenario, participants, timeline and gaps identified',
      facts: ['date', 'scenario', 'participants', 'timeline', 'gaps'],
      window: 'period',
      datedBy: 'date',
      occurs: true,
      remedy: 'run the exercise and record date, scenario, participants, timeline and the gaps it identified',
    },
  ],
  sampled:
    'The report of one exercise, with who took part, what was walked through, and what became of the gaps.',
  commonFailure: {
    failure: 'The exercise took place, and nothing but a calendar entry shows it.',
    fix: 'Write scenario, participants, timeline and gaps down on the day, and file a ticket for each gap.',
  },
  evidenceWanted: [
    'Report of one tabletop exercise: date, scenario, participants, timeline, gaps identified',
  ],
  remediation: {
    steps: [
      'Pick a likely scenario',
      'Walk through it with those who would respond',
      'Write the report with timeline and gaps',
    ],
    effortDays: 1,
  },
};
