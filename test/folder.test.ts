import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../src/adapters/folder.ts';
import { type FolderEntry, ReadError } from '../src/core/evidence/folder.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'evidence-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let made = 0;

/** A folder on disk; a value is contents, `-> target` a link, `pipe` a named pipe, null an empty folder. */
function folder(contents: Record<string, string | null>): string {
  const root = join(base, String(made++));
  mkdirSync(root);
  for (const [path, content] of Object.entries(contents)) {
    const absolute = join(root, path);
    mkdirSync(content === null ? absolute : dirname(absolute), { recursive: true });
    if (content === 'pipe') execFileSync('mkfifo', [absolute]);
    else if (content?.startsWith('-> ')) symlinkSync(content.slice(3), absolute);
    else if (content !== null) writeFileSync(absolute, content);
  }
  return root;
}

function entriesOf(root: string): readonly FolderEntry[] {
  const result = readFolder(root);
  if (result.state !== 'read') throw new Error(result.remedy);
  return result.folder.entries;
}

function listed(root: string): string[] {
  return entriesOf(root).map(({ path, state }) => (state === 'file' ? path : `${path}: ${state}`));
}

function fileOf(root: string, path: string): Extract<FolderEntry, { state: 'file' }> {
  const entry = entriesOf(root).find((candidate) => candidate.path === path);
  if (entry?.state !== 'file') throw new Error(`no file ${path}`);
  return entry;
}

