import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../src/core/assess/examine.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { ownControls } from '../src/core/catalog/own-control.ts';
import { mergeEvidence } from '../src/core/collect/merge.ts';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { githubPullRequests } from '../src/core/readers/exports/github-pull-requests.ts';
import { sarif } from '../src/core/readers/exports/sarif.ts';
import { mayBeDefaultBranch, takesInDefaultBranch } from '../src/core/readers/github-branches.ts';
import { isBot } from '../src/core/readers/github-fields.ts';
import { scanItems } from '../src/core/readers/json-item-scan.ts';
import { readContents } from '../src/core/readers/read.ts';
import type { ExportReader } from '../src/core/readers/reader.ts';
import type { TestResult } from '../src/core/tests-of-control/test-result.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { head, manifestOf } from './make-manifest.ts';

const readersFolder = join(import.meta.dirname, '../src/core/readers/exports');
const fixtures = join(import.meta.dirname, 'exports/fixtures');

/** All readers there are, whoever wrote them: what one recognizes no other may. */
const readers: ExportReader[] = (
  await Promise.all(
    readdirSync(readersFolder).map((file): Promise<object> => import(`${readersFolder}/${file}`)),
  )
).flatMap((module): ExportReader[] => Object.values(module).filter(isReader));

function isReader(value: unknown): value is ExportReader {
  return typeof value === 'object' && value !== null && 'takes' in value;
}

const fixture = (name: string) => readFileSync(join(fixtures, name));

async function read(path: string, content: string | Uint8Array, among = readers): Promise<Reading> {
  const [entry] = makeFolder({ [path]: content }).entries;
  if (entry?.state !== 'file') throw new Error('no file');
  return (await readContents(entry, among)).reading;
}

const manifest = manifestOf(`${head}controls:
  mfa: { state: documented }
  peer-review: { state: documented }
  scans:
    title: Scans triaged to closure
    criteria: [CC7.1]
    state: documented
    tests:
      - { setting: scan_completed }
      - { rows: vulnerabilities, require: [no_open_finding] }
      - { rows: checks, require: [no_open_failure] }
  gates:
    title: Nobody goes round the gate
    criteria: [CC8.1]
    state: documented
    tests: [{ setting: approvals_bind_everyone }, { setting: force_pushes_blocked }]
`);
const controls = [...catalog, ...ownControls(manifest)];

/** How the tests of a control come out, with the file as its only evidence, dated by its name unless it dates itself. */
async function examined(control: string, name: string): Promise<Record<string, string>> {
  const path = `${control}/2026-10-05.json`;
  const reading = await read(path, fixture(name));
  const evidence = mergeEvidence({
    path,
    bytes: 1,
    sha256: '',
    statements: [],
    controls: [control],
    reading,
  });
  const [examination] = examine({
    manifest,
    controls: controls.filter(({ id }) => id === control),
    evidence: [evidence],
    asOf: day('2026-10-15'),
    period: { from: day('2026-01-01'), to: day('2026-10-15') },
    lineOf: () => undefined,
  });
  return Object.fromEntries((examination?.tests ?? []).map((result) => [result.test.id, shown(result)]));
}

/** `met`, or what was found and at which lines. */
function shown({ outcome, found, exceptions }: TestResult): string {
  if (outcome === 'met' || outcome === 'does-not-apply') return outcome;
  const value = 'value' in found ? ` ${found.value}` : '';
  return `${outcome} ${found.code}${value}${exceptions.map(({ line }) => ` :${line}`).join('')}`;
}

type Case = [fixture: string, control: string, outcomes: Record<string, string>];

const unexamined = 'not-examined not-examined';
const weak = (line: number) => ({ 'branch-protection': `not-met weak-setting 0 :${line}` });
const bound = (name: string): Case => [name, 'gates', { 'test-1': 'met', 'test-2': 'met' }];
const nothingShown = { 'branch-protection': 'not-met no-setting' };
const required = { 'branch-protection': 'met' };

