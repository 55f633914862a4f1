import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { durationBetween, instantOf } from '../src/core/readers/machine-time.ts';
import { allReaders, evidenceOf, examined, fixture, readAmong } from './examine-export.ts';

const fixtures = join(import.meta.dirname, 'exports/fixtures');
const extension = (name: string) => name.slice(name.lastIndexOf('.'));
const notExamined = 'not-examined not-examined';
const noSetting = 'not-met no-setting';

type Case = [fixture: string, control: string, outcomes: Record<string, string>];

const cases: Case[] = [
  ['prowler-csv/pass.csv', 'encryption', { 'at-rest': 'met', 'in-transit': 'met' }],
  ['prowler-csv/framework.csv', 'encryption', { 'at-rest': 'met', 'in-transit': noSetting }],
  [
    'prowler-csv/fail.csv',
    'encryption',
    {
      'at-rest': 'not-met weak-setting not encrypted :3',
      'in-transit': 'not-met weak-setting 1 :4',
    },
  ],
  ['prowler-csv/fail.csv', 'mfa', { enforced: 'not-met weak-setting not for this user :5' }],
  ['prowler-csv/pass.csv', 'mfa', { enforced: noSetting }],
  ['prowler-csv/nothing-shown.csv', 'encryption', { 'at-rest': noSetting, 'in-transit': noSetting }],
  ['prowler-csv/header-only.csv', 'encryption', { 'at-rest': notExamined, 'in-transit': notExamined }],
  ['prowler-json/pass.json', 'encryption', { 'at-rest': 'met', 'in-transit': noSetting }],
  ['prowler-json/fail.json', 'encryption', { 'at-rest': 'not-met weak-setting not encrypted :25' }],
  ['prowler-json/muted.json', 'encryption', { 'at-rest': 'met' }],
  ['prowler-json/empty.json', 'encryption', { 'at-rest': notExamined }],
  ['prowler-csv/only-manual.csv', 'encryption', { 'at-rest': notExamined }],
  ['ocsf-findings/only-manual.json', 'encryption', { 'at-rest': notExamined }],
  ['security-hub/not-available.json', 'encryption', { 'at-rest': notExamined }],
  ['ocsf-findings/pass.json', 'encryption', { 'at-rest': 'met', 'in-transit': noSetting }],
  ['ocsf-findings/security-hub.json', 'encryption', { 'at-rest': 'met' }],
  ['ocsf-findings/fail.json', 'encryption', { 'at-rest': 'not-met weak-setting not encrypted :76' }],
  ['ocsf-findings/tool-failure.json', 'encryption', { 'at-rest': notExamined }],
  ['security-hub/pass.json', 'encryption', { 'at-rest': 'met', 'in-transit': 'met' }],
  ['security-hub/fail.json', 'encryption', { 'at-rest': 'not-met weak-setting not encrypted :46' }],
  ['security-hub/fail.json', 'mfa', { enforced: 'not-met weak-setting not for this user :88' }],
  ['security-hub/first-page.json', 'encryption', { 'at-rest': notExamined }],
  ['security-hub/empty.json', 'encryption', { 'at-rest': notExamined }],
  ['security-hub/tool-failure.json', 'encryption', { 'at-rest': notExamined }],
  ['testssl-flat/pass.json', 'encryption', { 'in-transit': 'met' }],
  ['testssl-flat/fail.json', 'encryption', { 'in-transit': 'not-met weak-setting 1 :100' }],
  ['testssl-flat/unreachable.json', 'encryption', { 'in-transit': notExamined }],
  ['testssl-flat/interrupted.json', 'encryption', { 'in-transit': notExamined }],
  ['testssl-flat/interrupted-weak.json', 'encryption', { 'in-transit': 'not-met weak-setting SSLv2 :2' }],
  ['testssl-flat/one-of-two.json', 'encryption', { 'in-transit': 'met' }],
  ['testssl-flat/filtered.json', 'encryption', { 'in-transit': notExamined }],
  ['testssl-flat/untested.json', 'encryption', { 'in-transit': notExamined }],
  ['testssl-csv/pass.csv', 'encryption', { 'in-transit': 'met' }],
  ['testssl-csv/fail.csv', 'encryption', { 'in-transit': 'not-met weak-setting 1 :16' }],
  ['testssl-csv/unreachable.csv', 'encryption', { 'in-transit': notExamined }],
  ['testssl-csv/interrupted.csv', 'encryption', { 'in-transit': notExamined }],
  ['testssl-csv/one-of-two.csv', 'encryption', { 'in-transit': 'met' }],
  ['testssl-csv/untested.csv', 'encryption', { 'in-transit': notExamined }],
  ['testssl-csv/header-only.csv', 'encryption', { 'in-transit': notExamined }],
  ['testssl-pretty/pass.json', 'encryption', { 'in-transit': 'met' }],
  ['testssl-pretty/fail.json', 'encryption', { 'in-transit': 'not-met weak-setting 1.1 :38' }],
  ['testssl-pretty/unreachable.json', 'encryption', { 'in-transit': notExamined }],
  ['testssl-pretty/interrupted.json', 'encryption', { 'in-transit': notExamined }],
  ['testssl-pretty/nothing.json', 'encryption', { 'in-transit': notExamined }],
  ['ssl-labs/pass.json', 'encryption', { 'in-transit': 'met' }],
  ['ssl-labs/fail.json', 'encryption', { 'in-transit': 'not-met weak-setting 1 :67' }],
  ['ssl-labs/one-of-two.json', 'encryption', { 'in-transit': 'met' }],
  ['ssl-labs/tool-failure.json', 'encryption', { 'in-transit': notExamined }],
  ['ssl-labs/in-progress.json', 'encryption', { 'in-transit': notExamined }],
  ['ssl-labs/without-details.json', 'encryption', { 'in-transit': notExamined }],
  ['sslyze/pass.json', 'encryption', { 'in-transit': 'met' }],
  ['sslyze/fail.json', 'encryption', { 'in-transit': 'not-met weak-setting SSLv3 :151' }],
  ['sslyze/one-of-two.json', 'encryption', { 'in-transit': 'met' }],
  ['sslyze/tool-failure.json', 'encryption', { 'in-transit': notExamined }],
  ['sslyze/unscheduled.json', 'encryption', { 'in-transit': notExamined }],
  ['sslyze/invalid.json', 'encryption', { 'in-transit': notExamined }],
  ['terraform-plan/pass.json', 'encryption', { 'at-rest': 'met', 'in-transit': 'met' }],
  ['terraform-plan/planned-values.json', 'encryption', { 'at-rest': 'met', 'in-transit': 'met' }],
  ['terraform-plan/state.json', 'encryption', { 'at-rest': 'met', 'in-transit': noSetting }],
  [
    'terraform-plan/fail.json',
    'encryption',
    {
      'at-rest': 'not-met weak-setting not encrypted :22 :44',
      'in-transit': 'not-met weak-setting 1 :63',
    },
  ],
  ['terraform-plan/not-yet.json', 'encryption', { 'in-transit': 'not-met weak-setting 1 :21' }],
  ['terraform-plan/tool-failure.json', 'encryption', { 'at-rest': notExamined }],
  ['terraform-plan/format.json', 'encryption', { 'at-rest': notExamined }],
  ['aws-storage-encryption/pass.json', 'encryption', { 'at-rest': 'met', 'in-transit': noSetting }],
  ['aws-storage-encryption/backups.json', 'encryption', { 'at-rest': 'met' }],
  ['aws-storage-encryption/no-backups.json', 'encryption', { 'at-rest': 'met' }],
  ['aws-storage-encryption/domain.json', 'encryption', { 'at-rest': 'met', 'in-transit': 'met' }],
  ['aws-storage-encryption/fail.json', 'encryption', { 'at-rest': 'not-met weak-setting not encrypted :12' }],
  ['aws-storage-encryption/first-page.json', 'encryption', { 'at-rest': notExamined }],
  ['aws-storage-encryption/empty.json', 'encryption', { 'at-rest': notExamined }],
  ['knowbe4-enrollments/pass.json', 'training', { 'every-employee': 'met' }],
  ['knowbe4-enrollments/fail.json', 'training', { 'every-employee': 'not-met members :2 :21' }],
  ['knowbe4-enrollments/empty.json', 'training', { 'every-employee': notExamined }],
  ['knowbe4-enrollments/tool-failure.json', 'training', { 'every-employee': notExamined }],
  ['lms-completions/pass.csv', 'training', { 'every-employee': 'met' }],
  ['lms-completions/yes-and-day.csv', 'training', { 'every-employee': 'met' }],
  ['lms-completions/fail.csv', 'training', { 'every-employee': 'not-met members :3' }],
  ['lms-completions/header-only.csv', 'training', { 'every-employee': notExamined }],
  ['aws-restore-jobs/pass.json', 'backup-restore', { 'restore-test': 'met' }],
  ['aws-restore-jobs/describe.json', 'backup-restore', { 'restore-test': 'met' }],
  ['aws-restore-jobs/fail.json', 'backup-restore', { 'restore-test': 'not-met failed-outcome' }],
  ['aws-restore-jobs/old.json', 'backup-restore', { 'restore-test': 'not-met outside-window' }],
  ['aws-restore-jobs/running.json', 'backup-restore', { 'restore-test': 'not-met facts-missing' }],
  ['aws-restore-jobs/empty.json', 'backup-restore', { 'restore-test': notExamined }],
  ['aws-restore-jobs/tool-failure.json', 'backup-restore', { 'restore-test': notExamined }],
  ['aws-backup-jobs/pass.json', 'backup-restore', { 'restore-test': 'not-met facts-missing' }],
  ['aws-backup-jobs/fail.json', 'backup-restore', { 'restore-test': 'not-met facts-missing' }],
  ['aws-backup-jobs/tool-failure.json', 'backup-restore', { 'restore-test': notExamined }],
  ['osquery-disk-encryption/tool-failure.json', 'encryption', { 'at-rest': notExamined }],
  ['osquery-disk-encryption/pass.jsonl', 'encryption', { 'at-rest': noSetting }],
  ['osquery-disk-encryption/fail.jsonl', 'encryption', { 'at-rest': noSetting }],
  ['osquery-disk-encryption/differential.jsonl', 'encryption', { 'at-rest': 'not-met no-evidence' }],
  ['osquery-disk-encryption/silent-host.jsonl', 'encryption', { 'at-rest': 'not-met no-evidence' }],
];

