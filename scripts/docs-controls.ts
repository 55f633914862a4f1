import { catalog } from '../src/core/catalog/catalog.ts';
import type { Control, ControlFrequency, TestOfControl } from '../src/core/catalog/control.ts';
import { criteria } from '../src/core/catalog/criteria.ts';
import { exportReaders } from '../src/core/readers/export-readers.ts';
import { days } from '../src/report/grammar.ts';
import { ownControlSchema } from './docs-manifest.ts';
import { filled } from './fill.ts';
import { code, markdownTable, sentence } from './markdown-table.ts';
import { schemaKeys } from './schema-keys.ts';
import { accountWords, testWords } from './test-words.ts';

export function controlsPage(): string {
  return filled('docs/controls.md', {
    accounts: accountWords().join(' '),
    controls: catalog.map((control) => controlSection(control)).join('\n\n'),
    'own-tests': ownTestsTable(),
  });
}

export function controlSection(control: Control, page = ''): string {
  const { id, title, tests, evidenceWanted, remediation, sampled, commonFailure, dependsOn = [] } = control;
  const effort = days(remediation.effortDays);
  return [
    `### ${id}`,
    '',
    `**${sentence(title)}** ${sentence(criteriaWords(control))} ${whoAndWhen(control)}`,
    '',
    ...tests.map((test) => testItem(test, page)),
    '',
    `*Evidence wanted*: ${evidenceWanted.map(sentence).join(' ')}`,
    '',
    `*Auditors sample*: ${sampled} *It most often falls short so*: ${commonFailure.failure} ${commonFailure.fix}`,
    ...readersLine(id),
    '',
    `*Closing the gap* (${effort}${dependsOn.length > 0 ? `, after ${dependsOn.map(code).join(', ')}` : ''}): ${remediation.steps.map(sentence).join(' ')}`,
  ].join('\n');
}

function whoAndWhen({ risk, likelihood, impact, frequency, ownerHint }: Control): string {
  return `*Risk*: ${risk} Likelihood ${likelihood} of 5, impact ${impact} of 5. *Most often done by*: ${ownerHint}, ${frequencies[frequency]}.`;
}

export const frequencies: Readonly<Record<ControlFrequency, string>> = {
  continuous: 'at all times',
  'per-event': 'each time that it happens',
  monthly: 'each month',
  quarterly: 'each quarter',
  'semi-annual': 'each half-year',
  annual: 'each year',
};

function criteriaWords({ criteria: ids }: Control): string {
  return ids
    .map((id) => `${id}, ${criteria[id].title.toLowerCase()} (${criteria[id].priority})`)
    .join('; also ');
}

function testItem(test: TestOfControl, page: string): string {
  const { id, procedure, expects, remedy, shows } = test;
  return [
    `- ${code(id)}, by [${procedure}](${page}#${procedure.toLowerCase()}), shows ${shows}: **${expects}**.`,
    ...testWords(test),
    `To earn it: ${sentence(remedy)}`,
  ].join('\n  ');
}

function readersLine(control: string): string[] {
  const ids = exportReaders
    .filter(({ takes, supports }) => takes !== 'bytes' && supports.includes(control))
    .map(({ id }) => id)
    .sort()
    .map(code);
  return ids.length === 0 ? [] : ['', `*Tool exports that serve it*: ${ids.join(', ')}.`];
}

const procedureOf: Readonly<Record<string, string>> = {
  every: 'everyPeriod',
  rows: 'everyRow',
  members: 'everyMember',
  setting: 'configuration',
  facts: 'document',
};

/** The ways to write a test of a control of one's own, each with its keys. */
function ownTestsTable(): string {
  const tests = ownControlSchema().properties?.['tests'];
  const item = typeof tests === 'object' && Array.isArray(tests.items) ? tests.items[0] : undefined;
  const variants = typeof item === 'object' ? (item.anyOf ?? []) : [];
  const rows = variants.flatMap((variant) => {
    const keys = typeof variant === 'boolean' ? [] : schemaKeys(variant);
    const [first] = keys;
    return keys
      .filter(({ path }) => path !== 'title' && path !== 'remedy')
      .map(({ path, isRequired, values, description }) => [
        procedureOf[first?.path ?? ''] ?? '',
        `${code(path)}${isRequired ? ' \\*' : ''}`,
        values,
        description,
      ]);
  });
  return markdownTable(['procedure', 'key', 'value', 'what it says'], rows);
}
