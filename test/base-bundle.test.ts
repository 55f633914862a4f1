import { realpathSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { TestRepository } from './make-repository.ts';
import type { Fault } from './server/faults.ts';
import { startGitHub } from './server/github-server.ts';
import type { StoredReview } from './server/pulls-api.ts';
import { runBundle } from './server/run-action.ts';
import { asOf, payloadOf, pullRequestOf, sampleRepository } from './server/sample-repository.ts';

/**
 * The committed bundle, as a runner starts it, on checkouts of a bare repository: a pull request's merge commit, a
 * merge queue's, a fork's, after a force push, in a partial clone; the comment goes to a stand-in for GitHub.
 */
const cleanups: (() => unknown)[] = [];
afterAll(() => Promise.all(cleanups.map((clean) => clean())));
function keep(repository: TestRepository): TestRepository {
  cleanups.push(() => repository.remove());
  return repository;
}

const evidence = 'compliance/evidence/tabletop/2026-06-11.md';
const files = sampleRepository();
const manifest = (gate: string) =>
  `${files['compliance/manifest.yml'] ?? ''}gate: { ${gate}, approvers: ["@dana-ito"] }\n`;
const base = {
  ...files,
  'compliance/evidence/mfa/notes.md': '# Notes\n',
  'compliance/manifest.yml': manifest('threshold: 15, max_drop: 0'),
};
const deleted = { [evidence]: undefined };
const lowered = { 'compliance/manifest.yml': manifest('threshold: 5, max_drop: 0') };
const harmless = { 'README.md': 'More\n' };

/** A bare repository with `main`, and the merge commit of a branch that left it. */
function server(change: Parameters<TestRepository['commit']>[0], before: Record<string, string> = base) {
  const work = keep(TestRepository.init(before));
  const was = work.git('rev-parse', 'HEAD');
  work.git('switch', '--quiet', '--create', 'change');
  const head = work.commit(change);
  work.git('switch', '--quiet', 'main');
  work.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  const merge = work.git('rev-parse', 'HEAD');
  work.git('update-ref', 'refs/pull/2/merge', merge);
  work.git('reset', '--quiet', '--hard', was);
  const bare = keep(work.clone('--mirror')).serve();
  return { bare, was, head, merge };
}

/** As actions/checkout does it: one commit, by its id, into an empty repository. */
function checkout(from: TestRepository, commit: string, ...options: string[]): TestRepository {
  const repository = keep(TestRepository.init());
  repository.git('remote', 'add', 'origin', `file://${from.root}`);
  repository.git('fetch', '--quiet', '--no-tags', '--depth=1', ...options, 'origin', commit);
  repository.git('checkout', '--quiet', '--detach', commit);
  return repository;
}

interface Run {
  event?: string;
  payload: unknown;
  reviews?: readonly StoredReview[];
  faults?: readonly Fault[];
  headSha: string;
  mergedAs?: string;
  inputs?: Record<string, string>;
}

async function act(workspace: TestRepository, { event = 'pull_request', ...run }: Run) {
  const { payload, headSha, mergedAs, reviews = [], faults = [], inputs = {} } = run;
  const github = await startGitHub({
    pulls: [{ number: 2, headSha, reviews, ...(mergedAs && { mergedAs }) }],
    faults,
  });
  cleanups.push(() => github.close());
  const result = await runBundle({
    workspace: realpathSync(workspace.root),
    event,
    payload,
    inputs: { 'as-of': asOf, ...inputs },
    environment: { GITHUB_API_URL: github.url, HOME: workspace.root, GIT_CONFIG_NOSYSTEM: '1' },
  });
  expect(result.stderr).toBe('');
  return { code: result.code, comment: github.comments[0]?.body ?? '', summary: result.summary };
}

/** The pull request, from its merge commit at depth 1. */
async function pull(change: Parameters<typeof server>[0], more: Partial<Run> = {}) {
  const { bare, was, head, merge } = server(change);
  return act(checkout(bare, merge), { payload: pullRequestOf(was, head), headSha: head, ...more });
}

const queue = (was: string) => ({
  action: 'checks_requested',
  merge_group: { base_sha: was, head_ref: `refs/heads/gh-readonly-queue/main/pr-2-${was}` },
});
const approval = (commit: string): StoredReview => ({
  user: { id: 7, login: 'Dana-Ito' },
  state: 'APPROVED',
  commit,
});

describe.concurrent('the bundle on a pull request', () => {
  it('says that nothing changed', async () => {
    const { code, comment } = await pull(harmless);
    expect(code).toBe(0);
    expect(comment).toMatch(/passes/);
  });

  it('says what a deleted record costs, and fails max-drop', async () => {
    const { code, comment } = await pull(deleted);
    expect(code).toBe(1);
    expect(comment).toContain('fell from 20.0 to 15.0, and no fall is allowed');
    expect(comment).toMatch(/2026-06-11\.md/);
  });

  it('fails a lowered threshold, by the base’s', async () => {
    const { code, comment } = await pull(lowered);
    expect(code).toBe(1);
    expect(comment).toMatch(/weakens the gate/i);
    expect(comment).toContain('threshold: 15 → 5');
  });

  const refusal: Fault = { path: '/reviews', how: { status: 403, message: 'Resource not accessible' } };
  it.each<[string, 'head' | 'was', Fault[], number, string]>([
    ['passes it where a listed approver approved this very commit', 'head', [], 0, 'passes'],
    ['fails it where that was an older one', 'was', [], 1, 'threshold: 15 → 5'],
    ['fails it where GitHub does not say who approved', 'head', [refusal], 1, 'who approved is not known'],
  ])('%s', async (_, reviewed, faults, exit, words) => {
    const { bare, merge, ...commits } = server(lowered);
    const { code, comment } = await act(checkout(bare, merge), {
      payload: pullRequestOf(commits.was, commits.head),
      headSha: commits.head,
      reviews: [approval(commits[reviewed])],
      faults,
    });
    expect(code).toBe(exit);
    expect(comment).toContain(words);
  });

  it('of a fork, with a token that can only read, says it in the summary', async () => {
    const { bare, was, head, merge } = server(deleted);
    const payload = pullRequestOf(was, head);
    const from = Object(payload['pull_request']);
    const fork = {
      ...payload,
      pull_request: { ...from, head: { ...from.head, repo: { ...from.head.repo, id: 1 } } },
    };
    const faults: Fault[] = [
      { path: '/comments', how: { status: 403, message: 'Resource not accessible by integration' } },
    ];
    const result = await act(checkout(bare, merge), { payload: fork, headSha: head, faults });
    expect(result).toMatchObject({ code: 1, comment: '' });
    expect(result.summary).toContain('fell from 20.0 to 15.0');
  });

  it('of a partial clone', async () => {
    const { bare, was, head, merge } = server(deleted);
    const payload = pullRequestOf(was, head);
    const workspace = checkout(bare, merge, '--filter=blob:none');
    const { code, comment } = await act(workspace, { payload, headSha: head });
    expect(code).toBe(1);
    expect(comment).toContain('fell from 20.0 to 15.0');
  });

  it('whose base was pushed away meanwhile is compared with the one it was merged into', async () => {
    const { bare, head, merge } = server(deleted);
    const payload = pullRequestOf('d'.repeat(40), head);
    const { code, comment } = await act(checkout(bare, merge), { payload, headSha: head });
    expect(code).toBe(1);
    expect(comment).toContain('fell from 20.0 to 15.0');
  });

  it('fails where there is no base to be had, and says why', async () => {
    const { bare, head, merge } = server(lowered);
    const workspace = checkout(bare, merge);
    workspace.git('remote', 'remove', 'origin');
    const { code, comment } = await act(workspace, {
      payload: pullRequestOf('d'.repeat(40), head),
      headSha: head,
    });
    expect(code).toBe(1);
    expect(comment).toContain('there is no base to compare with');
  });

  it('that brings the first manifest is new', async () => {
    const { bare, was, head, merge } = server(base, { 'README.md': 'x\n' });
    const { code, comment } = await act(checkout(bare, merge), {
      payload: pullRequestOf(was, head),
      headSha: head,
    });
    expect(code).toBe(0);
    expect(comment).toMatch(/new|first/i);
  });

  it('that renames evidence loses nothing', async () => {
    const { code, comment } = await pull({
      [evidence]: undefined,
      'compliance/evidence/tabletop/exercise.md': files[evidence] ?? '',
    });
    expect(code).toBe(0);
    expect(comment).toContain('renamed: `tabletop/2026-06-11.md` → `tabletop/exercise.md`');
    expect(comment).toContain('score unchanged at 20.0');
  });

  it('that renames the whole folder is compared with what it was called', async () => {
    const moved = Object.entries(base).flatMap(([path, text]) => [
      [path, undefined] as const,
      [path.replace('compliance/', 'soc2/'), text.replace('threshold: 15', 'threshold: 5')] as const,
    ]);
    const { code, comment } = await pull(Object.fromEntries(moved), {
      inputs: { manifest: 'soc2/manifest.yml' },
    });
    expect(code).toBe(1);
    expect(comment).toContain('threshold: 15 → 5');
    expect(comment).toContain('score unchanged at 20.0');
  });

  it('with an unrelated history is compared with the base all the same', async () => {
    const { bare, was } = server(harmless);
    const work = checkout(bare, was);
    work.git('checkout', '--quiet', '--orphan', 'fresh');
    const head = work.commit(lowered);
    const { code, comment } = await act(work, { payload: pullRequestOf(was, head), headSha: head });
    expect(code).toBe(1);
    expect(comment).toContain('threshold: 15 → 5');
  });
});

describe.concurrent('the bundle on the push of a merge', () => {
  it.each([
    ['passes what a listed approver approved', 'head', 0],
    ['fails what was approved before it was edited', 'was', 1],
  ] as const)('%s', async (_, reviewed, exit) => {
    const { bare, merge, ...commits } = server(lowered);
    const payload = { ...payloadOf('push'), before: commits.was, after: merge };
    const reviews = [approval(commits[reviewed])];
    const run = { event: 'push', payload, headSha: commits.head, mergedAs: merge, reviews };
    const { code, summary } = await act(checkout(bare, merge), run);
    expect(code).toBe(exit);
    expect(summary).toContain('threshold: 15 → 5');
  });
});

describe.concurrent('the bundle after a history that was rewritten', () => {
  /** `main` as one new commit without an ancestor, in which the record is gone; what it was has no branch any more. */
  function rewritten() {
    const { bare, was } = server(harmless);
    const work = checkout(bare, was);
    work.git('checkout', '--quiet', '--orphan', 'fresh');
    const head = work.commit(deleted);
    work.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
    bare.git('update-ref', '-d', 'refs/pull/2/merge');
    bare.git('branch', '--quiet', '-D', 'change');
    return { bare, was, head };
  }

  it('compares a forced push with what the branch was, which no branch leads to', async () => {
    const { bare, was, head } = rewritten();
    const payload = { ...payloadOf('push'), before: was, after: head, forced: true };
    const { code, summary } = await act(checkout(bare, head), { event: 'push', payload, headSha: head });
    expect(code).toBe(1);
    expect(summary).toContain('fell from 20.0 to 15.0');
  });

  it('compares a pull request whose base was rewritten with the new one', async () => {
    const { bare, was, head } = rewritten();
    const work = checkout(bare, head);
    const change = work.commit(harmless);
    const payload = pullRequestOf(head, change);
    const { code, comment } = await act(work, { payload, headSha: change });
    expect(code).toBe(0);
    expect(comment).toContain('score unchanged at 15.0');
    expect(comment).not.toContain(was.slice(0, 7));
  });
});

describe.concurrent('the bundle in a merge queue', () => {
  it.each([
    ['a deleted record', deleted, 'fell from 20.0 to 15.0'],
    ['a lowered bar', lowered, 'threshold: 15 → 5'],
  ])('fails %s', async (_, change, words) => {
    const { bare, was, head, merge } = server(change);
    const run = { event: 'merge_group', payload: queue(was), headSha: head };
    const { code, summary } = await act(checkout(bare, merge), run);
    expect(code).toBe(1);
    expect(summary).toContain(words);
  });

  it.each([
    ['passes what was approved in the pull request', 'head', 0],
    ['fails what was approved before it was edited', 'was', 1],
  ] as const)('%s', async (_, reviewed, exit) => {
    const { bare, merge, ...commits } = server(lowered);
    const repository = { name: 'Hello-World', owner: { login: 'Codertocat' } };
    const payload = { ...queue(commits.was), repository };
    const run = { event: 'merge_group', payload, headSha: commits.head };
    const reviews = [approval(commits[reviewed])];
    expect((await act(checkout(bare, merge), { ...run, reviews })).code).toBe(exit);
  });
});
