import { readFileSync, rmSync } from 'node:fs';
import { validate } from '@octokit/graphql-schema';
import { afterAll, describe, expect, it } from 'vitest';
import { viewerQuery } from '../../src/adapters/viewer.ts';
import { TestRepository } from '../make-repository.ts';
import { makeWorkspace } from '../make-workspace.ts';
import { actionsBot, stranger } from '../server/comment-json.ts';
import type { FaultAnswer } from '../server/faults.ts';
import { type GitHubOptions, startGitHub } from '../server/github-server.ts';
import { type RunOptions, runBundle } from '../server/run-action.ts';
import { asOf, payloadOf, pullRequestOf, sampleRepository } from '../server/sample-repository.ts';
import { type CheckedGitHub, startCheckedGitHub } from './checked-github.ts';
import type { Product } from './description.ts';

const cleanups: (() => unknown)[] = [];
afterAll(() => Promise.all(cleanups.map((clean) => clean())));

function repository(informal?: readonly string[]): string {
  const folder = makeWorkspace(sampleRepository(informal));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  return folder;
}
const workspace = repository();

async function github(product: Product, options: GitHubOptions = {}): Promise<CheckedGitHub> {
  const server = await startCheckedGitHub(product, options);
  cleanups.push(() => server.close());
  return server;
}

const run = (url: string, options: Partial<RunOptions> = {}) =>
  runBundle({
    workspace,
    event: 'pull_request',
    payload: payloadOf('pull_request'),
    ...options,
    inputs: { 'as-of': asOf, threshold: '15', ...options.inputs },
    environment: { GITHUB_API_URL: url, ...options.environment },
  });

const marker = '<!-- soc2-readiness-gate:compliance%2Fmanifest.yml -->';
const writes = (server: CheckedGitHub) => server.story().filter((line) => !/^GET|graphql/.test(line));

describe.each<Product>(['api.github.com', 'ghes-3.17'])(
  'the bundled Action against the description of %s',
  (product) => {
    it('creates, leaves, edits', async () => {
      const server = await github(product);
      const first = await run(server.url);
      expect(first.outputs['comment-url']).toMatch(/#issuecomment-1001$/);
      await run(server.url);
      expect(writes(server)).toEqual(['POST comments']);
      await run(server.url, { workspace: repository(['mfa', 'encryption', 'training']) });
      expect(writes(server)).toEqual(['POST comments', 'PATCH 1001']);
      expect(server.violations).toEqual([]);
    });

    it('pages through 300 comments and leaves a stranger with our marker alone', async () => {
      const others = Array.from({ length: 300 }, (_, index) => ({
        id: index + 1,
        body: index === 7 ? marker : 'hi',
        author: stranger,
      }));
      const server = await github(product, {
        comments: [...others, { id: 301, body: marker, author: actionsBot }],
      });
      await run(server.url);
      expect(server.story().filter((line) => line.startsWith('GET comments'))).toHaveLength(4);
      expect(writes(server)).toEqual(['PATCH 301']);
      expect(server.comments.slice(0, 300)).toEqual(others);
      expect(server.violations).toEqual([]);
    });

    it('clears what a race left', async () => {
      const comments = [5, 6].map((id) => ({ id, body: marker, author: actionsBot }));
      const server = await github(product, { comments });
      await run(server.url);
      expect(writes(server)).toEqual(['DELETE 6', 'PATCH 5']);
      expect(server.violations).toEqual([]);
    });

    it('opens, edits, closes and opens again issues, with label and assignee', async () => {
      const server = await github(product, { assignable: ['dana'] });
      const files = sampleRepository();
      const manifest = files['compliance/manifest.yml']?.replace(
        'mfa: { state: informal }',
        'mfa: { state: informal, owner: "@dana" }',
      );
      const owned = makeWorkspace({ ...files, 'compliance/manifest.yml': manifest ?? '' });
      cleanups.push(() => rmSync(owned, { recursive: true }));
      const watch = (threshold: string, asOf = '2026-10-15') =>
        run(server.url, {
          workspace: owned,
          event: 'schedule',
          payload: payloadOf('schedule'),
          inputs: { issues: 'gaps', 'issues-priority': 'critical', threshold, 'as-of': asOf },
        });
      await watch('90');
      const opened = server.issues.map(({ number }) => number);
      expect(server.issues.flatMap(({ assignees }) => assignees)).toEqual(['dana']);
      await watch('90', '2026-10-16');
      await watch('15', '2026-10-16');
      await watch('90', '2026-10-16');
      expect(writes(server)).toEqual([
        'POST labels',
        ...opened.map(() => 'POST issues'),
        ...opened.map((number) => `PATCH ${number}`),
        ...['PATCH 11', 'PATCH 11'],
      ]);
      expect(server.violations).toEqual([]);
    });

    it('finds the pull request of a fork’s run', async () => {
      const { head } = Object(payloadOf('pull_request')['pull_request']);
      const recorded = payloadOf('workflow_run');
      const payload = (branch: string | null) => ({
        ...recorded,
        repository: payloadOf('pull_request')['repository'],
        workflow_run: {
          ...Object(recorded['workflow_run']),
          event: 'pull_request',
          head_sha: head.sha,
          head_branch: branch,
          head_repository: head.repo,
          pull_requests: [{ number: 2 }],
        },
      });
      const server = await github(product, { pulls: [{ number: 2, headSha: head.sha }] });
      const judged = await run(server.url, {
        workspace: repository(),
        inputs: { 'report-dir': 'out', comment: 'never' },
      });
      const report = readFileSync(judged.outputs['report-json'] ?? '', 'utf8');
      const published = makeWorkspace({ 'out/report.json': report });
      cleanups.push(() => rmSync(published, { recursive: true }));
      for (const branch of [head.ref, null]) {
        const inputs = { mode: 'publish', 'report-dir': 'out' };
        await run(server.url, {
          workspace: published,
          event: 'workflow_run',
          payload: payload(branch),
          inputs,
        });
      }
      expect(server.story().filter((line) => line.includes('pulls') || line === 'GET 2')).toEqual([
        'GET pulls?page=1',
        'GET 2',
      ]);
      expect(writes(server)).toEqual(['POST comments']);
      expect(server.violations).toEqual([]);
    });

    it('asks for the base of a checkout without git', async () => {
      const origin = TestRepository.init(sampleRepository(['mfa', 'encryption', 'training']));
      cleanups.push(() => origin.remove());
      const base = origin.git('rev-parse', 'HEAD');
      const head = origin.commit(sampleRepository());
      const recorded = payloadOf('pull_request');
      const pullRequest = Object(recorded['pull_request']);
      const payload = {
        ...recorded,
        pull_request: {
          ...pullRequest,
          base: { ...pullRequest.base, sha: base },
          head: { ...pullRequest.head, sha: head },
        },
      };
      const server = await github(product, { repository: origin.root });
      const result = await run(server.url, {
        payload,
        inputs: { 'max-drop': '0' },
        environment: { GITHUB_SHA: head },
      });
      expect(result.summary).toContain(`Against the base ${base.slice(0, 7)}`);
      expect(result.summary).toContain('no fall is allowed');
      expect(server.violations).toEqual([]);
    });

    it('keeps verdict and summary on a 403', async () => {
      const how = { status: 403, message: 'Resource not accessible by integration' };
      const server = await github(product, { faults: [{ on: 'POST', how }] });
      const result = await run(server.url);
      const plain = await run(server.url, { inputs: { comment: 'never' } });
      expect([result.code, result.summary]).toEqual([plain.code, plain.summary]);
      expect(result.stdout).toContain('pull-requests: write');
    });
  },
);

it('the check bites, on either side', async () => {
  const faults = [{ on: 'GET', how: { json: [{ id: 1, body: 'no url, no user' }] } }] as const;
  const server = await github('api.github.com', { faults });
  const path = `${server.url}/repos/Codertocat/Hello-World/issues/2/comments`;
  await fetch(path);
  expect(server.violations.join()).toMatch(/response\.body.*required property 'node_id'/);
  await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"no body"}',
  });
  expect(server.violations.join()).toMatch(/request\.body.*required property 'body'/);
});

