import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeWorkspace } from './make-workspace.ts';
import { actionsBot, stranger } from './server/comment-json.ts';
import { startConnectProxy } from './server/connect-proxy.ts';
import type { FaultAnswer } from './server/faults.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from './server/github-server.ts';
import { gitIn, oneCommit } from './server/one-commit.ts';
import { type ActionRun, type RunOptions, runBundle, runSources } from './server/run-action.ts';
import { commandsIn } from './server/runner-log.ts';
import { asOf, payloadOf, pullRequestOf, sampleRepository } from './server/sample-repository.ts';

const cleanups: (() => unknown)[] = [];
afterAll(() => Promise.all(cleanups.map((clean) => clean())));

function repository(files: Record<string, string> = sampleRepository()): string {
  const folder = oneCommit(files);
  cleanups.push(() => rmSync(folder, { recursive: true }));
  return folder;
}
const workspace = repository();

const checkout = repository();
const withoutGit = makeWorkspace(sampleRepository());
cleanups.push(() => rmSync(withoutGit, { recursive: true }));
const checkedOutSha = gitIn(checkout, 'rev-parse', 'HEAD');

async function github(options: GitHubOptions = {}): Promise<GitHubServer> {
  const server = await startGitHub(options);
  cleanups.push(() => server.close());
  return server;
}

/** Ten points documented, twice five informal; a threshold that this meets. */
const judging = (options: Partial<RunOptions>): RunOptions => ({
  workspace,
  ...options,
  inputs: { 'as-of': asOf, threshold: '20', ...options.inputs },
});
const onPullRequest = (server: Pick<GitHubServer, 'url'>, options: Partial<RunOptions>): RunOptions =>
  judging({
    event: 'pull_request',
    payload: payloadOf('pull_request'),
    ...options,
    environment: { GITHUB_API_URL: server.url, ...options.environment },
  });

/** From the sources, in this process. */
const run = (options: Partial<RunOptions> = {}) => runSources(judging(options));
const runOn = (server: Pick<GitHubServer, 'url'>, options: Partial<RunOptions> = {}) =>
  runSources(onPullRequest(server, options));
/** The committed bundle, in a process of its own. */
const bundle = (options: Partial<RunOptions> = {}) => runBundle(judging(options));
const bundleOn = (server: Pick<GitHubServer, 'url'>, options: Partial<RunOptions> = {}) =>
  runBundle(onPullRequest(server, options));

const warnings = ({ commands }: ActionRun) =>
  commands
    .filter(({ properties }) => properties['title'] === 'Not everything was published')
    .map(({ message }) => message);
const told = ({ code, summary, outputs }: ActionRun) => ({
  code,
  summary,
  ...{ score: outputs['score'], zone: outputs['zone'], passed: outputs['passed'], gaps: outputs['gaps'] },
});

