import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { controlsPage } from '../scripts/docs-controls.ts';
import { findingsPage } from '../scripts/docs-findings.ts';
import { manifestKeys, manifestPage } from '../scripts/docs-manifest.ts';
import { reportPage } from '../scripts/docs-report.ts';
import { rollupPage } from '../scripts/docs-rollup.ts';
import { runningPage } from '../scripts/docs-running.ts';
import { findingDocs } from '../scripts/finding-docs.ts';
import { genericReaders } from '../scripts/generic-readers.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { readDate } from '../src/core/evidence/dates.ts';
import { factNames } from '../src/core/evidence/facts.ts';
import { placeholderIn } from '../src/core/evidence/placeholders.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import { parseSidecar, sidecarSchema } from '../src/core/manifest/sidecar.ts';
import { exportReaders } from '../src/core/readers/export-readers.ts';
import { readMarkdown } from '../src/core/readers/markdown.ts';
import { anchorsOf, blocksOf, codeIn, pages, rowsOf, textOf } from './pages.ts';
import { projectFiles } from './source-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ids = catalog.map(({ id }) => id);

describe.each(pages)('%s', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s:]+)\)/g)].map(({ 1: link = '' }) => link);

  it('links to files and headings that are there', () => {
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const path = file === '' ? page : posix.join(dirname(page), file);
      if (!existsSync(path)) return true;
      return anchor !== undefined && !anchorsOf(path).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('has no heading twice, or a link would lead to the wrong one', () => {
    const anchors = anchorsOf(page);
    const twice = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index);
    // A change log repeats its headings by custom, and nothing links to them.
    expect(page === 'CHANGELOG.md' ? [] : twice).toEqual([]);
  });

  it('passes no verdict that is the auditor’s', () => {
    const prose = textOf(page)
      .replace(/^\|.*$/gm, '')
      .replace(/`[^`]*`/g, '');
    expect(prose.match(/\b(?:compliant|certified|satisfied)\b/gi)).toBeNull();
  });
});

describe('every YAML block is what it shows', () => {
  const blocks = pages.flatMap((page) => blocksOf(page, 'yaml').map((text) => ({ page, text })));
  const manifests = blocks.filter(({ text }) => /^version: 1$/m.test(text));
  const sidecars = blocks.filter(({ text }) => /^# evidence\/.*\.meta\.yml/.test(text));
  const workflows = blocks.filter(({ text }) => /^jobs:$/m.test(text));

  it.each(manifests)('a manifest of $page: %#', ({ page, text }) => {
    expect(parseManifest(bytes(text), page, ids)).toMatchObject({ ok: true });
  });

  it.each(sidecars)('a sidecar of $page: %#', ({ page, text }) => {
    expect(parseSidecar(bytes(text), page)).toMatchObject({ ok: true });
  });

  it('and there is no other kind', () => {
    expect(blocks.length).toBe(manifests.length + sidecars.length + workflows.length);
    expect(Math.min(manifests.length, sidecars.length, workflows.length)).toBeGreaterThan(0);
  });
});

describe('docs/manifest.md', () => {
  it('shows every key by example', () => {
    const example = blocksOf('docs/manifest.md', 'yaml').join('\n');
    const names = manifestKeys().map(({ path }) => path.slice(path.lastIndexOf('.') + 1).replace('[]', ''));
    const facts: readonly string[] = factNames;
    const unseen = names.filter(
      (name) => !facts.includes(name) && !new RegExp(`(?:^|[\\s{,])${name}:`, 'm').test(example),
    );
    expect(unseen).toEqual([]);
  });
});

describe('docs/controls.md', () => {
  it('has a section for each control, and names each of its tests', () => {
    const anchors = anchorsOf('docs/controls.md');
    const text = textOf('docs/controls.md');
    const missing = catalog.flatMap(({ id, tests }) => [
      ...(anchors.includes(id) ? [] : [id]),
      ...tests
        .map((test) => `- \`${test.id}\`, by [${test.procedure}]`)
        .filter((item) => !text.includes(item)),
    ]);
    expect(missing).toEqual([]);
  });

  it('shows every key of an own test by example', () => {
    const [example = ''] = blocksOf('docs/controls.md', 'yaml');
    const keys = rowsOf('docs/controls.md', 'procedure', 'key').flatMap(([, key = '']) => codeIn(key));
    expect(keys.filter((key) => !example.includes(`${key}:`))).toEqual([]);
  });
});