it('the query is one that GitHub’s GraphQL schema knows', () => {
  expect(validate(viewerQuery)).toEqual([]);
  expect(validate('query { viewer { nonsense } }')).toHaveLength(1);
});

/** With the patience that users get. Other actions went wrong at each of these. */
describe.concurrent('what peers turned into a pass, a wrong cause or a hung job', () => {
  const table: [
    fault: string,
    on: 'GET' | 'POST',
    how: FaultAnswer | undefined,
    times: number,
    warning: RegExp | undefined,
  ][] = [
    ['none', 'GET', undefined, 0, undefined],
    [
      'comment 403 (fork)',
      'POST',
      { status: 403, message: 'Resource not accessible by integration' },
      99,
      /pull-requests: write/,
    ],
    ['comment 422 body too long', 'POST', { status: 422, message: 'Validation Failed' }, 99, /422/],
    ['comment 500 always', 'POST', { status: 500 }, 99, /answered 500/],
    ['comment 502 twice, then ok', 'POST', { status: 502 }, 2, undefined],
    [
      'comment 403 secondary limit, Retry-After: 2',
      'POST',
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '2' } },
      1,
      undefined,
    ],
    [
      'read 403 primary limit, reset in 3 s',
      'GET',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3),
        },
      },
      1,
      undefined,
    ],
    ['read 500 always', 'GET', { status: 500 }, 99, /answered 500/],
    ['read 401', 'GET', { status: 401, message: 'Bad credentials' }, 99, /does not accept the token/],
    ['200 with an HTML body', 'GET', 'html', 99, /proxy/],
    ['200 JSON cut off mid-body', 'GET', 'cut', 99, /cut off/],
    ['connection reset', 'GET', 'reset', 99, /cannot be reached/],
    ['server never answers a read', 'GET', 'hang', 99, /did not answer within 10 s/],
    ['server never answers a write', 'POST', 'hang', 99, /did not answer within/],
  ];

  const checkout = TestRepository.init(sampleRepository());
  cleanups.push(() => checkout.remove());
  /** The base is in the checkout, so that only the comment is asked of the server. */
  const unchanged = {
    workspace: checkout.root,
    payload: pullRequestOf(checkout.git('rev-parse', 'HEAD')),
  };

  it.each(table.map(([fault, on, how, times, warning]) => ({ fault, on, how, times, warning })))(
    '$fault',
    { timeout: 90_000 },
    async ({ on, how, times, warning }) => {
      const server = await startGitHub({ faults: how === undefined ? [] : [{ on, how, times }] });
      cleanups.push(() => server.close());
      for (const [threshold, code] of [
        ['15', 0],
        ['99', 1],
      ] as const) {
        if (threshold === '99' && how === 'hang') continue;
        const result = await run(server.url, { ...unchanged, inputs: { threshold } });
        expect(result.code).toBe(code);
        if (warning === undefined) expect(server.comments).toHaveLength(1);
        else
          expect(result.commands.filter(({ name }) => name === 'warning').at(-1)?.message).toMatch(warning);
      }
    },
  );
});