describe.concurrent('the verdict is the exit code', () => {
  it.each([
    ['19.99', 0, 'true'],
    ['20', 0, 'true'],
    ['20.01', 1, 'false'],
  ])('threshold %s exits %i', async (threshold, code, passed) => {
    const result = await bundle({ inputs: { threshold } });
    expect(result).toMatchObject({ code, stderr: '' });
    expect(result.outputs).toMatchObject({ score: '20.0', zone: 'audit-blocker', passed, gaps: '10' });
  });

  it('enforce: false reports without failing', async () =>
    expect(told(await run({ inputs: { threshold: '90', enforce: 'false' } }))).toMatchObject({
      code: 0,
      passed: 'false',
    }));

  it('a required control that is not documented fails', async () =>
    expect(told(await run({ inputs: { require: 'mfa' } }))).toMatchObject({ code: 1, passed: 'false' }));

  it('no threshold anywhere: 60', async () =>
    expect(told(await run({ inputs: { threshold: '' } }))).toMatchObject({ code: 1, passed: 'false' }));

  it.each<[string, Partial<RunOptions>, RegExp]>([
    ['a threshold that is none', { inputs: { threshold: 'ninety' } }, /threshold: "ninety"/],
    [
      'an unknown required control',
      { inputs: { require: 'mfaa' } },
      /unknown control "mfaa": did you mean "mfa"/,
    ],
    ['no manifest', { inputs: { manifest: 'nothing.yml' } }, /nothing\.yml does not exist/],
    ['no evidence folder', { inputs: { evidence: 'nothing' } }, /nothing does not exist/],
    [
      'a manifest out of the workspace',
      { inputs: { manifest: '/etc/passwd' } },
      /leads out of the workspace/,
    ],
    ['a report folder out of the workspace', { inputs: { 'report-dir': '../x' } }, /report-dir: .*leads out/],
    [
      'a report folder among the evidence',
      { inputs: { 'report-dir': 'compliance/evidence/out' } },
      /no evidence/,
    ],
    [
      'a report folder that is a file',
      { inputs: { 'report-dir': 'compliance/manifest.yml' } },
      /report-dir: compliance\/manifest\.yml is a file: name a folder/,
    ],
    ['a folder as manifest', { inputs: { manifest: 'compliance' } }, /not a file/],
  ])('%s exits 2', async (_, options, words) => {
    const result = await run(options);
    expect(result.code).toBe(2);
    expect(result.outputs).toMatchObject({ passed: 'false', score: '' });
    expect(result.commands.map(({ message }) => message).join('\n')).toMatch(words);
    expect(result.summary).toMatch(/cannot be judged/);
  });

  it.each([
    ['an empty manifest', ''],
    ['a list', '- a\n'],
    ['no YAML', 'a: [\n'],
  ])('%s exits 2', async (_, text) =>
    expect(
      (await run({ workspace: repository({ ...sampleRepository(), 'compliance/manifest.yml': text }) })).code,
    ).toBe(2),
  );

  it.each([
    ['', sampleRepository()],
    [', beside an evidence folder that is missing', {}],
  ])('a broken manifest: every problem, at its line%s', async (_, files) => {
    const text = 'version: 2\norganisation: Northwind\ncontrols:\n  mfaa: { state: documented }\n';
    const result = await run({ workspace: repository({ ...files, 'compliance/manifest.yml': text }) });
    const places = result.commands.filter(({ properties }) => properties['file'] !== undefined);
    expect(
      places.map(({ name, properties }) => `${name} ${properties['file']}:${properties['line']}`),
    ).toEqual(
      expect.arrayContaining([
        'error compliance/manifest.yml:1',
        'error compliance/manifest.yml:2',
        'error compliance/manifest.yml:4',
      ]),
    );
  });

  it('a crash is red, and says so', async () => {
    const result = await bundle({ workspace: '/nonexistent' });
    expect(result.code).toBe(3);
    expect(result.commands).toEqual([
      expect.objectContaining({ name: 'error', message: expect.stringContaining('fault of the gate') }),
    ]);
  });
});

