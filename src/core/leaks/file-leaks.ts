import type { Reading } from '../evidence/evidence.ts';
import { type Leak, mostLeaks } from './leak.ts';
import { type LeakWatch, leaksIn } from './leaks.ts';
import { leaksInCells, leaksInTables } from './table-leaks.ts';

interface ReadFile {
  path: string;
  reading: Reading;
  /** What watched the text while it was read; undefined for a file that is not text (PDF, office). */
  watch: LeakWatch | undefined;
}

/** The secrets of one file that has been read: in its text as it stands, else in what was read of it; in its cells. */
export async function fileLeaks({ path, reading, watch }: ReadFile): Promise<Leak[]> {
  const inText = watch
    ? await watch.leaks()
    : [...(await leaksIn(reading.text ?? '', path)), ...(await leaksInCells(reading.tables, path))];
  return told([...inText, ...leaksInTables(reading.tables)]);
}

/** Each kind once a line, in the order of lines. */
export function told(leaks: readonly Leak[]): Leak[] {
  const unique = new Map(leaks.map((leak) => [`${leak.line} ${leak.kind}`, leak]));
  return [...unique.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, mostLeaks);
}
