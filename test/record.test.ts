import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { parseJson, parseYaml } from '../src/core/readers/parsed-record.ts';
import { readGenericRecord } from '../src/core/readers/record.ts';
import { oldestTlsVersion } from '../src/core/readers/tls-version.ts';

function read(text: string): Reading {
  const parsing = /^\s*[[{]/.test(text) ? parseJson(text) : parseYaml(text);
  if (!parsing.ok) throw new Error(`${parsing.line}: ${parsing.detail}`);
  return readGenericRecord(parsing.record, 'a.yml');
}

const factsOf = ({ facts }: Reading) =>
  facts.map(({ name, value, place }) => `${place.line} ${name}: ${value}`);
const settingsOf = ({ settings }: Reading) =>
  settings.map(({ name, value, place }) => `${place.line} ${name}: ${value}`);

describe('facts of a record', () => {
  it.each<[string, string, string[]]>([
    [
      'keys are labels',
      'date: 2026-03-31\nreviewed_by: Dana Ito\n',
      ['1 date: 2026-03-31', '2 reviewer: Dana Ito'],
    ],
    [
      'in any spelling',
      'reviewDate: 2026-03-31\nReviewed-By: Dana Ito\n',
      ['1 date: 2026-03-31', '2 reviewer: Dana Ito'],
    ],
    [
      'of JSON as of YAML',
      '{\n  "date": "2026-03-31",\n  "reviewedBy": "Dana Ito"\n}',
      ['2 date: 2026-03-31', '3 reviewer: Dana Ito'],
    ],
    ['below others', 'exercise:\n  scenario: Ransomware\n', ['2 scenario: Ransomware']],
    ['with their parent', 'review:\n  date: 2026-03-31\n', ['2 date: 2026-03-31']],
    [
      'about their parent',
      'approval:\n  by: Dana Ito\n  on: 2026-02-01\n',
      ['2 approver: Dana Ito', '3 approval_date: 2026-02-01'],
    ],
    [
      'a person in parts',
      'reviewer: { name: Dana Ito, email: dana@x.example }',
      ['1 reviewer: Dana Ito', '1 reviewer: dana@x.example'],
    ],
    ['lists', 'participants: [Dana Ito, Sam Roe]', ['1 participants: Dana Ito; Sam Roe']],
    [
      'lists of mappings',
      'participants:\n  - name: Dana Ito\n  - name: Sam Roe\n',
      ['1 participants: name: Dana Ito; name: Sam Roe'],
    ],
    [
      'a mapping as a whole',
      'timeline:\n  "09:00": detected\n  "09:20": contained\n',
      ['1 timeline: 09:00: detected, 09:20: contained'],
    ],
    [
      'shallower ones first',
      'meta:\n  date: 2026-01-01\ndate: 2026-03-31\n',
      ['3 date: 2026-03-31', '2 date: 2026-01-01'],
    ],
    ['a value of another form is none', 'date: soon\nreviewer: yes\nrecovery_time: short\n', []],
    ['numbers as they are written', 'recovery_time: 4.50\n', ['1 recovery_time: 4.5']],
  ])('%s', (_, text, expected) => {
    expect(factsOf(read(text))).toEqual(expected);
  });

  it.each<[string, string, [string, string][]]>([
    [
      'placeholders',
      'reviewer: TBD\nscenario: "[describe]"\n',
      [
        ['reviewer', 'TBD'],
        ['scenario', '[describe]'],
      ],
    ],
    [
      'nothing',
      'reviewer:\nparticipants: []\noutcome: ""\n',
      [
        ['reviewer', ''],
        ['participants', ''],
        ['outcome', ''],
      ],
    ],
  ])('%s are unfilled', (_, text, expected) => {
    const { facts, unfilled } = read(text);
    expect(facts).toEqual([]);
    expect(unfilled.map(({ name, placeholder }) => [name, placeholder])).toEqual(expected);
  });

  it('dates come best first, with their line, a tool’s own time last', () => {
    const { dates } = read('generated: 2026-04-02T10:00:00Z\nreview_date: 2026-03-31\n');
    expect(dates.map(({ date, source, place }) => [date, source, place.line])).toEqual([
      ['2026-03-31', 'key', 2],
      ['2026-04-02', 'tool timestamp', 1],
    ]);
  });

  it.each([
    ['quarter: 2026-Q1'],
    ['period: { from: 2026-01-01, to: 2026-03-31 }'],
    ['{"review_period": {"start": "2026-01-01", "end": "2026-03-31"}}'],
  ])('the period of %s', (text) => {
    expect(read(text).period).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('a date that can be read two ways is a problem', () => {
    expect(read('date: 03/04/2026\n').problems).toMatchObject([{ reason: 'ambiguous-date', line: 1 }]);
  });
});

describe('settings of a record', () => {
  it.each<[string, string[]]>([
    ['mfa_enforced: true', ['1 mfa_enforced: true']],
    ['mfa: { enforced: false }', ['1 mfa_enforced: false']],
    ['mfa: required', ['1 mfa_enforced: true']],
    ['mfa: optional', ['1 mfa_enforced: false']],
    ['mfa: enabled', []],
    [
      'mfa_enforcement: enabled\nmfa: { enforcement: enabled }',
      ['1 mfa_enforced: true', '2 mfa_enforced: true'],
    ],
    ['{"two_factor_requirement_enabled": true}', ['1 mfa_enforced: true']],
    ['notifications: { channels: { mfa: true } }', []],
    ['users:\n  - { email: a@x.example, mfa: true, mfa_enforced: false }', []],
    [
      'encryption: { at_rest: AES-256-GCM, in_transit: TLSv1.2 }',
      ['1 encryption_at_rest: AES-256-GCM', '1 tls_minimum_version: 1.2'],
    ],
    [
      '{"ServerSideEncryptionConfiguration": {"Rules": [\n{"ApplyServerSideEncryptionByDefault":\n{"SSEAlgorithm": "aws:kms"}}]}}',
      ['3 encryption_at_rest: aws:kms'],
    ],
    ['encryption_at_rest: true', ['1 encryption_at_rest: true']],
    ['ssl_protocols: [TLSv1, TLSv1.2]', ['1 tls_minimum_version: 1']],
    [
      '{"Listeners": [{"SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06"},\n{"SslPolicy": "ELBSecurityPolicy-2016-08"}]}',
      ['1 tls_minimum_version: 1.2', '2 tls_minimum_version: 1'],
    ],
    [
      '{"required_pull_request_reviews": {"required_approving_review_count": 2}}',
      ['1 required_approvals: 2'],
    ],
    [
      '[{"type": "pull_request", "parameters": {"required_approving_review_count": 1}}]',
      ['1 required_approvals: 1'],
    ],
    ['required_approvals: two', []],
    ['{"enforcement": "evaluate", "rules": [{"parameters": {"required_approving_review_count": 1}}]}', []],
    ['{"rules": [{"enforcement": "disabled", "parameters": {"required_approving_review_count": 1}}]}', []],
    [
      '{"enforcement": "active", "rules": [{"parameters": {"required_approving_review_count": 1}}]}',
      ['1 required_approvals: 1'],
    ],
    [
      'policies: [{ enabled: false, min_tls_version: "1.2" }, { enabled: true, min_tls_version: "1.3" }]',
      ['1 tls_minimum_version: 1.3'],
    ],
  ])('%s', (text, expected) => {
    expect(settingsOf(read(text))).toEqual(expected);
  });

  it.each<[string, number | undefined]>([
    ['TLSv1.2', 1.2],
    ['1.2', 1.2],
    ['v1.3', 1.3],
    ['TLS_1_2', 1.2],
    ['TLS1_2', 1.2],
    ['Tls12', 1.2],
    ['TLSv1', 1],
    ['TLSv1.2_2021', 1.2],
    ['TLSv1_2016', 1],
    ['TLS 1.2 or newer', 1.2],
    ['TLS 1.3, 1.1', 1.1],
    ['SSLv3 TLSv1.2', 0],
    ['none', 0],
    ['ELBSecurityPolicy-TLS13-1-3-2021-06', 1.3],
    ['ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06', 1.2],
    ['ELBSecurityPolicy-TLS-1-1-2017-01', 1.1],
    ['ELBSecurityPolicy-FS-1-2-Res-2020-10', 1.2],
    ['ELBSecurityPolicy-FS-2018-06', 1],
    ['SecurityPolicy_TLS13_1_2_2021_06', 1.2],
    ['AES-256', undefined],
    ['HTTPS', undefined],
    ['2026-1.2', undefined],
  ])('the oldest TLS version of %s is %s', (text, version) => {
    expect(oldestTlsVersion([text])).toBe(version);
  });
});

describe('tables of a record', () => {
  const rowsOf = ({ tables }: Reading) =>
    tables.map((table) => [
      table.headings,
      ...Array.from({ length: table.rowCount }, (_, row) => [
        table.lineOf(row),
        ...table.headings.map((_, column) => table.cell(row, column)),
      ]),
    ]);

  it.each<[string, string, unknown[]]>([
    [
      'a list at the top',
      '[\n{"email": "a@x.example", "mfa": true},\n{"email": "b@x.example"}\n]',
      [
        [
          ['email', 'mfa'],
          [2, 'a@x.example', 'true'],
          [3, 'b@x.example', ''],
        ],
      ],
    ],
    [
      'a list under a key',
      'vendors:\n  - name: AWS\n    tier: 1\n',
      [
        [
          ['name', 'tier'],
          [2, 'AWS', '1'],
        ],
      ],
    ],
    [
      'headings of all rows, as first seen',
      '[{"a": 1}, {"b": 2, "a": 3}]',
      [
        [
          ['a', 'b'],
          [1, '1', ''],
          [1, '3', '2'],
        ],
      ],
    ],
    [
      'what a row is about, without its prefix',
      '[{"id": 1, "user": {"id": 7, "email": "a@x.example"}}]',
      [
        [
          ['id', 'user.id', 'email'],
          [1, '1', '7', 'a@x.example'],
        ],
      ],
    ],
    [
      'what something is called, by the thing',
      '[{"number": 1, "author": {"login": "dana"}}]',
      [
        [
          ['number', 'author'],
          [1, '1', 'dana'],
        ],
      ],
    ],
    [
      'lists in a row, joined',
      '[{"a": ["x", "y"], "reviews": [{"author": {"login": "p"}, "state": "A"}, {"author": {"login": "q"}, "state": "B"}]}]',
      [
        [
          ['a', 'reviews.author.login', 'reviews.state'],
          [1, 'x; y', 'p; q', 'A; B'],
        ],
      ],
    ],
    [
      'camel case where its words are known',
      '[{"email": "a", "dateCompleted": "2026-01-01", "isEnrolledIn2Sv": true}]',
      [
        [
          ['email', 'dateCompleted', 'isEnrolledIn2Sv'],
          [1, 'a', '2026-01-01', 'true'],
        ],
      ],
    ],
    ['no table of a mixed list', '[{"a": 1}, 2]', []],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(read(text))).toEqual(expected);
  });

  it('of a hundred thousand rows has the lines of them all', () => {
    const items = Array.from(
      { length: 100_000 },
      (_, row) => `{"email": "p${row}@x.example", "user": {"id": ${row}}}`,
    );
    const [table] = read(`[\n${items.join(',\n')}\n]`).tables;
    expect([table?.rowCount, table?.lineOf(99_999), table?.cell(99_999, 0)]).toEqual([
      100_000,
      100_001,
      'p99999@x.example',
    ]);
  });
});

describe('a record that shows nothing', () => {
  it.each<[string, string, string, number | undefined]>([
    ['null', 'null', 'empty', 1],
    ['an empty list', '[\n  \n]', 'empty', 1],
    ['an empty mapping', '{}', 'empty', 1],
    ['nothing but an empty list', '{\n"value": []\n}', 'empty', 2],
    [
      'an error of GitHub',
      '{"message": "Bad credentials", "documentation_url": "https://docs.github.com", "status": "401"}',
      'tool-failure',
      1,
    ],
    [
      'an error of Microsoft Graph',
      '{"error": {"code": "Forbidden", "message": "Insufficient privileges"}}',
      'tool-failure',
      1,
    ],
    [
      'an error of Okta',
      '{"errorCode": "E0000011", "errorSummary": "Invalid token provided", "errorCauses": []}',
      'tool-failure',
      1,
    ],
    ['an error of npm', '{"error": {"code": "ENOAUDIT", "summary": "no audit"}}', 'tool-failure', 1],
  ])('is %s', (_, text, reason, line) => {
    const reading = read(text);
    expect(reading.problems.map((problem) => [problem.reason, problem.line])).toEqual([[reason, line]]);
    expect([reading.facts, reading.settings, reading.tables]).toEqual([[], [], []]);
  });

  it('but an unprotected branch is shown as one', () => {
    const text = '{\n"message": "Branch not protected",\n"documentation_url": "https://docs.github.com"\n}';
    expect(settingsOf(read(text))).toEqual(['2 required_approvals: 0']);
    expect(read(text).problems).toEqual([]);
  });

  it.each<[string, number]>([
    ['{"a": 1,\n}', 2],
    ['{"a": 1,\n\n"b": [1, 2', 3],
    ['{"secret": hunter2}', 1],
    ['[1,\n2\n3]', 3],
    ['{"a": "unterminated\n\n}', 1],
  ])('%j is broken at line %i, and nothing of it is repeated', (text, line) => {
    expect(parseJson(text)).toEqual({ ok: false, detail: 'not valid JSON', line });
  });

  it('control characters in strings are no reason to give up', () => {
    expect(
      factsOf(read('{"reviewer": "Dana\tIto",\n"outcome": "line\none",\n"date": "2026-03-31"}')),
    ).toEqual(['1 reviewer: Dana Ito', '2 outcome: line one', '4 date: 2026-03-31']);
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const parsing = parseJson(text);
        expect(parsing.ok).toBe(true);
        if (parsing.ok) readGenericRecord(parsing.record, 'a.json');
      }),
    );
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['mappings', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['keys', `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}": ${index}`).join(',')}}`],
    ['items with settings', `[${'{"min_tls_version": "1.2"},'.repeat(50_000)}{}]`],
  ])('a hundred thousand %s are read to the end', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