describe.concurrent('the comment', () => {
  it('is created, then left, then edited', async () => {
    const server = await github();
    const first = await bundleOn(server);
    expect(first.outputs['comment-url']).toBe(
      'https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1001',
    );
    await bundleOn(server);
    expect(server.story().filter((line) => /POST comments|PATCH/.test(line))).toEqual(['POST comments']);
    const changed = await bundleOn(server, { workspace: repository(sampleRepository(['mfa'])) });
    expect(changed.outputs['score']).toBe('15.0');
    expect(server.story().at(-1)).toBe('PATCH 1001');
    expect(server.comments).toEqual([
      { id: 1001, author: actionsBot, body: expect.stringMatching(/^<!-- .+ -->\n[\s\S]*15\.0/) },
    ]);
  });

  it('a stranger’s with our marker is left alone; 300 others are paged', async () => {
    const marker = '<!-- soc2-readiness-gate:compliance%2Fmanifest.yml -->\nstale';
    const others = Array.from({ length: 300 }, (_, index) => ({
      id: index + 1,
      body: index % 2 ? marker : 'hi',
      author: stranger,
    }));
    const server = await github({ comments: [...others, { id: 301, body: marker, author: actionsBot }] });
    await runOn(server);
    expect(server.story()).toEqual([
      ...['GET comments?page=1', 'POST graphql'],
      ...[2, 3, 4].map((page) => `GET comments?page=${page}`),
      'PATCH 301',
    ]);
    expect(server.comments.slice(0, 300)).toEqual(others);
  });

  it('on-failure: none for a pass, one for a failure, which then learns of the pass', async () => {
    const server = await github();
    const inputs = { comment: 'on-failure' };
    const payload = pullRequestOf(gitIn(workspace, 'rev-parse', 'HEAD'));
    await runOn(server, { inputs, payload });
    expect(server.comments).toEqual([]);
    await runOn(server, { payload, inputs: { ...inputs, threshold: '90' } });
    expect(server.comments[0]?.body).toContain('fails');
    await runOn(server, { inputs, payload });
    expect(server.comments[0]?.body).toContain('passes');
  });

  it('never: GitHub is not asked anything', async () => {
    const server = await github();
    await runOn(server, { inputs: { comment: 'never' } });
    expect(server.requests).toEqual([]);
  });

  it('a broken manifest is told there too', async () => {
    const server = await github();
    const result = await runOn(server, {
      workspace: repository({ ...sampleRepository(), 'compliance/manifest.yml': '' }),
    });
    expect(result.code).toBe(2);
    expect(server.comments[0]?.body).toMatch(/^<!-- .+ -->\n### SOC 2 readiness: ❌ cannot be judged/);
  });

  it('keys keep gates apart', async () => {
    const server = await github();
    await Promise.all([
      runOn(server, { inputs: { 'comment-key': 'a' } }),
      runOn(server, { inputs: { 'comment-key': 'b' } }),
    ]);
    expect(server.comments).toHaveLength(2);
  });

  it('two processes at once end with one comment', async () => {
    const server = await github();
    const results = await Promise.all([bundleOn(server), bundleOn(server)]);
    expect(server.comments).toHaveLength(1);
    expect(new Set(results.map(({ outputs }) => outputs['comment-url'])).size).toBe(1);
  });

  it('GitHub Enterprise Server, with a path', async () => {
    const server = await github({ basePath: '/api/v3', comments: [{ id: 5, body: 'hi', author: stranger }] });
    await runOn(server);
    expect(server.comments).toHaveLength(2);
  });

  it('through the proxy of the environment, and not where no_proxy names the host', async () => {
    const server = await github();
    const proxy = await startConnectProxy(server.url);
    cleanups.push(() => proxy.close());
    const environment = { GITHUB_API_URL: 'http://github.example.test', http_proxy: proxy.url };
    await bundleOn(server, { environment });
    expect(proxy.tunnels[0]).toBe('github.example.test:80');
    expect(server.comments).toHaveLength(1);
    const direct = await bundleOn(server, {
      environment: { ...environment, no_proxy: 'github.example.test' },
    });
    expect(warnings(direct)).toEqual([expect.stringContaining('cannot be reached')]);
  });
});

describe.concurrent('whatever GitHub does, verdict, outputs and summary stay', () => {
  it.each<[string, FaultAnswer, RegExp]>([
    [
      '403',
      { status: 403, message: 'Resource not accessible by integration' },
      /`permissions: pull-requests: write`/,
    ],
    [
      'primary limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' } },
      /used up until 2100-01-01/,
    ],
    [
      'secondary limit',
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '600' } },
      /600 s/,
    ],
    ['422', { status: 422, message: 'Body is too long' }, /422 "Body is too long"/],
    ['500', { status: 500 }, /500/],
    ['401', { status: 401 }, /token/],
    ['a login page', 'html', /proxy/],
    ['cut off', 'cut', /cut off/],
    ['a reset connection', 'reset', /cannot be reached/],
  ])('%s', async (_, how, words) => {
    const event = { event: 'pull_request', payload: payloadOf('pull_request') };
    const plain = await run({ ...event, inputs: { comment: 'never' } });
    for (const on of ['GET', 'POST'] as const) {
      const result = await runOn(await github({ faults: [{ on, how }] }));
      expect(told(result)).toEqual(told(plain));
      expect(warnings(result)).toEqual([expect.stringMatching(words)]);
      expect(commandsIn(result.stderr)).toEqual([]);
    }
  });

  it('nothing is waited for once all is said, though the server holds connections open', async () => {
    // The connection stays open for longer than a test may last.
    const server = await github({ keepAlive: 120_000 });
    await bundleOn(server);
    expect(server.comments).toHaveLength(1);
  });
});

