import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findManifests } from '../src/adapters/find-manifests.ts';
import { patternsIn } from '../src/adapters/manifest-patterns.ts';
import { runAction } from '../src/adapters/run-action.ts';
import { parseFlags } from '../src/adapters/terminal-flags.ts';
import { tagged } from '../src/report/escape.ts';
import { manyOf } from '../src/report/many.ts';
import { renderManyComment } from '../src/report/many-comment.ts';
import { renderManySummary } from '../src/report/many-summary.ts';
import { renderManyText } from '../src/report/many-text.ts';
import { reportSlugs } from '../src/report/report-slug.ts';
import { hostile, untrusted } from './hostile.ts';
import { day, makeJudged, makeNamed } from './make.ts';
import { nodesOf } from './markdown-tree.ts';
import { runTerminal } from './run-terminal.ts';
import { commandsIn, outputsIn } from './server/runner-log.ts';
import { sampleRepository } from './server/sample-repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function place(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'soc2-gate-many-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('what names several manifests', () => {
  it.each<[string, string[] | undefined]>([
    ['compliance/manifest.yml', undefined],
    ['  a.yml \n\n', undefined],
    ['services/*/compliance/manifest.yml', ['services/*/compliance/manifest.yml']],
    ['a.yml\r\n b.yml\n', ['a.yml', 'b.yml']],
    ['services/{api,web}/m.yml', ['services/{api,web}/m.yml']],
  ])('%j: %j', (text, patterns) => {
    expect(patternsIn(text)).toEqual(patterns);
  });

  const root = place({
    'services/b/compliance/manifest.yml': '',
    'services/a/compliance/manifest.yml': '',
    'services/a/deep/er/compliance/manifest.yml': '',
    'services/Z/compliance/manifest.yml': '',
    'services/node_modules/compliance/manifest.yml': '',
    'services/.hidden/compliance/manifest.yml': '',
    'services/folder/compliance/manifest.yml/x': '',
    'compliance/manifest.yml': '',
    'elsewhere/manifest.yml': '',
    'linked/one/x': '',
  });
  symlinkSync('../../elsewhere/manifest.yml', join(root, 'linked/one/manifest.yml'));
  symlinkSync('services', join(root, 'through'));

  const one = 'services/*/compliance/manifest.yml';
  const three = ['Z', 'a', 'b'].map((name) => `services/${name}/compliance/manifest.yml`);

  it.each<[string[], string[], string[]]>([
    [[one], three, []],
    [[one, `./${three[1]}`, 'services/{a,b}/compliance/manifest.yml'], three, []],
    [['compliance/manifest.yml', one], ['compliance/manifest.yml', ...three], []],
    [['services/a/**/manifest.yml'], [three[1] ?? '', 'services/a/deep/er/compliance/manifest.yml'], []],
    [['*/manifest.yml'], ['compliance/manifest.yml', 'elsewhere/manifest.yml'], []],
    [['nowhere.yml', 'x/y.yml'], ['nowhere.yml', 'x/y.yml'], []],
    [['nowhere/*.yml'], [], ['matches no manifest']],
    [[one, 'teams/*/manifest.yml'], three, ['matches no manifest']],
    [['../*/manifest.yml'], [], ['leads out of the workspace']],
    [['services/*/../../../x.yml'], [], ['leads out of the workspace']],
    [['/etc/*'], [], ['leads out of the workspace']],
    [[one, '!services/b/**'], three, ['leaves manifests out']],
    [['linked/*/manifest.yml'], [], ['matches linked/one/manifest.yml, which is no ordinary file']],
    [['through/*/compliance/manifest.yml'], [], ['leads through through, which is a link']],
  ])('%j', async (patterns, files, reasons) => {
    const found = await findManifests(patterns, root);
    expect(found.files).toEqual([...files].sort());
    expect(found.problems.map(({ reason }) => reason)).toEqual(
      reasons.map((reason) => expect.stringContaining(reason)),
    );
  });

  it('are no more than one run can tell of', async () => {
    const many = Array.from({ length: 201 }, (_, index) => `s/${index}/m.yml`);
    const found = await findManifests(many, root);
    expect([found.files, found.problems.length]).toEqual([[], 1]);
  });

  it('have names of their own', () => {
    const slugs = reportSlugs([
      'compliance/manifest.yml',
      'services/api/compliance/manifest.yml',
      'services/API/compliance/manifest.yml',
      'services-api/manifest.yaml',
      'x/soc2.yml',
      '../$(rm)/manifest.yml',
    ]);
    expect(Object.fromEntries(slugs)).toEqual({
      '../$(rm)/manifest.yml': 'rm',
      'compliance/manifest.yml': 'root',
      'services-api/manifest.yaml': 'services-api',
      'services/API/compliance/manifest.yml': 'services-API-2',
      'services/api/compliance/manifest.yml': 'services-api-3',
      'x/soc2.yml': 'x-soc2-yml',
    });
  });
});

