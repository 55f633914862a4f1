import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { withinBudget } from '../src/adapters/annotation-budget.ts';
import { summaryLimit, writeOutputs, writeSummary } from '../src/adapters/command-files.ts';
import { connect } from '../src/adapters/github-client.ts';
import { PullRequestComments } from '../src/adapters/issue-comments.ts';
import { type Destination, type Publication, publish } from '../src/adapters/publish.ts';
import { writeReport } from '../src/adapters/report-files.ts';
import { readOccasion } from '../src/adapters/runner.ts';
import { WorkflowLog } from '../src/adapters/workflow-commands.ts';
import type { FaultAnswer } from './server/faults.ts';
import { type GitHubOptions, startGitHub } from './server/github-server.ts';
import { commandsIn, outputsIn } from './server/runner-log.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = () => mkdtempSync(join(root, 'f-'));
function emptyFile(text = ''): string {
  const path = join(folder(), 'file');
  writeFileSync(path, text);
  return path;
}
const read = (path: string) => readFileSync(path, 'utf8');
const marker = '<!-- soc2-readiness-gate:test -->';

const publication: Publication = {
  headline: { level: 'error', message: 'Score 74.5 is under the threshold 85' },
  annotations: [{ level: 'warning', message: 'No date', file: 'compliance/evidence/mfa/a.png' }],
  outputs: { score: '74.5', zone: 'findings-only', passed: 'false' },
  summary: () => '# SOC 2 readiness\n',
  text: 'the whole report\n::set-output name=score::100',
  files: { 'report.json': '{}\n', 'comment.md': `${marker}\n` },
  comment: { marker, body: `${marker}\nscore 74.5`, createWhenAbsent: true },
};

interface Told {
  log: string;
  outputs: Record<string, string>;
  summary: string;
  warnings: string[];
}

async function tell(
  destination: Partial<Destination> = {},
  changed: Partial<Publication> = {},
): Promise<Told> {
  let log = '';
  const [outputFile, summaryFile] = [emptyFile(), emptyFile()];
  await publish(
    { ...publication, ...changed },
    {
      log: new WorkflowLog((text) => (log += text)),
      outputFile,
      summaryFile,
      reportFolder: folder(),
      occasion: { warnings: [] },
      ...destination,
    },
  );
  const warnings = commandsIn(log).filter(
    ({ properties }) => properties['title'] === 'Not everything was published',
  );
  return {
    log,
    outputs: outputsIn(read(outputFile)),
    summary: read(summaryFile),
    warnings: warnings.map(({ message }) => message),
  };
}

async function onGitHub(options: GitHubOptions): Promise<Pick<Destination, 'comments'>> {
  const server = await startGitHub(options);
  afterAll(() => server.close());
  const place = { repository: { owner: 'Codertocat', name: 'Hello-World' }, number: 2, apiUrl: server.url };
  // Long enough for a slow machine to answer.
  const patience = { request: 2_000, total: 20_000, pauses: [10, 20] };
  return {
    comments: async () => new PullRequestComments(await connect({ ...place, token: 'x', patience }), place),
  };
}

const verdict = [
  {
    name: 'error',
    message: 'Score 74.5 is under the threshold 85',
    properties: { title: 'SOC 2 readiness' },
  },
  { name: 'warning', message: 'No date', properties: { file: 'compliance/evidence/mfa/a.png' } },
];

describe('publishing', () => {
  it('tells log, outputs, summary, report and pull request', async () => {
    const told = await tell(await onGitHub({}));
    expect(commandsIn(told.log)).toEqual(verdict);
    expect(told.log).toContain('the whole report');
    expect(told.outputs).toMatchObject({ score: '74.5', zone: 'findings-only', passed: 'false' });
    expect(told.outputs['comment-url']).toBe(
      'https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1001',
    );
    expect(read(told.outputs['report-json'] ?? '')).toBe('{}\n');
    expect(told.summary).toContain('# SOC 2 readiness\n');
  });

  it('has nothing to say to a push', async () => {
    const told = await tell();
    expect(told.warnings).toEqual([]);
    expect(told.outputs).not.toHaveProperty('comment-url');
  });

  it.each<FaultAnswer>([
    'hang',
    'html',
    'cut',
    'reset',
    { status: 403 },
    { status: 422 },
    { status: 500 },
    { json: 7 },
  ])('whatever GitHub does (%j), it is one warning and the rest stands', async (how) => {
    const told = await tell(await onGitHub({ faults: [{ how }] }));
    expect(commandsIn(told.log).slice(0, 2)).toEqual(verdict);
    expect(told.warnings).toEqual([expect.stringMatching(/^No comment on the pull request\. .+\.$/)]);
    expect(told.outputs).toMatchObject({ score: '74.5', passed: 'false' });
    expect(told.summary).toContain('# SOC 2 readiness');
  });

  it('even a fault of our own is a warning, with its trace', async () => {
    const told = await tell({ comments: () => Promise.reject(new TypeError('not a function')) });
    expect(told.warnings).toEqual([expect.stringMatching(/Unexpected: TypeError: not a function\n {4}at /)]);
  });

  it('says everything that went wrong in one warning', async () => {
    const told = await tell({
      outputFile: undefined,
      summaryFile: '',
      occasion: { warnings: ['The event.'] },
      reportFolder: emptyFile(),
    });
    expect(told.warnings).toHaveLength(1);
    expect(told.warnings[0]?.split('\n')).toHaveLength(4);
  });

  it.each([
    ['fork', /comes from a fork/],
    ['dependabot', /Dependabot started this run/],
  ] as const)('says why the token of %s cannot write', async (readOnly, words) => {
    const faults = [
      { on: 'POST', how: { status: 403, message: 'Resource not accessible by integration' } },
    ] as const;
    const told = await tell({ ...(await onGitHub({ faults })), occasion: { warnings: [], readOnly } });
    expect(told.warnings[0]).toMatch(/`permissions: pull-requests: write`/);
    expect(told.warnings[0]).toMatch(words);
  });
});