describe.concurrent('events', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])(
    '%s judges and asks GitHub nothing',
    async (event) => {
      const server = await github();
      const payload =
        event === 'merge_group'
          ? { merge_group: { base_sha: gitIn(workspace, 'rev-parse', 'HEAD') } }
          : payloadOf(event);
      const result = await runOn(server, { event, payload });
      expect(result).toMatchObject({ code: 0, outputs: { passed: 'true' } });
      expect(warnings(result)).toEqual([]);
      expect(server.requests).toEqual([]);
    },
  );

  it('pull_request_target on the base comments, and warns', async () => {
    const server = await github();
    const result = await runOn(server, {
      event: 'pull_request_target',
      workspace: checkout,
      environment: { GITHUB_SHA: checkedOutSha },
    });
    expect(warnings(result)).toEqual([expect.stringContaining('use pull_request')]);
    expect(server.comments).toHaveLength(1);
  });

  it.each<[string, Partial<RunOptions>]>([
    ['pull_request_target', { workspace: checkout, environment: { GITHUB_SHA: 'b'.repeat(40) } }],
    ['pull_request_target', { workspace: withoutGit, environment: { GITHUB_SHA: checkedOutSha } }],
    ['workflow_run', { workspace: checkout, environment: { GITHUB_SHA: 'b'.repeat(40) } }],
    ['workflow_run', {}],
  ])('%s with another commit, or none that is known, is refused (%#)', async (event, options) => {
    const server = await github();
    const result = await runOn(server, { event, payload: payloadOf(event), ...options });
    expect([result.code, server.requests]).toEqual([2, []]);
    expect(result.commands.at(-1)?.message).toMatch(/writing token/);
    expect(result.summary).toMatch(/cannot be judged/);
  });

  it('workflow_run in mode publish posts the report of the run before it', async () => {
    const judged = await bundle({ inputs: { 'report-dir': 'out' }, workspace: repository() });
    const report = judged.outputs['report-json'] ?? '';
    const pull = Object(payloadOf('pull_request')['pull_request']);
    const recorded = payloadOf('workflow_run');
    const payload = {
      ...recorded,
      repository: payloadOf('pull_request')['repository'],
      workflow_run: {
        ...Object(recorded['workflow_run']),
        event: 'pull_request',
        head_sha: pull.head.sha,
        head_branch: pull.head.ref,
        head_repository: pull.head.repo,
      },
    };
    const server = await github({ pulls: [{ number: 2, headSha: pull.head.sha }] });
    const workspace = repository({ 'out/report.json': readFileSync(report, 'utf8') });
    const inputs = { mode: 'publish', 'report-dir': 'out' };
    const result = await bundleOn(server, { event: 'workflow_run', payload, workspace, inputs });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(server.comments[0]?.body).toMatch(
      /^<!-- .+ -->\n### SOC 2 readiness: 20\.0 [\s\S]*> Computed by \[run /,
    );
  });
});

