import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Inputs, readInputs } from '../src/adapters/inputs.ts';
import { inWorkspace } from '../src/adapters/workspace.ts';

const read = (given: Record<string, string>) =>
  readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );

function inputs(given: Record<string, string>): Inputs {
  const result = read(given);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.inputs;
}

function problems(given: Record<string, string>): string[] {
  const result = read(given);
  return 'problems' in result ? result.problems : [];
}

describe('what is not given', () => {
  const defaults: Inputs = {
    mode: 'assess',
    manifest: 'compliance/manifest.yml',
    evidence: 'compliance/evidence',
    require: [],
    enforce: true,
    comment: 'always',
    commentKey: 'compliance/manifest.yml',
    issues: 'off',
    issuesPriority: 'high',
    issuesDryRun: false,
  };

  it('has its default', () => expect(inputs({})).toEqual(defaults));
  it('is what the runner passes as an empty text', () =>
    expect(inputs({ threshold: '', 'as-of': ' ', require: '\n', enforce: '', token: '' })).toEqual(defaults));
  it('follows the manifest', () =>
    expect(inputs({ manifest: './teams/api//soc2.yml' })).toMatchObject({
      evidence: 'teams/api/evidence',
      commentKey: 'teams/api/soc2.yml',
    }));
});

describe('a threshold is a plain number from 0 to 100, or nothing is judged', () => {
  it.each([
    'abc',
    'NaN',
    'Infinity',
    '-1',
    '-0',
    '101',
    '100.1',
    '85%',
    '0x55',
    '1e1',
    '85,5',
    '8 5',
    '85.',
    '.5',
    '+85',
    '٨٥',
  ])('%j is refused with the remedy', (threshold) =>
    expect(problems({ threshold })).toEqual([
      expect.stringMatching(/^threshold: .* write it like 85 or 84.5$/),
    ]),
  );
  it.each([
    [' 85 ', 85],
    ['85\n', 85],
    ['84.5', 84.5],
    ['84.96', 84.96],
    ['0', 0],
    ['100', 100],
    ['100.0', 100],
  ])('%j is %d', (threshold, value) => expect(inputs({ threshold }).threshold).toBe(value));
});

describe('the other inputs', () => {
  it.each([
    ['mfa, offboarding', ['mfa', 'offboarding']],
    ['mfa\noffboarding\n mfa ', ['mfa', 'offboarding']],
    ['mfa offboarding,', ['mfa', 'offboarding']],
  ])('require %j', (require, ids) => expect(inputs({ require }).require).toEqual(ids));

  it.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    ['false', false],
  ])('enforce %j', (enforce, value) => expect(inputs({ enforce }).enforce).toBe(value));

  it.each([
    ['as-of', '2026-02-30'],
    ['as-of', '2026-2-3'],
    ['as-of', 'yesterday'],
    ['enforce', 'yes'],
    ['enforce', '0'],
    ['comment', 'sometimes'],
    ['comment', 'Always'],
    ['comment-key', 'a-->b'],
    ['comment-key', 'line\nline'],
    ['require', 'mfa ::error::'],
    ['manifest', `${'a'.repeat(2000)}.yml`],
  ])('%s %j is refused', (name, value) =>
    expect(problems({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]),
  );

  it('reads a leap day', () => expect(inputs({ 'as-of': '2028-02-29' }).asOf).toBe('2028-02-29'));
  it('takes the rest as it is', () =>
    expect(
      inputs({ token: ' ghs_abc ', 'report-dir': 'out', comment: 'never', 'comment-key': 'matrix/api' }),
    ).toMatchObject({
      token: 'ghs_abc',
      reportDir: 'out',
      comment: 'never',
      commentKey: 'matrix/api',
    }));
  it('tells all problems at once', () =>
    expect(problems({ threshold: 'x', 'as-of': 'x', comment: 'x', enforce: 'x' })).toHaveLength(4));
  it('repeats no more than a short piece of a value', () =>
    expect(problems({ threshold: 'x'.repeat(5000) }).join().length).toBeLessThan(200));
});

describe('a path stays in the workspace, links followed', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  afterAll(() => rmSync(root, { recursive: true }));
  const workspace = join(root, 'repo');
  mkdirSync(join(workspace, 'compliance'), { recursive: true });
  mkdirSync(join(root, 'repo-other'));
  writeFileSync(join(workspace, 'compliance/manifest.yml'), 'version: 1\n');
  symlinkSync('/etc/passwd', join(workspace, 'passwd'));
  symlinkSync(root, join(workspace, 'up'));
  symlinkSync('compliance', join(workspace, 'within'));
  symlinkSync('round', join(workspace, 'round'));
  symlinkSync(join(root, 'not-there-yet'), join(workspace, 'dangling'));

  it.each([
    '../x',
    '/etc/passwd',
    'compliance/../../x',
    'passwd',
    'up',
    'up/x',
    'up/repo/../x',
    'round',
    'dangling',
    'dangling/x',
    '../repo-other',
  ])('%s leads out', (path) => expect(inWorkspace(workspace, path)).toBeUndefined());
  it.each([
    ['compliance/manifest.yml', 'compliance/manifest.yml', 'compliance/manifest.yml'],
    ['./compliance//manifest.yml', 'compliance/manifest.yml', 'compliance/manifest.yml'],
    ['out/new/folder', 'out/new/folder', 'out/new/folder'],
    ['within/manifest.yml', 'compliance/manifest.yml', 'within/manifest.yml'],
    ['..hidden', '..hidden', '..hidden'],
  ])('%s stays', (path, real, shown) =>
    expect(inWorkspace(workspace, path)).toEqual({ absolute: join(workspace, real), shown }),
  );
  it('takes an absolute path of the workspace', () =>
    expect(inWorkspace(workspace, join(workspace, 'compliance'))?.shown).toBe('compliance'));
});

describe('several manifests', () => {
  it('are paths and patterns, a line each, with a comment of their own', () =>
    expect(inputs({ manifest: ' services/*/m.yml\n\n platform/m.yml ' })).toMatchObject({
      manifests: ['services/*/m.yml', 'platform/m.yml'],
      commentKey: 'services/*/m.yml platform/m.yml',
    }));

  it('have a short key, however many they are', () => {
    const many = Array.from({ length: 50 }, (_, index) => `services/${index}/compliance/manifest.yml`);
    expect(inputs({ manifest: many.join('\n') }).commentKey).toMatch(/^[0-9a-f]{64}$/);
    expect(inputs({ manifest: many.join('\n'), 'comment-key': 'all' }).commentKey).toBe('all');
  });

  it('share no evidence folder', () =>
    expect(problems({ manifest: 'services/*/m.yml', evidence: 'x' })).toEqual([
      expect.stringMatching(/^evidence: /),
    ]));
});