/** Everyone who is in no completion is an exception: Kim, and nobody who has left. */
const rosters = ['bamboohr.csv', 'api-names.csv', 'rippling.csv', 'adp.csv'].map(
  (name) => `hr-roster/${name}`,
);
const files = [...new Set([...cases.map(([name]) => name), ...rosters, 'hr-roster/header-only.csv'])];

describe('an export shows what it shows', () => {
  it.each(cases)('%s for %s', async (name, control, outcomes) => {
    const found = await examined({ control, content: fixture(name), name: `2026-10-05${extension(name)}` });
    expect(found).toMatchObject(outcomes);
  });

  it.each(files)('%s is for one reader', async (name) => {
    const those = [];
    for (const reader of allReaders)
      if ((await readAmong(`export${extension(name)}`, fixture(name), [reader])).reader === reader.id)
        those.push(reader.id);
    const own = name.split('/')[0] ?? '';
    const generic = /tool-failure|empty/.test(name) && !those.includes(own);
    expect(those).toEqual(generic ? [] : [own]);
  });

  it.each(files)('%s, cut off anywhere, is no crash', async (name) => {
    const whole = fixture(name);
    for (const share of [0.1, 0.35, 0.5, 0.77, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      const { problems, tables, settings, facts } = await readAmong(`export${extension(name)}`, cut);
      if (!name.endsWith('.json') || whole.length < 20) continue;
      expect(problems.map(({ reason }) => reason)).toEqual(['malformed']);
      expect([...tables, ...settings, ...facts]).toEqual([]);
    }
  });

  it('has a case for every fixture', () => {
    const folders = new Set(files.map((name) => name.split('/')[0] ?? ''));
    const there = [...folders].flatMap((folder) =>
      readdirSync(join(fixtures, folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual([...files].sort());
  });
});

describe('dates', () => {
  it.each<[string, string | undefined]>([
    ['prowler-csv/pass.csv', '2026-10-05 tool timestamp'],
    ['prowler-json/pass.json', '2026-10-05 tool timestamp'],
    ['ocsf-findings/pass.json', '2026-10-05 tool timestamp'],
    ['ocsf-findings/security-hub.json', '2026-10-05 tool timestamp'],
    ['security-hub/pass.json', '2026-10-06 rows'],
    ['testssl-flat/pass.json', undefined],
    ['testssl-csv/pass.csv', undefined],
    ['testssl-pretty/pass.json', '2026-10-05 tool timestamp'],
    ['ssl-labs/pass.json', '2026-10-05 tool timestamp'],
    ['sslyze/pass.json', '2026-10-05 tool timestamp'],
    ['terraform-plan/pass.json', '2026-10-05 tool timestamp'],
    ['terraform-plan/state.json', undefined],
    ['knowbe4-enrollments/pass.json', '2026-05-20 rows'],
    ['lms-completions/pass.csv', undefined],
    ['hr-roster/bamboohr.csv', undefined],
    ['osquery-disk-encryption/pass.jsonl', '2026-10-05 tool timestamp'],
    ['aws-restore-jobs/pass.json', '2026-08-11 key'],
    ['aws-backup-jobs/pass.json', '2026-10-05 rows'],
    ['aws-storage-encryption/pass.json', undefined],
  ])('%s: %s', async (name, expected) => {
    const { date } = await evidenceOf(`x/export${extension(name)}`, fixture(name));
    expect(date && `${date.date} ${date.source}`).toBe(expected);
  });

  it.each<[unknown, unknown, string | undefined]>([
    ['2026-08-11T07:02:10.114000+00:00', '2026-08-11T07:44:31.020000+00:00', '42 minutes'],
    ['2026-08-11T07:02:10+02:00', '2026-08-11T07:02:40Z', '2 h 0 min'],
    ['2026-08-11T23:30:00Z', '2026-08-14T01:30:00Z', '2 d 2 h'],
    [1767600000.5, 1767600012.5, '12 seconds'],
    ['1791191400', '1791191460', '1 minute'],
    [1791191400000, 1791195000000, '1 h 0 min'],
    ['2026-08-11T07:44:31Z', '2026-08-11T07:02:10Z', undefined],
    ['2026-02-30T07:00:00Z', '2026-03-01T07:02:10Z', undefined],
    ['soon', null, undefined],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(durationBetween(instantOf(from), instantOf(to))).toBe(expected);
  });
});

const statusesOf = async (name: string) => {
  const { tables } = await readAmong(`export${extension(name)}`, fixture(name));
  const [table] = tables;
  if (!table) return [];
  const column = table.headings.indexOf('status');
  return Array.from({ length: table.rowCount }, (_, row) => table.cell(row, column));
};

describe('checks', () => {
  it('keeps apart what is open and what somebody has decided on', async () => {
    expect(await statusesOf('prowler-csv/pass.csv')).toEqual(
      'pass,pass,pass,manual,fail,pass,muted,fail'.split(','),
    );
    expect(await statusesOf('ocsf-findings/pass.json')).toEqual(['pass', 'suppressed', 'manual']);
    expect(await statusesOf('security-hub/pass.json')).toEqual(
      'pass,pass,archived,suppressed,not evaluated,pass'.split(','),
    );
    expect(await statusesOf('aws-backup-jobs/fail.json')).toEqual(['pass', 'fail']);
  });

  it('serves a control of one’s own', async () => {
    const entry =
      '{ state: documented, title: None open, criteria: [CC7.1], tests: [{ rows: checks, require: [no_open_failure], within: 12-months }] }';
    const found = async (name: string) => {
      const what = {
        control: 'posture',
        content: fixture(name),
        name: `2026-10-05${extension(name)}`,
        entry,
      };
      return (await examined(what))['test-1'];
    };
    expect(await found('ocsf-findings/pass.json')).toBe('met');
    expect(await found('prowler-csv/fail.csv')).toBe('not-met rows :3 :4 :5');
    expect(await found('testssl-flat/interrupted.json')).toBe(notExamined);
  });

  it('takes a snapshot whose rows are events of their own for one', async () => {
    const event = (unixTime: number, encrypted: string) =>
      JSON.stringify({
        name: 'disk_encryption',
        hostIdentifier: 'nw-lin-02',
        unixTime,
        columns: { name: '/dev/dm-0', encrypted },
        action: 'snapshot',
      });
    const log = [event(1791000000, '1'), event(1791191564, '0'), event(1791191564, '0')].join('\n');
    const { tables } = await readAmong('a.jsonl', log);
    expect(tables.map((table) => `${table.rowCount} ${table.cell(0, 1)} ${table.cell(0, 2)}`)).toEqual([
      '1 false 0 of 2 encrypted',
    ]);
  });

  it('tells of a certificate that had expired, at its line', async () => {
    const certificates = async (name: string) =>
      (await readAmong('a.json', fixture(name))).settings
        .filter((setting) => setting.name === 'certificate_in_date')
        .map(({ value, place }) => `${place.line} ${value}`);
    expect(await certificates('testssl-flat/fail.json')).toEqual(['65 true', '142 false']);
    expect(await certificates('testssl-pretty/fail.json')).toEqual(['61 false']);
    expect(await certificates('ssl-labs/pass.json')).toEqual(['23 true', '57 true']);
    expect(await certificates('ssl-labs/fail.json')).toEqual(['23 false', '57 false']);
    expect(await certificates('sslyze/fail.json')).toEqual(['105 true', '233 false']);
  });

  it('calls a scan complete only when each host was examined to the end', async () => {
    const complete = async (name: string) =>
      (await readAmong('a.json', fixture(name))).settings.some(
        ({ name: setting }) => setting === 'scan_completed',
      );
    for (const id of ['testssl-flat', 'ssl-labs', 'sslyze']) {
      expect(await complete(`${id}/pass.json`)).toBe(true);
      expect(await complete(`${id}/one-of-two.json`)).toBe(false);
    }
  });
});

describe('what testssl.sh writes of a protocol', () => {
  const scan = (tls1: [string, string][]) =>
    JSON.stringify(
      [
        ['SSLv2', 'OK', 'not offered'],
        ['SSLv3', 'OK', 'not offered'],
        ...tls1.map(([severity, finding]) => ['TLS1', severity, finding]),
        ['TLS1_1', 'INFO', 'not offered'],
        ['TLS1_2', 'OK', 'offered'],
      ].map(([id, severity, finding]) => ({ id, ip: 'a/192.0.2.1', port: '443', severity, finding })),
    );
  it.each<[string, [string, string][], unknown[]]>([
    ['offered, whatever the severity', [['OK', 'offered']], [1]],
    [
      'offered without a cipher',
      [['INFO', "supported but couldn't detect a cipher (may need debugging)"]],
      [1],
    ],
    ['refused in a strange way', [['CRITICAL', 'connection failed rather than downgrading to SSLv3']], [1.2]],
    [
      'answered with a newer one',
      [['CRITICAL', 'server responded with higher version number (TLSv1.1) than requested by client']],
      [1.2],
    ],
    [
      'refused, then told to be untold',
      [
        ['OK', 'not offered'],
        ['WARN', 'TLS downgraded to STARTTLS plaintext'],
      ],
      [],
    ],
    ['likely refused', [['INFO', 'likely not offered']], []],
    ['not understood', [['MEDIUM', 'strange, server 0999']], []],
    ['not tested', [['WARN', 'not tested due to lack of local support']], []],
    ['left out', [], []],
  ])('%s', async (_, tls1, expected) => {
    const { settings, problems } = await readAmong('a.json', scan(tls1));
    expect(settings.filter(({ name }) => name === 'tls_minimum_version').map(({ value }) => value)).toEqual(
      expected,
    );
    expect(problems.map(({ reason }) => reason)).toEqual(expected.length > 0 ? [] : ['tool-failure']);
  });
});

describe('a plan', () => {
  const plan = (type: string, after: object, more: object = {}) =>
    JSON.stringify({
      format_version: '1.2',
      resource_changes: [
        { mode: 'managed', type, change: { actions: ['create'], before: null, after, ...more } },
      ],
    });
  it.each<[string, string, object, unknown[]]>([
    [
      'a database without a word on encryption',
      'aws_db_instance',
      { storage_encrypted: null },
      ['not encrypted'],
    ],
    ['a replica of one', 'aws_db_instance', { storage_encrypted: null, replicate_source_db: 'a' }, []],
    ['a database of which it is not known yet', 'aws_rds_cluster', { engine: 'aurora' }, []],
    [
      'disks of a machine',
      'aws_instance',
      { root_block_device: [{ encrypted: true }], ebs_block_device: [{ encrypted: false }] },
      ['AES-256', 'not encrypted'],
    ],
    ['a bucket', 'google_storage_bucket', { name: 'a' }, ['google-managed']],
    ['an account', 'azurerm_storage_account', { min_tls_version: 'TLS1_0' }, ['Microsoft.Storage', 1]],
    [
      'an algorithm of one’s own',
      'aws_s3_bucket_server_side_encryption_configuration',
      { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'secret-1234' }] }] },
      ['another algorithm'],
    ],
    [
      'a distribution',
      'aws_cloudfront_distribution',
      { viewer_certificate: [{ minimum_protocol_version: 'TLSv1' }] },
      [1],
    ],
    ['a listener without TLS', 'aws_lb_listener', { protocol: 'HTTP', ssl_policy: null }, []],
  ])('%s', async (_, type, after, expected) => {
    const { settings } = await readAmong('a.json', plan(type, after));
    expect(settings.map(({ value }) => value)).toEqual(expected);
  });

  it('takes nothing from what is marked as sensitive, and repeats none of it', async () => {
    const marked = plan('aws_ebs_volume', { encrypted: true }, { after_sensitive: { encrypted: true } });
    expect((await readAmong('a.json', marked)).settings).toEqual([]);
    const whole = JSON.stringify(await readAmong('a.json', fixture('terraform-plan/pass.json')));
    expect(whole).not.toContain('not-a-real-password');
  });
});

