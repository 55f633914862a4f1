import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAction } from '../src/adapters/run-action.ts';
import { renderJson } from '../src/report/json.ts';
import { hostile } from './hostile.ts';
import { makeJudged, written } from './make.ts';
import { nodesOf } from './markdown-tree.ts';
import { actionsBot } from './server/comment-json.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from './server/github-server.ts';
import { ownRepository, type StoredPull } from './server/pulls-api.ts';
import { commandsIn, outputsIn } from './server/runner-log.ts';
import { payloadOf } from './server/sample-repository.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-mode-'));
const servers: GitHubServer[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(root, { recursive: true });
});

const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const fork = { id: 7, owner: 'mona', name: 'Hello-World' };
const pull: StoredPull = { number: 2, headSha, headRepository: fork };
const honest = renderJson(makeJudged());

/** GitHub's recorded payload, of a run that a pull request of a fork started. */
function payload(run: Record<string, unknown> = {}): Record<string, unknown> {
  const recorded = payloadOf('workflow_run');
  return {
    ...recorded,
    repository: payloadOf('pull_request')['repository'],
    workflow_run: {
      ...Object(recorded['workflow_run']),
      id: 42,
      event: 'pull_request',
      head_sha: headSha,
      head_branch: 'changes',
      head_repository: {
        id: fork.id,
        name: fork.name,
        full_name: 'mona/Hello-World',
        owner: { login: fork.owner },
      },
      pull_requests: [],
      ...run,
    },
  };
}

interface Run {
  /** Fills the folder that the artifact was unpacked into. */
  artifact?: (folder: string) => unknown;
  github?: GitHubOptions;
  payload?: unknown;
  event?: string;
  inputs?: Record<string, string>;
}

const withReport = (text: string) => (folder: string) => writeFileSync(join(folder, 'report.json'), text);

async function publish({ artifact = withReport(honest), github = {}, inputs = {}, ...event }: Run = {}) {
  const server = await startGitHub({ pulls: [pull], ...github });
  servers.push(server);
  const workspace = mkdtempSync(join(root, 'w-'));
  mkdirSync(join(workspace, 'report'));
  artifact(join(workspace, 'report'));
  const file = (name: string, text: string) => {
    writeFileSync(join(workspace, name), text);
    return join(workspace, name);
  };
  let log = '';
  const given = { mode: 'publish', 'report-dir': 'report', token: 'ghs_test', ...inputs };
  const code = await runAction({
    environment: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_API_URL: server.url,
      GITHUB_EVENT_NAME: event.event ?? 'workflow_run',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload ?? payload())),
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: file('summary', ''),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    write: (text) => {
      log += text;
    },
    now: new Date('2026-10-15T12:00:00Z'),
  });
  const outputs = outputsIn(readFileSync(join(workspace, 'output'), 'utf8'));
  const messages = commandsIn(log).map(({ name, message }) => `${name}: ${message}`);
  return { code, server, outputs, messages, log };
}

