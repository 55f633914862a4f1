import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { actionsBot } from './server/comment-json.ts';
import { startGitHub } from './server/github-server.ts';
import { gitIn, oneCommit } from './server/one-commit.ts';
import { runBundle } from './server/run-action.ts';
import { asOf, payloadOf, pullRequestOf, sampleRepository } from './server/sample-repository.ts';

/** The committed bundle on a repository of several services, with the comment on a stand-in for GitHub. */
const cleanups: (() => unknown)[] = [];
afterAll(() => Promise.all(cleanups.map((clean) => clean())));

function services(all: Record<string, readonly string[]>, more: Record<string, string> = {}): string {
  const files = Object.entries(all).flatMap(([name, informal]) =>
    Object.entries(sampleRepository(informal)).map(([path, text]) => [`services/${name}/${path}`, text]),
  );
  const folder = oneCommit({ ...Object.fromEntries(files), ...more });
  cleanups.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function github() {
  const server = await startGitHub();
  cleanups.push(() => server.close());
  return server;
}

const manifest = 'services/*/compliance/manifest.yml';
const runOn = (server: { url: string }, workspace: string, inputs: Record<string, string> = {}) =>
  runBundle({
    workspace,
    event: 'pull_request',
    payload: pullRequestOf(gitIn(workspace, 'rev-parse', 'HEAD')),
    inputs: { 'as-of': asOf, threshold: '15', manifest, ...inputs },
    environment: { GITHUB_API_URL: server.url },
  });

const rowsOf = (body: string) => body.split('\n').filter((line) => line.startsWith('| Northwind'));

describe.concurrent('one comment for all', () => {
  it('has a row each, the worst first, and is edited in place', async () => {
    const server = await github();
    const first = await runOn(server, services({ api: ['mfa'], web: [] }));
    expect(first).toMatchObject({ code: 1, stderr: '' });
    expect(first.outputs).toMatchObject({ score: '10.0', passed: 'false', zone: 'audit-blocker' });
    const [comment] = server.comments;
    expect(rowsOf(comment?.body ?? '').map((row) => /services\/(\w+)/.exec(row)?.[1])).toEqual([
      'web',
      'api',
    ]);

    const again = await runOn(server, services({ api: ['mfa'], web: ['mfa'], batch: ['mfa', 'encryption'] }));
    expect(again.code).toBe(0);
    expect(server.comments).toEqual([
      { id: comment?.id, author: actionsBot, body: expect.stringContaining('3 manifests: lowest 15.0') },
    ]);
  });

  it('tells of one that cannot be judged beside the others', async () => {
    const server = await github();
    const workspace = services(
      { api: ['mfa'] },
      {
        'services/web/compliance/manifest.yml': 'version: 2\n',
        'services/web/compliance/evidence/a.md': 'a',
      },
    );
    const { code, outputs } = await runOn(server, workspace, { enforce: 'false' });
    expect([code, outputs['passed'], outputs['score']]).toEqual([2, 'false', '']);
    const body = server.comments[0]?.body ?? '';
    expect(body).toContain('❌ `services/web/compliance/manifest.yml:1:10`');
    expect(rowsOf(body)).toHaveLength(1);
  });

  it('keeps issues of each, told apart by their place, on one look at what there is', async () => {
    const server = await github();
    const watch = (workspace: string) =>
      runBundle({
        workspace,
        event: 'schedule',
        payload: payloadOf('schedule'),
        inputs: { 'as-of': asOf, threshold: '15', manifest, issues: 'tracking' },
        environment: { GITHUB_API_URL: server.url },
      });
    const first = await watch(services({ api: ['mfa'], web: [], batch: [] }));
    expect(first.outputs['issue-url']).toMatch(/issues\/11$/);
    expect(server.issues.map(({ title }) => title)).toEqual([
      'SOC 2 readiness of Northwind Cloud in services/batch is under the bar',
      'SOC 2 readiness of Northwind Cloud in services/web is under the bar',
    ]);
    await watch(services({ api: ['mfa'], web: ['mfa'], batch: [] }));
    expect(server.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(server.story().filter((line) => line.startsWith('PATCH'))).toEqual(['PATCH 12']);
  });

  it('judges nothing where no manifest matches, and says so', async () => {
    const server = await github();
    const { code } = await runOn(server, services({ api: ['mfa'] }), { manifest: 'teams/*/manifest.yml' });
    expect(code).toBe(2);
    expect(server.comments[0]?.body).toContain('matches no manifest');
  });

  it('keeps names of folders from being Markdown, HTML or commands', async () => {
    const server = await github();
    const name = '::error::[x](y) <img> @octocat';
    const { stdout, summary } = await runOn(server, services({ [name]: ['mfa'] }));
    const body = server.comments[0]?.body ?? '';
    for (const text of [body, summary]) expect(text).not.toMatch(/<img>|[^`/]@octocat|\]\(y\) <img/);
    expect(stdout).not.toMatch(/^::error::\[x\]/m);
  });
});
