import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../src/adapters/run-action.ts';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';
import { payloadOf } from './server/sample-repository.ts';

const example = join(import.meta.dirname, '..', 'examples', 'northwind');
const page = join(example, 'CHANGES.md');

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});
function folder(name: string): TestRepository {
  const repository = new TestRepository(realpathSync(mkdtempSync(join(tmpdir(), name))));
  made.push(repository);
  return repository;
}

const exampleText = (path: string) => readFileSync(join(example, path), 'utf8');

/** What each pull request does, by its number on the page. */
const changes: Record<string, { files: Record<string, string | undefined>; code: number; rules: string[] }> =
  {
    '1': {
      files: {
        'compliance/evidence/access-reviews/2026-Q2.md': exampleText('evidence/access-reviews/2026-Q2.md')
          .replace('| Reviewer | TBD |', '| Reviewer | Dana Ito |')
          .replace('| Reviewer | [name] | [date] |', '| Reviewer | Dana Ito | 2026-07-03 |'),
      },
      code: 0,
      rules: [],
    },
    '2': {
      files: { 'compliance/evidence/backup-restore/2026-06-restore-test.md': undefined },
      code: 1,
      rules: ['max-drop', 'require'],
    },
    '3': {
      files: {
        'compliance/manifest.yml': exampleText('manifest.yml').replace('threshold: 60', 'threshold: 50'),
      },
      code: 1,
      rules: ['weakens'],
    },
  };

/** The run of the Action on the pull request: its exit code and the comment that it makes. */
async function pullRequest(files: Record<string, string | undefined>) {
  const repository = folder('northwind-');
  repository.git('init', '--quiet', '--initial-branch=main');
  cpSync(join(example, 'manifest.yml'), join(repository.root, 'compliance', 'manifest.yml'), {
    recursive: true,
  });
  cpSync(join(example, 'evidence'), join(repository.root, 'compliance', 'evidence'), { recursive: true });
  const base = repository.commit({});
  repository.git('switch', '--quiet', '--create', 'change');
  const head = repository.commit(files);
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  const event = folder('event-');
  const payload = payloadOf('pull_request');
  const recorded = Object(payload['pull_request']);
  const change = {
    ...recorded,
    base: { ...recorded.base, sha: base },
    head: { ...recorded.head, sha: head },
  };
  event.write({ 'event.json': JSON.stringify({ ...payload, pull_request: change }) });
  const code = await runAction({
    environment: {
      ...gitTestEnvironment,
      GITHUB_WORKSPACE: repository.root,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(event.root, 'event.json'),
      'INPUT_MAX-DROP': '0',
      'INPUT_AS-OF': '2026-10-15',
      'INPUT_REPORT-DIR': 'report',
      INPUT_COMMENT: 'never',
    },
    write: () => {},
    now: new Date('2026-10-15T08:00:00Z'),
  });
  const report = (name: string) => readFileSync(join(repository.root, 'report', name), 'utf8');
  return { code, comment: report('comment.md').trimEnd(), report: JSON.parse(report('report.json')) };
}

const fence = (number: string) =>
  new RegExp(`(<!-- comment-${number} -->\n~~~markdown\n)[\\s\\S]*?(\n~~~\n)`);

describe('examples/northwind/CHANGES.md', () => {
  it.each(Object.keys(changes))('pull request %s gets the comment that stands there', async (number) => {
    const { files = {}, code, rules } = changes[number] ?? {};
    const result = await pullRequest(files);
    expect(result.code).toBe(code);
    expect(result.report.verdict.rules.map(({ rule }: { rule: string }) => rule)).toEqual(rules);
    const told = readFileSync(page, 'utf8').replace(
      fence(number),
      (_, before, after) => before + result.comment + after,
    );
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, told);
    expect(readFileSync(page, 'utf8')).toMatch(fence(number));
    expect(told).toBe(readFileSync(page, 'utf8'));
  });
});