const approvals: Case[] = [
  ['github-branch-protection/pass.json', 'peer-review', required],
  ['github-branch-protection/wrapped.json', 'peer-review', required],
  ['github-branch-protection/fail.json', 'peer-review', weak(22)],
  ['github-branch-protection/without-reviews.json', 'peer-review', weak(1)],
  ['github-branch-protection/several.json', 'peer-review', weak(55)],
  ['github-branch-protection/recording.json', 'peer-review', weak(30)],
  ['github-branch-protection/side-branch.json', 'peer-review', { 'branch-protection': unexamined }],
  ['github-branch-protection/not-protected-404.json', 'peer-review', weak(2)],
  ['github-branch-protection/tool-failure.json', 'peer-review', { 'branch-protection': unexamined }],
  bound('github-branch-protection/pass.json'),
  [
    'github-branch-protection/bypass.json',
    'gates',
    {
      'test-1': 'not-met weak-setting administrators may bypass :28',
      'test-2': 'not-met weak-setting false :35',
    },
  ],
  [
    'github-branch-protection/allowances.json',
    'gates',
    { 'test-1': 'not-met weak-setting 1 users, teams or apps may bypass :23', 'test-2': 'met' },
  ],
  ['github-branch-protection-rules/pass.json', 'peer-review', required],
  bound('github-branch-protection-rules/pass.json'),
  ['github-branch-protection-rules/fail.json', 'peer-review', weak(19)],
  ['github-branch-protection-rules/organization.json', 'peer-review', weak(30)],
  ['github-branch-protection-rules/none.json', 'peer-review', { 'branch-protection': unexamined }],
  ['github-branch-protection-rules/tool-failure.json', 'peer-review', { 'branch-protection': unexamined }],
  ['github-branch-rules/pass.json', 'peer-review', required],
  ['github-branch-rules/pass.json', 'gates', { 'test-1': 'not-met no-setting', 'test-2': 'met' }],
  ['github-branch-rules/fail.json', 'peer-review', weak(1)],
  ['github-branch-rules/zero.json', 'peer-review', weak(8)],
  ['github-branch-rules/tool-failure.json', 'peer-review', { 'branch-protection': unexamined }],
  ['github-rulesets/pass.json', 'peer-review', required],
  bound('github-rulesets/pass.json'),
  ['github-rulesets/list.json', 'peer-review', required],
  ['github-rulesets/graphql.json', 'peer-review', required],
  ['github-rulesets/fail.json', 'peer-review', weak(7)],
  ['github-rulesets/zero.json', 'peer-review', weak(20)],
  ['github-rulesets/bypass.json', 'gates', { 'test-1': 'not-met weak-setting 2 may bypass :40' }],
  ['github-rulesets/tags.json', 'peer-review', nothingShown],
  ['github-rulesets/other-branch.json', 'peer-review', nothingShown],
  ['github-rulesets/excluded.json', 'peer-review', nothingShown],
  ['github-rulesets/no-reviews.json', 'peer-review', nothingShown],
  ['github-rulesets/tool-failure.json', 'peer-review', { 'branch-protection': unexamined }],
  ['ossf-scorecard/pass.json', 'peer-review', required],
  ['ossf-scorecard/fail.json', 'peer-review', weak(15)],
  ['ossf-scorecard/without-details.json', 'peer-review', nothingShown],
  ['ossf-scorecard/tool-failure-inconclusive.json', 'peer-review', { 'branch-protection': unexamined }],
  ['ossf-scorecard/empty-no-checks.json', 'peer-review', { 'branch-protection': unexamined }],
];