describe('several manifests as one', () => {
  const passes = makeJudged();
  const fails = makeJudged({}, { passed: false, rules: [{ rule: 'nothing-examined' }] });
  const wouldFail = makeJudged({}, { ...fails.verdict, enforced: false });
  const bad = { manifest: 'bad.yml', problems: [{ message: 'x' }] };
  const named = (...all: (typeof passes)[]) =>
    all.map((judged, index) => ({ manifest: `${index}.yml`, judged }));

  it.each([
    ['all pass', named(passes, passes), [], 0],
    ['one fails', named(passes, fails), [], 1],
    ['one only reports', named(passes, wouldFail), [], 0],
    ['one cannot be judged', named(passes, wouldFail), [bad], 2],
    ['none can be judged', [], [bad], 2],
    ['there is none', [], [], 2],
  ] as const)('%s', (_, judged, unjudged, exitCode) => {
    const many = manyOf({ judged, unjudged, asOf: day('2026-10-15') });
    expect([many.exitCode, many.rollup.verdict.passed]).toEqual([exitCode, _ === 'all pass']);
  });

  const limits = { marker: '<!-- m -->', maximumBytes: 65_000, maximumUnits: 60_000 };

  it('fit into a comment and a summary, however many', () => {
    const controls = Array.from({ length: 80 }, (_, index) => makeNamed(`own-control-${index}`));
    const judged = Array.from({ length: 200 }, (_, index) => ({
      manifest: `services/${'x'.repeat(60)}/${index}/compliance/manifest.yml`,
      judged: makeJudged({ controls }, { passed: false, rules: [{ rule: 'nothing-examined' }] }),
    }));
    const many = manyOf({ judged, unjudged: [bad], asOf: day('2026-10-15') });
    const comment = renderManyComment(many, limits);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/^<!-- m -->\n### SOC 2 readiness, 201 manifests: lowest 78\.5/);
    expect(comment).toContain('Shortened to fit');
    expect(comment.match(/<details>/g)?.length ?? 0).toBeLessThan(20);
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
    const summary = renderManySummary(many, { maximumBytes: 200_000 });
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(200_000);
  });

  const written = (text: string) =>
    manyOf({
      judged: [{ manifest: text, judged: makeJudged({ organization: text, system: text }) }],
      unjudged: [{ manifest: `${text}!`, problems: [{ message: text }] }],
      removed: [{ manifest: text, allowed: false, enforced: true }],
      asOf: day('2026-10-15'),
    });

  it.each(hostile)('%j makes nothing live in the comment', (text) => {
    const live = new Set<string>(['link', 'image', 'html', 'strong', 'emphasis', 'heading', 'code', 'list']);
    const count = (markdown: string) => nodesOf(markdown).filter(({ type }) => live.has(type)).length;
    expect(count(renderManyComment(written(text), limits))).toBe(
      count(renderManyComment(written('plain'), limits)),
    );
    expect(tagged(text)).not.toMatch(/[<>@][a-z/!]/iu);
  });

  it('steer neither terminal nor runner', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const many = written(text);
        for (const told of [
          renderManyText(many, { colour: false }),
          renderManyComment(many, limits),
          renderManySummary(many),
        ]) {
          const bad = told.split('\n').filter((line) => /\p{Cc}|^\s*::|##\[|[\u{202A}-\u{202E}]/u.test(line));
          expect(bad).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const root = join(import.meta.dirname, '..');
const pattern = 'examples/monorepo/services/*/compliance/manifest.yml';

const soc2 = (cwd: string, args: readonly string[]) =>
  runTerminal(['assess', '--as-of', '2026-10-15', ...args], { cwd });

const manifest =
  'version: 1\norganization: Northwind\ngate: { threshold: 5 }\ncontrols:\n  tabletop: { state: documented }\n';
const exercise = sampleRepository()['compliance/evidence/tabletop/2026-06-11.md'] ?? '';
const service = (name: string, text = manifest): Record<string, string> => ({
  [`services/${name}/compliance/manifest.yml`]: text,
  [`services/${name}/compliance/evidence/tabletop/2026-06-11.md`]: exercise,
});
const all = ['--manifest', 'services/*/compliance/manifest.yml'];

describe('soc2-gate assess with several manifests', () => {
  it('prints the table, then each', async () => {
    const { code, out, err } = await soc2(root, ['--manifest', pattern]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('The gate fails: 1 of 2 manifests fails');
    expect(out.indexOf('Score      30.0')).toBeLessThan(out.indexOf('Score      65.0'));
  });

  it.each<[Record<string, string>, string[], number, RegExp]>([
    [{ ...service('a'), ...service('b') }, all, 0, /^$/],
    [
      { ...service('a'), ...service('b') },
      [
        '--manifest',
        'services/a/compliance/manifest.yml',
        '--manifest',
        'services/b/compliance/manifest.yml',
      ],
      0,
      /^$/,
    ],
    [{ ...service('a'), ...service('b') }, [...all, '--threshold', '11'], 1, /^$/],
    [{ ...service('a'), ...service('b') }, [...all, '--threshold', '11', '--no-enforce'], 0, /^$/],
    [
      { ...service('a'), ...service('b', 'version: 2\nx: 1\n') },
      all,
      2,
      /services\/b\/compliance\/manifest\.yml:1:10: .*\n.*:2:1: .*\n/,
    ],
    [{ ...service('a'), ...service('b', 'version: 2\n') }, [...all, '--no-enforce'], 2, /services\/b/],
    [
      { ...service('a'), 'services/b/compliance/manifest.yml': manifest },
      all,
      2,
      /services\/b\/compliance\/evidence does not exist/,
    ],
    [service('a'), [...all, '--manifest', 'teams/*/m.yml'], 2, /teams\/\*\/m\.yml: matches no manifest/],
    [service('a'), ['--manifest', 'teams/*/m.yml'], 2, /matches no manifest/],
    [service('a'), [...all, '--manifest', 'gone.yml'], 2, /gone\.yml does not exist/],
    [service('a'), [...all, '--evidence', 'x'], 2, /--evidence: several manifests/],
    [service('a'), ['x', ...all], 2, /leave out the folder "x"/],
    [service('a'), [...all, '--write', 'text=services/a/compliance/manifest.yml'], 2, /this is a manifest/],
    [
      service('a'),
      [...all, '--write', 'text=services/a/compliance/evidence/x'],
      2,
      /a report is no evidence/,
    ],
    [
      service('a'),
      [...all, '--write', 'text=x', '--write', 'json=x'],
      2,
      /two reports cannot go into one file/,
    ],
  ])('%#: exits as the worst does', async (files, args, code, err) => {
    const ran = await soc2(place(files), args);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(err);
  });

  it('shows the others beside a bad one', async () => {
    const { out } = await soc2(place({ ...service('a'), ...service('b', 'version: 2\n') }), all);
    expect(out).toContain('1 manifest passes, and 1 cannot be judged');
    expect(out).toContain('Score      10.0 / 100');
  });

  it('writes one file for all, and one for each', async () => {
    const folder = place({ ...service('a'), ...service('b') });
    const { code } = await soc2(folder, [
      ...all,
      '--write',
      'json=all.json',
      '--write',
      'json=report-{name}.json',
    ]);
    expect(code).toBe(0);
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect(read('all.json').reports.map(({ file }: { file: string }) => file)).toEqual([
      'services/a/compliance/manifest.yml',
      'services/b/compliance/manifest.yml',
    ]);
    expect(read('report-services-a.json')).toMatchObject({ schemaVersion: 1, score: 10 });
    expect(existsSync(join(folder, 'report-services-b.json'))).toBe(true);
  });

  it('is of one manifest where anything else is asked', () => {
    expect(parseFlags(['explain', 'evidence', 'x', '--manifest', 'a*'])).toEqual({
      problems: ['--manifest: one manifest at a time'],
    });
  });
});

describe('the Action with several manifests', () => {
  async function action(workspace: string, inputs: Record<string, string>) {
    const folder = place({ output: '', summary: '' });
    let log = '';
    const code = await runAction({
      environment: {
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        RUNNER_TEMP: folder,
        'INPUT_AS-OF': '2026-10-15',
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
      write: (text) => {
        log += text;
      },
      now: new Date('2026-10-15T00:00:00Z'),
    });
    return {
      code,
      log,
      commands: commandsIn(log),
      outputs: outputsIn(readFileSync(join(folder, 'output'), 'utf8')),
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
    };
  }

  it('tells the worst, and each in results', async () => {
    const { code, outputs, summary, commands } = await action(root, { manifest: pattern });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ score: '30.0', zone: 'audit-blocker', passed: 'false', gaps: '19' });
    const results: { manifest: string; report: string }[] = JSON.parse(outputs['results'] ?? '');
    expect(results).toMatchObject([
      {
        manifest: pattern.replace('*', 'billing'),
        judged: true,
        passed: false,
        score: 30,
        rules: ['threshold'],
      },
      { manifest: pattern.replace('*', 'tracking'), judged: true, passed: true, score: 65, gaps: 8 },
    ]);
    expect(JSON.parse(readFileSync(results[1]?.report ?? '', 'utf8'))).toMatchObject({ score: 65 });
    expect(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')).reports.length).toBe(2);
    expect(summary).toMatch(
      /^## SOC 2 readiness, 2 manifests: lowest 30\.0 \/ 100 — Audit-blocker · ❌ fails\n/,
    );
    expect(summary.match(/^## `examples\/monorepo/gm)?.length).toBe(2);
    const placed = commands.flatMap(({ properties: { file } }) => (file === undefined ? [] : [file]));
    expect(placed.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(placed).toContain(
      pattern.replace('*/compliance/manifest.yml', 'billing/compliance/evidence/tabletop/2026-07-02.md'),
    );
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'a bad manifest beside a good one',
      { ...service('a'), ...service('b', 'version: 2\nx: 1\n') },
      all[1] ?? '',
      /cannot be judged|version/,
    ],
    [
      'a pattern without a match',
      service('a'),
      `${all[1]}\nteams/*/m.yml`,
      /teams\/\*\/m\.yml: matches no manifest/,
    ],
    ['nothing at all', { x: '' }, 'services/*/m.yml', /matches no manifest/],
    ['a way out', service('a'), '../*/m.yml', /leads out of the workspace/],
    [
      'no evidence folder',
      { 'services/a/compliance/manifest.yml': manifest },
      all[1] ?? '',
      /evidence does not exist/,
    ],
  ])('%s is never green', async (_, files, paths, words) => {
    const { code, outputs, commands } = await action(place(files), { manifest: paths, enforce: 'false' });
    expect([code, outputs['passed'], outputs['score']]).toEqual([2, 'false', '']);
    expect(commands.map(({ message }) => message).join('\n')).toMatch(words);
  });

  it('has each look at the evidence beside it alone', async () => {
    const { code, commands } = await action(place(service('a')), { manifest: all[1] ?? '', evidence: 'x' });
    expect(code).toBe(2);
    expect(commands.map(({ message }) => message).join()).toContain('evidence: several manifests have each');
  });

  it('refuses evidence that is a link out of the workspace, and still shows the others', async () => {
    const folder = place({ ...service('a'), 'services/b/compliance/manifest.yml': manifest });
    symlinkSync(tmpdir(), join(folder, 'services/b/compliance/evidence'));
    const { code, summary } = await action(folder, { manifest: all[1] ?? '' });
    expect(code).toBe(2);
    expect(summary).toContain('leads out of the workspace');
    expect(summary).toContain('`services/a/compliance/manifest.yml`');
  });
});
