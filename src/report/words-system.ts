import type { SystemPart } from '../core/assess/system/description.ts';
import { counted, days, listed } from './grammar.ts';
import { shown } from './shown.ts';
import type { Words } from './words.ts';

type SystemCode =
  | 'incomplete-system-description'
  | 'incomplete-provider'
  | 'provider-period-uncovered'
  | 'long-bridge-letter'
  | 'unmapped-user-entity-controls'
  | 'stale-readiness-assessment';

const keys: Record<SystemPart, string> = {
  services: 'description',
  boundaries: 'boundaries',
  infrastructure: 'boundaries.infrastructure',
  software: 'boundaries.software',
  people: 'boundaries.people',
  procedures: 'boundaries.procedures',
  data: 'boundaries.data',
};

/** What is said of the system’s description and of its providers. Names of providers are text of the manifest. */
export const wordsSystem: { [Code in SystemCode]: Words<Code> } = {
  'incomplete-system-description': {
    message: ({ lacks }) => `the description of the system does not tell its ${listed(told(lacks))}`,
    remedy: ({ lacks }) => `Describe them under system: ${listed(told(lacks).map((part) => keys[part]))}.`,
  },
  'stale-readiness-assessment': {
    message: ({ date, days: age, shelfLife, changed }) =>
      changed.length > 0
        ? `the readiness assessment of ${date} is out of date: ${listed(changed)} changed since`
        : age < 0
          ? `the readiness assessment is dated ${date}, after the day of this one`
          : `the readiness assessment of ${date} is ${days(age)} old; it is good for ${days(shelfLife)}`,
    remedy: () => 'Have it made again, and write its day.',
  },
  'incomplete-provider': {
    message: ({ provider, lacks }) => `${name(provider)}: ${listed(lacks.map((lack) => `no ${lack}`))}`,
    remedy: () =>
      'Get its SOC 2 report, put it into the evidence folder, and write path, period, method and who reviewed its exceptions.',
  },
  'provider-period-uncovered': {
    message: ({ provider, from, days: all, soFar }) =>
      `${name(provider)}: neither its report nor a bridge letter speaks for ${days(soFar)} of our period so far, from ${from}${all > soFar ? `; ${days(all)} by its end` : ''}`,
    remedy: () =>
      'Get its next report, or a bridge letter for the days between, and write them under the provider.',
  },
  'long-bridge-letter': {
    message: ({ provider, days: span }) =>
      `${name(provider)}: its bridge letter stands for ${days(span)}; three months at most are usual`,
    remedy: () => 'Get its next report: an auditor may not rely on so long a letter.',
  },
  'unmapped-user-entity-controls': {
    message: ({ provider, listed: count, unmapped }) =>
      count === 0
        ? `${name(provider)}: what its report expects of its customers is not listed`
        : `${name(provider)}: ${unmapped} of ${counted(count, 'user entity control')} is no control’s of ours`,
    remedy: () =>
      'List them under user_entity_controls of the provider, each with the control of ours that does it.',
  },
};

/** Without boundaries, that the five parts of them are missing goes without saying. */
function told(lacks: readonly SystemPart[]): SystemPart[] {
  const parts = lacks.filter((part) => part === 'services' || part === 'boundaries');
  return lacks.includes('boundaries') ? parts : [...lacks];
}

function name(provider: string): string {
  return shown(provider, 60);
}