const changes: Case[] = [
  ['github-pull-requests/pass.json', 'peer-review', { 'merged-changes': 'met' }],
  ['github-pull-requests/graphql.json', 'peer-review', { 'merged-changes': 'met' }],
  [
    'github-pull-requests/fail.json',
    'peer-review',
    { 'merged-changes': 'not-met rows :2 :39 :76 :113 :150 :202 :239' },
  ],
  ['github-pull-requests/rest.json', 'peer-review', { 'merged-changes': 'not-met no-table' }],
  ['github-pull-requests/empty-none-merged.json', 'peer-review', { 'merged-changes': unexamined }],
  ['github-pull-requests/tool-failure-first-page.json', 'peer-review', { 'merged-changes': unexamined }],
  ['github-reviews/pass.json', 'peer-review', { 'merged-changes': 'not-met no-table' }],
  ['github-reviews/tool-failure.json', 'peer-review', { 'merged-changes': unexamined }],
  ['chainloop-pr-info/tool-failure.json', 'peer-review', { 'merged-changes': unexamined }],
  ['chainloop-pr-info/pass.json', 'peer-review', { 'merged-changes': 'met' }],
  ['chainloop-pr-info/fail.json', 'peer-review', { 'merged-changes': 'not-met rows :4' }],
  ['chainloop-pr-info/first-version.json', 'peer-review', { 'merged-changes': 'not-met no-table' }],
];

const members: Case[] = [
  ['github-organization/pass.json', 'mfa', { enforced: 'met' }],
  ['github-organization/graphql.json', 'mfa', { enforced: 'met' }],
  ['github-organization/fail.json', 'mfa', { enforced: 'not-met weak-setting false :15' }],
  ['github-organization/tool-failure-null.json', 'mfa', { enforced: unexamined }],
  ['github-organization/tool-failure-not-told.json', 'mfa', { enforced: unexamined }],
  [
    'github-organization-members/pass.json',
    'mfa',
    { 'every-account': 'met', enforced: 'not-met no-setting' },
  ],
  ['github-organization-members/required.json', 'mfa', { 'every-account': 'met', enforced: 'met' }],
  ['github-organization-members/fail.json', 'mfa', { 'every-account': 'not-met rows :21' }],
  ['github-organization-members/not-told.json', 'mfa', { 'every-account': 'does-not-apply' }],
  ['github-organization-members/members.json', 'mfa', { 'every-account': 'does-not-apply' }],
  ['github-organization-members/empty.json', 'mfa', { enforced: unexamined }],
  ['github-organization-members/tool-failure-first-page.json', 'mfa', { enforced: unexamined }],
];

const clean = { 'test-1': 'met' };
const openAt = (...lines: number[]) => ({
  'test-1': 'met',
  'test-2': `not-met rows${lines.map((line) => ` :${line}`).join('')}`,
});
const unscanned = { 'test-1': unexamined, 'test-2': unexamined };

const scans: Case[] = [
  ['sarif/pass.json', 'scans', clean],
  ['sarif/without-invocation.json', 'scans', clean],
  ['sarif/suppressed.json', 'scans', { 'test-1': 'met', 'test-2': 'met' }],
  ['sarif/fail.json', 'scans', openAt(54, 73, 92, 110, 116, 122, 139)],
  ['sarif/two-runs.json', 'scans', openAt(20, 49)],
  ['sarif/control-characters.json', 'scans', openAt(20)],
  ['sarif/empty-no-runs.json', 'scans', unscanned],
  ['sarif/tool-failure-no-results.json', 'scans', unscanned],
  ['sarif/tool-failure-unsuccessful.json', 'scans', unscanned],
  ['sarif/tool-failure-one-of-two.json', 'scans', unscanned],
  ['sarif/results-are-a-number.json', 'scans', unscanned],
  ['sarif/another-version.json', 'scans', unscanned],
  ['sarif/errors-of-its-own.json', 'scans', unscanned],
  ['trivy/pass.json', 'scans', clean],
  ['trivy/first-format.json', 'scans', clean],
  ['trivy/fail.json', 'scans', openAt(19, 28, 55, 76)],
  ['trivy/tool-failure-no-target.json', 'scans', unscanned],
  ['trivy/out-of-support.json', 'scans', unscanned],
  ['trivy/tool-failure-no-checks.json', 'scans', unscanned],
  ['trivy/tool-failure-licenses.json', 'scans', unscanned],
  ['sarif/tool-failure-no-files.json', 'scans', unscanned],
  ['trivy/empty.json', 'scans', unscanned],
  ['trivy-kubernetes/pass.json', 'scans', clean],
  ['trivy-kubernetes/fail.json', 'scans', openAt(19, 50)],
  ['trivy-kubernetes/first-format.json', 'scans', openAt(19, 52)],
  ['trivy-kubernetes/one-not-scanned.json', 'scans', unscanned],
  ['trivy-kubernetes/nothing-scanned.json', 'scans', unscanned],
  ['grype/pass.json', 'scans', clean],
  ['grype/fail.json', 'scans', openAt(3, 30)],
  ['grype/old-database.json', 'scans', unscanned],
  ['grype/invalid-database.json', 'scans', unscanned],
  ['grype/tool-failure-null.json', 'scans', unscanned],
  ['dependabot-alerts/pass.json', 'scans', { 'test-1': 'not-met no-setting', 'test-2': 'met' }],
  ['dependabot-alerts/fail.json', 'scans', { 'test-2': 'not-met rows :44' }],
  ['dependabot-alerts/tool-failure.json', 'scans', unscanned],
  ['dependabot-alerts/empty.json', 'scans', unscanned],
  ['ossf-scorecard/pass.json', 'scans', { 'test-1': 'not-met no-setting', 'test-3': 'not-met rows :47' }],
];

