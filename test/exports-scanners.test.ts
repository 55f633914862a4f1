import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allReaders, evidenceOf, examined, fixture, readAmong } from './examine-export.ts';

const extension = (name: string) => name.slice(name.lastIndexOf('.'));
const entry =
  '{ state: documented, title: None open, criteria: [CC7.1], tests: [{ setting: scan_completed }, { rows: vulnerabilities, require: [no_open_finding], within: 12-months }] }';
const clean = { 'test-1': 'met', 'test-2': 'met' };
const openAt = (...lines: number[]) => ({
  'test-2': `not-met rows${lines.map((line) => ` :${line}`).join('')}`,
});
const notExamined = 'not-examined not-examined';
const unscanned = { 'test-1': notExamined, 'test-2': notExamined };
/** What it shows cannot be told to be all. */
const unfinished = { 'test-1': 'not-met no-setting', 'test-2': 'not-met no-rows' };
const unanswered = { 'test-2': notExamined };
const inTime = { 'in-time': 'met' };
const late = (...lines: number[]) => ({
  'in-time': `not-met rows${lines.map((line) => ` :${line}`).join('')}`,
});

type Case = [fixture: string, control: string, outcomes: Record<string, string>];

const cases: Case[] = [
  ['npm-audit/pass.json', 'scans', clean],
  ['npm-audit/counts-failure.json', 'scans', unscanned],
  ['npm-audit/fail.json', 'scans', openAt(9)],
  ['npm-audit/version-6.json', 'scans', openAt(4)],
  ['npm-audit/yarn.jsonl', 'scans', openAt(1)],
  ['npm-audit/yarn-interrupted.jsonl', 'scans', unscanned],
  ['npm-audit/empty-no-dependencies.json', 'scans', unscanned],
  ['npm-audit/tool-failure.json', 'scans', unscanned],
  ['snyk-test/pass.json', 'scans', clean],
  ['snyk-test/counts-failure.json', 'scans', unscanned],
  ['snyk-test/fail.json', 'scans', openAt(3)],
  ['snyk-test/all-projects.json', 'scans', openAt(21)],
  ['snyk-test/one-failure.json', 'scans', unscanned],
  ['snyk-test/empty-no-dependencies.json', 'scans', unscanned],
  ['snyk-test/tool-failure.json', 'scans', unscanned],
  ['semgrep/pass.json', 'scans', clean],
  ['semgrep/fail.json', 'scans', openAt(4)],
  ['semgrep/errors-failure.json', 'scans', unscanned],
  ['semgrep/empty-no-files.json', 'scans', unscanned],
  ['semgrep/empty-no-rules.json', 'scans', unscanned],
  ['osv-scanner/pass.json', 'scans', clean],
  ['osv-scanner/fail.json', 'scans', openAt(27, 51)],
  ['osv-scanner/without-groups.json', 'scans', openAt(16)],
  ['osv-scanner/empty.json', 'scans', unscanned],
  ['osv-scanner/tool-failure.json', 'scans', unscanned],
  ['pip-audit/pass.json', 'scans', clean],
  ['pip-audit/fail.json', 'scans', openAt(12)],
  ['pip-audit/first-format.json', 'scans', openAt(6)],
  ['pip-audit/partial-skipped.json', 'scans', unscanned],
  ['pip-audit/empty.json', 'scans', unscanned],
  ['gitleaks/fail.json', 'scans', openAt(2)],
  ['gitleaks/empty.json', 'scans', unscanned],
  ['gitleaks/null.json', 'scans', unscanned],
  ['cyclonedx-vulnerabilities/pass.json', 'scans', clean],
  ['cyclonedx-vulnerabilities/fail.json', 'scans', openAt(22, 61)],
  ['cyclonedx-vulnerabilities/empty.json', 'scans', unscanned],
  ['ecr-image-scan/pass.json', 'scans', clean],
  ['ecr-image-scan/counts-failure.json', 'scans', unscanned],
  ['ecr-image-scan/first-page-partial.json', 'scans', unscanned],
  ['ecr-image-scan/fail.json', 'scans', openAt(5)],
  ['ecr-image-scan/enhanced.json', 'scans', openAt(4)],
  ['ecr-image-scan/interrupted.json', 'scans', unscanned],
  ['ecr-image-scan/tool-failure.json', 'scans', unscanned],
  ['aws-inspector/pass.json', 'vulnerability-management', inTime],
  ['aws-inspector/fail.json', 'vulnerability-management', late(24, 45)],
  ['aws-inspector/first-page-partial.json', 'scans', unanswered],
  ['aws-inspector/tool-failure.json', 'scans', unanswered],
  ['github-code-scanning/pass.json', 'vulnerability-management', inTime],
  ['github-code-scanning/fail.json', 'vulnerability-management', late(2, 32)],
  ['github-code-scanning/secrets.json', 'vulnerability-management', late(26)],
  ['github-code-scanning/empty.json', 'scans', unanswered],
  ['github-code-scanning/tool-failure.json', 'scans', unanswered],
  ['gitlab-security-report/pass.json', 'scans', clean],
  ['gitlab-security-report/fail.json', 'scans', openAt(4)],
  ['gitlab-security-report/fatal-failure.json', 'scans', unscanned],
  ['gitlab-security-report/tool-failure.json', 'scans', unscanned],
  ['zap/pass.json', 'scans', clean],
  ['zap/fail.json', 'scans', openAt(12)],
  ['zap/empty.json', 'scans', unscanned],
  ['nessus-csv/pass.csv', 'scans', clean],
  ['nessus-csv/fail.csv', 'scans', openAt(6, 7)],
  ['nessus-csv/partial-host.csv', 'scans', unfinished],
  ['nessus-csv/tenable.csv', 'vulnerability-management', late(3)],
  ['nessus-csv/header-only.csv', 'scans', unscanned],
  ['openvas-csv/pass.csv', 'scans', unfinished],
  ['openvas-csv/fail.csv', 'scans', openAt(3)],
  ['openvas-csv/header-only.csv', 'scans', unanswered],
  ['qualys-csv/pass.csv', 'scans', clean],
  ['qualys-csv/pass.csv', 'vulnerability-management', inTime],
  ['qualys-csv/fail.csv', 'vulnerability-management', late(4, 5)],
  ['qualys-csv/partial-host-failure.csv', 'scans', unscanned],
  ['qualys-csv/header-only.csv', 'scans', unscanned],
  ['wiz-issues-csv/pass.csv', 'vulnerability-management', inTime],
  ['wiz-issues-csv/fail.csv', 'vulnerability-management', late(2, 3, 4)],
  ['wiz-issues-csv/header-only.csv', 'vulnerability-management', { 'in-time': notExamined }],
  ['govulncheck/pass.txt', 'scans', clean],
  ['govulncheck/fail.txt', 'scans', openAt(80, 67)],
  ['govulncheck/interrupted.txt', 'scans', unscanned],
  ['govulncheck/empty.txt', 'scans', unscanned],
  ['bandit/pass.json', 'scans', clean],
  ['bandit/counts-failure.json', 'scans', unscanned],
  ['bandit/fail.json', 'scans', openAt(14)],
  ['bandit/errors-failure.json', 'scans', unscanned],
  ['bandit/empty.json', 'scans', unscanned],
  ['gosec/pass.json', 'scans', clean],
  ['gosec/counts-failure.json', 'scans', unscanned],
  ['gosec/fail.json', 'scans', openAt(4)],
  ['gosec/errors-failure.json', 'scans', unscanned],
  ['gosec/empty.json', 'scans', unscanned],
  ['dependency-check/pass.json', 'scans', clean],
  ['dependency-check/fail.json', 'scans', openAt(34)],
  ['dependency-check/errors-failure.json', 'scans', unscanned],
  ['dependency-check/empty.json', 'scans', unscanned],
  ['cargo-audit/pass.json', 'scans', clean],
  ['cargo-audit/counts-failure.json', 'scans', unscanned],
  ['cargo-audit/fail.json', 'scans', openAt(18)],
  ['cargo-audit/no-advisories-failure.json', 'scans', unscanned],
  ['cargo-audit/empty.json', 'scans', unscanned],
  ['trufflehog/fail.jsonl', 'scans', openAt(1, 2)],
  ['trufflehog/one.json', 'scans', openAt(1)],
  ['trufflehog/empty.jsonl', 'scans', unscanned],
  ['kics/pass.json', 'baseline-configuration', { checks: 'met' }],
  ['kics/counts-failure.json', 'baseline-configuration', { checks: notExamined }],
  ['kics/fail.json', 'baseline-configuration', { checks: 'not-met rows :32' }],
  ['kics/queries-failure.json', 'baseline-configuration', { checks: notExamined }],
  ['kics/empty.json', 'baseline-configuration', { checks: notExamined }],
  ['checkov/pass.json', 'baseline-configuration', { checks: 'met' }],
  ['checkov/counts-failure.json', 'baseline-configuration', { checks: notExamined }],
  ['checkov/fail.json', 'baseline-configuration', { checks: 'not-met rows :25' }],
  ['checkov/several.json', 'baseline-configuration', { checks: 'not-met rows :44' }],
  ['checkov/quiet.json', 'baseline-configuration', { checks: 'met' }],
  ['checkov/parsing-failure.json', 'baseline-configuration', { checks: notExamined }],
  ['checkov/empty.json', 'baseline-configuration', { checks: notExamined }],
];
const files = [...new Set(cases.map(([name]) => name))];

