import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allReaders, evidenceOf, examined, fixture, readAmong } from './examine-export.ts';

const extension = (name: string) => name.slice(name.lastIndexOf('.'));
const notExamined = 'not-examined not-examined';
const at = (...lines: number[]) => `not-met rows${lines.map((line) => ` :${line}`).join('')}`;

const cases: [fixture: string, control: string, outcomes: Record<string, string>][] = [
  ['jira-issues-csv/pass.csv', 'incident-triage', { 'each-event': 'met' }],
  ['jira-issues-csv/pass.csv', 'incident-recovery', { restored: 'met' }],
  ['jira-issues-csv/fail.csv', 'incident-triage', { 'each-event': at(2) }],
  ['jira-issues-csv/fail.csv', 'incident-recovery', { restored: at(3) }],
  ['jira-issues-csv/departures.csv', 'offboarding', { 'every-departure': at(3) }],
  ['jira-issues-csv/header-only.csv', 'incident-triage', { 'each-event': notExamined }],
  ['linear-issues-csv/pass.csv', 'deficiency-tracking', { tracked: 'met' }],
  ['linear-issues-csv/fail.csv', 'deficiency-tracking', { tracked: at(3) }],
  ['linear-issues-csv/pass.csv', 'training', { 'every-employee': 'not-met no-table' }],
  ['linear-issues-csv/header-only.csv', 'deficiency-tracking', { tracked: notExamined }],
  ['statuspage-incidents/pass.json', 'incident-communication', { told: 'met' }],
  ['statuspage-incidents/fail.json', 'incident-communication', { told: at(37) }],
  ['statuspage-incidents/fail.json', 'incident-recovery', { restored: at(37) }],
  ['statuspage-incidents/page-partial.json', 'incident-communication', { told: notExamined }],
  ['statuspage-incidents/tool-failure.json', 'incident-communication', { told: notExamined }],
  ['aws-cloudtrail-status/pass.json', 'log-collection', { 'logging-on': 'met' }],
  ['aws-cloudtrail-status/fail.json', 'log-collection', { 'logging-on': 'not-met weak-setting false :2' }],
  [
    'aws-cloudtrail-status/not-delivered.json',
    'log-collection',
    { 'logging-on': 'not-met weak-setting not delivered :3' },
  ],
  ['aws-cloudtrail-status/tool-failure.json', 'log-collection', { 'logging-on': notExamined }],
  ['aws-log-groups/pass.json', 'log-collection', { retention: 'met' }],
  ['aws-log-groups/fail.json', 'log-collection', { retention: 'not-met weak-setting 14 :14' }],
  ['aws-log-groups/first-page-partial.json', 'log-collection', { retention: notExamined }],
  ['aws-log-groups/tool-failure.json', 'log-collection', { retention: notExamined }],
  ['aws-config-compliance/pass.json', 'baseline-configuration', { checks: 'met' }],
  ['aws-config-compliance/pass.json', 'encryption', { 'at-rest': 'met' }],
  ['aws-config-compliance/fail.json', 'baseline-configuration', { checks: at(3, 13) }],
  ['aws-config-compliance/fail.json', 'encryption', { 'at-rest': 'not-met weak-setting not encrypted :3' }],
  ['aws-config-compliance/fail.json', 'mfa', { enforced: 'not-met weak-setting not for the root user :13' }],
  ['aws-config-compliance/details.json', 'baseline-configuration', { checks: at(16) }],
  ['aws-config-compliance/nothing-evaluated.json', 'baseline-configuration', { checks: notExamined }],
  ['aws-config-compliance/first-page-partial.json', 'baseline-configuration', { checks: notExamined }],
  ['aws-continuous-backups/pass.json', 'backups', { automatic: 'met' }],
  ['aws-continuous-backups/fail.json', 'backups', { automatic: 'not-met weak-setting false :5' }],
  ['aws-continuous-backups/tool-failure.json', 'backups', { automatic: notExamined }],
  ['aws-storage-encryption/backups.json', 'backups', { automatic: 'met' }],
  ['aws-storage-encryption/no-backups.json', 'backups', { automatic: 'not-met weak-setting false :6' }],
  ['gcp-stores/backups.json', 'backups', { automatic: 'met' }],
  ['gcp-stores/no-backups.json', 'backups', { automatic: 'not-met weak-setting false :8' }],
];
const files = [...new Set(cases.map(([name]) => name))];

describe('what running a service leaves shows what it shows', () => {
  it.each(cases)('%s for %s', async (name, control, outcomes) => {
    const content = fixture(name);
    const found = await examined({ control, content, name: `2026-10-05${extension(name)}` });
    expect(found).toMatchObject(outcomes);
  });

  it.each(files)('%s is for one reader', async (name) => {
    const those = [];
    for (const reader of allReaders)
      if ((await readAmong(`export${extension(name)}`, fixture(name), [reader])).reader === reader.id)
        those.push(reader.id);
    expect(those).toEqual(name.includes('tool-failure') ? [] : [name.split('/')[0]]);
  });

  it('has a case for every fixture of those that have none elsewhere', () => {
    const elsewhere = new Set(['aws-storage-encryption', 'gcp-stores']);
    const folders = new Set(
      files.map((name) => name.split('/')[0] ?? '').filter((folder) => !elsewhere.has(folder)),
    );
    const there = [...folders].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, 'exports/fixtures', folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual(files.filter((name) => folders.has(name.split('/')[0] ?? '')).sort());
  });

  it('takes as many issues as Jira exports at once for a part of them', async () => {
    const [heading = '', row = ''] = fixture('jira-issues-csv/pass.csv').toString().split('\n');
    const of = async (count: number) => {
      const { tables, problems } = await readAmong('a.csv', [heading, ...Array(count).fill(row)].join('\n'));
      return [tables.length, problems.map(({ reason }) => reason)];
    };
    expect([await of(999), await of(1000)]).toEqual([
      [1, []],
      [0, ['tool-failure']],
    ]);
  });

  it.each<[string, string | undefined]>([
    ['statuspage-incidents/pass.json', '2026-03-04 rows'],
    ['aws-cloudtrail-status/pass.json', '2026-10-01 rows'],
    ['aws-config-compliance/details.json', '2026-10-01 rows'],
    ['aws-log-groups/pass.json', undefined],
  ])('%s is dated %s', async (name, expected) => {
    const { date } = await evidenceOf(`x/export${extension(name)}`, fixture(name));
    expect(date && `${date.date} ${date.source}`).toBe(expected);
  });
});
