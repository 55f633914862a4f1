import { afterAll, describe, expect, it } from 'vitest';
import { connect, type Patience } from '../src/adapters/github-client.ts';
import { GitHubError } from '../src/adapters/github-trouble.ts';
import { type KeptIssues, keepIssues } from '../src/adapters/keep-issues.ts';
import { IssuesOnGitHub } from '../src/adapters/repository-issues.ts';
import { issueMarker, issueMarkerStart } from '../src/report/issue-marker.ts';
import { type IssueAction, planIssues } from '../src/report/issue-plan.ts';
import { reportOf } from '../src/report/json.ts';
import type { Report } from '../src/report/json-schema.ts';
import { makeGap, makeJudged, makeNamed } from './make.ts';
import { type Account, actionsBot, otherBot, stranger } from './server/comment-json.ts';
import type { FaultAnswer } from './server/faults.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from './server/github-server.ts';
import type { ServedIssue } from './server/issues-api.ts';

const key = 'compliance/manifest.yml';
const budget = { bytes: 65_000, units: 60_000 };
const tracking = issueMarker(key, { about: 'tracking' });
/** Long enough for a slow machine to answer; no answer is waited for three times. */
const quick: Patience = { request: 2_000, total: 20_000, pauses: [20, 40] };

const servers: GitHubServer[] = [];
afterAll(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start(options: GitHubOptions = {}): Promise<GitHubServer> {
  const server = await startGitHub(options);
  servers.push(server);
  return server;
}

const failing = reportOf(
  makeJudged(
    { controls: [makeNamed('training')], gaps: [makeGap(makeNamed('training'), { owner: '@dana' })] },
    { passed: false, rules: [{ rule: 'require', control: 'training', state: 'informal' }] },
  ),
);
const passing = reportOf(makeJudged({ controls: [makeNamed('training', 'documented')] }));

async function keep(
  { url: apiUrl }: Pick<GitHubServer, 'url'>,
  {
    report = failing,
    dryRun = false,
    gaps = true,
  }: { report?: Report; dryRun?: boolean; gaps?: boolean } = {},
): Promise<KeptIssues> {
  const client = await connect({ apiUrl, token: 'ghs_test', patience: quick });
  const issues = new IssuesOnGitHub(client, {
    repository: { owner: 'Codertocat', name: 'Hello-World' },
    apiUrl,
  });
  const settings = { key, budget, ...(gaps && { gapsFrom: 'high' as const }) };
  return keepIssues(issues, {
    markerStarts: [issueMarkerStart(key)],
    plan: (existing): IssueAction[] => planIssues(report, existing, settings),
    dryRun,
  });
}

const trouble = (server: Pick<GitHubServer, 'url'>) =>
  keep(server).then(
    ({ warnings }) => warnings.join('\n'),
    (error: unknown) => (error instanceof GitHubError ? error.message : String(error)),
  );

const served = (author: Account, rest: Partial<ServedIssue> = {}): ServedIssue => ({
  number: 5,
  title: 'SOC 2 readiness',
  body: `${tracking}\nolder`,
  state: 'open',
  state_reason: null,
  labels: ['soc2-readiness'],
  assignees: [],
  author,
  ...rest,
});
const chatter = (count: number): ServedIssue[] =>
  Array.from({ length: count }, (_, index) =>
    served(stranger, { number: index + 1, body: `issue ${index}`, labels: ['bug'], isPull: index % 2 === 0 }),
  );
const writes = (server: GitHubServer) => server.story().filter((line) => !/^GET|graphql/.test(line));
const states = (server: GitHubServer) => server.issues.map(({ number, state }) => `${number} ${state}`);

describe('the issues', () => {
  it('are opened, left, closed and opened again, each once', async () => {
    const server = await start({ assignable: ['dana'] });
    const first = await keep(server);
    expect(first).toEqual({
      told: [
        'open "SOC 2 readiness of Northwind Cloud is under the bar"',
        'open "SOC 2 gap: Everyone completes security training each year (training)", assigned to dana',
      ],
      warnings: [],
      url: 'https://github.com/Codertocat/Hello-World/issues/11',
    });
    expect(server.labels).toEqual(['soc2-readiness']);
    expect(server.issues.map(({ assignees, labels }) => [assignees, labels])).toEqual([
      [[], ['soc2-readiness']],
      [['dana'], ['soc2-readiness']],
    ]);
    expect((await keep(server)).told).toEqual(['leave #11: unchanged', 'leave #12: unchanged']);
    expect((await keep(server, { report: passing })).told).toEqual(['close #11', 'close #12']);
    expect(server.issues.map(({ state_reason }) => state_reason)).toEqual(['completed', 'completed']);
    expect((await keep(server, { report: passing })).told).toEqual([]);
    expect((await keep(server)).told).toEqual(['reopen #11', 'reopen #12']);
    expect(states(server)).toEqual(['11 open', '12 open']);
    expect(writes(server)).toEqual([
      'POST labels',
      'POST issues',
      'POST issues',
      ...['PATCH 11', 'PATCH 12', 'PATCH 11', 'PATCH 12'],
    ]);
  });

  it('are none but the tracking issue where no more is wanted', async () => {
    const server = await start();
    await keep(server, { gaps: false });
    expect(server.issues).toHaveLength(1);
  });

  it('do not come as a flood: the most pressing first, the rest in the next runs', async () => {
    const named = Array.from({ length: 40 }, (_, index) => makeNamed(`own-${index}`));
    const report = reportOf(makeJudged({ controls: named, gaps: named.map((one) => makeGap(one)) }));
    const server = await start();
    const first = await keep(server, { report });
    expect(first.told.at(-1)).toBe('leave 15 more to be opened by the next runs');
    expect(server.issues).toHaveLength(25);
    await keep(server, { report });
    expect(server.issues).toHaveLength(40);
    expect((await keep(server, { report })).told).toHaveLength(40);
  });

  it('are only spoken of in a dry run', async () => {
    const server = await start({ issues: [served(actionsBot)] });
    expect((await keep(server, { dryRun: true })).told).toEqual([
      'would edit #5',
      'would open "SOC 2 gap: Everyone completes security training each year (training)", assigned to dana',
    ]);
    expect(writes(server)).toEqual([]);
  });

  it('are left where a person said no', async () => {
    const no = [
      served(actionsBot, { labels: ['soc2-readiness', 'wontfix'] }),
      served(actionsBot, {
        number: 6,
        body: `${issueMarker(key, { about: 'gap', control: 'training' })}\nolder`,
        state: 'closed',
        state_reason: 'not_planned',
      }),
    ];
    const server = await start({ issues: no });
    expect((await keep(server)).told).toEqual(['leave #5: wont-fix', 'leave #6: not-planned']);
    expect(writes(server)).toEqual([]);
  });
});

describe('every page is read', () => {
  it.each([
    [0, 'with its label', ['soc2-readiness']],
    [250, 'with its label', ['soc2-readiness']],
    [250, 'whose label somebody took off', []],
    [1050, 'whose label somebody took off', []],
  ])('among %i others, one %s', async (count, _, labels) => {
    const server = await start({
      issues: [...chatter(count), served(actionsBot, { number: count + 1, labels })],
    });
    await keep(server, { gaps: false });
    expect(writes(server)).toEqual([`PATCH ${count + 1}`]);
  });
});

describe('only the own issues, whosever the token is', () => {
  it.each([
    ['a stranger with our marker', served(stranger)],
    ['another bot with our marker', served(otherBot)],
    ['our own that quotes the marker', served(actionsBot, { body: `> ${tracking}` })],
    ['a pull request of our own with the marker', served(actionsBot, { isPull: true })],
  ])('%s is left alone', async (_, other) => {
    const server = await start({ issues: [other] });
    await keep(server, { gaps: false });
    expect(server.issues[0]).toEqual(other);
    expect(server.issues).toHaveLength(2);
  });

  it.each([actionsBot, stranger, otherBot])('$login edits its own', async (viewer) => {
    const server = await start({ viewer, issues: [served(viewer)] });
    await keep(server, { gaps: false });
    expect(writes(server)).toEqual(['PATCH 5']);
  });
});

describe('runs at the same time end with one issue', () => {
  it('that both find missing', async () => {
    const server = await start({ assignable: ['dana'] });
    await Promise.all([keep(server), keep(server), keep(server)]);
    expect((await keep(server)).told).toHaveLength(2);
    const open = server.issues.filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title)).toHaveLength(2);
    expect(new Set(open.map(({ title }) => title)).size).toBe(2);
  });

  it('when another run was faster by a moment', async () => {
    const server = await start({
      afterwards: ({ method, path }, { issues, requests }) => {
        if (method === 'GET' && path.includes('/issues') && requests.length === 2)
          issues.push(served(actionsBot));
      },
    });
    const { told, url } = await keep(server, { gaps: false });
    expect(told).toEqual([
      'open "SOC 2 readiness of Northwind Cloud is under the bar"',
      'close #11, a duplicate of #5',
    ]);
    expect(url).toMatch(/\/5$/);
    expect(states(server)).toEqual(['5 open', '11 closed']);
    // The duplicate is not found again.
    expect((await keep(server, { gaps: false })).told).toEqual(['edit #5']);
  });
});

