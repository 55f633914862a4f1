import crypto from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Approvals } from '../core/compare/against-base.ts';
import { bounds, type EvidenceFolder, type FolderEntry, type OpenFile } from '../core/evidence/folder.ts';
import { wholeBytes } from '../core/evidence/whole-bytes.ts';
import { fetchBlobs } from './api-blobs.ts';
import { baseCommitByApi, fetchTree, type SizedEntry } from './api-tree.ts';
import type { Repository } from './event.ts';
import type { EventBase } from './event-base.ts';
import { type GateNames, gateFilesAmong, mayRunGate } from './gate-files.ts';
import { folderOfCommit, withKnown } from './git-folder.ts';
import type { GitHubClient } from './github-client.ts';
import { openOnDisk } from './open-on-disk.ts';
import type { FoundBase } from './read-base.ts';

export interface ApiBaseQuestion {
  place: Repository;
  event: EventBase;
  /** What is checked out, as the runner says it. */
  checkedOut: string | undefined;
  /** The root of the checkout. */
  workspace: string;
  /** Relative to it. */
  manifest: string;
  evidence: string;
  /** As the run names them, no link followed: what the base has there comes first. */
  named?: { manifest: string; evidence: string };
  folder: EvidenceFolder;
  names?: GateNames;
  approvals?: () => Promise<Approvals>;
}

/**
 * The base through the API, for a checkout that git cannot tell of: its tree, and the contents of what is not the
 * same in the checkout. A sentence, where that is too much to ask for. @throws GitHubError
 */
export async function apiBase(client: GitHubClient, question: ApiBaseQuestion): Promise<FoundBase | string> {
  const { place, workspace, names } = question;
  const commit = await baseCommitByApi(client, place, question);
  const tree = await fetchTree(client, place, commit);
  if (tree === undefined) return 'the repository has more files than the API lists: check it out with git';
  const isNamed = tree.some(({ path, kind }) => path === question.named?.manifest && kind === 'file');
  const { manifest, evidence } = (isNamed && question.named) || question;
  const start = evidence === '' ? '' : `${evidence}/`;
  const entries = tree.filter(({ path }) => path.startsWith(start));
  const folder = named(question.folder, entries, start.length);
  const twins = new Map(folder.entries.map((entry) => [entry.path, entry]));
  const twin = (path: string, id: string) => {
    const entry = twins.get(path);
    return entry?.state === 'file' && entry.contents === id ? entry : undefined;
  };

  const found = tree.find(({ path }) => path === manifest);
  const edited = tree.filter((entry) => isWorkflow(entry) && !isOnDisk(workspace, entry));
  const changed = entries.filter(
    ({ kind, path, id }) => kind !== 'submodule' && !twin(path.slice(start.length).normalize('NFC'), id),
  );
  const blobs = await fetchBlobs(client, place, [...changed, ...edited, ...(found ? [found] : [])]);
  if (blobs === undefined)
    return 'too much of the evidence changed to ask the API for it: check it out with git';
  const textOf = ({ id }: SizedEntry) => new TextDecoder().decode(bytesOf(blobs.open(id), blobs.bytesOf(id)));
  return {
    base: {
      state: 'commit',
      commit,
      ...(found && {
        manifest: {
          file: manifest,
          bytes: bytesOf(blobs.open(found.id), Math.min(found.bytes, bounds.manifestBytes + 1)),
        },
      }),
      folder: folderOfCommit({ entries, folder: evidence, blobs, twin }),
      workflows: await gateFilesAmong(
        edited.map(({ path }) => path),
        async (path) => {
          const entry = tree.find((one) => one.path === path && one.kind === 'file');
          if (entry === undefined) return undefined;
          // What is the same in the checkout is read there.
          return edited.includes(entry) ? textOf(entry) : readFileSync(join(workspace, path), 'utf8');
        },
        names,
      ),
      ...(question.approvals && { approvals: question.approvals }),
    },
    folder,
    close() {},
  };
}

/** The folder with the ids of the files that have the same bytes as the base; only those of the same size are read. */
function named(folder: EvidenceFolder, entries: readonly SizedEntry[], start: number): EvidenceFolder {
  const byPath = new Map(entries.map((entry) => [entry.path.slice(start).normalize('NFC'), entry]));
  const files = new Map(folder.entries.map((entry) => [entry.path, entry]));
  return withKnown(folder, (path) => {
    const [base, file] = [byPath.get(path), files.get(path)];
    if (base?.kind !== 'file' || file?.state !== 'file' || !hasId(file, base)) return undefined;
    return { id: base.id };
  });
}

function hasId(file: Extract<FolderEntry, { state: 'file' }>, base: SizedEntry): boolean {
  return file.bytes === base.bytes && idOf(file.open(), base) === base.id;
}

/** As git names contents: the hash of a header and the bytes. */
function idOf(open: OpenFile, { id, bytes }: SizedEntry): string | undefined {
  const hash = crypto.createHash(id.length === 40 ? 'sha1' : 'sha256').update(`blob ${bytes}\0`);
  try {
    for (const chunk of open.chunks) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

function isWorkflow({ path, kind }: SizedEntry): boolean {
  return kind === 'file' && mayRunGate(path);
}

function isOnDisk(workspace: string, entry: SizedEntry): boolean {
  const file = join(workspace, entry.path);
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === entry.bytes && idOf(openOnDisk(file), entry) === entry.id;
}

function bytesOf(open: OpenFile, size: number): Uint8Array {
  return wholeBytes(open.chunks, size);
}
