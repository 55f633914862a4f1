import type { Criterion } from './criterion.ts';

/** The 18 criteria of privacy. */
export const privacyCriteria = {
  'P1.1': {
    category: 'privacy',
    title: 'Notice',
    priority: 'low',
    explanation: 'People are told in clear words, in time, what is done with their data, and of changes.',
  },
  'P2.1': {
    category: 'privacy',
    title: 'Choice and consent',
    priority: 'low',
    explanation: 'People can choose, know what follows from it, and their consent is recorded.',
  },
  'P3.1': {
    category: 'privacy',
    title: 'Collection limited to objectives',
    priority: 'low',
    explanation: 'Only data that is needed for a stated purpose is collected, by fair means.',
  },
  'P3.2': {
    category: 'privacy',
    title: 'Explicit consent for collection',
    priority: 'low',
    explanation: 'Where express consent is needed, it is had before the data is taken, with a record.',
  },
  'P4.1': {
    category: 'privacy',
    title: 'Use limited to purposes',
    priority: 'low',
    explanation: 'Personal data is used for the stated purposes and nothing else.',
  },
  'P4.2': {
    category: 'privacy',
    title: 'Retention',
    priority: 'medium',
    explanation: 'Each kind of personal data has a time after which it is not kept.',
  },
  'P4.3': {
    category: 'privacy',
    title: 'Disposal',
    priority: 'low',
    explanation: 'Personal data is erased when its time is over or when asked, with a record.',
  },
  'P5.1': {
    category: 'privacy',
    title: 'Access by data subjects',
    priority: 'low',
    explanation: 'People who ask get a copy of their data in time, after proof of who they are.',
  },
  'P5.2': {
    category: 'privacy',
    title: 'Correction',
    priority: 'low',
    explanation: 'People can have their data corrected, and those it was passed to are told.',
  },
  'P6.1': {
    category: 'privacy',
    title: 'Disclosure to third parties with consent',
    priority: 'low',
    explanation: 'Personal data goes to third parties only for stated purposes and with consent.',
  },
  'P6.2': {
    category: 'privacy',
    title: 'Record of authorized disclosures',
    priority: 'low',
    explanation: 'There is a full and dated record of what was disclosed to whom.',
  },
  'P6.3': {
    category: 'privacy',
    title: 'Record of unauthorized disclosures and breaches',
    priority: 'medium',
    explanation: 'There is a full and dated record of breaches and of disclosures nobody allowed.',
  },
  'P6.4': {
    category: 'privacy',
    title: 'Privacy commitments from third parties',
    priority: 'low',
    explanation: 'Third parties with personal data are bound to the same duties, and are checked on.',
  },
  'P6.5': {
    category: 'privacy',
    title: 'Breach notice from third parties',
    priority: 'low',
    explanation: 'Third parties must tell of breaches, and it is acted on when they do.',
  },
  'P6.6': {
    category: 'privacy',
    title: 'Breach notification',
    priority: 'medium',
    explanation: 'Those concerned, authorities and others are told of breaches, in the time the law gives.',
  },
  'P6.7': {
    category: 'privacy',
    title: 'Accounting of personal information held and disclosed',
    priority: 'low',
    explanation: 'People who ask are told what is held about them and to whom it was passed.',
  },
  'P7.1': {
    category: 'privacy',
    title: 'Quality of personal information',
    priority: 'low',
    explanation: 'Personal data is kept right, current, complete and fit for its purpose.',
  },
  'P8.1': {
    category: 'privacy',
    title: 'Inquiries, complaints and monitoring',
    priority: 'low',
    explanation: 'Questions and complaints about privacy are taken in, answered in time, and learned from.',
  },
} as const satisfies Record<string, Criterion>;