const cases = [...approvals, ...changes, ...members, ...scans];

describe('an export of changes or vulnerabilities shows what it shows', () => {
  it.each(cases)('%s for %s', async (name, control, outcomes) => {
    expect(await examined(control, name)).toMatchObject(outcomes);
  });

  const names = [...new Set(cases.map(([name]) => name))];

  it.each(names)('%s is for one reader', async (name) => {
    const alone = await Promise.all(
      readers.map(async (reader) => (await read('export.json', fixture(name), [reader])).reader),
    );
    const own = name.split('/')[0] ?? '';
    const those = alone.filter((id) => readers.some((reader) => reader.id === id));
    // An answer that is nothing but an error, or nothing at all, is nobody's.
    const generic = /tool-failure\.json|empty\.json|404/.test(name);
    expect(those).toEqual(generic ? [] : [own]);
  });

  it.each(names.filter((name) => !name.endsWith('/empty.json')))(
    '%s, cut off anywhere, is no crash',
    async (name) => {
      const whole = fixture(name);
      for (const share of [0.1, 0.35, 0.5, 0.77, 0.95]) {
        const cut = whole.subarray(0, Math.floor(whole.length * share));
        const { problems, tables, settings } = await read('export.json', cut);
        expect(problems.map(({ reason }) => reason)).toEqual(['malformed']);
        expect([...tables, ...settings]).toEqual([]);
      }
    },
  );

  it('tells the settings of what it was shown, and that it was refused the rest', async () => {
    const { settings, problems } = await read('a.json', fixture('github-branch-protection/by-name.json'));
    expect(settings.map(({ name, value }) => `${name} ${value}`)[0]).toBe('required_approvals 2');
    expect(problems).toMatchObject([{ reason: 'tool-failure', line: 55 }]);
  });
});

async function rowsOf(name: string, ...columns: string[]): Promise<string[]> {
  const { tables } = await read('a.json', fixture(name));
  return tables.flatMap((table) =>
    Array.from({ length: table.rowCount }, (_, row) =>
      columns.map((column) => table.cell(row, table.headings.indexOf(column))).join(' | '),
    ),
  );
}