describe('GitHub shows ten annotations of a level', () => {
  const many = (level: 'error' | 'warning', count: number) =>
    Array.from({ length: count }, (_, index) => ({ level, message: `${level} ${index}` }));

  it.each([
    [0, 0, undefined],
    [9, 9, undefined],
    [10, 8, 'and 2 more'],
    [500, 8, 'and 492 more'],
  ])('%i of a level: %i shown, worst first', async (count, shown, more) => {
    const { log } = await tell({}, { annotations: [...many('error', count), ...many('warning', count)] });
    for (const level of ['error', 'warning'] as const) {
      const messages = commandsIn(log)
        .filter(({ name }) => name === level)
        .map(({ message }) => message);
      expect(messages.length).toBeLessThanOrEqual(10);
      expect(messages.filter((message) => message.startsWith(`${level} `))).toEqual(
        many(level, shown).map(({ message }) => message),
      );
      expect(messages.find((message) => message.startsWith('and'))?.slice(0, more?.length)).toBe(more);
    }
  });

  it('never drops one without counting it', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ level: fc.constantFrom('error', 'warning', 'notice') })),
        (annotations) => {
          const { shown, left } = withinBudget(annotations);
          expect(shown.length + left.reduce((sum, { count }) => sum + count, 0)).toBe(annotations.length);
        },
      ),
    ));
});

describe('the summary stays within 1 MiB, earlier writes of the step included', () => {
  it.each([0, 1, 5_000, summaryLimit - 1])('after %i bytes', (used) => {
    const file = emptyFile('u'.repeat(used));
    expect(writeSummary(file, (room) => 'x'.repeat(room))).toEqual([]);
    expect(read(file).length).toBe(summaryLimit);
  });

  it.each([0, 3])('no room at all', (left) =>
    expect(writeSummary(emptyFile('u'.repeat(summaryLimit - left)), () => '')).toEqual([
      'Earlier writes have filled the file of GITHUB_STEP_SUMMARY, so there is no job summary.',
    ]),
  );
});

describe('a runner without the files', () => {
  it.each([
    ['not set', undefined, /is not set/],
    ['empty', '', /is not set/],
    ['missing', '/nonexistent/summary', /it does not exist/],
    ['a folder', tmpdir(), /cannot be written/],
  ])('%s is a warning', (_, file, words) => {
    expect(writeSummary(file, () => 'x')).toEqual([expect.stringMatching(words)]);
    expect(writeOutputs(file, { score: '1' })).toEqual([expect.stringMatching(words)]);
  });
  it('a missing file is not made', () => {
    const file = join(folder(), 'summary');
    writeSummary(file, () => 'x');
    expect(existsSync(file)).toBe(false);
  });
});

describe('outputs', () => {
  it('carry any text', () => {
    const file = emptyFile('earlier=1\n');
    writeOutputs(file, { gaps: 'one\ntwo<<three\nghadelimiter\n', score: '74.5' });
    expect(outputsIn(read(file).replace('earlier=1\n', ''))).toEqual({
      gaps: 'one\ntwo<<three\nghadelimiter\n',
      score: '74.5',
    });
  });
});

describe('the report folder', () => {
  it('is made, and holds whole files only', () => {
    const path = join(folder(), 'a/b');
    expect(writeReport(path, { 'report.json': '{}', 'comment.md': 'x' })).toEqual({
      paths: { 'report.json': join(path, 'report.json'), 'comment.md': join(path, 'comment.md') },
      warnings: [],
    });
    expect(readdirSync(path).sort()).toEqual(['comment.md', 'report.json']);
  });

  it('a link in the place of a report is replaced, not followed', () => {
    const path = folder();
    const target = emptyFile('precious');
    symlinkSync(target, join(path, 'report.json'));
    writeReport(path, { 'report.json': '{}' });
    expect(read(target)).toBe('precious');
    expect(read(join(path, 'report.json'))).toBe('{}');
  });

  it.each([
    ['something else stands', () => emptyFile()],
    ['something else stands', () => join(emptyFile(), 'below')],
  ])('%s is a warning', (words, path) =>
    expect(writeReport(path(), { 'report.json': '{}' })).toEqual({
      paths: {},
      warnings: [expect.stringContaining(words)],
    }),
  );

  it('leaves no draft behind when it fails', () => {
    const path = folder();
    mkdirSync(join(path, 'report.json'));
    expect(writeReport(path, { 'report.json': '{}' })).toMatchObject({
      paths: {},
      warnings: [expect.any(String)],
    });
    expect(readdirSync(path)).toEqual(['report.json']);
  });
});

describe('the event file', () => {
  const occasion = (file: string) =>
    readOccasion({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file });
  it.each([
    ['missing', '/nonexistent/event.json', /cannot be read/],
    ['a folder', tmpdir(), /cannot be read/],
    ['no JSON', emptyFile('{'), /no JSON/],
    ['empty', emptyFile(), /no JSON/],
    ['not set', '', /names no pull request/],
  ])('%s is a warning', (_, file, words) =>
    expect(occasion(file).warnings).toEqual([expect.stringMatching(words)]),
  );
});
