import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { WorkflowLog } from '../src/adapters/workflow-commands.ts';
import { explainEvidence } from '../src/core/assess/explain-evidence.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { collectEvidence } from '../src/core/collect/collect.ts';
import { type GateOutcome, gate } from '../src/gate.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { renderComment } from '../src/report/comment.ts';
import { renderEvidenceExplanation } from '../src/report/explain-evidence.ts';
import { formats } from '../src/report/formats.ts';
import { reportOf } from '../src/report/json.ts';
import { masked } from '../src/report/masked.ts';
import { renderProblems } from '../src/report/problems.ts';
import { renderProblemsMarkdown } from '../src/report/problems-markdown.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { head, manifestOf, wholeManifest } from './make-manifest.ts';

/** Made up, and put together at run time, so that no scanner takes this file for a leak. */
const body = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xZ0yaB3dE';
const token = ['gh', 'p_', body].join('');
const asOf = day('2026-10-15');
const budget = { maximumBytes: 65_000, maximumUnits: 60_000 };

type Files = Record<string, string | Uint8Array>;

async function outcomeOf(manifest: string, files: Files): Promise<GateOutcome> {
  const bytes = new TextEncoder().encode(manifest);
  return gate({
    manifest: { file: 'manifest.yml', bytes },
    folder: makeFolder(files),
    asOf,
    require: [],
    enforce: true,
  });
}

/** Everything that is said of a run, by every output there is. */
async function everyOutput(manifest: string, files: Files): Promise<string[]> {
  const outcome = await outcomeOf(manifest, files);
  const log: string[] = [];
  const printed = new WorkflowLog((text) => log.push(text));
  if (outcome.status !== 'judged') {
    const { problems } = outcome;
    for (const problem of problems) printed.annotate('error', problem.message, { title: 'Cannot judge' });
    return [renderProblems(problems), renderProblemsMarkdown(problems, budget), ...log];
  }
  for (const { level, message, ...place } of annotationsOf(outcome)) {
    const { in: _, ...properties } = place;
    printed.annotate(level, message, properties);
  }
  const reports = await Promise.all(
    Object.values(formats).map(async (load) => (await load())(outcome, { colour: false })),
  );
  return [...reports, renderComment(reportOf(outcome), { marker: '<!-- m -->', ...budget }), ...log];
}

async function explained(files: Files): Promise<string[]> {
  const { evidence } = await collectEvidence(makeFolder(files), manifestOf(head), catalog);
  const context = {
    asOf,
    period: { from: day('2025-10-16'), to: asOf },
    people: undefined,
    peopleUnreadable: false,
    graceDays: 30,
  };
  return evidence.map((one) => renderEvidenceExplanation(explainEvidence(one, catalog, context)));
}

/** Not even a good part of it, whatever an escape has put between its letters. */
function expectMasked(outputs: readonly string[]): void {
  for (const output of outputs) {
    const bare = output.replace(/&#8203;|\\(?=[_*])|\u{200B}/gu, '');
    expect(bare).not.toContain(body.slice(8, 20));
  }
}

type Path = readonly (string | number)[];

/** Where a text stands in a value. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...path, key]));
}

/** The same value with something else in one place. */
function planted(value: unknown, [key, ...rest]: Path, change: (text: string) => string): unknown {
  if (key === undefined) return change(String(value));
  if (Array.isArray(value))
    return value.map((entry, index) => (index === key ? planted(entry, rest, change) : entry));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, entry]) => [
      name,
      name === key ? planted(entry, rest, change) : entry,
    ]),
  );
}

const ways: readonly ((text: string) => string)[] = [() => token, (text) => `${text} ${token}`];
const evidence: Files = {
  'mfa/a.md': 'Date: 2026-05-01\nReviewer: TBD\n',
  'tabletop/2026-06.md': 'Date: 2026-06-11\nScenario: [scenario]\n',
};