describe('docs/findings.md', () => {
  it.each(Object.keys(findingDocs))('%s has an entry and an anchor', (code) => {
    expect(anchorsOf('docs/findings.md')).toContain(code);
    expect(rowsOf('docs/findings.md', 'code', 'severity').map(([cell]) => cell)).toContain(
      `[\`${code}\`](#${code})`,
    );
  });
});

describe('docs/evidence.md', () => {
  it.each(
    rowsOf('docs/evidence.md', 'written', 'understood as').flatMap(([written = '', meaning = '']) =>
      codeIn(written).map((text) => ({ text, meaning })),
    ),
  )('$text is $meaning', ({ text, meaning }) => {
    const reading = readDate(text);
    const told =
      reading.kind === 'day'
        ? reading.date
        : reading.kind === 'period'
          ? `${reading.span.from} to ${reading.span.to}`
          : 'refused';
    expect(told).toBe(meaning.replace(/:.*/, ''));
  });

  const places = rowsOf('docs/evidence.md', 'unfilled', 'filled');

  it.each(places.flatMap(([cell = '']) => codeIn(cell)))('%s is unfilled', (text) => {
    expect(placeholderIn(text)).toBeDefined();
  });

  it.each(places.flatMap(([, cell = '']) => codeIn(cell)))('%s is filled', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });

  it('shows a review that is read in full', async () => {
    const [example = ''] = blocksOf('docs/evidence.md', 'markdown');
    const { facts, dates, period, tables, unfilled, problems } = await readMarkdown(example, 'review.md');
    expect(facts.find(({ name }) => name === 'reviewer')?.value).toBe('Dana Ito');
    expect(dates[0]?.date).toBe('2026-07-07');
    expect(period).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect([tables.length, unfilled, problems]).toEqual([1, [], []]);
  });

  it.each([
    ['Reviewed by: Dana Ito', 'reviewer'],
    ['Reviewed by: dana.ito@northwind.example', 'reviewer'],
    ['Reviewed by: @dana-ito', 'reviewer'],
    ['Findings: none identified', 'gaps'],
    ['Recovery time: 42 minutes (target: 4 hours)', 'recovery_time'],
  ])('%s is the fact %s', async (line, name) => {
    const { facts } = await readMarkdown(`# Exercise\n\n${line}\n`, 'one.md');
    expect(facts.map((fact) => fact.name)).toContain(name);
  });

  it.each([
    ['Reviewed by: CTO', 'reviewer'],
    ['Reviewed by: the security team', 'reviewer'],
    ['Reviewed by: security@northwind.example', 'reviewer'],
    ['Status: draft\n\nReviewed by: Dana Ito', 'reviewer'],
    ['Recovery time objective: 4 hours', 'recovery_time'],
    ['## Findings\n\n## Next', 'gaps'],
    ['Test date: [enter]\n\nLast updated: 2026-03-31', 'date'],
  ])('%j is not the fact %s', async (text, name) => {
    const { facts } = await readMarkdown(`# Exercise\n\n${text}\n`, 'one.md');
    expect(facts.map((fact) => fact.name)).not.toContain(name);
  });

  it('lists every key of a sidecar', () => {
    const listed = rowsOf('docs/evidence.md', 'key', 'value').flatMap(([key = '']) => codeIn(key));
    expect(listed).toEqual(Object.keys(sidecarSchema.def.shape));
  });

  it('lists every reader that a report can name', () => {
    const listed = [
      ...rowsOf('docs/evidence.md', 'reader', 'reads', 'can'),
      ...rowsOf('docs/evidence.md', 'reader', 'reads', 'form'),
    ];
    const known = [...exportReaders, ...genericReaders].map(({ id }) => id);
    expect(listed.map(([cell = '']) => codeIn(cell)[0] ?? cell).sort()).toEqual(known.sort());
  });

  it('knows the generic readers of the sources', () => {
    const sources = projectFiles().filter((path) => /^src\/core\/readers\/(office\/)?[^/]+\.ts$/.test(path));
    const named = sources.flatMap((path) =>
      [...textOf(path).matchAll(/reader: '([\w-]+)'|readingOf\(.*, '([\w-]+)'\)/g)].map(([, a, b]) => a ?? b),
    );
    const known = [...exportReaders, ...genericReaders].map(({ id }) => id);
    expect(
      [...new Set(named)].filter((id) => id !== undefined && id !== 'none' && !known.includes(id)),
    ).toEqual([]);
  });
});

