import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { afterEach, describe, expect, it } from 'vitest';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';
import { runTerminal } from './run-terminal.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repository(): TestRepository {
  const one = TestRepository.init();
  made.push(one);
  return one;
}

type Files = Readonly<Record<string, string | undefined>>;

/** Commits on a day, as the committer's clock said it. */
function commitOn(to: TestRepository, day: string, files: Files): string {
  to.write(files);
  return dated(to, day, 'commit', '--quiet', '--allow-empty', '-m', 'Change');
}

function dated(to: TestRepository, day: string, ...args: string[]): string {
  const env = { ...gitTestEnvironment, GIT_COMMITTER_DATE: day.includes('T') ? day : `${day}T12:00:00Z` };
  execFileSync('git', ['add', '--all'], { cwd: to.root, env });
  execFileSync('git', args, { cwd: to.root, env });
  return to.git('rev-parse', 'HEAD');
}

const soc2 = (cwd: string, ...args: string[]) =>
  runTerminal(args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: tmpdir() },
    now: new Date('2026-11-01T00:00:00Z'),
  });

interface Told {
  cut: string | null;
  entries: {
    commit: string;
    date: string;
    status: string;
    score?: number;
    reason?: string;
    moved?: { control: string; from: string | null; to: string | null; points: number }[];
  }[];
}

async function told(cwd: string, ...args: string[]): Promise<Told> {
  const { code, out, err } = await soc2(cwd, 'history', ...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

/** `date score control:to …` of each commit. */
async function story(cwd: string, ...args: string[]): Promise<string[]> {
  return (await told(cwd, ...args)).entries.map(({ date, score, moved = [], reason }) =>
    [date, score ?? reason, ...moved.map(({ control, to }) => `${control}:${to}`)].join(' '),
  );
}

const manifest = (claims: string) => `version: 1\norganization: Northwind\ncontrols:\n${claims}`;
const restore = (date: string) =>
  `# Restore test\n\n**Date:** ${date}\n**Scenario:** Orders database lost\n**Outcome:** Passed\n**Recovery time:** 40 minutes\n`;
const claim = '  backup-restore: { state: documented }\n';
const start = { 'compliance/manifest.yml': manifest(claim), 'compliance/evidence/README.md': '#' };

/** What is told of each commit is what an assessment of its checkout says. */
async function expectCheckoutsToAgree(one: TestRepository, folder = 'compliance'): Promise<void> {
  const { entries } = await told(one.root, folder);
  for (const { commit, date, score, status } of entries) {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'soc2-checkout-')));
    one.git('worktree', 'add', '--quiet', '--force', root, commit);
    const assessed = await soc2(root, 'assess', folder, '--as-of', date, '--no-enforce', '--format', 'json');
    one.git('worktree', 'remove', '--force', root);
    rmSync(root, { recursive: true, force: true });
    expect([commit, assessed.code === 0 ? JSON.parse(assessed.out).score : 'cannot']).toEqual([
      commit,
      status === 'judged' ? score : 'cannot',
    ]);
  }
}

