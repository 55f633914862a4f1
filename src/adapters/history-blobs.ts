import { bounds, type OpenFile, ReadError } from '../core/evidence/folder.ts';
import type { Git } from './git.ts';
import { type Blobs, GitBlobs, inMemory } from './git-blobs.ts';

/**
 * The contents of a whole history. Those of evidence are read once, in order; manifests and sidecars are asked
 * for again with each commit, and stay at hand.
 */
export class HistoryBlobs implements Blobs {
  readonly #blobs: GitBlobs;
  readonly #lasting = new Set<string>();
  readonly #held = new Map<string, Uint8Array>();

  constructor(git: Git) {
    this.#blobs = new GitBlobs(git);
  }

  /** Says of what path the contents are, before any is opened. */
  announce(id: string, path: string): void {
    this.#blobs.want(id);
    if (/(?:^|\/)manifest\.ya?ml$|\.meta\.ya?ml$/u.test(path)) this.#lasting.add(id);
  }

  want(id: string): void {
    this.#blobs.want(id);
  }

  bytesOf(id: string): number {
    return this.#held.get(id)?.length ?? this.#blobs.bytesOf(id);
  }

  open(id: string): OpenFile {
    if (!this.#lasting.has(id) || this.bytesOf(id) > bounds.manifestBytes) return this.#blobs.open(id);
    return inMemory(this.bytes(id));
  }

  /** The whole of a manifest; empty where it cannot be read, which is a problem of the manifest. */
  bytes(id: string): Uint8Array {
    const held = this.#held.get(id);
    if (held) return held;
    try {
      const bytes = new Uint8Array(Buffer.concat([...this.#blobs.open(id).chunks]));
      this.#held.set(id, bytes);
      return bytes;
    } catch (error) {
      if (error instanceof ReadError) return new Uint8Array();
      throw error;
    }
  }

  close(): void {
    this.#blobs.close();
    this.#held.clear();
  }
}
