import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectEvidence } from '../src/core/collect/collect.ts';
import { makeFolder } from './make-folder.ts';
import { catalogIds, head, manifestOf } from './make-manifest.ts';

/** Made up, and put together at run time, so that no scanner takes this file for a leak. */
const token = ['gh', 'p_', 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xZ0yaB3dE'].join('');
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0), 0]));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const noise = (count: number) => Uint8Array.from({ length: count }, (_, at) => (at * 193 + (at >> 5)) % 256);
const together = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

async function leaks(files: Record<string, string | Uint8Array>, more = ''): Promise<string[]> {
  const controls = catalogIds.map((id) => ({ id }));
  const { evidence, findings } = await collectEvidence(makeFolder(files), manifestOf(head + more), controls);
  for (const one of evidence) expect(one.controls).not.toEqual([]);
  return findings
    .filter(({ code }) => code === 'secret-in-evidence')
    .map(
      ({ severity, control = '-', place, args }) =>
        `${severity} ${control} ${place?.file}:${place?.line ?? '-'} ${'kind' in args ? args.kind : ''}`,
    );
}

describe('a secret is found in', () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a stray text', { 'raw/notes.txt': `one\n${token}\n` }, 'error - raw/notes.txt:2 GitHub token'],
    ['a stray file without an ending', { '.env': `TOKEN=${token}` }, 'error - .env:1 GitHub token'],
    [
      'a column of a stray table',
      { 'raw/users.csv': 'User name,Password\ndana,hunter2!\n' },
      'error - raw/users.csv:2 plain password',
    ],
    [
      'a stray text in Latin-1',
      { 'raw/a.txt': together(bytes('caf'), Uint8Array.of(0xe9, 0x0a), bytes(token)) },
      'error - raw/a.txt:2 GitHub token',
    ],
    [
      'evidence in Latin-1, behind what is no UTF-8',
      { 'mfa/a.csv': together(bytes('a,b\ncaf'), Uint8Array.of(0xe9, 0x0a), bytes(token)) },
      'error mfa mfa/a.csv:3 GitHub token',
    ],
    [
      'a text under the name of a picture',
      { 'mfa/a.png': `x ${token}` },
      'error mfa mfa/a.png:1 GitHub token',
    ],
    [
      'the text of a picture',
      { 'mfa/a.png': together(png, noise(70_000), bytes(`tEXt ${token} `), noise(70_000)) },
      'error mfa mfa/a.png:- GitHub token',
    ],
    [
      'a drawing',
      { 'mfa/a.svg': `<svg xmlns="x">\n<!-- ${token} -->\n</svg>` },
      'error mfa mfa/a.svg:2 GitHub token',
    ],
    [
      'binary contents in UTF-16',
      { 'raw/a.bin': together(noise(3000), utf16(` ${token} `), noise(3000)) },
      'error - raw/a.bin:- GitHub token',
    ],
    [
      'UTF-16 without a byte order mark',
      { 'raw/a.txt': utf16(`token ${token}\n`) },
      'error - raw/a.txt:- GitHub token',
    ],
    [
      'a sidecar of evidence',
      { 'mfa/a.md': 'x', 'mfa/a.md.meta.yml': `kind: policy\nquery: ${token}\n` },
      'error mfa mfa/a.md.meta.yml:2 GitHub token',
    ],
    [
      'a sidecar that says nonsense',
      { 'mfa/a.md': 'x', 'mfa/a.md.meta.yml': `:\n- ${token}\n` },
      'error mfa mfa/a.md.meta.yml:2 GitHub token',
    ],
    [
      'a sidecar of a file that is not there',
      { 'raw/a.md.meta.yml': `query: ${token}\n` },
      'error - raw/a.md.meta.yml:1 GitHub token',
    ],
    [
      'a record that breaks off',
      { 'mfa/a.json': `{"a": "${token}", ` },
      'error mfa mfa/a.json:1 GitHub token',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await leaks(files)).toEqual([expected]);
  });

  it('a text that runs over the end of a chunk', async () => {
    const folder = makeFolder({});
    const text = together(noise(500), bytes(` ${token} `), noise(500));
    for (const cut of [505, 520, 530, 541]) {
      const open = () => ({ chunks: [text.slice(0, cut), text.slice(cut)], sha256: () => '' });
      const entry = { path: 'raw/a.bin', state: 'file' as const, bytes: text.length, open };
      const { findings } = await collectEvidence({ ...folder, entries: [entry] }, manifestOf(head), []);
      expect(findings.map(({ code }) => code)).toContain('secret-in-evidence');
    }
  });

  it('the cells of a workbook that serves nothing', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const files = unzipSync(readFileSync(join(import.meta.dirname, 'fixtures/office/training.xlsx')));
    const changed = strFromU8(files[sheet] ?? new Uint8Array()).replace('Ann Bee', token);
    const workbook = zipSync({ ...files, [sheet]: strToU8(changed) });
    expect((await leaks({ 'raw/a.xlsx': workbook })).join()).toMatch(/raw\/a\.xlsx:\d+ GitHub token/u);
  });
});

it('nothing is found in noise, and nothing is looked for where that is turned off', async () => {
  expect(await leaks({ 'raw/a.bin': noise(1_000_000), 'mfa/a.png': together(png, noise(500_000)) })).toEqual(
    [],
  );
  expect(await leaks({ 'raw/a.txt': token, 'mfa/a.md.meta.yml': token }, 'leaks: off\n')).toEqual([]);
});
