import * as z from 'zod/mini';
import { type OpenFile, ReadError } from '../core/evidence/folder.ts';
import type { Repository } from './event.ts';
import { type Blobs, inMemory } from './git-blobs.ts';
import type { GitHubClient } from './github-client.ts';

/** So much is asked of the API; beyond it, git is the way. */
const most = { blobs: 300, bytes: 64 * 1024 * 1024 };

export interface WantedBlob {
  id: string;
  bytes: number;
}

/**
 * Contents by their ids through the API, each asked for and held; undefined where there are too many.
 * @throws GitHubError
 */
export async function fetchBlobs(
  client: GitHubClient,
  { owner, name }: Repository,
  wanted: readonly WantedBlob[],
): Promise<Blobs | undefined> {
  const unique = [...new Map(wanted.map((blob) => [blob.id, blob])).values()];
  const bytes = unique.reduce((sum, blob) => sum + blob.bytes, 0);
  if (unique.length > most.blobs || bytes > most.bytes) return undefined;
  const held = new Map<string, Uint8Array>();
  for (const { id } of unique) {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      parameters: { owner, repo: name, file_sha: id },
      shape: blob,
      repeatable: true,
    });
    held.set(id, Buffer.from(data.content, 'base64'));
  }
  return new HeldBlobs(held);
}

class HeldBlobs implements Blobs {
  readonly #held: ReadonlyMap<string, Uint8Array>;

  constructor(held: ReadonlyMap<string, Uint8Array>) {
    this.#held = held;
  }

  want(): void {}

  bytesOf(id: string): number {
    return this.#held.get(id)?.length ?? 0;
  }

  open(id: string): OpenFile {
    const held = this.#held.get(id);
    if (held === undefined) throw new ReadError('its contents were not fetched');
    return inMemory(held);
  }

  close(): void {}
}

/** An answer that was cut off is not of the size that it says. */
const blob = z
  .object({ content: z.string(), encoding: z.literal('base64'), size: z.int() })
  .check(
    z.refine(({ content, size }) => Buffer.from(content, 'base64').length === size, 'not all of its bytes'),
  );