describe('numbers in the prose are those of the sources', () => {
  it.each([
    [
      'docs/evidence.md',
      'up to 30 days after the period ended',
      'src/core/tests-of-control/every-period.ts',
      'const signingDays = 30;',
    ],
    [
      'docs/controls.md',
      'may be signed up to 30 days after',
      'src/core/tests-of-control/every-period.ts',
      'const signingDays = 30;',
    ],
    [
      'docs/evidence.md',
      'Who started less than 30 days',
      'src/core/assess/examine.ts',
      'defaultGraceDays = 30;',
    ],
    [
      'docs/controls.md',
      'Who started less than 30 days',
      'src/core/assess/examine.ts',
      'defaultGraceDays = 30;',
    ],
    [
      'docs/controls.md',
      'the whole period but its last 100 days',
      'src/core/tests-of-control/statement-of-none.ts',
      'const reach = 100;',
    ],
    ['docs/findings.md', 'Of one test 50 are listed', 'src/core/assess/findings.ts', 'const listed = 50;'],
    [
      'docs/findings.md',
      '60 where neither gives one',
      'src/core/assess/gate-settings.ts',
      'const defaultThreshold = 60;',
    ],
    [
      'docs/scoring.md',
      'every one of at least two items',
      'src/core/tests-of-control/context.ts',
      'smallestPopulation = 2;',
    ],
    [
      'docs/findings.md',
      'at least three times “as appropriate”',
      'src/core/assess/vague-policy.ts',
      'const least = 3;',
    ],
    [
      'docs/evidence.md',
      'Of a PDF the first 500 pages',
      'src/core/readers/office/pdf.ts',
      'const mostPages = 500;',
    ],
    [
      'docs/report.md',
      'Tables end at 500 rows',
      'src/report/readiness/bounded-table.ts',
      'const mostRows = 500;',
    ],
    ['docs/report.md', 'More than 60 gaps', 'src/report/readiness/gantt.ts', 'const mostBars = 60;'],
  ])('%s: %s', (page, phrase, source, constant) => {
    expect(textOf(page).replace(/\s+/g, ' ')).toContain(phrase);
    expect(readFileSync(source, 'utf8')).toContain(constant);
  });
});

it.each([
  ['docs/controls.md', controlsPage],
  ['docs/findings.md', findingsPage],
  ['docs/manifest.md', manifestPage],
  ['docs/report.md', reportPage],
  ['docs/rollup.md', rollupPage],
  ['docs/running.md', runningPage],
])('%s is as it is generated (npm run generate)', (page, generated) => {
  expect(textOf(page)).toBe(generated());
});

it('CONTRIBUTING.md names scripts that there are', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...textOf('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)/g)].map(({ 1: name = '' }) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
