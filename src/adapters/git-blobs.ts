import crypto from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bounds, type OpenFile, ReadError } from '../core/evidence/folder.ts';
import type { Git } from './git.ts';
import { openOnDisk } from './open-on-disk.ts';

/** Contents by their ids, however they are had. */
export interface Blobs {
  /** Says that the contents may be asked for, in this order; says it before, for what is wanted is read together. */
  want(id: string): void;
  /** The size in bytes; zero for what is not there. */
  bytesOf(id: string): number;
  /** Opens contents that were wanted. @throws nothing: the chunks throw {@link ReadError} */
  open(id: string): OpenFile;
  /** Removes what was put on disk. */
  close(): void;
}

/** So much is held in memory at a time; a larger file goes through the disk. */
const batchBytes = 32 * 1024 * 1024;

/** The blobs of a repository: a few runs of `cat-file --batch`, however many there are. Asked for in the order wanted, each is read once. */
export class GitBlobs implements Blobs {
  readonly #git: Git;
  readonly #wanted = new Map<string, number>();
  #sizes = new Map<string, number>();
  #held = new Map<string, Buffer>();
  #folder: string | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  want(id: string): void {
    if (!this.#wanted.has(id)) this.#wanted.set(id, this.#wanted.size);
  }

  bytesOf(id: string): number {
    this.want(id);
    if (!this.#sizes.has(id)) this.#measure();
    return this.#sizes.get(id) ?? 0;
  }

  open(id: string): OpenFile {
    try {
      const size = this.bytesOf(id);
      if (!this.#sizes.has(id)) return unreadable('its contents are not in the repository');
      if (size > batchBytes) return this.#openLarge(id, size);
      if (!this.#held.has(id)) this.#held = this.#batchFrom(id);
      const held = this.#held.get(id);
      return held === undefined ? unreadable('its contents cannot be read') : inMemory(held);
    } catch {
      return unreadable('git cannot read it');
    }
  }

  close(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#held.clear();
  }

  /** The sizes of all that is wanted. @throws GitError */
  #measure(): void {
    const ids = [...this.#wanted.keys()].filter((id) => !this.#sizes.has(id));
    const told = this.#git.bytes(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
    for (const line of told.toString('latin1').split('\n')) {
      const [id = '', type, size] = line.split(' ');
      if (type === 'blob') this.#sizes.set(id, Number(size));
    }
  }

  /** The blob, and of those wanted after it what fits beside it. @throws GitError */
  #batchFrom(id: string): Map<string, Buffer> {
    const ids: string[] = [];
    const order = [...this.#wanted.keys()];
    let room = batchBytes;
    for (const each of order.slice(this.#wanted.get(id))) {
      const size = this.#sizes.get(each);
      if (size === undefined || size > room) {
        if (size === undefined || size > batchBytes) continue;
        break;
      }
      room -= size;
      ids.push(each);
    }
    const told = this.#git.bytes(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    return blobsIn(told);
  }

  #openLarge(id: string, size: number): OpenFile {
    if (size > bounds.streamBytes) return unreadable('too large');
    this.#folder ??= mkdtempSync(join(tmpdir(), 'soc2-gate-'));
    const file = join(this.#folder, id);
    const into = openSync(file, 'w', 0o600);
    try {
      this.#git.bytes(['cat-file', 'blob', id], { into });
    } finally {
      closeSync(into);
    }
    const open = openOnDisk(file);
    const close = () => {
      open.close?.();
      rmSync(file, { force: true });
    };
    return { chunks: open.chunks, sha256: () => open.sha256(), close };
  }
}

/** Reads `id SP type SP size LF contents LF`, over and over. */
function blobsIn(told: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  let at = 0;
  while (at < told.length) {
    const end = told.indexOf(10, at);
    if (end < 0) break;
    const [id = '', type, size = '0'] = told.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(id, told.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** Contents that are in memory already. */
export function inMemory(bytes: Uint8Array): OpenFile {
  const sha256 = () => crypto.createHash('sha256').update(bytes).digest('hex');
  return { chunks: bytes.length === 0 ? [] : [bytes], sha256 };
}

function unreadable(reason: string): OpenFile {
  const fail = (): never => {
    throw new ReadError(reason);
  };
  return { chunks: { [Symbol.iterator]: () => ({ next: fail }) }, sha256: fail };
}
