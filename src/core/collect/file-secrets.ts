import { bounds, ReadError } from '../evidence/folder.ts';
import { fileLeaks, told } from '../leaks/file-leaks.ts';
import type { Leak } from '../leaks/leak.ts';
import { LeakWatch } from '../leaks/leaks.ts';
import { contentOf } from '../readers/content.ts';
import { decodeLeniently } from '../readers/decode.ts';
import { exportReaders } from '../readers/export-readers.ts';
import { printableRuns } from '../readers/printable-runs.ts';
import { type Contents, type EvidenceFile, readContents } from '../readers/read.ts';

/** Formats whose text is packed, or whose cells stand far from what they are: they are opened as evidence is. */
const opened: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pdf', 'csv', 'tsv', 'md', 'markdown']);

/** Reads a file as evidence, and looks for secrets in it on the way. */
export async function readWatched(file: EvidenceFile): Promise<{ contents: Contents; leaks: Leak[] }> {
  let watch: LeakWatch | undefined;
  let hasLines = true;
  const contents = await readContents(file, exportReaders, async (one, kind) => {
    hasLines = kind === 'text';
    watch = await LeakWatch.of(one);
    return watch;
  });
  const found = await fileLeaks({ path: file.path, reading: contents.reading, watch });
  const leaks = hasLines ? found : withoutLines(found);
  // Where a reader gave up, the rest of the file is looked through all the same.
  const isUnseen = contents.reading.problems.length > 0 && watch?.sawAll !== true;
  return { contents, leaks: isUnseen ? told([...leaks, ...(await leaksInBytes(file))]) : leaks };
}

/** The secrets of a file of which nothing else is wanted. */
export async function secretsOf(file: EvidenceFile): Promise<Leak[]> {
  const extension = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
  if (opened.has(extension) && file.bytes <= bounds.textBytes) return (await readWatched(file)).leaks;
  return leaksInBytes(file);
}

/** Of a file as it stands; in binary contents a secret has no line. */
async function leaksInBytes(file: EvidenceFile): Promise<Leak[]> {
  if (file.bytes > bounds.streamBytes) return [];
  const watch = await LeakWatch.of(file);
  const open = file.open();
  try {
    const chunks = open.chunks[Symbol.iterator]();
    const first = chunks.next();
    if (first.done) return [];
    const content = contentOf(first.value);
    const all = whole(first.value, chunks);
    watch.watch(content.kind === 'text' ? decodeLeniently(all, content.encoding) : printableRuns(all));
    const leaks = await watch.leaks();
    return content.kind === 'text' ? leaks : withoutLines(leaks);
  } catch (error) {
    // What cannot be read has been said where it matters; a bug must show itself.
    if (error instanceof ReadError) return [];
    throw error;
  } finally {
    open.close?.();
  }
}

function withoutLines(leaks: readonly Leak[]): Leak[] {
  return told(leaks.map(({ kind }) => ({ kind })));
}

function* whole(first: Uint8Array, others: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield first;
  for (let next = others.next(); !next.done; next = others.next()) yield next.value;
}
