import { mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readFolder } from '../src/adapters/folder.ts';
import { Git } from '../src/adapters/git.ts';
import { GitBlobs } from '../src/adapters/git-blobs.ts';
import { changedSince } from '../src/adapters/git-changes.ts';
import { mergeBase, parentsOf, resolveCommit } from '../src/adapters/git-commits.ts';
import { gitEnvironment } from '../src/adapters/git-environment.ts';
import { fetchObjects } from '../src/adapters/git-fetch.ts';
import { folderOfCommit, withKnown } from '../src/adapters/git-folder.ts';
import { openRepository, pathIn } from '../src/adapters/git-repository.ts';
import { readTree } from '../src/adapters/git-tree.ts';
import { workingTreeIds } from '../src/adapters/working-tree.ts';
import { KnownContents } from '../src/core/collect/known-contents.ts';
import type { EvidenceFolder } from '../src/core/evidence/folder.ts';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function keep(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

const environment = gitTestEnvironment;
const open = (repository: TestRepository, more: Record<string, string> = {}) =>
  openRepository(repository.root, { environment: { ...environment, ...more } });

async function committed(repository: TestRepository, commit = 'HEAD', folder = 'evidence') {
  const opened = await open(repository);
  const blobs = new GitBlobs(opened.git);
  return folderOfCommit({ entries: await readTree(opened, commit, [folder]), folder, blobs });
}

/** Everything that can be said of a folder, contents included. */
function told({ entries }: EvidenceFolder): unknown[] {
  return entries.map((entry) => {
    if (entry.state !== 'file') return { ...entry };
    const { path, state, linkTo } = entry;
    return { path, state, linkTo, bytes: entry.bytes, sha256: entry.open().sha256() };
  });
}

const files = {
  'evidence/mfa/okta.json': '{"a": 1}',
  'evidence/mfa/empty.txt': '',
  'evidence/a.md': '# A\n',
  'evidence/a/b/deep.csv': 'a,b\n1,2\n',
  'evidence/tabletop/.gitkeep': '',
  'evidence/nested/er/.gitkeep': '',
  'evidence/cafe\u0301/n.md': 'n',
  'evidence/mfa/.DS_Store': 'x',
  'elsewhere/secret.txt': 'no evidence',
  'manifest.yml': 'version: 1\n',
};

describe('the evidence folder of a commit', () => {
  it('is what a checkout of the commit holds', async () => {
    const repository = keep(TestRepository.init(files));
    const links: [string, string][] = [
      ['okta.json', 'evidence/mfa/link.json'],
      ['../a/b/deep.csv', 'evidence/mfa/deep.csv'],
      ['../../evidence/a.md', 'evidence/mfa/out-and-in.md'],
      ['link.json', 'evidence/mfa/twice.json'],
      ['nowhere', 'evidence/mfa/broken'],
      ['loop', 'evidence/mfa/loop'],
      ['../../elsewhere/secret.txt', 'evidence/mfa/outside'],
      ['/etc/passwd', 'evidence/mfa/absolute'],
      ['..', 'evidence/mfa/up'],
      ['../a', 'evidence/mfa/folder'],
      ['a/b', 'evidence/short'],
      ['short/deep.csv', 'evidence/through.csv'],
    ];
    for (const [target, path] of links) symlinkSync(target, join(repository.root, path));
    repository.commit({});
    const onDisk = readFolder(join(repository.root, 'evidence'));
    if (onDisk.state !== 'read') throw new Error(onDisk.remedy);
    expect(told(await committed(repository))).toEqual(told(onDisk.folder));
  });

  it('is empty where the commit has none, and bounded', async () => {
    const repository = keep(TestRepository.init({ 'manifest.yml': 'x' }));
    expect(await committed(repository)).toEqual({ entries: [] });
    expect(told(await committed(repository, 'HEAD', ''))).toMatchObject([{ path: 'manifest.yml' }]);
  });

  it('skips submodules, and shows what LFS left in place of a file', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    const repository = keep(TestRepository.init({ 'evidence/mfa/shot.png': pointer }));
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},evidence/tabletop`);
    repository.git('commit', '--quiet', '-m', 'Submodule');
    expect(told(await committed(repository))).toMatchObject([
      { path: 'mfa/shot.png', bytes: pointer.length },
      { path: 'tabletop', state: 'empty-folder' },
    ]);
  });

  it('reads large files from disk and small ones together, in any order', async () => {
    const large = Buffer.alloc(33 * 1024 * 1024, 'x');
    const repository = keep(
      TestRepository.init({ 'evidence/a.txt': 'a', 'evidence/l.txt': large, 'evidence/z.txt': 'z' }),
    );
    const { entries } = await committed(repository);
    const read = entries.toReversed().map((entry) => {
      if (entry.state !== 'file') return 0;
      const file = entry.open();
      let length = 0;
      for (const chunk of file.chunks) length += chunk.length;
      file.close?.();
      return length;
    });
    expect(read).toEqual([1, large.length, 1]);
  });
});

describe('what two commits share', () => {
  it('is read once, where it lies in the working tree', async () => {
    const repository = keep(
      TestRepository.init({ 'e/mfa/a.md': 'old', 'e/mfa/b.md': 'same', 'e/mfa/c.md': 'gone' }),
    );
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'e/mfa/a.md': 'new', 'e/mfa/c.md': undefined });
    const opened = await open(repository);
    const disk = readFolder(join(repository.root, 'e'));
    if (disk.state !== 'read') throw new Error(disk.remedy);
    const ids = await workingTreeIds(opened, 'e');
    const head = withKnown(disk.folder, (path) => {
      const id = ids.get(`e/${path}`);
      return id === undefined ? undefined : { id };
    });
    const wanted: string[] = [];
    const blobs = new GitBlobs(opened.git);
    const watched = {
      want: (id: string) => wanted.push(id),
      bytesOf: (id: string) => blobs.bytesOf(id),
      open: (id: string) => blobs.open(id),
      close: () => {},
    };
    const twin = (path: string, id: string) =>
      head.entries.find((entry) => entry.path === path && entry.state === 'file' && entry.contents === id);
    const entries = await readTree(opened, base, ['e']);
    const folder = folderOfCommit({ entries, folder: 'e', blobs: watched, twin });
    expect(wanted.map((id) => repository.git('cat-file', 'blob', id))).toEqual(['old', 'gone']);
    const known = new KnownContents();
    const readings = async ({ entries: all }: EvidenceFolder) =>
      Promise.all(
        all.map((entry) => (entry.state === 'file' ? known.read(entry, { leaks: true }) : undefined)),
      );
    const [, b] = await readings(head);
    const [a, same] = await readings(folder);
    expect(same).toBe(b);
    expect(a?.contents.reading.text).toBe('old');
  });
});

describe('the working tree', () => {
  it('has the contents that the index names, but where it was touched', async () => {
    const repository = keep(
      TestRepository.init({ 'e/a': 'a', 'e/b': 'b', 'e/c': 'c', 'e/d': 'd', 'e/same': 's' }),
    );
    repository.git('update-index', '--assume-unchanged', 'e/c');
    repository.git('update-index', '--skip-worktree', 'e/d');
    repository.write({ 'e/b': 'B', 'e/c': 'C', 'e/d': 'D', 'e/new': 'n', 'e/same': 's' });
    const ids = await workingTreeIds(await open(repository), 'e');
    expect([...ids.keys()]).toEqual(['e/a', 'e/same']);
    expect(ids.get('e/a')).toBe(repository.git('rev-parse', 'HEAD:e/a'));
  });

  it('tells what changed since a commit', async () => {
    const repository = keep(TestRepository.init({ 'old/a': 'aaaa\nbbbb\n', 'w/x': '1', 'w/y': '1' }));
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('mv', 'old', 'new');
    repository.commit({ 'w/x': '2', 'w/y': undefined, 'w/z': '1*' });
    const opened = await open(repository);
    expect(await changedSince(opened, base, { paths: ['w'] })).toEqual([
      { path: 'w/x', change: 'changed' },
      { path: 'w/y', change: 'removed' },
      { path: 'w/z', change: 'added' },
    ]);
    expect(await changedSince(opened, base, { renames: true })).toContainEqual({
      path: 'new/a',
      from: 'old/a',
      change: 'renamed',
    });
  });
});

describe('a commit', () => {
  it('is fetched, and it alone, into a shallow clone', async () => {
    const origin = keep(TestRepository.init({ 'a.txt': '1' })).serve();
    const first = origin.git('rev-parse', 'HEAD');
    const second = origin.commit({ 'a.txt': '2' });
    origin.commit({ 'a.txt': '3' });
    const clone = keep(origin.clone('--depth=1'));
    const opened = await open(clone);
    expect(opened.shallow).toBe(true);
    expect(await parentsOf(opened, 'HEAD')).toEqual([second]);
    expect(await resolveCommit(opened, first)).toBe(first);
    expect(await mergeBase(opened, first, 'HEAD')).toBeUndefined();
    expect(clone.git('rev-list', '--all', '--count')).toBe('1');
  });

  it('that is fetched into a whole clone leaves its history whole', async () => {
    const origin = keep(TestRepository.init({ 'a.txt': '1' })).serve();
    origin.commit({ 'a.txt': '2' });
    const clone = keep(origin.clone());
    const later = origin.commit({ 'a.txt': '3' });
    expect(await resolveCommit(await open(clone), later)).toBe(later);
    expect(clone.git('rev-list', '--count', later)).toBe('3');
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it.each([
    ['no-such-branch', /names no commit here/],
    ['--upload-pack=touch', /names no commit here/],
    ['0123456789012345678901234567890123456789', /git fetch failed/],
  ])('%s that is not to be had is told', async (ref, words) => {
    const origin = keep(TestRepository.init({ 'a.txt': '1' })).serve();
    const clone = keep(origin.clone('--depth=1'));
    await expect(resolveCommit(await open(clone), ref)).rejects.toThrow(words);
  });

  it('has its contents fetched together into a partial clone', async () => {
    const origin = keep(
      TestRepository.init({ 'evidence/a.txt': 'old a', 'evidence/b.txt': 'old b' }),
    ).serve();
    const first = origin.git('rev-parse', 'HEAD');
    origin.commit({ 'evidence/a.txt': 'new a', 'evidence/b.txt': 'new b' });
    const clone = keep(origin.clone('--filter=blob:none', '--depth=1'));
    const opened = await open(clone);
    expect(opened.partial).toBe(true);
    await resolveCommit(opened, first);
    const entries = await readTree(opened, first, ['evidence']);
    await fetchObjects(
      opened,
      entries.map(({ id }) => id),
    );
    const folder = folderOfCommit({ entries, folder: 'evidence', blobs: new GitBlobs(opened.git) });
    expect(told(folder)).toMatchObject([
      { path: 'a.txt', bytes: 5 },
      { path: 'b.txt', bytes: 5 },
    ]);
  });
});

describe('the repository', () => {
  it('is found from a path that may not exist', async () => {
    const repository = keep(TestRepository.init({ 'a/b.txt': 'x' }));
    const opened = await openRepository(join(repository.root, 'a', 'no', 'such'), { environment });
    expect(opened.root).toBe(repository.root);
    expect(pathIn(opened, join(repository.root, 'a', 'no', 'such'))).toBe('a/no/such');
    expect(pathIn(opened, repository.root)).toBe('');
    expect(pathIn(opened, tmpdir())).toBeUndefined();
  });

  it('is found whatever a hook has set', async () => {
    const repository = keep(TestRepository.init({ 'a.txt': 'x' }));
    const opened = await open(repository, {
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
      GIT_TRACE: '1',
    });
    expect(opened.root).toBe(repository.root);
  });

  it.each([
    ['no git', { PATH: '/nowhere' }, 'no-git'],
    ['another owner', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, 'dubious-ownership'],
  ])('%s is told', async (_, more, trouble) => {
    const repository = keep(TestRepository.init({ 'a.txt': 'x' }));
    await expect(open(repository, more)).rejects.toMatchObject({ name: 'GitError', trouble });
  });

  it('is nowhere outside of one', async () => {
    const folder = keep(new TestRepository(mkdtempSync(join(tmpdir(), 'soc2-git-'))));
    await expect(open(folder)).rejects.toMatchObject({ trouble: 'not-a-repository' });
  });

  it('runs no hook and no program of its settings', async () => {
    const repository = keep(TestRepository.init({ 'a.txt': 'x' }));
    repository.git('config', 'core.fsmonitor', 'touch fsmonitor-ran; false');
    repository.git('config', 'diff.external', 'touch external-ran');
    repository.write({ 'a.txt': 'y' });
    await workingTreeIds(await open(repository), '');
    expect(readdirSync(repository.root).sort()).toEqual(['.git', 'a.txt']);
  });
});

describe('the environment of git', () => {
  it('keeps what is needed, adds settings, and asks nobody', () => {
    const made = gitEnvironment(
      { PATH: '/bin', GIT_DIR: 'x', GIT_TRACE_CURL: '1', GIT_SSL_CAINFO: 'ca', GIT_CONFIG_COUNT: '1' },
      [['http.https://github.com/.extraheader', 'secret']],
    );
    expect(made).toMatchObject({
      PATH: '/bin',
      GIT_SSL_CAINFO: 'ca',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'http.https://github.com/.extraheader',
      GIT_TERMINAL_PROMPT: '0',
    });
    expect(made).not.toHaveProperty('GIT_DIR');
    expect(made).not.toHaveProperty('GIT_TRACE_CURL');
  });

  it('bounds the time of a run', async () => {
    const git = new Git({ cwd: tmpdir(), environment, config: [['alias.slow', '!sleep 20']] });
    await expect(git.run(['slow'], { timeout: 100 })).rejects.toMatchObject({ trouble: 'timeout' });
  });
});