describe('the common table of vulnerabilities', () => {
  it.each<[string, string[]]>([
    [
      'sarif/fail.json',
      [
        'OL1 | high | open | src/a.ts:3',
        'OL2 | critical | open | src/b.ts:9',
        'OL3 | critical | open | src/c.ts:5',
        'OL4/sub | medium | open | ',
        'OL9 | low | open | ',
        'OL10 | medium | open | ',
        'OL1 | high | suppressed | ',
        'OL1 | high | open | ',
        'OL1 | high | fixed | ',
      ],
    ],
    [
      'trivy-kubernetes/fail.json',
      [
        'CVE-2026-20001 | critical | open | libssl3 3.5.1-1 in registry.northwind.example/cart:4.1.0 (debian 13.0)',
        'AVD-KSV-0012 | high | open | Deployment/search:12',
      ],
    ],
    [
      'trivy/fail.json',
      [
        'CVE-2026-20001 | critical | open | libtotal 1.0-1 in northwind/orders:2026.9 (debian 13.1)',
        'CVE-2026-20002 | unknown | open | libsum 2.0-1 in northwind/orders:2026.9 (debian 13.1)',
        'CVE-2026-20003 | low | suppressed | libavg 3.0 in northwind/orders:2026.9 (debian 13.1)',
        'AVD-DS-0002 | high | open | Dockerfile:4',
        'generic-key | high | open | app/settings.py:7',
      ],
    ],
    [
      'grype/fail.json',
      [
        'CVE-2026-20001 | critical | open | libtotal 1.0-1 in /var/lib/dpkg/status',
        'CVE-2026-20004 | low | open | libtotal 1.0-1 in /var/lib/dpkg/status',
        'CVE-2026-20005 | high | suppressed | libtotal 1.0-1 in /var/lib/dpkg/status',
      ],
    ],
    [
      'dependabot-alerts/fail.json',
      [
        'CVE-2026-10001 | high | fixed | package-lock.json left-trim',
        'GHSA-aaaa-bbbb-0003 | high | open | package-lock.json left-trim',
      ],
    ],
  ])('%s', async (name, rows) => {
    expect(await rowsOf(name, 'vulnerability', 'severity', 'state', 'where')).toEqual(rows);
  });

  it('counts the days from finding to fixing', async () => {
    expect(await rowsOf('dependabot-alerts/fail.json', 'found on', 'fixed on', 'days to fix')).toEqual([
      '2026-03-01T08:00:00Z | 2026-03-11T08:00:00Z | 10',
      '2026-03-01T08:00:00Z |  | ',
    ]);
  });

  it.each<[string, string | undefined]>([
    ['sarif/pass.json', '2026-09-28'],
    ['sarif/two-runs.json', '2026-09-20'],
    ['sarif/without-invocation.json', undefined],
    ['trivy/pass.json', '2026-09-27'],
    ['trivy/first-format.json', undefined],
    ['grype/pass.json', '2026-09-26'],
    ['ossf-scorecard/pass.json', '2026-09-24'],
    ['github-branch-protection/recording.json', '2026-09-30'],
    ['dependabot-alerts/fail.json', undefined],
    ['github-rulesets/pass.json', undefined],
    ['github-organization/pass.json', undefined],
  ])('%s is dated %s', async (name, date) => {
    const { dates } = await read('a.json', fixture(name));
    expect(dates.map((one) => `${one.date} ${one.source}`)).toEqual(date ? [`${date} tool timestamp`] : []);
  });

  it.each([
    ['dependabot-alerts/fail.json', '2026-09-20'],
    ['github-rulesets/pass.json', '2026-03-04'],
    ['github-pull-requests/pass.json', '2026-04-05'],
  ])('%s was not made before %s', async (name, date) => {
    expect((await read('a.json', fixture(name))).notBefore?.date).toBe(date);
  });
});

