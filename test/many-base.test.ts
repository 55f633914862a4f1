import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../src/adapters/run-action.ts';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';
import { runTerminal } from './run-terminal.ts';
import { payloadOf, sampleRepository } from './server/sample-repository.ts';

/** Several manifests against their base, in real repositories. */
const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const pattern = 'services/*/compliance/manifest.yml';
const pathOf = (name: string) => pattern.replace('*', name);

function service(name: string, gate = 'threshold: 5', informal: readonly string[] = ['mfa']) {
  const entries = Object.entries(sampleRepository(informal)).map(([path, text]) => [
    `services/${name}/${path}`,
    path.endsWith('manifest.yml') ? `${text}gate: { ${gate} }\n` : text,
  ]);
  return Object.fromEntries(entries);
}

const gone = (name: string) =>
  Object.fromEntries(Object.keys(service(name)).map((path) => [path, undefined]));

function repository(
  files: Record<string, string>,
  change: Record<string, string | undefined>,
): TestRepository {
  const one = TestRepository.init(files);
  made.push(one);
  one.commit(change);
  return one;
}

const assess = ({ root }: TestRepository, ...args: string[]) =>
  runTerminal(['assess', '--manifest', pattern, '--base', 'HEAD~1', ...args], {
    cwd: root,
    env: gitTestEnvironment,
  });

const two = { ...service('api'), ...service('web') };

describe('several manifests, against their base', () => {
  it('say what the change does to each', async () => {
    const one = repository(two, { ...service('web', 'threshold: 5', []), ...service('new') });
    const { code, out } = await assess(one, '--format', 'markdown');
    const rows = out.split('\n').filter((line) => line.startsWith('| Northwind'));
    const told = rows.map((row) => /services\/(\w+).*?` \| ([\d.]+) \| (\S+) \|/.exec(row)?.slice(1));
    expect(told).toEqual([
      ['web', '10.0', '−5.0'],
      ['api', '15.0', 'none'],
      ['new', '15.0', 'new'],
    ]);
    expect(code).toBe(0);
  });

  it('cannot lower the bar of any', async () => {
    const one = repository({ ...service('api', 'threshold: 90'), ...service('web') }, service('api'));
    const { code, out } = await assess(one, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).firedRules).toContainEqual({ rule: 'weakens', files: [pathOf('api')] });
  });

  it.each<[string, string, Record<string, string | undefined>, string[], number, string[]]>([
    ['removed', 'threshold: 5', gone('web'), [], 1, ['removed']],
    ['removed, and it only reports', 'enforce: false', gone('web'), [], 0, ['removed']],
    ['removed, where the run only reports', 'threshold: 5', gone('web'), ['--no-enforce'], 0, ['removed']],
    ['removed, as it allows itself', 'ratchet: warn', gone('web'), [], 0, []],
    ['moved', 'threshold: 5', { ...gone('web'), ...service('site', 'threshold: 5') }, [], 0, []],
  ])('one that is %s', async (_, gate, change, args, code, rules) => {
    const ran = await assess(
      repository({ ...service('api'), ...service('web', gate) }, change),
      '--format',
      'json',
      ...args,
    );
    const { verdict }: { verdict: { rules: { rule: string; file: string }[] } } = JSON.parse(ran.out);
    expect([ran.code, verdict.rules.map(({ rule }) => rule)]).toEqual([code, rules]);
    expect(verdict.rules.every(({ file }) => file === pathOf('web'))).toBe(true);
  });

  it('one that the base could not judge either may go', async () => {
    const broken = { ...service('web'), [pathOf('web')]: 'version: 2\n' };
    expect((await assess(repository({ ...service('api'), ...broken }, gone('web')))).code).toBe(0);
  });

  it('and in the Action, against the base of the pull request', async () => {
    const one = repository(two, { ...gone('web') });
    const [head, base] = [one.git('rev-parse', 'HEAD'), one.git('rev-parse', 'HEAD~1')];
    const payload = structuredClone(payloadOf('pull_request'));
    const pull = Object(payload['pull_request']);
    Object.assign(payload, {
      pull_request: { ...pull, base: { ...pull.base, sha: base }, head: { ...pull.head, sha: head } },
    });
    const folder = new TestRepository();
    made.push(folder);
    folder.write({ 'event.json': JSON.stringify(payload), output: '', summary: '' });
    const code = await runAction({
      environment: {
        ...gitTestEnvironment,
        GITHUB_WORKSPACE: realpathSync(one.root),
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(folder.root, 'event.json'),
        GITHUB_OUTPUT: join(folder.root, 'output'),
        GITHUB_STEP_SUMMARY: join(folder.root, 'summary'),
        RUNNER_TEMP: folder.root,
        INPUT_COMMENT: 'never',
        INPUT_MANIFEST: pattern,
      },
      write: () => undefined,
      now: new Date('2026-10-15T00:00:00Z'),
    });
    expect(code).toBe(1);
    const summary = readFileSync(join(folder.root, 'summary'), 'utf8');
    expect(summary).toContain(`- ❌ \`${pathOf('web')}\` is removed by this change`);
    expect(readFileSync(join(folder.root, 'output'), 'utf8')).toContain('"removed":true');
  });
});