describe('each commit is judged as of its day', () => {
  it('tells what moved, also where only time did', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', {
      'compliance/manifest.yml': manifest(claim),
      'compliance/evidence/README.md': '#',
    });
    commitOn(one, '2026-02-10', { 'compliance/evidence/backup-restore/test.md': restore('2026-02-09') });
    commitOn(one, '2026-03-10', { 'src/code.ts': 'no matter' });
    commitOn(one, '2027-03-10', { 'compliance/evidence/mfa/note.md': 'Nothing to see' });
    commitOn(one, '2027-03-11', { 'compliance/evidence/backup-restore/test.md': undefined });
    commitOn(one, '2027-03-12', { 'compliance/manifest.yml': manifest('  mfa: { state: informal }\n') });
    expect(await story(one.root)).toEqual([
      '2026-01-10 5',
      '2026-02-10 10 backup-restore:documented',
      '2027-03-10 5 backup-restore:informal',
      '2027-03-11 5',
      '2027-03-12 5 mfa:informal backup-restore:missing',
    ]);
    await expectCheckoutsToAgree(one);
  });

  it('takes the day in UTC', async () => {
    const one = repository();
    commitOn(one, '2026-02-09T23:30:00-05:00', start);
    expect(await story(one.root)).toEqual(['2026-02-10 5']);
  });

  it('lists a commit whose manifest cannot be judged, with the reason, and goes on', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', { 'compliance/evidence/backup-restore/test.md': restore('2026-01-09') });
    commitOn(one, '2026-01-11', { 'compliance/manifest.yml': manifest(claim) });
    commitOn(one, '2026-01-12', {
      'compliance/manifest.yml': manifest('  backup-restore: { state: documentd }\n'),
    });
    commitOn(one, '2026-01-13', { 'compliance/evidence/backup-restore/test.md': restore('2024-01-09') });
    commitOn(one, '2026-01-14', { 'compliance/manifest.yml': manifest(claim) });
    const lines = await story(one.root);
    expect(lines[0]).toBe('2026-01-10 no manifest');
    expect(lines[1]).toBe('2026-01-11 10');
    expect(lines[2]).toMatch(/^2026-01-12 manifest line 4: .*did you mean "documented"/u);
    expect(lines[3]).toMatch(/^2026-01-13 manifest line 4/u);
    expect(lines[4]).toBe('2026-01-14 5 backup-restore:informal');
    await expectCheckoutsToAgree(one);
  });

  it('says where there is no evidence folder, as an assessment does', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', { 'compliance/manifest.yml': manifest(claim) });
    commitOn(one, '2026-01-11', { 'compliance/evidence/.gitkeep': '' });
    expect(await story(one.root)).toEqual(['2026-01-10 no evidence folder', '2026-01-11 5']);
    await expectCheckoutsToAgree(one);
  });

  it('follows sidecars, links and renamed evidence from commit to commit', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', {
      'compliance/manifest.yml': manifest('  mfa: { state: documented }\n'),
      'compliance/evidence/mfa/enforced.png': '\u{89}PNG\r\n\u{1A}\n not a picture',
    });
    commitOn(one, '2026-01-11', {
      'compliance/evidence/mfa/policy.yml': 'date: 2026-01-10\nmfa_enforced: true\n',
    });
    commitOn(one, '2026-01-12', {
      'compliance/evidence/mfa/policy.yml.meta.yml': 'date: 2024-01-10\n',
    });
    commitOn(one, '2026-01-13', { 'compliance/evidence/mfa/policy.yml.meta.yml': undefined });
    one.git('mv', 'compliance/evidence/mfa/policy.yml', 'compliance/evidence/mfa/sign-in.yml');
    commitOn(one, '2026-01-14', {});
    execFileSync('ln', ['-s', 'sign-in.yml', join(one.root, 'compliance/evidence/mfa/link.yml')]);
    commitOn(one, '2026-01-15', {});
    commitOn(one, '2026-01-16', {
      'compliance/evidence/mfa/sign-in.yml': 'date: 2026-01-10\nmfa_enforced: false\n',
    });
    await expectCheckoutsToAgree(one);
  });
});

describe('which commits', () => {
  it('of a merge the first parents: one change, on the day of the merge', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    one.git('checkout', '--quiet', '-b', 'branch');
    commitOn(one, '2026-02-01', { 'compliance/evidence/backup-restore/test.md': 'a draft' });
    commitOn(one, '2026-02-10', { 'compliance/evidence/backup-restore/test.md': restore('2026-02-09') });
    one.git('checkout', '--quiet', 'main');
    commitOn(one, '2026-02-11', { 'README.md': 'Elsewhere' });
    dated(one, '2026-02-12', 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'branch');
    expect(await story(one.root)).toEqual(['2026-01-10 5', '2026-02-12 10 backup-restore:documented']);
    await expectCheckoutsToAgree(one);
  });

  it('before a rename those of the earlier folder, also of one renamed twice', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', { 'soc2/manifest.yml': manifest(claim), 'soc2/evidence/README.md': '#' });
    commitOn(one, '2026-02-10', { 'soc2/evidence/backup-restore/test.md': restore('2026-02-09') });
    one.git('mv', 'soc2', 'audit');
    commitOn(one, '2026-02-11', {});
    commitOn(one, '2026-02-12', { 'audit/evidence/backup-restore/test.md': undefined });
    one.git('mv', 'audit', 'compliance');
    commitOn(one, '2026-02-13', {});
    expect(await story(one.root)).toEqual([
      '2026-01-10 5',
      '2026-02-10 10 backup-restore:documented',
      '2026-02-11 10',
      '2026-02-12 5 backup-restore:informal',
      '2026-02-13 5',
    ]);
  });

  it('after history was rewritten those that are left', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    commitOn(one, '2026-02-10', { 'compliance/evidence/backup-restore/test.md': restore('2026-02-09') });
    dated(one, '2026-02-20', 'commit', '--quiet', '--amend', '-m', 'Again');
    expect(await story(one.root)).toEqual(['2026-01-10 5', '2026-02-20 10 backup-restore:documented']);
  });

  it('of a shallow clone what is there, and says so', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    commitOn(one, '2026-02-10', { 'compliance/evidence/backup-restore/test.md': restore('2026-02-09') });
    commitOn(one, '2026-02-11', { 'compliance/evidence/README.md': '# More' });
    const clone = one.clone('--depth=2');
    made.push(clone);
    expect(await story(clone.root)).toEqual(['2026-02-10 10', '2026-02-11 10']);
    expect((await told(clone.root)).cut).toBe('shallow');
    expect((await soc2(clone.root, 'history')).out).toContain('Incomplete: the clone is shallow');
  });

  it('as many as asked for, the newest, of the days asked for', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    commitOn(one, '2026-02-10', { 'compliance/evidence/backup-restore/test.md': restore('2026-02-09') });
    commitOn(one, '2026-02-11', { 'compliance/evidence/README.md': '# More' });
    expect(await story(one.root, '--max', '2')).toEqual(['2026-02-10 10', '2026-02-11 10']);
    expect(await story(one.root, '--since', '2026-02-11')).toEqual(['2026-02-11 10']);
    expect((await told(one.root, '--max', '2')).cut).toBe('asked');
    expect((await told(one.root)).cut).toBeNull();
  });

  it('of a folder at the root of the repository, and from a folder below it', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', {
      'manifest.yml': manifest(claim),
      'evidence/backup-restore/test.md': restore('2026-01-09'),
      'docs/page.md': '#',
    });
    expect(await story(one.root, '.')).toEqual(['2026-01-10 10']);
    expect(await story(join(one.root, 'docs'), '..')).toEqual(['2026-01-10 10']);
  });
});