describe('who approved a pull request', () => {
  it('is told by logins, without bots, authors and whoever took it back', async () => {
    expect(await rowsOf('github-pull-requests/pass.json', 'number', 'author', 'approved by')).toEqual([
      '101 | dana-ito | sam-roe',
      '102 | sam-roe | kim-vale',
      '103 | app/dependabot | dana-ito',
    ]);
    expect(await rowsOf('github-pull-requests/graphql.json', 'approved by')).toEqual(['sam-roe']);
    expect(await rowsOf('github-reviews/pass.json', 'number', 'approved by')).toEqual(['101 | sam-roe']);
  });

  it.each([
    ['renovate[bot]', true],
    ['app/northwind', true],
    ['northwind-bot', true],
    ['github-actions', true],
    ['talbot', false],
    ['botany-lee', false],
    ['dana-ito', false],
  ])('%s is a bot: %s', (login, bot) => {
    expect(isBot({ login })).toBe(bot);
  });

  it('reads one object a line, as jq writes them', async () => {
    const pulls: unknown = JSON.parse(fixture('github-pull-requests/fail.json').toString());
    const lines = Array.isArray(pulls) ? pulls.map((pull) => JSON.stringify(pull)) : [];
    const { reader, tables } = await read('a.jsonl', lines.join('\n'));
    expect(reader).toBe(githubPullRequests.id);
    expect(tables[0]?.lineOf(7)).toBe(8);
  });
});

describe('the default branch', () => {
  it.each([
    ['main', true],
    ['trunk', true],
    ['refs/heads/production', true],
    ['~ALL', true],
    ['~DEFAULT_BRANCH', true],
    ['refs/heads/**', true],
    ['refs/heads/**/*', true],
    ['m*', true],
    ['ma?n', true],
    ['release/1.0', false],
    ['release/*', false],
    ['refs/heads/feature/**', false],
    ['gh-pages', false],
    ['', false],
  ])('may be %s: %s', (name, may) => {
    expect(mayBeDefaultBranch(name)).toBe(may);
  });

  it.each<[string[], string[], boolean]>([
    [['~DEFAULT_BRANCH'], [], true],
    [['~ALL'], ['refs/heads/main'], false],
    [['~ALL'], ['refs/heads/release/**'], true],
    [['refs/heads/main', 'refs/heads/master'], ['refs/heads/dev*'], true],
    [['refs/heads/main'], ['refs/heads/ma*'], false],
    [[], [], false],
  ])('of %j without %j: %s', (include, exclude, taken) => {
    expect(takesInDefaultBranch(include, exclude)).toBe(taken);
  });

  it('is found in time, whatever the pattern', () => {
    expect(mayBeDefaultBranch(`${'*a'.repeat(50_000)}b`)).toBe(false);
  });
});