describe('the owner', () => {
  it('who cannot be assigned is a warning', async () => {
    const server = await start();
    const { warnings } = await keep(server);
    expect(warnings).toEqual(['The owner dana cannot be assigned to issues of this repository.']);
    expect(server.issues).toHaveLength(2);
  });

  it.each<FaultAnswer>([
    { status: 403, message: 'Resource not accessible by integration' },
    { status: 500 },
    'html',
  ])('of whom nothing can be known (%j) is a warning', async (how) => {
    const server = await start({ faults: [{ on: 'GET', path: '/assignees/', how }] });
    const { warnings } = await keep(server);
    expect(warnings).toEqual([expect.stringMatching(/^Whether dana can be assigned is not known\. /)]);
    expect(server.issues).toHaveLength(2);
  });

  it('whom GitHub refuses after all is a warning', async () => {
    const server = await start({
      labels: ['soc2-readiness'],
      assignable: ['dana'],
      issues: [served(actionsBot)],
      faults: [{ on: 'POST', path: '/issues', times: 1, how: { status: 422, message: 'Validation Failed' } }],
    });
    const { warnings } = await keep(server);
    expect(warnings).toEqual([expect.stringMatching(/^The owner dana could not be assigned\. .*422/)]);
    expect(server.issues.map(({ assignees }) => assignees)).toEqual([[], []]);
  });
});

