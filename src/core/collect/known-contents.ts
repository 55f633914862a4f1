import type { FolderEntry } from '../evidence/folder.ts';
import type { Leak } from '../leaks/leak.ts';
import { type Contents, readContents } from '../readers/read.ts';
import { readWatched, secretsOf } from './file-secrets.ts';

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
  readonly #secrets = new Map<string, readonly Leak[]>();

  /** Opens the file, unless the same was read before; looks for secrets in it where `leaks` says so. */
  async read(entry: FileEntry, { leaks }: { leaks: boolean }): Promise<KnownFile> {
    const known = this.#files.get(keyOf(entry));
    if (known && entry.contents !== undefined && (!leaks || known.leaks)) return known;
    const file = await (leaks ? readWatched(entry) : readPlainly(entry));
    if (entry.contents !== undefined) this.#files.set(keyOf(entry), file);
    return file;
  }

  /** The secrets of a file that is not read as evidence. */
  async secrets(entry: FileEntry): Promise<readonly Leak[]> {
    const known = this.#files.get(keyOf(entry))?.leaks ?? this.#secrets.get(keyOf(entry));
    if (known && entry.contents !== undefined) return known;
    const leaks = await secretsOf(entry);
    if (entry.contents !== undefined) this.#secrets.set(keyOf(entry), leaks.length === 0 ? none : leaks);
    return leaks;
  }
}

const none: readonly Leak[] = [];

function keyOf({ path, contents = '' }: FileEntry): string {
  return `${contents} ${path}`;
}

async function readPlainly(entry: FileEntry): Promise<KnownFile> {
  return { contents: await readContents(entry) };
}
