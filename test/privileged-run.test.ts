import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedOut } from '../src/adapters/checked-out.ts';
import { isPrivileged, refusalOf } from '../src/adapters/privileged-run.ts';
import { payloadOf } from './server/sample-repository.ts';

const root = mkdtempSync(join(tmpdir(), 'checkout-'));
afterAll(() => rmSync(root, { recursive: true }));

const [base, head, branch, unknown] = ['b', 'e', 'a', 'c'].map((digit) => digit.repeat(40));

const target = {
  pull_request: { head: { sha: head }, base: { sha: base } },
  repository: { id: 1 },
};
const run = (event: string, repository: number | null) => ({
  repository: { id: 1 },
  workflow_run: {
    event,
    head_sha: head,
    head_repository: repository === null ? null : { id: repository },
  },
});

describe('what a run with a writing token judges', () => {
  it.each(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch', undefined, 'toString'])(
    'is not asked on %s',
    (event) => expect(isPrivileged(event)).toBe(false),
  );

  it.each<[string, 'pull_request_target' | 'workflow_run', unknown, (string | undefined)[], boolean]>([
    ['the default branch', 'pull_request_target', target, [branch, branch], true],
    ['the base of the pull request', 'pull_request_target', target, [base, base], true],
    ['the head', 'pull_request_target', target, [head, head], false],
    ['the evidence of the head', 'pull_request_target', target, [base, head], false],
    ['the manifest of the head', 'pull_request_target', target, [head, base], false],
    ['some other commit, as of a merge', 'pull_request_target', target, [unknown, unknown], false],
    ['what cannot be told', 'pull_request_target', target, [base, undefined], false],
    ['nothing', 'pull_request_target', target, [], false],
    ['the default branch, the payload unreadable', 'pull_request_target', undefined, [branch], true],
    ['the base, the payload unreadable', 'pull_request_target', undefined, [base], false],
    ['the default branch', 'workflow_run', run('pull_request', 7), [branch], true],
    ['a fork', 'workflow_run', run('pull_request', 7), [head], false],
    ['a pull request of the own repository', 'workflow_run', run('pull_request', 1), [head], false],
    ['what was pushed', 'workflow_run', run('push', 1), [head], true],
    ['what was pushed to a fork', 'workflow_run', run('push', 7), [head], false],
    ['what was pushed to a fork that is gone', 'workflow_run', run('push', null), [head], false],
    ['what pull_request_target started', 'workflow_run', run('pull_request_target', 1), [head], false],
    ['an unreadable payload', 'workflow_run', {}, [head], false],
  ])('%s on %s', (_, event, payload, commits, isAllowed) => {
    const refusal = refusalOf({ event, payload, sha: branch, checkedOut: commits });
    if (isAllowed) expect(refusal).toBeUndefined();
    else expect(refusal).toMatch(/writing token.*docs\/running\.md\.$/);
  });

  it('without GITHUB_SHA a commit that cannot be told is not taken for it', () =>
    expect(
      refusalOf({ event: 'pull_request_target', payload: target, sha: undefined, checkedOut: [undefined] }),
    ).toMatch(/cannot be told/));

  it('knows the base of a recorded payload', () => {
    const payload = payloadOf('pull_request');
    const { sha } = Object(payload['pull_request']).base;
    expect(
      refusalOf({ event: 'pull_request_target', payload, sha: branch, checkedOut: [sha] }),
    ).toBeUndefined();
  });
});

describe('the commit that is checked out', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  function repository(): string {
    const folder = mkdtempSync(join(root, 'r-'));
    mkdirSync(join(folder, 'compliance/evidence'), { recursive: true });
    writeFileSync(join(folder, 'compliance/manifest.yml'), 'version: 1\n');
    git(folder, 'init', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', 'one');
    return folder;
  }
  const evidence = (folder: string) => join(folder, 'compliance/evidence');

  it.each<[string, (folder: string) => unknown]>([
    ['on a branch', () => {}],
    ['detached, as the checkout action leaves it', (folder) => git(folder, 'checkout', '--detach')],
    ['on a packed branch', (folder) => git(folder, 'pack-refs', '--all')],
    ['on a branch with slashes', (folder) => git(folder, 'checkout', '-b', 'feature/a')],
  ])('%s', (_, arrange) => {
    const folder = repository();
    arrange(folder);
    expect(checkedOut(evidence(folder))).toBe(git(folder, 'rev-parse', 'HEAD'));
  });

  it('in a worktree', () => {
    const folder = repository();
    const tree = join(root, 'worktree');
    git(folder, 'worktree', 'add', '-b', 'other', tree);
    git(tree, 'commit', '--allow-empty', '-m', 'two');
    expect(checkedOut(evidence(tree))).toBe(git(tree, 'rev-parse', 'HEAD'));
    expect(checkedOut(evidence(tree))).not.toBe(checkedOut(evidence(folder)));
  });

  it('of the nearest repository, where one is checked out inside another', () => {
    const outer = repository();
    const inner = repository();
    git(inner, 'commit', '--allow-empty', '-m', 'two');
    execFileSync('mv', [inner, join(outer, 'pull-request')]);
    expect(checkedOut(join(outer, 'pull-request'))).toBe(
      git(join(outer, 'pull-request'), 'rev-parse', 'HEAD'),
    );
    expect(checkedOut(evidence(outer))).toBe(git(outer, 'rev-parse', 'HEAD'));
  });

  it.each<[string, Record<string, string>]>([
    ['no HEAD', {}],
    ['a HEAD of something else', { HEAD: 'main\n' }],
    ['a branch that is nowhere', { HEAD: 'ref: refs/heads/none\n' }],
    ['a branch out of the folder', { HEAD: 'ref: refs/../../../x\n' }],
    ['a circle', { HEAD: 'ref: refs/heads/a\n', 'refs/heads/a': 'ref: refs/heads/a\n' }],
  ])('cannot be told by %s', (_, files) => {
    const folder = mkdtempSync(join(root, 'odd-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, '.git/refs/heads'), { recursive: true });
      writeFileSync(join(folder, '.git', name), text);
    }
    mkdirSync(join(folder, '.git'), { recursive: true });
    expect(checkedOut(folder)).toBeUndefined();
  });
});
