import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAction } from '../src/adapters/run-action.ts';
import { renderJson } from '../src/report/json.ts';
import { manyOf } from '../src/report/many.ts';
import { renderManyComment } from '../src/report/many-comment.ts';
import { reportFiles } from '../src/report/many-read-back.ts';
import { renderRollupJson } from '../src/report/rollup-json.ts';
import { hostile } from './hostile.ts';
import { makeJudged, written } from './make.ts';
import { day } from './make-evidence.ts';
import { nodesOf } from './markdown-tree.ts';
import { type GitHubServer, startGitHub } from './server/github-server.ts';
import { commandsIn } from './server/runner-log.ts';
import { payloadOf } from './server/sample-repository.ts';

/** `mode: publish` where the other run judged several manifests. */
const root = mkdtempSync(join(tmpdir(), 'publish-many-'));
const servers: GitHubServer[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(root, { recursive: true });
});

const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const fork = { id: 7, owner: 'mona', name: 'Hello-World' };
const payload = {
  ...payloadOf('workflow_run'),
  repository: payloadOf('pull_request')['repository'],
  workflow_run: {
    ...Object(payloadOf('workflow_run')['workflow_run']),
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
  },
};

type Artifact = Record<string, string>;
const manifests = ['services/api/compliance/manifest.yml', 'services/web/compliance/manifest.yml'];

/** What such a run leaves, and the comment that it would have made itself. */
function run(text?: string, named = manifests): { files: Artifact; comment: string } {
  const judged = text === undefined ? makeJudged() : written(text);
  const many = manyOf({
    judged: named.map((manifest) => ({ manifest, judged })),
    unjudged: [{ manifest: text ?? 'batch/manifest.yml', problems: [{ message: text ?? 'is not there' }] }],
    removed: [{ manifest: text ?? 'old/manifest.yml', allowed: false, enforced: true }],
    asOf: day('2026-10-15'),
  });
  const names = reportFiles(named);
  const marker = '<!-- soc2-readiness-gate:compliance%2Fmanifest.yml -->';
  return {
    files: {
      'rollup.json': renderRollupJson(many.rollup),
      ...Object.fromEntries(named.map((manifest) => [names.get(manifest) ?? '', renderJson(judged)])),
      'comment.md': 'pwned',
    },
    comment: renderManyComment(many, { marker, maximumBytes: 65_000, maximumUnits: 60_000 }),
  };
}

async function publish(files: Artifact, more: (folder: string) => unknown = () => {}) {
  const server = await startGitHub({ pulls: [{ number: 2, headSha, headRepository: fork }] });
  servers.push(server);
  const workspace = mkdtempSync(join(root, 'w-'));
  mkdirSync(join(workspace, 'report'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, 'report', name), text);
  more(join(workspace, 'report'));
  writeFileSync(join(workspace, 'event.json'), JSON.stringify(payload));
  let log = '';
  const code = await runAction({
    environment: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_API_URL: server.url,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: join(workspace, 'event.json'),
      INPUT_MODE: 'publish',
      'INPUT_REPORT-DIR': 'report',
      INPUT_TOKEN: 'ghs_test',
    },
    write: (text) => {
      log += text;
    },
    now: new Date('2026-10-15T12:00:00Z'),
  });
  const messages = commandsIn(log).map(({ name, message }) => `${name}: ${message}`);
  return { code, server, messages };
}

describe('mode: publish with several manifests', () => {
  it('makes the one comment that the run itself would have made, and says whose figures they are', async () => {
    const { files, comment } = run();
    const { code, server } = await publish(files);
    const [posted] = server.comments;
    const lines = posted?.body.split('\n') ?? [];
    const origin = lines.findIndex((line) => line.startsWith('> Computed by [run 42]'));
    expect(code).toBe(0);
    expect(lines.toSpliced(origin - 1, 2).join('\n')).toBe(comment);
    expect(comment).toContain('services/web');
    expect(comment).toContain('batch/manifest.yml');
    expect(comment).toContain('old/manifest.yml');
  });

  it('does not believe the figures of rollup.json', async () => {
    const { files } = run();
    const lying = (files['rollup.json'] ?? '')
      .replaceAll('"score": 78.5', '"score": 99.5')
      .replace(/"rule": "gate"/g, '"rule": "max-age"')
      .replace('"passed": false', '"passed": true');
    const [{ server }, plain] = await Promise.all([
      publish({ ...files, 'rollup.json': lying }),
      publish(files),
    ]);
    expect(server.comments).toEqual(plain.server.comments);
  });

  const { files } = run();
  const [first = '', second = ''] = Object.keys(files).filter((name) => name.startsWith('report-'));
  const listing = JSON.parse(files['rollup.json'] ?? '');
  const listed = (change: (rollup: { reports: object[] }) => unknown) => {
    const rollup = structuredClone(listing);
    change(rollup);
    return { ...files, 'rollup.json': JSON.stringify(rollup) };
  };
  it.each<[string, Artifact, RegExp, ((folder: string) => unknown)?]>([
    [
      'a report left out',
      Object.fromEntries(Object.entries(files).filter(([name]) => name !== second)),
      /is not there/,
    ],
    [
      'a link for a report',
      files,
      /is a link/,
      (folder) => {
        rmSync(join(folder, first));
        symlinkSync('/etc/hostname', join(folder, first));
      },
    ],
    [
      'reports of both kinds',
      { ...files, 'report.json': files[first] ?? '' },
      /a report\.json and a rollup\.json/,
    ],
    [
      'a manifest twice',
      listed(({ reports }) => reports.push(...reports.slice(0, 1))),
      /lists a manifest twice/,
    ],
    [
      'more than one run judges',
      listed(({ reports }) =>
        reports.push(
          ...Array.from({ length: 200 }, (_, at) => ({ ...reports[0], file: `${at}/manifest.yml` })),
        ),
      ),
      /more than the 200 reports/,
    ],
    [
      'a report that contradicts itself',
      { ...files, [first]: (files[first] ?? '').replace('"threshold": 60', '"threshold": 99') },
      /contradicts itself/,
    ],
    ['no JSON', { ...files, 'rollup.json': '{' }, /rollup\.json is not the JSON of a rollup/],
    ['no day', listed((rollup) => Object.assign(rollup, { asOf: '2026-02-30' })), /no day of the calendar/],
  ])('%s: refused, and GitHub is asked nothing', async (_, artifact, words, more) => {
    const { code, server, messages } = await publish(artifact, more);
    expect([code, server.requests]).toEqual([2, []]);
    expect(messages.join('\n')).toMatch(words);
    expect(messages.join('\n')).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());
  });

  it('opens no file that a name leads to', async () => {
    const named = ['../../etc/hostname', '/etc/passwd\0', 'a/../../manifest.yml'];
    expect([...reportFiles(named).values()].sort()).toEqual([
      'report-a.json',
      'report-etc-hostname.json',
      'report-etc-passwd.json',
    ]);
    const { code, server } = await publish(run('x', named).files);
    expect([code, server.comments.length]).toEqual([0, 1]);
  });

  it.each(hostile)('no text of it becomes a marker, a link or a mention: %j', async (text) => {
    const { code, server } = await publish(run(text, [`${text}/manifest.yml`]).files);
    const body = server.comments[0]?.body ?? '';
    expect(code).toBe(0);
    expect(body.split('<!--')).toHaveLength(2);
    const links = nodesOf(body).filter(({ type }) => ['link', 'image', 'definition'].includes(type));
    expect(links.map((node) => 'url' in node && node.url)).toEqual([
      'https://github.com/Codertocat/Hello-World/actions/runs/42',
    ]);
  });
});