describe('the command', () => {
  it.each([
    [['--since', '2026-02-30'], '--since "2026-02-30" is not a day of the calendar'],
    [['--max', '0'], '--max "0" is not a number of commits: write it like 100'],
    [['--format', 'svgg'], '--format "svgg" is no format: did you mean svg?'],
    [['--sinse', '2026-02-03'], 'unknown option --sinse'],
    [['a', 'b'], 'one folder at a time: "b" cannot be replayed as well'],
  ])('refuses %j', async (args, message) => {
    const { code, err, out } = await soc2(tmpdir(), 'history', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('soc2-gate history --help');
  });

  it('says what is missing, with the remedy', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'soc2-none-')));
    expect(await soc2(outside, 'history')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not in a git repository: check them out with git 2.18 or newer'),
    });
    rmSync(outside, { recursive: true });
    const one = repository();
    expect(await soc2(one.root, 'history')).toMatchObject({
      code: 2,
      err: expect.stringContaining('the repository has no commit yet'),
    });
    commitOn(one, '2026-01-10', { 'README.md': '#' });
    expect(await soc2(one.root, 'history')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'touched compliance/manifest.yml or compliance/evidence: commit them first',
      ),
    });
  });

  it('writes every form, and names nobody', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    const forms = ['csv', 'svg', 'json', 'table'];
    const { code, out } = await soc2(
      one.root,
      'history',
      ...forms.flatMap((form) => ['--write', `${form}=h.${form}`]),
    );
    expect(code).toBe(0);
    expect(readFileSync(join(one.root, 'h.table'), 'utf8')).toBe(out);
    for (const form of forms)
      expect(readFileSync(join(one.root, `h.${form}`), 'utf8')).not.toMatch(/dana|ito/iu);
    expect((await soc2(one.root, 'history', '--help')).out).toContain('Usage: soc2-gate history');
    expect((await soc2(one.root, 'history', '--write', 'svg=.')).code).toBe(2);
  });

  it('gives JSON as its schema says', async () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    commitOn(one, '2026-01-11', { 'compliance/manifest.yml': undefined, 'compliance/evidence/a.md': '#' });
    const schema: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', 'schema', 'history.schema.json'), 'utf8'),
    );
    const accepts = new Ajv({ strict: false, formats: { date: fullFormats.date } }).compile(Object(schema));
    expect([accepts(await told(one.root)), accepts.errors]).toEqual([true, null]);
  });

  it('runs from the bundle', () => {
    const one = repository();
    commitOn(one, '2026-01-10', start);
    const bundle = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
    for (const form of ['table', 'json', 'csv', 'svg']) {
      const out = execFileSync(process.execPath, [bundle, 'history', '--format', form], {
        cwd: one.root,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir() },
      });
      expect(out).toContain('2026-01-10');
    }
  });
});