describe('people', () => {
  it.each(rosters)('%s is a population', async (name) => {
    const content = fixture('lms-completions/pass.csv');
    const roster = fixture(name);
    const training = await examined({ control: 'training', content, name: '2026-10-05.csv', roster });
    expect(training['every-employee']).toBe('not-met members :4');
    const offboarding = await examined({ control: 'offboarding', content, name: '2026-10-05.csv', roster });
    expect(offboarding['roster-departures']).toContain('not-met');
  });

  it('takes the number of an employee for no name', async () => {
    const byName = 'Name,Course,Status,Completion Date\nDana Ito,Security,Passed,2026-05-04\n';
    const roster = 'Employee #,First Name,Last Name,Hire Date,Status\n1001,Dana,Ito,2024-01-15,Active\n';
    const found = await examined({ control: 'training', content: byName, name: '2026-10-05.csv', roster });
    expect(found['every-employee']).toBe('met');
  });

  it('holds a policy for acknowledged only where KnowBe4 says so', async () => {
    const policy =
      '---\ntitle: Acceptable Use\napprover: Kim Vale\napproval date: 2026-02-01\n---\n\n# Acceptable Use\n\nBe kind.\n';
    const beside = [await evidenceOf('policies/acceptable-use.md', policy)];
    const found = async (name: string) =>
      (await examined({ control: 'policies', content: fixture(name), name: 'a.json', beside }))[
        'acknowledged'
      ];
    expect(await found('knowbe4-enrollments/pass.json')).toBe('met');
    expect(await found('knowbe4-enrollments/fail.json')).toBe('not-met members :40');
  });

  it('tells of each endpoint whether its disk is encrypted, by its newest snapshot', async () => {
    const hosts = async (name: string) => {
      const [table] = (await readAmong('a.jsonl', fixture(name))).tables;
      return Array.from(
        { length: table?.rowCount ?? 0 },
        (_, row) => `${table?.cell(row, 0)} ${table?.cell(row, 1)}`,
      );
    };
    expect(await hosts('osquery-disk-encryption/pass.jsonl')).toEqual([
      'nw-mac-01 true',
      'nw-lin-02 true',
      'nw-win-03 true',
    ]);
    expect(await hosts('osquery-disk-encryption/fail.jsonl')).toEqual(['nw-mac-01 true', 'nw-mac-04 false']);
    const entry =
      '{ state: documented, title: Encrypted, criteria: [CC6.7], tests: [{ setting: endpoint_disk_encrypted }] }';
    const found = async (name: string) =>
      (await examined({ control: 'laptops', content: fixture(name), name: 'a.jsonl', entry }))['test-1'];
    expect(await found('osquery-disk-encryption/pass.jsonl')).toBe('met');
    expect(await found('osquery-disk-encryption/fail.jsonl')).toBe('not-met weak-setting false :2');
    expect(await found('osquery-disk-encryption/differential.jsonl')).toBe(notExamined);
  });
});

const samples = process.env['SOC2_GATE_SAMPLES'];

describe('the samples are what they are', () => {
  it.skipIf(samples === undefined || !existsSync(join(samples, 'tls'))).each([
    ['cloud-posture/example_output_aws.csv', 'prowler-csv', 0],
    ['cloud-posture/example_output_aws.ocsf.json', 'ocsf-findings', 0],
    ['tls/expired_tls10_flat.json', 'testssl-flat', 3],
    ['tls/selfsigned_tls12_flat.json', 'testssl-flat', 3],
    ['tls/selfsigned_tls12_pretty.json', 'testssl-pretty', 3],
    ['training/knowbe4_enrollments.json', 'knowbe4-enrollments', 0],
  ])('%s: %s', async (name, id, settings) => {
    const reading = await readAmong(name, readFileSync(join(samples ?? '', name)));
    expect(reading.reader).toBe(id);
    expect(reading.problems).toEqual([]);
    expect(reading.settings.length).toBe(settings);
  });
});