describe.concurrent('what goes wrong is named, and nothing is opened blindly', () => {
  const table: [name: string, how: FaultAnswer, cause: RegExp][] = [
    [
      '403',
      { status: 403, message: 'Resource not accessible by integration' },
      /`permissions: issues: write`/,
    ],
    ['404', { status: 404, message: 'Not Found' }, /`permissions: issues: write`/],
    [
      '410',
      { status: 410, message: 'Issues has been disabled in this repository.' },
      /410 "Issues has been disabled/,
    ],
    ['401', { status: 401 }, /does not accept the token/],
    ['422', { status: 422, message: 'Validation Failed' }, /422/],
    ['500', { status: 500 }, /answered 500/],
    [
      'a limit',
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '60' } },
      /asks to wait 60 s/,
    ],
    ['a login page', 'html', /proxy/],
    ['cut off', 'cut', /cut off/],
    ['another shape', { json: [{ number: 'x' }] }, /documented shape/],
    ['null', { json: null }, /documented shape/],
    ['a reset', 'reset', /cannot be reached/],
  ];

  it.each(table.map(([name, how, cause]) => ({ name, how, cause })))(
    '$name, on reading',
    async ({ how, cause }) => {
      const server = await start({ issues: [served(actionsBot)], faults: [{ on: 'GET', how }] });
      expect(await trouble(server)).toMatch(cause);
      expect(writes(server)).toEqual([]);
    },
  );

  it.each(table.map(([name, how, cause]) => ({ name, how, cause })))(
    '$name, on opening',
    async ({ how, cause }) => {
      const server = await start({ labels: ['soc2-readiness'], faults: [{ on: 'POST', how }] });
      expect(await trouble(server)).toMatch(cause);
      expect(server.issues).toEqual([]);
    },
  );

  it.each(table.map(([name, how, cause]) => ({ name, how, cause })))(
    '$name, on editing',
    async ({ how, cause }) => {
      const issues = [served(actionsBot)];
      const server = await start({ issues, faults: [{ on: 'PATCH', how }] });
      expect(await trouble(server)).toMatch(cause);
      expect(server.issues).toEqual([served(actionsBot)]);
    },
  );

  it.each(table.map(([name, how, cause]) => ({ name, how, cause })))(
    '$name, on asking who we are',
    async ({ how, cause }) => {
      const server = await start({ issues: [served(actionsBot)], faults: [{ on: 'graphql', how }] });
      expect(await trouble(server)).toMatch(cause);
      expect(writes(server)).toEqual([]);
    },
  );

  it.each<FaultAnswer>([{ status: 502 }, 'cut', 'html', 'empty', 'hang', 'reset'])(
    'an issue that was opened though the answer was lost (%j) is not opened twice',
    async (how) => {
      const server = await start({
        labels: ['soc2-readiness'],
        faults: [{ on: 'POST', how, times: 1, write: true }],
      });
      expect((await keep(server, { gaps: false })).warnings).toEqual([]);
      expect(server.issues).toHaveLength(1);
    },
  );

  it('a label that another run makes meanwhile is no trouble', async () => {
    const server = await start({
      afterwards: ({ method, path }, { labels }) => {
        if (method === 'GET' && path.includes('/labels/')) labels.push('soc2-readiness');
      },
    });
    expect((await keep(server, { gaps: false })).warnings).toEqual([]);
    expect(server.issues).toHaveLength(1);
  });
});
