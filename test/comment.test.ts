import { afterAll, describe, expect, it } from 'vitest';
import { connect, type Patience } from '../src/adapters/github-client.ts';
import { GitHubError } from '../src/adapters/github-trouble.ts';
import { PullRequestComments } from '../src/adapters/issue-comments.ts';
import { markerOf, type UpsertResult, upsertComment } from '../src/adapters/upsert-comment.ts';
import { type Account, actionsBot, otherBot, type StoredComment, stranger } from './server/comment-json.ts';
import type { FaultAnswer } from './server/faults.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from './server/github-server.ts';

const marker = markerOf('compliance/manifest.yml');
const before = `${marker}\nscore 70`;
const now = `${marker}\nscore 74`;
/** Long enough for a slow machine to answer; no answer is waited for three times. */
const quick: Patience = { request: 2_000, total: 20_000, pauses: [20, 40] };

const servers: GitHubServer[] = [];
afterAll(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start(options: GitHubOptions = {}): Promise<GitHubServer> {
  const server = await startGitHub(options);
  servers.push(server);
  return server;
}

async function upsert(
  { url: apiUrl }: Pick<GitHubServer, 'url'>,
  { body = now, createWhenAbsent = true, patience = quick } = {},
): Promise<UpsertResult> {
  const client = await connect({ apiUrl, token: 'ghs_test', patience });
  const place = { repository: { owner: 'Codertocat', name: 'Hello-World' }, number: 2, apiUrl };
  return upsertComment(new PullRequestComments(client, place), { marker, body, createWhenAbsent });
}

const failing = (server: Pick<GitHubServer, 'url'>, options?: Parameters<typeof upsert>[1]) =>
  upsert(server, options).then(
    (result) => JSON.stringify(result),
    (error: unknown) => (error instanceof GitHubError ? error.message : String(error)),
  );

const by = (author: Account, id: number, body = before): StoredComment => ({ id, body, author });
const chatter = (count: number): StoredComment[] =>
  Array.from({ length: count }, (_, index) => by(stranger, index + 1, `comment ${index}`));
const writes = (server: GitHubServer) => server.story().filter((line) => !/^GET|graphql/.test(line));

describe('the one comment', () => {
  it('is created first, then left, then edited', async () => {
    const server = await start();
    expect((await upsert(server)).outcome).toBe('created');
    expect((await upsert(server)).outcome).toBe('unchanged');
    expect((await upsert(server, { body: `${marker}\nscore 80` })).outcome).toBe('updated');
    expect(writes(server)).toEqual(['POST comments', 'PATCH 1001']);
    expect(server.comments.map(({ body }) => body)).toEqual([`${marker}\nscore 80`]);
  });

  it('is not created when only an earlier one is to be brought up to date', async () => {
    const server = await start({ comments: chatter(3) });
    expect(await upsert(server, { createWhenAbsent: false })).toEqual({ outcome: 'absent' });
    expect(writes(server)).toEqual([]);
  });

  it('is edited though it would not be created', async () => {
    const server = await start({ comments: [by(actionsBot, 5)] });
    expect((await upsert(server, { createWhenAbsent: false })).outcome).toBe('updated');
  });

  it('counts as unchanged with the line ends of the web editor', async () => {
    const server = await start({ comments: [by(actionsBot, 5, now.replaceAll('\n', '\r\n'))] });
    expect((await upsert(server)).outcome).toBe('unchanged');
  });

  it('gives its address', async () =>
    expect((await upsert(await start())).url).toBe(
      'https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1001',
    ));
});

describe('every page is read until the comment is found', () => {
  it.each([
    [0, 1],
    [31, 1],
    [99, 1],
    [100, 2],
    [101, 2],
    [300, 4],
    [3_001, 31],
  ])('after %i others', async (others, pages) => {
    const server = await start({ comments: [...chatter(others), by(actionsBot, others + 1)] });
    expect(await upsert(server)).toMatchObject({ outcome: 'updated' });
    expect(server.story().filter((line) => line.startsWith('GET'))).toHaveLength(pages);
    expect(writes(server)).toEqual([`PATCH ${others + 1}`]);
  });

  it('300 others and none of ours', async () => {
    const server = await start({ comments: chatter(300) });
    expect((await upsert(server)).outcome).toBe('created');
    expect(server.comments).toHaveLength(301);
  });
});

describe('only the own comments, whosever the token is', () => {
  const app: Account = { id: 812, login: 'northwind-gate[bot]', type: 'Bot' };
  const person: Account = { id: 77, login: 'octocat', type: 'User' };

  it.each([
    ['a stranger with our marker', [by(stranger, 1)]],
    ['another bot with our marker', [by(otherBot, 1)]],
    ['our own comment that quotes the marker', [by(actionsBot, 1, `> ${marker}\nscore 70`)]],
    ['our own comment of another key', [by(actionsBot, 1, `${markerOf('other')}\nscore 70`)]],
    ['a longer key', [by(actionsBot, 1, `${marker.slice(0, -4)}-2 -->\nscore 70`)]],
  ])('%s is left alone', async (_, comments) => {
    const server = await start({ comments });
    expect((await upsert(server)).outcome).toBe('created');
    expect(server.comments[0]).toEqual(comments[0]);
  });

  it.each([
    ["the job's token", actionsBot],
    ['a GitHub App', app],
    ['a person', person],
  ])('%s edits its own', async (_, viewer) => {
    const server = await start({ viewer, comments: [by(stranger, 1), by(otherBot, 2), by(viewer, 3)] });
    expect(await upsert(server)).toMatchObject({ outcome: 'updated' });
    expect(writes(server)).toEqual(['PATCH 3']);
  });

  it("an app does not edit the job token's comment", async () => {
    const server = await start({ viewer: app, comments: [by(actionsBot, 1)] });
    expect((await upsert(server)).outcome).toBe('created');
  });

  it.each(['a', 'a-->b', '--', 'ü/–', 'a b', '%'])('no key ends the hidden line: %j', (key) => {
    expect(markerOf(key)).toMatch(/^<!-- soc2-readiness-gate:[^\s<>]+ -->$/);
    expect(markerOf(key).slice(4, -3)).not.toContain('--');
  });
});

describe('runs at the same time end with one comment', () => {
  it('that both find missing', async () => {
    const server = await start();
    const results = await Promise.all([
      upsert(server, { body: `${marker}\na` }),
      upsert(server, { body: `${marker}\nb` }),
    ]);
    expect(server.comments).toHaveLength(1);
    expect(new Set(results.map(({ url }) => url)).size).toBe(1);
  });

  it('when another run was faster by a moment', async () => {
    const server = await start({
      afterwards: ({ method, path }, { comments, requests }) => {
        if (method === 'GET' && path.includes('/comments') && requests.length === 1)
          comments.push(by(actionsBot, 500));
      },
    });
    expect(await upsert(server)).toMatchObject({ outcome: 'updated', url: expect.stringContaining('-500') });
    expect(server.comments).toEqual([by(actionsBot, 500, now)]);
  });

  it('and what an earlier race left is cleared', async () => {
    const server = await start({ comments: [by(actionsBot, 5), by(stranger, 6), by(actionsBot, 7)] });
    await upsert(server);
    expect(server.comments.map(({ id }) => id)).toEqual([5, 6]);
  });

  it('a duplicate that is gone already is no trouble', async () => {
    const faults = [{ on: 'DELETE', how: { status: 404, message: 'Not Found' } }] as const;
    const server = await start({ comments: [by(actionsBot, 5), by(actionsBot, 7)], faults });
    expect((await upsert(server)).outcome).toBe('updated');
  });
});

const inAnHour = String(Math.floor(Date.now() / 1000) + 3_600);
const inASecond = () => String(Math.ceil(Date.now() / 1000));

describe.concurrent('what goes wrong is named, and nothing is written blindly', () => {
  const table: [name: string, how: FaultAnswer, cause: RegExp, tries: { GET: number; POST: number }][] = [
    [
      '403, read-only token',
      { status: 403, message: 'Resource not accessible by integration' },
      /`permissions: pull-requests: write`/,
      { GET: 1, POST: 1 },
    ],
    [
      '404, private repository',
      { status: 404, message: 'Not Found' },
      /`permissions: pull-requests: write`/,
      { GET: 1, POST: 1 },
    ],
    [
      '403, locked conversation',
      { status: 403, message: 'Unable to create comment because issue is locked.' },
      /403 "Unable to create comment because issue is locked."$/,
      { GET: 1, POST: 1 },
    ],
    [
      '401',
      { status: 401, message: 'Bad credentials' },
      /does not accept the token \(401\)/,
      { GET: 1, POST: 1 },
    ],
    [
      '422, too long',
      { status: 422, message: 'Validation Failed' },
      /422 "Validation Failed"/,
      { GET: 1, POST: 1 },
    ],
    ['500 always', { status: 500 }, /answered 500, which is a fault on its side/, { GET: 3, POST: 3 }],
    ['502 always', { status: 502 }, /answered 502/, { GET: 3, POST: 3 }],
    [
      '403, primary limit',
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour },
      },
      /rate limit of the token is used up until \d{4}-\d\d-\d\dT/,
      { GET: 1, POST: 1 },
    ],
    [
      '429, primary limit',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour } },
      /used up until/,
      { GET: 1, POST: 1 },
    ],
    [
      '403, secondary limit, long wait',
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '60' } },
      /asks to wait 60 s/,
      { GET: 1, POST: 1 },
    ],
    [
      '403, secondary limit, no wait given',
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      /asks to wait a minute or more/,
      { GET: 1, POST: 1 },
    ],
    [
      '403, abuse, older wording',
      { status: 403, message: 'You have triggered an abuse detection mechanism.' },
      /secondary rate limit/,
      { GET: 1, POST: 1 },
    ],
    [
      '422, abuse',
      { status: 422, message: 'was submitted too quickly' },
      /secondary rate limit/,
      { GET: 1, POST: 1 },
    ],
    ['a login page', 'html', /not GitHub's API but a page of text: is there a proxy/, { GET: 1, POST: 3 }],
    ['JSON cut off', 'cut', /cut off/, { GET: 3, POST: 3 }],
    ['JSON cut off, framed as whole', 'cut-framed', /cut off/, { GET: 3, POST: 3 }],
    ['an empty body', 'empty', /cut off/, { GET: 3, POST: 3 }],
    ['another shape', { json: { items: [] } }, /documented shape/, { GET: 1, POST: 3 }],
    ['null', { json: null }, /documented shape/, { GET: 1, POST: 3 }],
    ['a reset connection', 'reset', /cannot be reached \(.*\)/, { GET: 3, POST: 3 }],
  ];

  it.each(table.map(([name, how, cause, tries]) => ({ name, how, cause, tries })))(
    '$name, on reading',
    async ({ how, cause, tries }) => {
      const server = await start({ faults: [{ on: 'GET', how }], comments: [by(actionsBot, 5)] });
      expect(await failing(server)).toMatch(cause);
      expect(server.requests).toHaveLength(tries.GET);
      expect(server.comments).toEqual([by(actionsBot, 5)]);
    },
  );

  it.each(table.map(([name, how, cause, tries]) => ({ name, how, cause, tries })))(
    '$name, on creating',
    async ({ how, cause, tries }) => {
      const server = await start({ faults: [{ on: 'POST', how }] });
      expect(await failing(server)).toMatch(cause);
      expect(writes(server)).toHaveLength(tries.POST);
      // Looked again after every attempt whose answer was lost.
      if (tries.POST > 1)
        expect(server.story().join()).toMatch(/^GET comments\?page=1(,POST comments,GET comments\?page=1)+$/);
    },
  );

  it.each(table.map(([name, how, cause]) => ({ name, how, cause })))(
    '$name, on editing',
    async ({ how, cause }) => {
      const server = await start({ faults: [{ on: 'PATCH', how }], comments: [by(actionsBot, 5)] });
      expect(await failing(server)).toMatch(cause);
      expect(server.comments).toEqual([by(actionsBot, 5)]);
    },
  );

  it.each(table.map(([name, how, cause]) => ({ name, how, cause })))(
    '$name, on asking who we are',
    async ({ how, cause }) => {
      const server = await start({ faults: [{ on: 'graphql', how }], comments: [by(actionsBot, 5)] });
      expect(await failing(server)).toMatch(cause);
      expect(writes(server)).toEqual([]);
    },
  );

  it('nobody listens', async () => {
    const server = await startGitHub();
    await server.close();
    expect(await failing(server)).toMatch(/cannot be reached \(.*ECONNREFUSED/);
  });
});

