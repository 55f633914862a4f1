import type { IsoDate } from '../core/evidence/calendar.ts';
import { bounds, type EvidenceFolder, type FolderEntry, type OpenFile } from '../core/evidence/folder.ts';
import { skippedNames } from './folder.ts';
import type { Blobs } from './git-blobs.ts';
import { linkIn } from './git-links.ts';
import type { TreeEntry } from './git-tree.ts';

export interface CommitFolder {
  /** The files of one commit; those outside of the folder do not matter. */
  entries: readonly TreeEntry[];
  /** The evidence folder, relative to the root of the repository; an empty string for the root. */
  folder: string;
  blobs: Blobs;
  /** A file that has the same bytes under the same path of the folder, and costs less to open. */
  twin?(path: string, id: string): FolderEntry | undefined;
}

/**
 * The evidence folder as a commit has it, as `readFolder` would find it in a checkout: links inside it are
 * followed, others refused; names in their normal form; folders without a file named. Nothing is read yet.
 */
export function folderOfCommit({ entries, folder, blobs, twin }: CommitFolder): EvidenceFolder {
  const inside = below(entries, folder);
  const links = inside.filter(({ kind }) => kind === 'link');
  for (const { id } of links) blobs.want(id);
  const byPath = new Map(inside.map((entry) => [entry.path, entry]));
  const targetOf = (id: string) => textOf(blobs.open(id));

  const found = inside
    .filter(({ path, kind }) => kind !== 'submodule' && !isSkipped(path))
    .map((entry): FolderEntry => {
      const path = entry.path.normalize('NFC');
      if (entry.kind === 'file') return fileAt(path, entry.id);
      const link = linkIn({ path: entry.path, byPath, folder, targetOf });
      if (link.state !== 'file') return { path, ...link };
      return fileAt(path, link.id, link.path.normalize('NFC'));
    });
  const sorted = [...found, ...emptyFolders(inside, found)].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  if (found.length <= bounds.files) return { entries: sorted };
  return { entries: sorted.slice(0, bounds.files), filesBound: bounds.files };

  function fileAt(path: string, id: string, linkTo?: string): FolderEntry {
    const same = twin?.(path, id);
    if (same?.state === 'file' && same.linkTo === linkTo) return new NamedFile(same, { id });
    blobs.want(id);
    return new BlobFile({ path, id, blobs, ...(linkTo !== undefined && { linkTo }) });
  }
}

/** What git knows of a file of the working tree. */
export interface KnownOfFile {
  /** The id of its contents. */
  id: string;
  committedOn?: IsoDate;
}

/** The folder with what git knows of its files; asked for the path of what a link stands for. */
export function withKnown(
  folder: EvidenceFolder,
  knownOf: (path: string) => KnownOfFile | undefined,
): EvidenceFolder {
  const entries = folder.entries.map((entry) => {
    const known = entry.state === 'file' ? knownOf(entry.linkTo ?? entry.path) : undefined;
    return entry.state === 'file' && known !== undefined ? new NamedFile(entry, known) : entry;
  });
  return { ...folder, entries };
}

/** Without the folder's own path. */
function below(entries: readonly TreeEntry[], folder: string): TreeEntry[] {
  if (folder === '') return [...entries];
  const start = `${folder}/`;
  return entries
    .filter(({ path }) => path.startsWith(start))
    .map((entry) => ({ ...entry, path: entry.path.slice(start.length) }));
}

function isSkipped(path: string): boolean {
  return path.split('/').some((name) => skippedNames.has(name));
}

/** The topmost folders that hold nothing but placeholders such as `.gitkeep`, or a submodule. */
function emptyFolders(all: readonly TreeEntry[], found: readonly FolderEntry[]): FolderEntry[] {
  const filled = new Set(found.flatMap(({ path }) => foldersOf(path)));
  const empty = new Set<string>();
  for (const { path, kind } of all) {
    const normal = path.normalize('NFC');
    const folders = [...foldersOf(normal), ...(kind === 'submodule' ? [normal] : [])];
    const topmost = folders.find((folder) => !filled.has(folder));
    if (topmost !== undefined && !isSkipped(topmost)) empty.add(topmost);
  }
  return [...empty].map((path) => ({ path, state: 'empty-folder' }));
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
    folders.push(path.slice(0, end));
  return folders;
}

function textOf(open: OpenFile): string | undefined {
  try {
    return Buffer.concat([...open.chunks].map((chunk) => Buffer.from(chunk))).toString('utf8');
  } catch {
    return undefined;
  }
}

class BlobFile {
  readonly state = 'file';
  readonly path: string;
  readonly contents: string;
  readonly linkTo?: string;
  readonly #blobs: Blobs;

  constructor({ path, id, blobs, linkTo }: { path: string; id: string; blobs: Blobs; linkTo?: string }) {
    this.path = path;
    this.contents = id;
    this.#blobs = blobs;
    if (linkTo !== undefined) this.linkTo = linkTo;
  }

  get bytes(): number {
    return this.#blobs.bytesOf(this.contents);
  }

  open(): OpenFile {
    return this.#blobs.open(this.contents);
  }
}

/** A file whose contents have a name, whoever opens it. */
class NamedFile {
  readonly state = 'file';
  readonly path: string;
  readonly contents: string;
  readonly linkTo?: string;
  readonly committedOn?: IsoDate;
  readonly #twin: Extract<FolderEntry, { state: 'file' }>;

  constructor(
    twin: Extract<FolderEntry, { state: 'file' }>,
    { id, committedOn = twin.committedOn }: KnownOfFile,
  ) {
    this.path = twin.path;
    this.contents = id;
    this.#twin = twin;
    if (committedOn !== undefined) this.committedOn = committedOn;
    if (twin.linkTo !== undefined) this.linkTo = twin.linkTo;
  }

  get bytes(): number {
    return this.#twin.bytes;
  }

  open(): OpenFile {
    return this.#twin.open();
  }
}
