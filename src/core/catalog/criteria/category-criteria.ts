import type { Criterion } from './criterion.ts';

/** The criteria of availability, confidentiality and processing integrity. */
export const categoryCriteria = {
  'A1.1': {
    category: 'availability',
    title: 'Capacity',
    priority: 'low',
    explanation: 'Use of capacity is measured, compared with demand to come, and added to in time.',
  },
  'A1.2': {
    category: 'availability',
    title: 'Environmental protection, backup and recovery infrastructure',
    priority: 'medium',
    explanation:
      'Backups, spare sites and surroundings keep the service up, are watched, and are kept working.',
  },
  'A1.3': {
    category: 'availability',
    title: 'Recovery testing',
    priority: 'medium',
    explanation: 'Recovery is rehearsed from end to end, and what went wrong is put right.',
  },
  'C1.1': {
    category: 'confidentiality',
    title: 'Identifying and keeping confidential information',
    priority: 'medium',
    explanation: 'Confidential information is known, labelled and kept for as long as promised, no longer.',
  },
  'C1.2': {
    category: 'confidentiality',
    title: 'Disposing of confidential information',
    priority: 'medium',
    explanation: 'Confidential information is destroyed when its time is over, and there is proof.',
  },
  'PI1.1': {
    category: 'processing-integrity',
    title: 'Processing objectives and specifications',
    priority: 'low',
    explanation: 'What goes in, what comes out and what correct means is defined for those who use it.',
  },
  'PI1.2': {
    category: 'processing-integrity',
    title: 'Inputs',
    priority: 'low',
    explanation: 'What comes in is checked for being complete, right and allowed before it is used.',
  },
  'PI1.3': {
    category: 'processing-integrity',
    title: 'Processing',
    priority: 'medium',
    explanation: 'Processing follows its definition, and errors are found, recorded and put right.',
  },
  'PI1.4': {
    category: 'processing-integrity',
    title: 'Outputs',
    priority: 'low',
    explanation: 'What goes out is complete, right, on time, and reaches only those it is meant for.',
  },
  'PI1.5': {
    category: 'processing-integrity',
    title: 'Storage',
    priority: 'low',
    explanation: 'What is stored at each step stays complete, right and in reach, for as long as defined.',
  },
} as const satisfies Record<string, Criterion>;