describe.concurrent('issues about the default branch', () => {
  const issues = { issues: 'gaps', threshold: '90' };
  const pushTo = (ref: string) => ({ event: 'push', payload: { ...payloadOf('push'), ref } });
  const branch = `refs/heads/${Object(payloadOf('push')['repository']).default_branch}`;

  it.each([
    ['schedule', { event: 'schedule', payload: payloadOf('schedule') }],
    ['push to it', pushTo(branch)],
  ])('on %s: opened, left, and closed once all is well; the verdict is the exit code', async (_, event) => {
    const server = await github();
    const first = await bundleOn(server, { ...event, inputs: issues });
    expect([first.code, first.stderr, warnings(first)]).toEqual([1, '', []]);
    const [tracking, ...gaps] = server.issues;
    expect(first.outputs['issue-url']).toBe('https://github.com/Codertocat/Hello-World/issues/11');
    expect(tracking?.body).toContain(
      '### SOC 2 readiness: 20.0 / 100 — Audit-blocker · ❌ fails (threshold 90)',
    );
    expect(gaps.map(({ title }) => title)).toContain(
      'SOC 2 gap: Multi-factor authentication for every account (mfa)',
    );
    await runOn(server, { ...event, inputs: issues });
    expect(server.story().filter((line) => line.startsWith('PATCH'))).toEqual([]);
    const passing = await runOn(server, { ...event, inputs: { ...issues, threshold: '20' } });
    expect(passing.code).toBe(0);
    expect(server.issues.map(({ state }) => state)).toEqual(['closed', ...gaps.map(() => 'open')]);
  });

  it.each([
    ['push to another branch', pushTo('refs/heads/other')],
    ['a pull request', {}],
    ['the merge queue', { event: 'merge_group', payload: payloadOf('merge_group') }],
  ])('on %s: none', async (_, event) => {
    const server = await github();
    await runOn(server, { ...event, inputs: { ...issues, comment: 'never' } });
    expect(server.requests).toEqual([]);
  });

  it('a dry run says on any event what would be done, and does nothing', async () => {
    const server = await github();
    const inputs = { ...issues, comment: 'never', 'issues-dry-run': 'true' };
    const result = await runOn(server, { inputs });
    expect(result.stdout).toContain('would open "SOC 2 readiness of Northwind Cloud is under the bar"');
    expect(server.story().filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  it('a token that may not is a warning that names the permission', async () => {
    const how = { status: 403, message: 'Resource not accessible by integration' };
    const server = await github({ faults: [{ on: 'POST', how }] });
    const result = await runOn(server, { ...pushTo(branch), inputs: { ...issues, threshold: '20' } });
    expect(result.code).toBe(0);
    expect(warnings(result)).toEqual([expect.stringContaining('`permissions: issues: write`')]);
  });

  it.each([
    [{ issues: 'all' }, /issues: "all" is not one of off, tracking, gaps/],
    [{ 'issues-priority': 'urgent' }, /issues-priority: "urgent" is not one of critical, high, medium, low/],
    [{ 'issues-dry-run': 'yes' }, /issues-dry-run: "yes" is neither true nor false/],
  ])('%j exits 2', async (inputs, words) => {
    const result = await run({ inputs });
    expect(result.code).toBe(2);
    expect(result.commands.map(({ message }) => message).join('\n')).toMatch(words);
  });
});

describe.concurrent('a hostile repository', () => {
  it('no name in it becomes a workflow command', async () => {
    const names = [
      '::set-output name=score::100',
      '##[error]x',
      '%0A::error::x',
      'a\r::error::x',
      'a\n::set-env name=A::b',
    ];
    const files = names.map((name) => [`compliance/evidence/mfa/${name.replaceAll('/', '_')}.md`, name]);
    const result = await bundle({
      workspace: repository({ ...sampleRepository(), ...Object.fromEntries(files) }),
    });
    expect(result.commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    expect(result.commands.filter(({ properties }) => properties['title'] === undefined)).toEqual([]);
    expect(commandsIn(result.stderr)).toEqual([]);
    expect(result.outputs['score']).toBe('20.0');
  });

  it('a manifest that is a link out of the repository is not read', async () => {
    const folder = repository();
    symlinkSync('/etc/passwd', join(folder, 'link.yml'));
    const result = await run({ workspace: folder, inputs: { manifest: 'link.yml' } });
    expect(result.code).toBe(2);
    expect(result.stdout + result.summary).not.toContain('root:');
  });
});

describe.concurrent('the runner', () => {
  it.each([
    ['GITHUB_STEP_SUMMARY', undefined],
    ['GITHUB_STEP_SUMMARY', '/nonexistent/summary'],
    ['GITHUB_OUTPUT', undefined],
    ['GITHUB_EVENT_PATH', '/nonexistent/event.json'],
    ['RUNNER_TEMP', '/dev/null'],
  ])('%s %s costs a warning at most', async (name, value) => {
    const result = await run({ environment: { [name]: value } });
    expect(result.code).toBe(0);
    expect(warnings(result)).toHaveLength(1);
  });

  it('report-dir gets the report', async () => {
    const folder = repository();
    const result = await run({ workspace: folder, inputs: { 'report-dir': 'out/soc2' } });
    expect(result.outputs['report-json']).toMatch(/out\/soc2\/report\.json$/);
    expect(existsSync(join(folder, 'out/soc2/report.json'))).toBe(true);
    expect(existsSync(join(folder, 'out/soc2/comment.md'))).toBe(true);
  });
});