describe('a log that is too large to be held', () => {
  const logs = readdirSync(join(fixtures, 'sarif'));
  const inPieces = (text: string, size: number) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
      text.slice(index * size, (index + 1) * size),
    );
  const plain = ({ tables, ...reading }: Reading) => ({
    ...reading,
    tables: tables.map((table) => ({
      line: table.line,
      rows: Array.from({ length: table.rowCount }, (_, row) => [
        table.lineOf(row),
        ...table.headings.map((_, column) => table.cell(row, column)),
      ]),
    })),
  });

  it.each(logs)('%s, piece by piece, says the same as the whole', async (name) => {
    const text = fixture(`sarif/${name}`).toString();
    const whole = plain(await read('a.json', text));
    for (const size of [1, 7, 64, 10_000]) {
      const streamed = await sarif.streams?.read(inPieces(text, size), 'a.json');
      const { tables, problems, ...rest } = streamed ? plain(streamed) : whole;
      expect(tables.map(({ rows }) => rows)).toEqual(whole.tables.map(({ rows }) => rows));
      expect(problems.map(({ reason }) => reason)).toEqual(whole.problems.map(({ reason }) => reason));
      expect(rest.settings.map(({ name, value }) => [name, value])).toEqual(
        whole.settings.map(({ name, value }) => [name, value]),
      );
      expect(rest.dates.map(({ date }) => date)).toEqual(whole.dates.map(({ date }) => date));
    }
  });

  it('is read to the last result, each on its line', async () => {
    const results = 20_000;
    const result = (index: number) =>
      JSON.stringify({ ruleId: `OL${index}`, level: 'error', message: { text: 'é'.repeat(500) } });
    const items = Array.from({ length: results }, (_, index) => result(index)).join(',\n');
    const text = `{"version":"2.1.0","runs":[{"results":[\n${items}\n],"tool":{"driver":{"name":"Orderlint"}}}]}`;
    const { problems, settings, tables } = await read('big.sarif', text);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(16 * 1024 * 1024);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject([{ name: 'scan_completed', value: true }]);
    expect([tables[0]?.rowCount, tables[0]?.lineOf(0), tables[0]?.lineOf(results - 1)]).toEqual([
      results,
      2,
      results + 1,
    ]);
    expect((await read('big.sarif', text.slice(0, -40))).problems).toMatchObject([{ reason: 'malformed' }]);
    const other = text.replace('"version":"2.1.0"', '"of":"something else"');
    expect((await read('big.json', other)).problems).toMatchObject([{ reason: 'too-large' }]);
  });

  it('gives the items of any JSON, wherever it is cut', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const runs = fc.array(
      fc.record({ 'a"b': value, results: fc.array(fc.dictionary(fc.string(), value), { maxLength: 4 }) }),
      { maxLength: 3 },
    );
    const log = fc.record({ before: value, runs, after: value });
    const written = fc.tuple(log, fc.constantFrom(undefined, 2), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(written, ([whole, indent, size]) => {
        const text = JSON.stringify(whole, null, indent);
        const taken: unknown[][] = whole.runs.map(() => []);
        const scanning = scanItems(inPieces(text, size), [['runs', '*', 'results']], (item, { path }) => {
          taken[Number(path[1])]?.push(item);
        });
        const emptied = {
          ...whole,
          runs: whole.runs.map((run) => ({ ...run, results: run.results.slice(0, 1).map(() => null) })),
        };
        expect(scanning).toMatchObject({ ok: true });
        expect(JSON.stringify(taken)).toBe(JSON.stringify(whole.runs.map(({ results }) => results)));
        expect(scanning.ok && JSON.stringify(scanning.rest.value)).toBe(JSON.stringify(emptied));
      }),
      { numRuns: 300 },
    );
  });
});

const samples = process.env['SOC2_GATE_SAMPLES'];
const sample = (name: string) => join(samples ?? '', name);

// Real exports are no part of the repository: without them this is skipped, and said so.
describe('the samples are what they are', () => {
  it.skipIf(samples === undefined).each<[string, string, number, string[]]>([
    ['github/branch_protection.json', 'github-branch-protection', 0, ['required_approvals 2']],
    [
      'github/recorded_branch_protection.json',
      'github-branch-protection',
      0,
      ['required_approvals 0', 'required_approvals 0', 'required_approvals 1'],
    ],
    ['github/rules_branches.json', 'github-branch-rules', 0, ['required_approvals 0']],
    ['github/ruleset.json', 'github-rulesets', 0, []],
    ['github/org_members.json', 'github-organization-members', 1, []],
    ['github/pulls_list.json', 'github-pull-requests', 1, []],
    ['github/pull_reviews.json', 'github-reviews', 1, []],
    ['github/dependabot_alerts.json', 'dependabot-alerts', 2, []],
    ['static-analysis/codeql_action__valid-sarif.sarif', 'sarif', 3, ['scan_completed true']],
    ['static-analysis/dd_sarif__flawfinder.sarif', 'sarif', 53, ['scan_completed true']],
    ['static-analysis/dd_sarif__no_runs.sarif', 'sarif', 0, []],
    ['static-analysis/grype_image_abridged.sarif', 'sarif', 2, ['scan_completed true']],
    ['static-analysis/trivy_alpine310_abridged.sarif', 'sarif', 1, ['scan_completed true']],
  ])('%s: %s', async (name, id, rows, settings) => {
    expect(existsSync(sample(name))).toBe(true);
    const reading = await read(name, readFileSync(sample(name)));
    expect(reading.reader).toBe(id);
    expect(reading.tables.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(rows);
    expect(
      reading.settings
        .filter((setting) => setting.name === 'required_approvals' || setting.name === 'scan_completed')
        .map((setting) => `${setting.name} ${setting.value}`),
    ).toEqual(settings);
  });
});