describe.concurrent('what passes', () => {
  it.each<[string, FaultAnswer, number]>([
    ['502 twice', { status: 502 }, 2],
    ['a cut body', 'cut', 1],
    ['a reset connection twice', 'reset', 2],
    ['no answer once', 'hang', 1],
    [
      'a secondary limit of a second',
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '1' } },
      1,
    ],
    ['429 of a second', { status: 429, headers: { 'retry-after': '1' } }, 1],
    [
      'a primary limit that resets now',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inASecond() } },
      1,
    ],
  ])('%s', async (_, how, times) => {
    const all = (['GET', 'POST', 'PATCH', 'graphql'] as const).map(async (on) => {
      const server = await start({
        comments: on === 'POST' ? [] : [by(actionsBot, 5)],
        faults: [{ on, how, times }],
      });
      expect(await upsert(server)).toMatchObject({ outcome: on === 'POST' ? 'created' : 'updated' });
      expect(server.comments.map(({ body }) => body)).toEqual([now]);
    });
    await Promise.all(all);
  });

  it.each<FaultAnswer>([{ status: 502 }, 'cut', 'html', 'empty', 'hang', 'reset'])(
    'a comment that was made though the answer was lost (%j) is not made twice',
    async (how) => {
      const server = await start({ faults: [{ on: 'POST', how, times: 1, write: true }] });
      expect((await upsert(server)).outcome).toBe('created');
      expect(server.comments).toHaveLength(1);
    },
  );
});

describe.concurrent('every wait has an end', () => {
  it.each<FaultAnswer>(['hang', 'hang-body'])('%s', async (how) => {
    const server = await start({ faults: [{ how }] });
    const patience: Patience = { request: 300, total: 700, pauses: [50, 50, 50, 50, 50] };
    expect(await failing(server, { patience })).toMatch(/did not answer within/);
  });

  it('a limit is waited for only as long as there is time', async () => {
    const faults = [{ how: { status: 429, headers: { 'retry-after': '120' } } }];
    const server = await start({ faults });
    expect(await failing(server)).toMatch(/wait 120 s/);
  });
});

describe('GitHub Enterprise Server', () => {
  it('is asked under its own path, GraphQL beside it', async () => {
    const server = await start({ basePath: '/api/v3', comments: [by(actionsBot, 5)] });
    expect((await upsert(server)).outcome).toBe('updated');
    expect(server.story()).toEqual(['GET comments?page=1', 'POST graphql', 'PATCH 5']);
  });
});

it('sends the token, and says who asks', async () => {
  const server = await start();
  await upsert(server);
  expect(server.requests[0]?.headers.authorization).toBe('token ghs_test');
  expect(server.requests[0]?.headers['user-agent']).toMatch(/octokit/);
});
