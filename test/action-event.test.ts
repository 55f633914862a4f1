import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { detect } from '../src/adapters/event.ts';

const recorded: { name: string; examples: Record<string, unknown>[] }[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
);
const examplesOf = (event: string) =>
  recorded.filter(({ name }) => name === event).flatMap(({ examples }) => examples);

const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const repo = (id: number) => ({ id, name: 'Hello-World', owner: { login: 'Codertocat' } });
const pullRequest = (head: object | null, sender = 'Codertocat') => ({
  repository: repo(1),
  sender: { login: sender },
  pull_request: { number: 2, head: { sha: headSha, repo: head }, base: { repo: repo(1) } },
});

describe('payloads that GitHub publishes', () => {
  const pulls = examplesOf('pull_request');
  it('there are some', () => expect(pulls.length).toBeGreaterThan(20));

  it.each(pulls.map((payload) => [String(payload['action']), payload] as const))(
    'pull_request %s',
    (_, payload) =>
      expect(detect('pull_request', payload)).toEqual({
        repository: { id: 186853002, owner: 'Codertocat', name: 'Hello-World' },
        pullRequest: { number: 2, headSha },
        warnings: [],
      }),
  );

  it.each(
    ['push', 'merge_group', 'workflow_dispatch', 'workflow_run'].flatMap((event) =>
      examplesOf(event).map((payload) => [event, payload] as const),
    ),
  )('%s has no pull request to comment on', (event, payload) => {
    const occasion = detect(event, payload);
    expect(occasion.pullRequest).toBeUndefined();
    expect(occasion.repository).toBeDefined();
    expect(occasion.warnings).toEqual([]);
  });

  it('every other event is taken without a crash', () => {
    for (const { name, examples } of recorded) {
      for (const payload of examples) expect(detect(name, payload)).toHaveProperty('warnings');
    }
  });

  it('schedule comes with little, and is always of the default branch', () =>
    expect(detect('schedule', { schedule: '0 6 * * 1' })).toEqual({ watches: true, warnings: [] }));

  it.each(['push', 'workflow_dispatch'])('%s watches the default branch, and no other', (event) => {
    const [payload = {}] = examplesOf(event);
    const { default_branch: branch } = Object(payload['repository']);
    const watches = (ref: string) => detect(event, { ...payload, ref }).watches;
    expect([
      watches(`refs/heads/${branch}`),
      watches('refs/heads/other'),
      watches(`refs/tags/${branch}`),
    ]).toEqual([true, undefined, undefined]);
  });

  it.each(['merge_group', 'pull_request', 'pull_request_target', 'workflow_run'])(
    '%s watches nothing',
    (event) => {
      for (const payload of examplesOf(event)) expect(detect(event, payload).watches).toBeUndefined();
    },
  );

  it('workflow_run tells of the run before it', () =>
    expect(examplesOf('workflow_run').map((payload) => detect('workflow_run', payload).run)).toEqual(
      expect.arrayContaining([
        {
          id: 289782451,
          event: 'repository_dispatch',
          headSha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
          headBranch: 'master',
          headRepository: { id: expect.any(Number), owner: 'octo-org', name: 'octo-repo' },
          pullRequests: [2],
        },
      ]),
    ));

  it('pull_request_target says what is judged', () => {
    const occasion = detect('pull_request_target', pulls[0]);
    expect(occasion.pullRequest).toEqual({ number: 2, headSha });
    expect(occasion.warnings).toEqual([expect.stringContaining('use pull_request')]);
  });
});

describe('who gets a token that can only read', () => {
  it.each([
    ['the own repository', 'pull_request', pullRequest(repo(1)), undefined],
    ['a fork', 'pull_request', pullRequest(repo(7)), 'fork'],
    ['a fork that is gone', 'pull_request', pullRequest(null), 'fork'],
    ['a fork, on pull_request_target', 'pull_request_target', pullRequest(repo(7)), undefined],
    ['Dependabot', 'pull_request', pullRequest(repo(1), 'dependabot[bot]'), 'dependabot'],
    [
      'a push of Dependabot',
      'push',
      { repository: repo(1), sender: { login: 'dependabot[bot]' } },
      'dependabot',
    ],
  ])('%s', (_, event, payload, readOnly) => expect(detect(event, payload).readOnly).toBe(readOnly));
});

describe('payloads of another shape', () => {
  it.each([
    undefined,
    null,
    [],
    'text',
    {},
    { pull_request: null },
    { pull_request: { number: '2' } },
    { pull_request: { number: -2, head: { sha: headSha }, base: { repo: repo(1) } } },
    pullRequest({ id: 'x' }),
  ])('%j is a warning, not a crash', (payload) => {
    const occasion = detect('pull_request', payload);
    expect(occasion.pullRequest).toBeUndefined();
    expect(occasion.warnings).toEqual([expect.stringContaining('no comment')]);
  });
  it('no event at all', () => expect(detect(undefined, undefined)).toEqual({ warnings: [] }));
});