describe('a folder', () => {
  it('is listed in code-unit order of whole paths, whatever stands beside a folder', () => {
    const root = folder({
      'a/z.md': 'x',
      'a-b.md': 'x',
      'a.md': 'x',
      'B.md': 'x',
      'ä.md': 'x',
      'a/b/c.md': 'x',
    });
    expect(listed(root)).toEqual(['B.md', 'a-b.md', 'a.md', 'a/b/c.md', 'a/z.md', 'ä.md']);
    expect(listed(root)).toEqual([...listed(root)].sort());
  });

  it('gives names in one form: a decomposed ä is an ä', () => {
    expect(listed(folder({ 'a\u0308.md': 'x' }))).toEqual(['\u00e4.md']);
  });

  it.each([31, 32, 33, 1000])('of %i files gives them all, below too', (count) => {
    const names = Array.from({ length: count }, (_, index) => `mfa/deep/${index}.md`);
    expect(listed(folder(Object.fromEntries(names.map((name) => [name, 'x']))))).toEqual(names.sort());
  });

  it.each<[string, Record<string, string | null>, string[]]>([
    [
      'leaves out what systems and git put there',
      { '.git/config': 'x', 'mfa/.DS_Store': 'x', 'mfa/a.md': 'x' },
      ['mfa/a.md'],
    ],
    [
      'says that a folder is empty, a placeholder or not',
      { 'mfa/.gitkeep': '', training: null },
      ['mfa: empty-folder', 'training: empty-folder'],
    ],
    [
      'says so once for empty folders in it',
      { 'mfa/2026/q1/.gitkeep': '', 'mfa/2025': null },
      ['mfa: empty-folder'],
    ],
    ['also beside files', { 'mfa/a.md': 'x', 'mfa/2026': null }, ['mfa/2026: empty-folder', 'mfa/a.md']],
    ['is no entry itself when it is empty', {}, []],
    ['names a link that leads nowhere', { 'mfa/a.md': '-> gone.md' }, ['mfa/a.md: broken-link']],
    [
      'names a link through a file',
      { 'mfa/b.md': 'x', 'mfa/a.md': '-> b.md/c' },
      ['mfa/a.md: broken-link', 'mfa/b.md'],
    ],
    ['names a link to itself', { 'mfa/a.md': '-> a.md' }, ['mfa/a.md: link-loop']],
    [
      'names a circle of links',
      { 'mfa/a': '-> b', 'mfa/b': '-> a' },
      ['mfa/a: link-loop', 'mfa/b: link-loop'],
    ],
    [
      'names a link to a folder that holds it',
      { 'mfa/d/x': '-> ..', 'mfa/y': '-> ..' },
      ['mfa/d/x: link-loop', 'mfa/y: link-loop'],
    ],
    [
      'does not follow a link to a folder',
      { 'mfa/a.md': 'x', latest: '-> mfa' },
      ['latest: special-file', 'mfa/a.md'],
    ],
    [
      'refuses a link to a file of the machine',
      { 'mfa/a.md': '-> /etc/passwd' },
      ['mfa/a.md: outside-folder'],
    ],
    [
      'refuses a link to the environment',
      { 'mfa/a.md': '-> /proc/self/environ' },
      ['mfa/a.md: outside-folder'],
    ],
    ['refuses a link that climbs out', { 'mfa/a.md': '-> ../../0' }, ['mfa/a.md: outside-folder']],
    ['refuses a link to a folder outside', { 'mfa/a': '-> /etc' }, ['mfa/a: outside-folder']],
    [
      'refuses a link into git',
      { '.git/config': 'x', 'mfa/a.md': '-> ../.git/config' },
      ['mfa/a.md: outside-folder'],
    ],
    ['does not open a pipe', { 'mfa/a.md': 'pipe' }, ['mfa/a.md: special-file']],
    [
      'nor one behind a link',
      { 'mfa/a.md': 'pipe', 'mfa/b.md': '-> a.md' },
      ['mfa/a.md: special-file', 'mfa/b.md: special-file'],
    ],
  ])('%s', (_, contents, expected) => {
    expect(listed(folder(contents))).toEqual(expected);
  });

  it('a folder beside it with the same beginning is outside', () => {
    const root = folder({});
    mkdirSync(`${root}-other`);
    writeFileSync(`${root}-other/secret`, 'x');
    symlinkSync(`${root}-other/secret`, join(root, 'a.md'));
    expect(listed(root)).toEqual(['a.md: outside-folder']);
  });

  it('lets a link inside stand for its file', () => {
    const root = folder({ 'mfa/2026-03.json': '{}', 'mfa/latest.json': '-> 2026-03.json' });
    expect(fileOf(root, 'mfa/latest.json')).toMatchObject({ linkTo: 'mfa/2026-03.json', bytes: 2 });
    expect(fileOf(root, 'mfa/latest.json').open().sha256()).toBe(
      fileOf(root, 'mfa/2026-03.json').open().sha256(),
    );
  });

  it('may itself be reached through a link', () => {
    const root = folder({ 'mfa/a.md': 'x' });
    symlinkSync(root, `${root}-link`);
    expect(listed(`${root}-link`)).toEqual(['mfa/a.md']);
  });

  it.each<[string, string, string, RegExp]>([
    ['is not there', 'gone', 'missing', /does not exist: create it/],
    ['is a file', 'file.md', 'not-a-folder', /is a file: name the folder/],
    ['lies in a file', 'file.md/x', 'missing', /does not exist/],
  ])('that %s is an error with its remedy', (_, path, state, remedy) => {
    const result = readFolder(join(folder({ 'file.md': 'x' }), path));
    expect(result.state).toBe(state);
    expect('remedy' in result && result.remedy).toMatch(remedy);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says what it may not read (skipped for root, who may read all)',
    () => {
      const root = folder({ 'mfa/a.md': 'x', 'training/a.md': 'x' });
      chmodSync(join(root, 'mfa'), 0);
      expect(listed(root)).toEqual(['mfa: unreadable', 'training/a.md']);
      chmodSync(join(root, 'mfa'), 0o755);
    },
  );
});

describe('a file', () => {
  const sizes = [0, 1, 262_143, 262_144, 262_145, 1_000_000];

  it.each(sizes)('of %i bytes gives all of them, and the digest of all', (size) => {
    const content = Buffer.alloc(size, 'evidence ');
    const root = folder({ 'a.bin': content.toString('latin1') });
    const open = fileOf(root, 'a.bin').open();
    const copies: Buffer[] = [];
    for (const chunk of open.chunks) copies.push(Buffer.from(chunk));
    const read = Buffer.concat(copies);
    expect(read.equals(content)).toBe(true);
    expect(open.sha256()).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it.each(sizes)('of %i bytes is hashed to its end by a reader that stops early', (size) => {
    const content = 'x'.repeat(size);
    const open = fileOf(folder({ 'a.md': content }), 'a.md').open();
    for (const _ of open.chunks) break;
    expect(open.sha256()).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('that has grown since it was listed is read to its end', () => {
    const root = folder({ 'a.md': 'one' });
    const file = fileOf(root, 'a.md');
    appendFileSync(join(root, 'a.md'), ' two');
    expect(file.open().sha256()).toBe(createHash('sha256').update('one two').digest('hex'));
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ['is gone', () => undefined, /it is gone/],
    ['has become a link', (path) => symlinkSync('/etc/passwd', path), /replaced by a link/],
    ['has become a folder', (path) => mkdirSync(path), /EISDIR/],
  ])('that %s since it was listed cannot be read', (_, change, message) => {
    const root = folder({ 'a.md': 'one' });
    const open = fileOf(root, 'a.md').open();
    rmSync(join(root, 'a.md'));
    change(join(root, 'a.md'));
    expect(() => [...open.chunks]).toThrow(message);
    expect(() => open.sha256()).toThrow(ReadError);
  });

  it('that has become a pipe since it was listed does not hold up the run', () => {
    const root = folder({ 'a.md': 'one' });
    const open = fileOf(root, 'a.md').open();
    rmSync(join(root, 'a.md'));
    execFileSync('mkfifo', [join(root, 'a.md')]);
    expect(open.sha256()).toBe(createHash('sha256').update('').digest('hex'));
  });
});
