import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rollupFlags } from '../src/adapters/rollup-flags.ts';
import { rollupHelp } from '../src/adapters/rollup-help.ts';
import { renderJson } from '../src/report/json.ts';
import { makeJudged } from './make.ts';
import { makeWorkspace } from './make-workspace.ts';
import { runTerminal } from './run-terminal.ts';

const now = new Date('2026-10-20T00:00:00Z');
const passing = renderJson(makeJudged());
const failing = renderJson(
  makeJudged({ organization: 'Other' }, { passed: false, rules: [{ rule: 'nothing-examined' }] }),
);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function place(files: Record<string, string>): string {
  const root = makeWorkspace(files);
  folders.push(root);
  return root;
}

const rollup = (cwd: string, args: string) =>
  runTerminal(['rollup', ...args.split(' ').filter((arg) => arg !== '')], { cwd, now, columns: 120 });

const files = async (root: string, args: string): Promise<string[]> => {
  const { out } = await rollup(root, `${args} --format json`);
  const { reports }: { reports: { file: string }[] } = JSON.parse(out);
  return reports.map(({ file }) => file).sort();
};

const two = { 'a/report.json': passing, 'b/c/report.json': failing };

describe('soc2-gate rollup', () => {
  it.each([
    ['a/report.json', 0],
    ['a', 0],
    ['.', 1],
    ['a b/c', 1],
    ['. --no-enforce', 0],
    ['a --threshold 78.5', 0],
    ['a --threshold 78.6', 1],
    ['a --max-age 5', 0],
    ['a --max-age 4', 1],
    ['a --as-of 2026-10-14 --max-age 9', 1],
    ['--help', 0],
    ['', 2],
    ['nowhere', 2],
    ['a nowhere', 2],
    ['a nowhere --no-enforce', 2],
    ['empty', 2],
    ['a --threshold NaN', 2],
    ['a --max-age -1', 2],
    ['a --format html', 2],
    ['a --treshold 1', 2],
    ['a --write json=none/x.json', 2],
  ])('%j exits %i', async (args, code) => {
    expect((await rollup(place({ ...two, 'empty/x.txt': '' }), args)).code).toBe(code);
  });

  it('finds every report below a folder, each once', async () => {
    const root = place({
      ...two,
      'b/report-api.json': passing,
      'b/other.json': '{}',
      'b/myreport.json': '{}',
      'b/node_modules/x/report.json': '{}',
      '.git/report.json': '{}',
    });
    const all = ['a/report.json', 'b/c/report.json', 'b/report-api.json'];
    expect(await files(root, '.')).toEqual(all);
    expect(await files(root, 'a/report.json b a b/c ./b/report-api.json')).toEqual(all);
  });

  it('tells every file that is no report at once, and rolls up the others', async () => {
    const root = place({
      ...two,
      'x/report.json': '',
      'y/report.json': passing.slice(0, 300),
      'z/report.json': passing.replace('"schemaVersion": 1', '"schemaVersion": 7'),
      'w/report.json': passing.replace(/"score": [\d.]+/, '"score": 1e999'),
    });
    const { code, out, err } = await rollup(root, '. nowhere');
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'soc2-gate: nowhere: does not exist',
      expect.stringContaining('w/report.json: is not a report of this release: score is'),
      'soc2-gate: x/report.json: is empty',
      'soc2-gate: y/report.json: is not the JSON of a report, or was cut off',
      expect.stringContaining('z/report.json: has schemaVersion 7'),
      '',
    ]);
    expect(out).toContain('1 of 2 reports fails, and 5 files could not be read as a report');
    expect(out).toMatch(/^ {4}unread {2}x\/report\.json: is empty$/m);
  });

  it('follows no link', async () => {
    const root = place({ ...two, 'elsewhere/secret': passing });
    symlinkSync(join(root, 'elsewhere/secret'), join(root, 'a/report-link.json'));
    symlinkSync(join(root, 'b'), join(root, 'a/folder'));
    const { code, err } = await rollup(root, 'a');
    expect([code, err]).toEqual([2, 'soc2-gate: a/report-link.json: is a link: name the file itself\n']);
  });

  it('is bounded in depth', async () => {
    const deep = place({ [`${'d/'.repeat(14)}report.json`]: passing });
    expect((await rollup(deep, '.')).err).toContain('brings more than 12 folders in one another');
  });

  it('writes what is asked for, whole', async () => {
    const root = place(two);
    const { code, out } = await rollup(root, 'a b --format json --write json=o.json --write markdown=o.md');
    expect([code, readFileSync(join(root, 'o.json'), 'utf8')]).toEqual([1, out]);
    expect(readFileSync(join(root, 'o.md'), 'utf8')).toMatch(/^## SOC 2 readiness, 2 reports: lowest 78\.5/);
    expect(readdirSync(root).sort()).toEqual(['a', 'b', 'o.json', 'o.md']);
  });

  it('has all its flags in its help', async () => {
    const { out } = await rollup(place({}), '--help');
    expect(out).toBe(rollupHelp);
    for (const name of ['threshold', 'max-age', 'as-of', 'no-enforce', 'format', 'write'])
      expect(rollupHelp).toContain(`--${name}`);
    expect(Math.max(...rollupHelp.split('\n').map((line) => line.length))).toBeLessThanOrEqual(104);
  });

  it('looks at all flags before it refuses any', () => {
    const read = rollupFlags(['--max-age', '1.5', '--treshold', '1', '--format', 'jsn']);
    expect(read).toEqual({
      problems: [
        'unknown option --treshold: did you mean --threshold?',
        '--max-age "1.5" is not a number of days: write it like 30',
        '--format "jsn" is no format: did you mean json?',
      ],
    });
  });
});