describe('a secret stays out of every output, where it stands in', () => {
  const whole: unknown = parse(wholeManifest);

  it('any text of the manifest', async () => {
    const places = textsIn(whole);
    expect(places.length).toBeGreaterThan(30);
    for (const path of places)
      for (const way of ways) {
        const outputs = await everyOutput(stringify(planted(whole, path, way)), evidence);
        expectMasked(outputs);
      }
  });

  it('a key of the manifest', async () => {
    for (const written of [
      `${head}${token}: 1\n`,
      `${head}controls:\n  ${token}: { state: missing }\n`,
      `${head}controls:\n  mfa: { ${token}: x }\n`,
      `${head}weights: { ${token}: 3 }\n`,
      `${head}*${token}\n`,
    ])
      expectMasked(await everyOutput(written, evidence));
  });

  it('any text or key of a sidecar', async () => {
    const sidecar = {
      kind: 'screenshot',
      date: '2026-05-01',
      period: '2026-Q2',
      attested_by: 'Dana Ito',
      collected_by: 'Dana Ito',
      collected_at: '2026-05-01',
      source_system: 'Okta',
      query: 'all users',
      day_order: 'day-first',
      columns: { completed: 'Finished' },
      reviewer: 'Dana Ito',
      participants: ['Dana Ito', 'Sam Roe'],
    };
    const written = textsIn(sidecar).flatMap((path) =>
      ways.map((way) => stringify(planted(sidecar, path, way))),
    );
    for (const text of [...written, `${token}: 1\n`, `columns: { ${token}: x }\n`]) {
      const files = { ...evidence, 'mfa/a.md.meta.yml': text };
      expectMasked([...(await everyOutput(head, files)), ...(await explained(files))]);
    }
  });

  it.each([
    `mfa/${token}.md`,
    `mfa/${token}/a.csv`,
    `${token}/a.md`,
    `mfa/${token}.md.meta.yml`,
    `mfa/${token}.png`,
  ])('the name of a file %#', async (path) => {
    const files = { [path]: 'Date: TBD\n' };
    const manifest = `${head}controls:\n  mfa: { state: documented }\n`;
    expectMasked([...(await everyOutput(manifest, files)), ...(await explained(files))]);
  });

  it('any label, cell or setting of a document', async () => {
    const lines = [
      'Date: 2026-05-01',
      'Reviewer: Dana Ito',
      'Scenario: Ransomware',
      '| a | b |',
      '|---|---|',
    ];
    const texts = [
      ...lines.map((line) => `${line} ${token}`),
      ...lines.map((line) => line.replace(/: .*/u, `: [${token}]`)),
      `# ${token}`,
      `| ${token} | date |\n|---|---|\n| x | ${token} |`,
      `encryption_at_rest: ${token}`,
      `MFA enforced: ${token}`,
    ];
    for (const text of texts)
      for (const path of ['tabletop/a.md', 'tabletop/a.txt', 'encryption/a.yml']) {
        const files = { [path]: `${lines.join('\n')}\n${text}\n` };
        expectMasked([...(await everyOutput(wholeManifest, files)), ...(await explained(files))]);
      }
  });

  const fixtures = join(import.meta.dirname, 'exports/fixtures');
  it.each(readdirSync(fixtures))('any text of an export: %s', async (reader) => {
    for (const name of readdirSync(join(fixtures, reader)).filter((file) => /^(?:pass|fail)\./u.test(file))) {
      const text = readFileSync(join(fixtures, reader, name), 'utf8');
      const places = name.endsWith('.json') ? textsIn(JSON.parse(text)) : [];
      const contents =
        places.length > 0
          ? places.slice(0, 60).map((path) => JSON.stringify(planted(JSON.parse(text), path, () => token)))
          : text
              .split(/(?=[,;\n])/u)
              .slice(0, 60)
              .map((cell) => text.replace(cell, `${cell.slice(0, 1)}${token}`));
      for (const content of contents) {
        const files = { [`mfa/${name}`]: content };
        expectMasked(await explained(files));
      }
    }
  });
});

describe('the mask', () => {
  it.each([
    ['a digest', 'a'.repeat(4) + '0123456789abcdef'.repeat(4)],
    ['an id of an ARN', 'arn:aws:iam::123456789012:user/dana'],
    ['a file with a date', 'exports/GoogleWorkspaceUsers20260930.csv'],
    ['a file of a quarter', 'Okta_SystemLog_Q3_2026Export123.json'],
    ['a long word', 'requiredApprovingReviewCount1'],
    ['an address', 'https://northwind.example/a@b'],
  ])('leaves %s alone', (_, text) => {
    expect(masked(text)).toBe(text);
  });

  it.each([
    ['the password of a URL', `postgres://app:${body.slice(0, 12)}@db.northwind.example/orders`],
    ['a presigned URL', `https://x.example/a?X-Amz-Signature=${'3a5c7e9b1d0f2468'.repeat(4)}`],
    ['a webhook', `https://hooks.slack.com/services/T${body.slice(0, 8)}/B${body.slice(0, 8)}/${body}`],
    ['a word drawn by chance', body],
  ])('covers %s', (_, text) => {
    const shown = masked(text);
    expect(shown).toContain('[masked]');
    expect(shown).not.toContain(body.slice(0, 12));
    expect(shown).not.toContain('3a5c7e9b1d0f24683a5c');
  });
});
