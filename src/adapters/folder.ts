import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { bounds, type EvidenceFolder, type FolderEntry, type OpenFile } from '../core/evidence/folder.ts';
import { errorCode, openOnDisk, reasonOf } from './open-on-disk.ts';

/** The folder as found, or why there is none; `remedy` is a sentence for the user. */
export type FolderResult =
  | { state: 'read'; folder: EvidenceFolder }
  | { state: 'missing' | 'not-a-folder' | 'unreadable'; remedy: string };

/** What git, editors and desktops leave in a folder. */
export const skippedNames: ReadonlySet<string> = new Set([
  '.git',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  '.gitkeep',
  '.keep',
  '.gitignore',
  '.gitattributes',
]);

/**
 * Lists the evidence folder without opening a file. A link to a file inside the folder stands for that file;
 * a link to a folder is never followed, a link out of the folder is never opened.
 */
export function readFolder(root: string): FolderResult {
  try {
    const real = realpathSync.native(root);
    if (!statSync(real).isDirectory()) {
      return { state: 'not-a-folder', remedy: `${root} is a file: name the folder that holds the evidence.` };
    }
    return { state: 'read', folder: new Walk(real).folder() };
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
      ? {
          state: 'missing',
          remedy: `${root} does not exist: create it, or name the folder that holds the evidence.`,
        }
      : {
          state: 'unreadable',
          remedy: `${root} cannot be read (${reasonOf(error)}): let the user that runs the gate read it.`,
        };
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

class Walk {
  readonly #root: string;
  readonly #entries: FolderEntry[] = [];
  #files = 0;
  #full = false;

  constructor(root: string) {
    this.#root = root;
  }

  /** @throws when the root cannot be listed */
  folder(): EvidenceFolder {
    this.#list(this.#root, '');
    return this.#full ? { entries: this.#entries, filesBound: bounds.files } : { entries: this.#entries };
  }

  /** Lists a folder that was reached through real folders only, so that what it holds lies inside the root. */
  #list(absolute: string, path: string): void {
    const before = this.#entries.length;
    for (const entry of sorted(absolute)) {
      const name = entry.name.normalize('NFC');
      const below = path === '' ? name : `${path}/${name}`;
      if (entry.isDirectory()) this.#enter(absolute + sep + entry.name, below);
      else this.#addFile(entry, absolute, below);
      if (this.#full) return;
    }
    if (path === '' || this.#entries.slice(before).some((entry) => entry.state !== 'empty-folder')) return;
    this.#entries.length = before;
    this.#entries.push({ path, state: 'empty-folder' });
  }

  #enter(absolute: string, path: string): void {
    try {
      this.#list(absolute, path);
    } catch (error) {
      this.#entries.push({ path, state: 'unreadable', detail: reasonOf(error) });
    }
  }

  #addFile(entry: Dirent, folder: string, path: string): void {
    if (this.#files === bounds.files) {
      this.#full = true;
      return;
    }
    this.#files += 1;
    this.#entries.push(
      entry.isFile()
        ? new ListedFile({ folder, name: entry.name, path })
        : this.#other(entry, folder + sep + entry.name, path),
    );
  }

  #other(entry: Dirent, absolute: string, path: string): FolderEntry {
    if (!entry.isSymbolicLink()) return { path, ...special };
    try {
      return this.#throughLink(absolute, path);
    } catch (error) {
      return { path, ...failure(error) };
    }
  }

  /** @throws when the link leads nowhere or round in a circle */
  #throughLink(absolute: string, path: string): FolderEntry {
    const real = realpathSync.native(absolute);
    const steps = real.slice(this.#root.length).split(sep);
    if (!isInside(real, this.#root) || steps.includes('.git')) {
      return { path, state: 'outside-folder', detail: 'a link that leads out of the evidence folder' };
    }
    const found = lstatSync(real);
    if (found.isFile()) {
      return new ListedFile({
        folder: dirname(real),
        name: basename(real),
        path,
        linkTo: steps.slice(1).join('/').normalize('NFC'),
      });
    }
    if (!found.isDirectory()) return { path, ...special };
    return isInside(absolute, real)
      ? { path, state: 'link-loop', detail: 'a link to a folder that holds it' }
      : { path, state: 'special-file', detail: 'a link to a folder, which is not followed' };
  }
}

/**
 * The entries of one folder, so that depth first gives code-unit order of whole paths. Never the recursive
 * form: Node 20 silently drops all but 32 files of a subfolder (nodejs/node#48820).
 */
function sorted(absolute: string): Dirent[] {
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !skippedNames.has(name))
    .sort((a, b) => {
      const [first, second] = [keyOf(a), keyOf(b)];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}

function keyOf(entry: Dirent): string {
  const name = entry.name.normalize('NFC');
  return entry.isDirectory() ? `${name}/` : name;
}

const special = { state: 'special-file' as const, detail: 'neither a file nor a folder' };

/** Small, for there may be a hundred thousand: the path on disk is put together when the file is opened. */
class ListedFile {
  readonly state = 'file';
  readonly path: string;
  readonly linkTo?: string;
  readonly #folder: string;
  readonly #name: string;
  #bytes: number | undefined;

  constructor({
    folder,
    name,
    path,
    linkTo,
  }: { folder: string; name: string; path: string; linkTo?: string }) {
    this.#folder = folder;
    this.#name = name;
    this.path = path;
    if (linkTo !== undefined) this.linkTo = linkTo;
  }

  /** Zero for a file that is gone, or may not be looked at: opening it says so. */
  get bytes(): number {
    this.#bytes ??= sizeOf(this.#absolute);
    return this.#bytes;
  }

  open(): OpenFile {
    return openOnDisk(this.#absolute, (bytes) => {
      this.#bytes = bytes;
    });
  }

  get #absolute(): string {
    return this.#folder + sep + this.#name;
  }
}

function sizeOf(absolute: string): number {
  try {
    return lstatSync(absolute).size;
  } catch {
    return 0;
  }
}

/** Why a link leads nowhere. */
function failure(error: unknown): { state: 'broken-link' | 'link-loop' | 'unreadable'; detail: string } {
  const code = errorCode(error);
  if (code === 'ELOOP') return { state: 'link-loop', detail: 'a link that leads back to itself' };
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { state: 'broken-link', detail: 'a link to a file that does not exist' };
  }
  return { state: 'unreadable', detail: reasonOf(error) };
}