describe('mode: publish', () => {
  it('posts what the run of a fork assessed, and says whose figures they are', async () => {
    const { code, server, outputs } = await publish();
    const [comment] = server.comments;
    const [marker, headline, , origin] = comment?.body.split('\n') ?? [];
    expect(code).toBe(0);
    expect(server.story()).toEqual([
      'GET pulls?page=1',
      'GET comments?page=1',
      'POST comments',
      'GET comments?page=1',
    ]);
    expect(marker).toBe('<!-- soc2-readiness-gate:compliance%2Fmanifest.yml -->');
    expect(headline).toBe('### SOC 2 readiness: 78.5 / 100 — Findings only · ✅ passes (threshold 60)');
    expect(origin).toBe(
      '> Computed by [run 42](https://github.com/Codertocat/Hello-World/actions/runs/42) of the fork `mona/Hello-World` at `ec26c3e57ca3`, with the workflow as this change has it. Nobody has examined the evidence again for this comment.',
    );
    expect(outputs['comment-url']).toMatch(/#issuecomment-1001$/);
    // Numbers of a stranger are no outputs of ours.
    expect(outputs).not.toHaveProperty('score');
  });

  it('brings the one comment up to date', async () => {
    const body = '<!-- soc2-readiness-gate:compliance%2Fmanifest.yml -->\nstale';
    const { server } = await publish({ github: { comments: [{ id: 5, body, author: actionsBot }] } });
    expect(server.story().at(-1)).toBe('PATCH 5');
    expect(server.comments).toHaveLength(1);
  });

  it('works for a branch of the own repository too', async () => {
    const { id, owner } = ownRepository;
    const head = { id, name: 'Hello-World', owner: { login: owner } };
    const { server } = await publish({
      payload: payload({ head_repository: head, pull_requests: [{ number: 2 }] }),
      github: { pulls: [{ number: 2, headSha }] },
    });
    expect(server.comments[0]?.body).toContain('> Computed by [run 42]');
    expect(server.comments[0]?.body).not.toContain('fork');
  });
});

describe('the pull request is the one that GitHub knows', () => {
  it.each<[string, Run, RegExp]>([
    ['none', { github: { pulls: [] } }, /No open pull request has ec26c3e/],
    ['one that has moved on', { github: { pulls: [{ ...pull, headSha: 'a'.repeat(40) }] } }, /newer commits/],
    ['one that is closed', { github: { pulls: [{ ...pull, state: 'closed' }] } }, /No open pull request/],
    [
      'one of another fork with the same commit',
      { github: { pulls: [{ ...pull, headRepository: { id: 8, owner: 'mona' } }] } },
      /No open pull request/,
    ],
    [
      'one whose fork is gone',
      { github: { pulls: [{ ...pull, headRepository: null }] } },
      /No open pull request/,
    ],
    ['several', { github: { pulls: [{ ...pull, number: 3 }, pull] } }, /More than one .*: #2, #3\./],
    [
      'one that the run lists, of another commit',
      {
        payload: payload({ pull_requests: [{ number: 9 }], head_branch: null }),
        github: { pulls: [{ ...pull, number: 9, headSha: 'a'.repeat(40) }] },
      },
      /No open pull request/,
    ],
    ['a run that a push started', { payload: payload({ event: 'push' }) }, /started by push/],
  ])('%s: no comment, and no failure', async (_, run, words) => {
    const { code, server, messages } = await publish(run);
    expect(code).toBe(0);
    expect(server.comments).toEqual([]);
    expect(messages).toEqual([expect.stringMatching(words)]);
  });

  it('is found by the number that the run lists, where its branch is not known', async () => {
    const { server } = await publish({
      payload: payload({ pull_requests: [{ number: 2 }], head_branch: null }),
    });
    expect(server.comments).toHaveLength(1);
  });

  it.each([
    ['number', '"number": 3'],
    ['pull_request', '"pull_request": 3'],
  ])('is never told by the artifact (%s)', async (_, addition) => {
    const { code, server } = await publish({ artifact: withReport(honest.replace('{', `{ ${addition},`)) });
    expect([code, server.comments.length]).toEqual([0, 1]);
    expect(server.story()[0]).toBe('GET pulls?page=1');
  });
});

describe('the artifact is taken for hostile', () => {
  const zone = '"id": "findings-only",\n    "label": "Findings only"';
  it.each<[string, (folder: string) => unknown, RegExp]>([
    ['a link', (folder) => symlinkSync('/etc/hostname', join(folder, 'report.json')), /is a link/],
    [
      'a second name of another file',
      (folder) => {
        writeFileSync(join(folder, 'other'), honest);
        linkSync(join(folder, 'other'), join(folder, 'report.json'));
      },
      /not a regular file/,
    ],
    ['a folder', (folder) => mkdirSync(join(folder, 'report.json')), /not a regular file/],
    ['a pipe', (folder) => execFileSync('mkfifo', [join(folder, 'report.json')]), /not a regular file/],
    [
      'more bytes than are read',
      (folder) => {
        withReport('')(folder);
        truncateSync(join(folder, 'report.json'), 17 * 1024 * 1024);
      },
      /larger than the 16 MiB/,
    ],
    ['no JSON', withReport('{'), /not the JSON of a report/],
    ['nothing', withReport(''), /is empty/],
    ['no UTF-8', (folder) => writeFileSync(join(folder, 'report.json'), Uint8Array.of(0xff)), /not UTF-8/],
    ['a million brackets', withReport('['.repeat(1_000_000)), /not the JSON of a report/],
    ['null', withReport('null'), /not the JSON of a report/],
    [
      'a report of another version',
      withReport(honest.replace('"schemaVersion": 1', '"schemaVersion": 2')),
      /has schemaVersion 2/,
    ],
    ['a part left out', withReport(honest.replace('"asOf"', '"as"')), /asOf is missing/],
    [
      'a score out of range',
      withReport(honest.replace('"score": 78.5', '"score": 178.5')),
      /score is out of range/,
    ],
    [
      'another zone than its score has',
      withReport(honest.replace(zone, '"id": "audit-ready",\n    "label": "Audit-ready"')),
      /the zone audit-ready is not that of the score 78.5/,
    ],
    [
      'a failure called a pass',
      withReport(renderJson(written('a')).replace('"passed": false', '"passed": true')),
      /it passes with 1 rules fired/,
    ],
    [
      'a pass under the threshold',
      withReport(honest.replace('"threshold": 60', '"threshold": 99')),
      /misses|keeps/,
    ],
    [
      'two scores',
      withReport(honest.replace('"score": 78.5', '"score": 98.5').replace('findings-only', 'audit-ready')),
      /the score is/,
    ],
  ])('%s: refused, with exit code 2, and GitHub is asked nothing', async (_, artifact, words) => {
    const { code, server, messages, log } = await publish({ artifact });
    expect([code, server.requests]).toEqual([2, []]);
    expect(messages.join('\n')).toMatch(words);
    expect(log).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());
  });

  it('none at all is a warning', async () => {
    const { code, server, messages } = await publish({ artifact: () => {} });
    expect([code, server.requests]).toEqual([0, []]);
    expect(messages.join('\n')).toMatch(/There is no report\.json or rollup\.json in report/);
  });

  it.each(hostile)('no text of it becomes a marker, a link or a mention: %j', async (text) => {
    const { code, server } = await publish({ artifact: withReport(renderJson(written(text))) });
    const body = server.comments[0]?.body ?? '';
    expect(code).toBe(0);
    expect(body.split('<!--')).toHaveLength(2);
    const links = nodesOf(body).filter(({ type }) => ['link', 'image', 'definition'].includes(type));
    expect(links.map((node) => 'url' in node && node.url)).toEqual([
      'https://github.com/Codertocat/Hello-World/actions/runs/42',
    ]);
    expect(
      body.startsWith('<!-- soc2-readiness-gate:compliance%2Fmanifest.yml -->\n### SOC 2 readiness: 78.5'),
    ).toBe(true);
  });

  it.each([
    ['a marker of its own', '"marker": "<!-- x -->"'],
    ['a prototype', '"__proto__": { "passed": true }'],
    ['a key in the way', '"constructor": { "prototype": {} }'],
  ])('%s counts for nothing', async (_, addition) => {
    const artifact = withReport(honest.replace('{', `{ ${addition},`));
    const [{ server }, plain] = await Promise.all([publish({ artifact }), publish()]);
    expect(server.comments).toEqual(plain.server.comments);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('other files of it are not looked at', async () => {
    const artifact = (folder: string) => {
      withReport(honest)(folder);
      writeFileSync(join(folder, 'comment.md'), 'pwned');
    };
    expect((await publish({ artifact })).server.comments[0]?.body).not.toContain('pwned');
  });
});

describe('what a person has to mend', () => {
  it.each<[string, Run, RegExp]>([
    [
      'another event',
      { event: 'push', payload: payloadOf('push') },
      /belongs into a workflow on workflow_run/,
    ],
    ['a payload without a run', { payload: { repository: payloadOf('push')['repository'] } }, /workflow_run/],
    ['no token', { inputs: { token: '' } }, /token: it is empty/],
    ['a folder outside', { inputs: { 'report-dir': '../..' } }, /leads out of the workspace/],
    ['a mode that is none', { inputs: { mode: 'post' } }, /"post" is not one of assess, publish/],
  ])('%s exits 2', async (_, run, words) => {
    const { code, server, messages } = await publish(run);
    expect([code, server.requests]).toEqual([2, []]);
    expect(messages.join('\n')).toMatch(words);
  });
});

describe('what goes wrong on the way is a warning', () => {
  it.each([
    [
      'GET',
      { status: 403, message: 'Resource not accessible by integration' },
      /`permissions: pull-requests: write`/,
    ],
    [
      'POST',
      { status: 403, message: 'Resource not accessible by integration' },
      /`permissions: pull-requests: write`/,
    ],
    ['GET', { status: 401 }, /does not accept the token/],
    ['GET', { json: [{ number: '2' }] }, /documented shape/],
    ['GET', 'html', /proxy/],
  ] as const)('%s %j', async (on, how, words) => {
    const { code, server, messages } = await publish({ github: { faults: [{ on, how }] } });
    expect([code, server.comments]).toEqual([0, []]);
    expect(messages.at(-1)).toMatch(words);
  });
});
