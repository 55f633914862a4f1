import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compare, cut } from '../src/core/assess/exact.ts';
import type { FolderEntry } from '../src/core/evidence/folder.ts';
import { assessExample, evidenceOf, exampleNames } from './assess-example.ts';

/** Of an example with many files so many are harmed, evenly drawn. */
const most = 20;

/** Whatever befalls a file of an example, the score does not rise for it. */
describe.each(exampleNames)('examples/%s', (name) => {
  it.each(Object.entries(harms()))('never scores higher with a file %s', async (_, harm) => {
    const before = (await assessExample(name)).assessment;
    const { entries } = evidenceOf(name);
    const raised: string[] = [];
    const every = Math.ceil(entries.length / most);
    for (const entry of entries.filter((_, index) => index % every === 0)) {
      const rest = entries.filter((one) => one !== entry);
      const { assessment } = await assessExample(name, {
        forecast: false,
        folder: { entries: [...rest, ...harm(entry)].sort(byPath) },
      });
      const isHigher = (key: 'score' | 'provable') => compare(assessment[key], before[key]) > 0;
      if (isHigher('score') || isHigher('provable')) raised.push(`${entry.path}: ${cut(assessment.score)}`);
    }
    expect(entries.length).toBeGreaterThan(5);
    expect(raised).toEqual([]);
  });
});

type Harm = (entry: FolderEntry) => FolderEntry[];

/** What can happen to a file; each gives what is left of it. */
function harms(): Record<string, Harm> {
  const holding = (bytesFrom: (bytes: Uint8Array) => Uint8Array): Harm => {
    return (entry) => [entry.state === 'file' ? withBytes(entry.path, bytesFrom(bytesOf(entry))) : entry];
  };
  return {
    deleted: () => [],
    emptied: holding(() => new Uint8Array()),
    'cut to half': holding((bytes) => bytes.slice(0, Math.floor(bytes.length / 2))),
    'turned into noise': holding((bytes) =>
      bytes.map((_, index) => (index * 7919 + (index >> 3) * 31) % 256),
    ),
  };
}

function bytesOf(entry: Extract<FolderEntry, { state: 'file' }>): Uint8Array {
  return Buffer.concat([...entry.open().chunks].map((chunk) => Buffer.from(chunk)));
}

function withBytes(path: string, bytes: Uint8Array): FolderEntry {
  const sha256 = () => createHash('sha256').update(bytes).digest('hex');
  return { path, state: 'file', bytes: bytes.length, open: () => ({ chunks: [bytes], sha256 }) };
}

function byPath(a: FolderEntry, b: FolderEntry): number {
  return a.path < b.path ? -1 : 1;
}
