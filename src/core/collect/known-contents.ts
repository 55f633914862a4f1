import type { FolderEntry } from '../evidence/folder.ts';
import { fileLeaks } from '../leaks/file-leaks.ts';
import type { Leak } from '../leaks/leak.ts';
import { LeakWatch } from '../leaks/leaks.ts';
import { exportReaders } from '../readers/export-readers.ts';
import { type Contents, readContents } from '../readers/read.ts';

type FileEntry = Extract<FolderEntry, { state: 'file' }>;

/** What was understood of a file, and the secrets in it where they were looked for. */
export interface KnownFile {
  contents: Contents;
  leaks?: readonly Leak[];
}

/**
 * Files that have been read, by path and contents: what several assessments share is read once. Only entries
 * that name their contents are kept.
 */
export class KnownContents {
  readonly #files = new Map<string, KnownFile>();

  /** Opens the file, unless the same was read before; looks for secrets in it where `leaks` says so. */
  async read(entry: FileEntry, { leaks }: { leaks: boolean }): Promise<KnownFile> {
    const known = this.#files.get(keyOf(entry));
    if (known && entry.contents !== undefined && (!leaks || known.leaks)) return known;
    const file = await (leaks ? readWatched(entry) : readPlainly(entry));
    if (entry.contents !== undefined) this.#files.set(keyOf(entry), file);
    return file;
  }
}

function keyOf({ path, contents = '' }: FileEntry): string {
  return `${contents} ${path}`;
}

async function readPlainly(entry: FileEntry): Promise<KnownFile> {
  return { contents: await readContents(entry) };
}

async function readWatched(entry: FileEntry): Promise<KnownFile> {
  let watch: LeakWatch | undefined;
  const contents = await readContents(entry, exportReaders, async (file) => {
    watch = await LeakWatch.of(file);
    return watch;
  });
  return { contents, leaks: await fileLeaks({ path: entry.path, reading: contents.reading, watch }) };
}
