import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../src/adapters/run-action.ts';
import { type Report, reportSchema } from '../src/report/json-schema.ts';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';
import { runTerminal } from './run-terminal.ts';
import type { Fault } from './server/faults.ts';
import { startGitHub } from './server/github-server.ts';
import { payloadOf } from './server/sample-repository.ts';

const restore = `# Restore test

**Date:** 2026-05-20
**Scenario:** Orders database into an isolated account
**Outcome:** Passed
**Recovery time:** 42 minutes
`;
const manifest = (gate = 'threshold: 5') => `version: 1
organization: Northwind Cloud
gate: { ${gate} }
controls:
  backup-restore: { state: documented, owner: platform }
`;
const evidence = 'compliance/evidence/backup-restore/2026-05.md';
const files = {
  'compliance/manifest.yml': manifest(),
  [evidence]: restore,
  'compliance/evidence/tabletop/plan.md': '# Plan\n',
};
const removed = { [evidence]: undefined };

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});
function keep(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

const now = new Date('2026-10-15T08:00:00Z');

const soc2 = (repository: TestRepository, args: string[], more: Record<string, string> = {}) =>
  runTerminal(['assess', '--format', 'json', ...args], {
    cwd: repository.root,
    env: { ...gitTestEnvironment, ...more },
    now,
  });

/** The same with the JSON report. */
async function assess(...run: Parameters<typeof soc2>) {
  const { code, out, err } = await soc2(...run);
  if (out === '') throw new Error(err);
  return { code, report: reportSchema.parse(JSON.parse(out)) };
}

/** One run of the Action in a checkout, with no server to ask. */
async function act(
  repository: TestRepository,
  event: string,
  payload: object,
  inputs: Record<string, string> = {},
  more: Record<string, string> = {},
) {
  const folder = keep(new TestRepository(realpathSync(mkdtempSync(join(tmpdir(), 'soc2-run-')))));
  const file = join(folder.root, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  let log = '';
  const code = await runAction({
    environment: {
      ...gitTestEnvironment,
      GITHUB_WORKSPACE: repository.root,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      RUNNER_TEMP: folder.root,
      INPUT_COMMENT: 'never',
      'INPUT_REPORT-DIR': 'report',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...more,
    },
    write: (text) => {
      log += text;
    },
    now,
  });
  const text = readFileSync(join(repository.root, 'report', 'report.json'), 'utf8');
  rmSync(join(repository.root, 'report'), { recursive: true });
  return { code, log, report: reportSchema.parse(JSON.parse(text)) };
}

function told({ report }: { report: Report }) {
  const { comparison, verdict } = report;
  return {
    state: comparison?.state,
    score: comparison?.score?.change,
    evidence: comparison?.evidence.map(({ change, path }) => `${change} ${path}`),
    rules: verdict.rules.map(({ rule }) => rule),
  };
}

/** A bare repository as the server has it, with a branch `change` that left `main`. */
function server(change: Parameters<TestRepository['commit']>[0]) {
  const work = keep(TestRepository.init(files));
  const base = work.git('rev-parse', 'HEAD');
  work.git('switch', '--quiet', '--create', 'change');
  const head = work.commit(change);
  work.git('switch', '--quiet', 'main');
  const later = work.commit({ 'compliance/evidence/tabletop/later.md': '# Later on main\n' });
  work.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  const merge = work.git('rev-parse', 'HEAD');
  work.git('update-ref', 'refs/pull/2/merge', merge);
  work.git('reset', '--quiet', '--hard', later);
  work.serve();
  return { work, base, head, later, merge };
}

/** As actions/checkout does it: one commit, by its id, into an empty repository. */
function checkout(from: TestRepository, commit: string, depth = 1): TestRepository {
  const repository = keep(TestRepository.init());
  repository.git('remote', 'add', 'origin', `file://${from.root}`);
  repository.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', commit);
  repository.git('checkout', '--quiet', '--detach', commit);
  return repository;
}

function pullRequest(base: string, head: string): object {
  const payload = structuredClone(payloadOf('pull_request'));
  const { pull_request } = payload;
  if (typeof pull_request !== 'object' || pull_request === null) throw new Error('no payload');
  const part = (name: string) => Object.entries(pull_request).find(([key]) => key === name)?.[1];
  Object.assign(pull_request, { base: { ...part('base'), sha: base }, head: { ...part('head'), sha: head } });
  return payload;
}

const dropped = {
  state: 'compared',
  score: -5,
  evidence: ['removed backup-restore/2026-05.md'],
  rules: ['max-drop'],
};

describe('on a laptop', () => {
  it('a branch is compared with where it left its base', async () => {
    const { work } = server(removed);
    work.git('switch', '--quiet', 'change');
    const { code, report } = await assess(work, ['--base', 'main', '--max-drop', '0']);
    expect(told({ report })).toEqual(dropped);
    expect(code).toBe(1);
  });

  it('what is not committed yet counts', async () => {
    const repository = keep(TestRepository.init(files));
    repository.write({ [evidence]: `${restore}\nMore.\n`, 'compliance/evidence/tabletop/new.md': '# New\n' });
    expect(told(await assess(repository, ['--base', 'HEAD']))).toMatchObject({
      score: 0,
      evidence: ['changed backup-restore/2026-05.md', 'added tabletop/new.md'],
    });
    repository.write({ [evidence]: '' });
    const { report } = await assess(repository, ['--base', 'HEAD']);
    expect(report.comparison?.evidence[0]).toMatchObject({ change: 'changed', emptied: true });
  });

  it('a renamed folder is the same folder', async () => {
    const repository = keep(TestRepository.init(files));
    repository.git('mv', 'compliance', 'soc2');
    repository.commit({ 'soc2/manifest.yml': manifest('threshold: 1') });
    const { report } = await assess(repository, ['soc2', '--base', 'HEAD~1']);
    expect(told({ report })).toEqual({ state: 'compared', score: 0, evidence: [], rules: ['weakens'] });
  });

  it('a manifest that is deleted and written anew elsewhere is no new one', async () => {
    const repository = keep(TestRepository.init(files));
    const other = `# ${'x'.repeat(2000)}\n${manifest('threshold: 1')}`;
    renameSync(join(repository.root, 'compliance'), join(repository.root, 'soc2'));
    repository.commit({ 'soc2/manifest.yml': other, 'soc2/evidence/a/b.md': 'b' });
    expect(told(await assess(repository, ['soc2', '--base', 'HEAD~1']))).toMatchObject({
      state: 'compared',
      rules: ['weakens'],
    });
  });

  it('a record that was committed before its day is told, where the history is whole', async () => {
    // Committed on 2026-10-01.
    const dated = (date: string) => ({ [evidence]: restore.replace('2026-05-20', date) });
    const codes = async (repository: TestRepository) =>
      (await assess(repository, ['--base', 'HEAD'])).report.findings
        .filter(({ code }) => code === 'dated-after-commit')
        .map(({ file, line, message }) => `${file}:${line} ${message}`);
    const late = keep(TestRepository.init({ ...files, ...dated('2026-10-05') }));
    expect(await codes(late)).toEqual([
      'backup-restore/2026-05.md:3 dated 2026-10-05, but committed as it is on 2026-10-01, before that day',
    ]);
    expect((await assess(late, ['--base', 'HEAD'])).report.comparison?.findings.added).toEqual([]);
    late.serve();
    expect(await codes(checkout(late, late.git('rev-parse', 'HEAD')))).toEqual([]);
    expect(await codes(keep(TestRepository.init({ ...files, ...dated('2026-10-02') })))).toEqual([]);
    late.write(dated('2026-10-06'));
    expect(await codes(late)).toEqual([]);
  });

  it('a first pull request is new', async () => {
    const repository = keep(TestRepository.init({ 'README.md': 'Hello\n' }));
    repository.commit(files);
    const result = await assess(repository, ['--base', 'HEAD~1', '--max-drop', '0', '--fail-on', 'low']);
    expect(told(result)).toMatchObject({ state: 'new', rules: [] });
    expect(result.code).toBe(0);
  });

  it.each([
    ['no such name', ['--base', 'no-such-branch'], {}, /names no commit/],
    ['no git', ['--base', 'HEAD'], { PATH: '/nowhere' }, /git is not installed/],
    [
      'a checkout of somebody else',
      ['--base', 'HEAD'],
      { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
      /safe\.directory/,
    ],
  ])('%s is a wrong flag, told with its remedy', async (_, args, more, words) => {
    const { code, out, err } = await soc2(keep(TestRepository.init(files)), args, more);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err).toMatch(/^soc2-gate: --base: .+\n$/u);
  });

  it('rewritten history is compared with what was', async () => {
    const repository = keep(TestRepository.init(files));
    const old = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '--orphan', 'fresh');
    repository.commit({ 'compliance/manifest.yml': manifest('threshold: 1') });
    expect(told(await assess(repository, ['--base', old]))).toMatchObject({
      state: 'compared',
      rules: ['weakens'],
    });
  });

  it('a workflow that runs the gate is part of the bar', async () => {
    const workflow = '.github/workflows/readiness.yml';
    const uses = 'jobs: { a: { steps: [{ uses: your-org/soc2-readiness-gate@v0 }] } }\n';
    const repository = keep(
      TestRepository.init({ ...files, [workflow]: uses, '.github/workflows/other.yml': 'a' }),
    );
    repository.commit({ '.github/workflows/other.yml': 'b', '.github/workflows/new.yml': uses });
    expect(told(await assess(repository, ['--base', 'HEAD~1'])).rules).toEqual([]);
    repository.commit({ [workflow]: uses.replace('@v0', '@v0.1') });
    expect(told(await assess(repository, ['--base', 'HEAD~1'])).rules).toEqual(['weakens']);
    repository.commit({ [workflow]: undefined });
    expect(told(await assess(repository, ['--base', 'HEAD~1'])).rules).toEqual(['weakens']);
  });
});

describe('on a runner', () => {
  it('the merge commit of a pull request is compared with its first parent, at depth 1', async () => {
    const { work, base, head, later, merge } = server(removed);
    const repository = checkout(work, merge);
    expect(repository.git('rev-list', '--all', '--count')).toBe('1');
    // The payload is older than the merge commit.
    const result = await act(repository, 'pull_request', pullRequest(base, head), { 'max-drop': '0' });
    expect(told(result)).toEqual(dropped);
    expect(result.report.comparison?.commit).toBe(later);
    expect(result.code).toBe(1);
  });

  it('the head of a pull request, where its branch left the base', async () => {
    const { work, base, head, later } = server(removed);
    const whole = checkout(work, head, 50);
    const result = await act(whole, 'pull_request', pullRequest(later, head), { 'max-drop': '0' });
    expect(told(result).evidence).toContain('removed backup-restore/2026-05.md');
    const same = await act(checkout(work, head, 50), 'pull_request', pullRequest(base, head));
    expect(same.report.comparison?.commit).toBe(base);
  });

  it('a fork is no different', async () => {
    const { work, base, head, merge } = server({ 'compliance/manifest.yml': manifest('threshold: 1') });
    const payload = pullRequest(base, head);
    const result = await act(checkout(work, merge), 'pull_request', payload);
    expect(told(result)).toMatchObject({ state: 'compared', rules: ['weakens'] });
  });

  it('a partial clone fetches what it lacks', async () => {
    const { work, base, head, merge } = server(removed);
    const repository = keep(work.clone('--filter=blob:none', '--depth=1', '--no-checkout'));
    repository.git('fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', merge);
    repository.git('checkout', '--quiet', '--detach', merge);
    const result = await act(repository, 'pull_request', pullRequest(base, head), { 'max-drop': '0' });
    expect(told(result)).toEqual(dropped);
  });

  it('a merge queue is compared with what it builds on', async () => {
    const { work, later, merge } = server(removed);
    const merge_group = {
      head_sha: merge,
      base_sha: later,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-2',
      base_ref: 'refs/heads/main',
    };
    const result = await act(
      checkout(work, merge),
      'merge_group',
      { action: 'checks_requested', merge_group },
      { 'max-drop': '0' },
    );
    expect(told(result)).toEqual(dropped);
  });

  it('a push, with what the branch was before; its first one with nothing', async () => {
    const { work, later, merge } = server(removed);
    const from = (sha: string) => ({ ...payloadOf('push'), before: sha });
    const result = await act(checkout(work, merge), 'push', from(later), { 'max-drop': '0' });
    expect(told(result)).toEqual(dropped);
    const first = await act(checkout(work, merge), 'push', from('0'.repeat(40)), { 'max-drop': '0' });
    expect(first.report.comparison).toBeNull();
    expect(told(first).rules).toEqual([]);
  });

  it('a base that was pushed away is told, and fails only what asks for it', async () => {
    const { work, head, merge } = server(removed);
    const gone = { ...payloadOf('push'), before: 'd'.repeat(40) };
    const repository = checkout(work, merge);
    const result = await act(repository, 'push', gone);
    expect(told(result)).toMatchObject({ state: 'unavailable', rules: [] });
    expect(result.log).toContain('Not compared with the base: git fetch failed');
    expect(told(await act(repository, 'push', gone, { 'max-drop': '0' })).rules).toContain('base');
    expect(head).toBeTruthy();
  });

  it('a change without a base fails, for its own settings would judge it', async () => {
    const repository = keep(new TestRepository());
    repository.write(files);
    const result = await act(repository, 'pull_request', payloadOf('pull_request'));
    expect(told(result)).toMatchObject({ state: 'unavailable', rules: ['base'] });
    expect(result.code).toBe(1);
    expect(result.log).toContain('the files are not in a git repository');
    const unnamed = await act(keep(TestRepository.init(files)), 'merge_group', {});
    expect(told(unnamed)).toMatchObject({ state: 'unavailable', rules: ['base'] });
    const orphan = keep(TestRepository.init(files));
    const gone = await act(
      orphan,
      'pull_request',
      pullRequest('d'.repeat(40), orphan.git('rev-parse', 'HEAD')),
    );
    expect(told(gone).rules).toEqual(['base']);
  });

  it('a checkout of another user in a container is trusted, for it is the workspace', async () => {
    const { work, base, head, merge } = server(removed);
    const repository = checkout(work, merge, 50);
    const result = await act(
      repository,
      'pull_request',
      pullRequest(base, head),
      { 'max-drop': '0' },
      { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    );
    expect(told(result)).toEqual(dropped);
  });

  it('the input names another base', async () => {
    const { work, merge, later } = server(removed);
    const repository = checkout(work, merge);
    const result = await act(repository, 'workflow_dispatch', {}, { base: later, 'max-drop': '0' });
    expect(told(result)).toEqual(dropped);
    expect(told(await act(repository, 'schedule', {}, { base: 'nowhere' })).rules).toContain('base');
    expect((await act(repository, 'schedule', {})).report.comparison).toBeNull();
  });

  describe('without git, through the API', () => {
    /** The files of a commit, and nothing of git. */
    function unpacked(from: TestRepository, commit: string): TestRepository {
      const folder = keep(checkout(from, commit));
      rmSync(join(folder.root, '.git'), { recursive: true });
      return folder;
    }

    async function byApi(change: Parameters<TestRepository['commit']>[0], faults: readonly Fault[] = []) {
      const { work, base, head, later, merge } = server(change);
      const github = await startGitHub({ repository: work.root, faults });
      try {
        const result = await act(
          unpacked(work, merge),
          'pull_request',
          pullRequest(base, head),
          { 'max-drop': '0', token: 'ghs_test' },
          { GITHUB_API_URL: github.url, GITHUB_SHA: merge },
        );
        return {
          result,
          later,
          asked: github.requests.filter(({ path }) => path.includes('/git/blobs/')).length,
        };
      } finally {
        await github.close();
      }
    }

    it('the same is told, and only what changed is asked for', async () => {
      const { result, later, asked } = await byApi(removed);
      expect(told(result)).toEqual(dropped);
      expect(result.report.comparison?.commit).toBe(later);
      // The manifest, and the file that is gone.
      expect(asked).toBe(2);
    });

    it('a lowered bar is caught', async () => {
      const { result } = await byApi({ 'compliance/manifest.yml': manifest('threshold: 1') });
      expect(told(result).rules).toEqual(['weakens']);
    });

    it.each<[string, Fault['how']]>([
      ['a refusal', { status: 403, message: 'Resource not accessible by integration' }],
      ['a tree that is cut off', 'cut'],
      ['a tree that is only a part', { json: { truncated: true, tree: [], parents: [] } }],
      ['another shape', { json: [] }],
    ])('%s is told with both reasons', async (_, how) => {
      const { result } = await byApi(removed, [{ how }]);
      expect(told(result)).toMatchObject({ state: 'unavailable', rules: ['base'] });
      expect(result.report.comparison?.reason).toMatch(/^the files are not in a git repository.*; \S/s);
    });
  });
});