describe('a scan shows what it shows', () => {
  it.each(cases)('%s for %s', async (name, control, outcomes) => {
    const content = fixture(name);
    const own = control === 'scans' ? { entry } : {};
    const found = await examined({ control, content, name: `2026-10-05${extension(name)}`, ...own });
    expect(found).toMatchObject(outcomes);
  });

  it.each(files)('%s is for one reader', async (name) => {
    const those = [];
    for (const reader of allReaders)
      if ((await readAmong(`export${extension(name)}`, fixture(name), [reader])).reader === reader.id)
        those.push(reader.id);
    const own = name.split('/')[0] ?? '';
    const generic = /tool-failure|empty|null/.test(name) && !those.includes(own);
    expect(those).toEqual(generic ? [] : [own]);
  });

  it('has a case for every fixture', () => {
    const folders = new Set(files.map((name) => name.split('/')[0] ?? ''));
    const there = [...folders].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, 'exports/fixtures', folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual([...files].sort());
  });

  it.each<[string, string | undefined]>([
    ['cyclonedx-vulnerabilities/pass.json', '2026-10-01 tool timestamp'],
    ['ecr-image-scan/pass.json', '2026-10-01 tool timestamp'],
    ['ecr-image-scan/fail.json', '2026-10-01 tool timestamp'],
    ['gitlab-security-report/pass.json', '2026-10-01 tool timestamp'],
    ['zap/pass.json', '2026-10-01 tool timestamp'],
    ['bandit/pass.json', '2026-10-01 tool timestamp'],
    ['dependency-check/pass.json', '2026-10-01 tool timestamp'],
    ['kics/pass.json', '2026-10-01 tool timestamp'],
    ['nessus-csv/pass.csv', '2026-09-30 tool timestamp'],
    ['openvas-csv/fail.csv', '2026-09-30 tool timestamp'],
    ['aws-inspector/pass.json', '2026-10-01 rows'],
    ['github-code-scanning/pass.json', '2026-03-09 rows'],
    ['npm-audit/pass.json', undefined],
  ])('%s is dated %s', async (name, expected) => {
    const { date } = await evidenceOf(`x/export${extension(name)}`, fixture(name));
    expect(date && `${date.date} ${date.source}`).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['npm-audit/fail.json', ['GHSA-aaaa-bbbb-cccc | high | open | left-sum']],
    ['npm-audit/yarn.jsonl', ['CVE-2026-30001 | high | open | left-sum']],
    [
      'snyk-test/fail.json',
      [
        'CVE-2026-30001 | high | open | left-sum 1.2.0',
        'SNYK-JS-LEFTSUM-2 | high | suppressed | left-sum 1.2.0',
      ],
    ],
    [
      'semgrep/fail.json',
      [
        'ts.orders.eaten | high | open | src/orders.ts:31',
        'ts.orders.warm | medium | suppressed | src/orders.ts:31',
      ],
    ],
    [
      'osv-scanner/fail.json',
      ['CVE-2026-30001 | critical | open | left-sum 1.2.0', 'MAL-2026-1 | unknown | open | right-sum 1.2.0'],
    ],
    [
      'govulncheck/fail.txt',
      [
        'GO-2026-0001 | unknown | open | northwind.example/sum',
        'GO-2026-0002 | low | open | northwind.example/sum',
      ],
    ],
    ['gitleaks/fail.json', ['generic-api-key | high | open | app/settings.py:7']],
    [
      'cyclonedx-vulnerabilities/fail.json',
      [
        'CVE-2026-30001 | high | open | pkg:npm/left-sum@1.2.0',
        'CVE-2026-30002 | low | fixed | pkg:npm/left-sum@1.2.0',
        'CVE-2026-30003 | critical | open | pkg:npm/left-sum@1.2.0',
      ],
    ],
    [
      'github-code-scanning/secrets.json',
      [
        'northwind_token | high | fixed | alert 1',
        'northwind_token | high | dismissed | alert 2',
        'northwind_token | high | open | alert 3',
      ],
    ],
    [
      'gitlab-security-report/fail.json',
      ['CVE-2026-30001 | high | open | src/sum.ts:3', 'CVE-2026-30001 | low | dismissed | src/sum.ts:3'],
    ],
    [
      'qualys-csv/fail.csv',
      [
        'CVE-2026-30001 | critical | open | 192.0.2.10 443 Sums are wrong',
        'QID 38174 | high | fixed | 192.0.2.10 443 Sums are odd',
      ],
    ],
  ])('%s lists its findings', async (name, rows) => {
    const { tables } = await readAmong(`export${extension(name)}`, fixture(name));
    const listed = tables.flatMap((table) =>
      Array.from({ length: table.rowCount }, (_, row) =>
        ['vulnerability', 'severity', 'state', 'where']
          .map((column) => table.cell(row, table.headings.indexOf(column)))
          .join(' | '),
      ),
    );
    expect(listed).toEqual(rows);
  });
});
