import type { Control } from '../../control.ts';

export const internalCommunication: Control = {
  id: 'internal-communication',
  title: 'Security is talked about, and there is a way to report',
  criteria: ['CC2.2'],
  risk: 'People see that something is wrong and do not know whom to tell.',
  likelihood: 2,
  impact: 3,
  frequency: 'semi-annual',
  ownerHint: 'Head of Security',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects:
        'the policy on internal communication and reporting names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: [
        'communication',
        'internal communication',
        'reporting',
        'whistle',
        'speak up',
        'escalation',
        'raising concern',
      ],
      remedy:
        'have leadership approve the policy on internal communication and reporting, and write approver and approval date into it',
    },
    {
      id: 'every-half',
      shows: 'operation',
      procedure: 'everyPeriod',
      expects: 'every completed half-year has a dated message to everyone about security',
      every: 'half',
      facts: ['date'],
      about: [
        'message',
        'announcement',
        'communication',
        'newsletter',
        'notice',
        'notification',
        'bulletin',
        'subject',
        'topic',
        'minutes',
        'all hands',
        'town hall',
        'channel',
        'campaign',
        'security awareness',
        'phishing',
      ],
      remedy:
        'tell everyone about security at least once in each half-year, and keep the dated message or the minutes',
    },
  ],
  sampled: 'Messages to everyone in the period, and people who are asked how they would report.',
  commonFailure: {
    failure: 'The reporting channel is in a document that nobody has opened.',
    fix: 'Say it in the onboarding, and repeat it with each message to everyone.',
  },
  evidenceWanted: ['Policy on communication and reporting', 'Dated message or minutes of each half-year'],
  remediation: {
    steps: [
      'Set up a channel for reports, also without a name',
      'Tell everyone',
      'Repeat it twice a year and keep the message',
    ],
    effortDays: 1,
  },
};
