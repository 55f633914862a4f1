import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceFolder, FolderEntry } from '../core/evidence/folder.ts';
import { GitBlobs } from './git-blobs.ts';
import { commitNamed } from './git-commits.ts';
import type { GitConfig } from './git-environment.ts';
import { folderOfCommit } from './git-folder.ts';
import { openRepository, type Repository } from './git-repository.ts';
import { readTree, type TreeEntry, treeEntries } from './git-tree.ts';
import { GitError } from './git-trouble.ts';
import type { Environment } from './inputs.ts';

export interface BaseSubmodules {
  /** What they hold, with paths of the evidence folder. */
  entries: FolderEntry[];
  /** Those that cannot be read: paths of the evidence folder. */
  unread: string[];
  close(): void;
}

interface Question {
  /** The files of the base. */
  entries: readonly TreeEntry[];
  /** The evidence folder of the base, and where it is now; relative to the root. */
  evidence: string;
  now: string;
  /** The evidence of the change. */
  folder: EvidenceFolder;
  environment: Environment;
  config?: GitConfig;
}

/**
 * Evidence that the base has in submodules. One at the same commit holds what it holds now; of another the commit is
 * read where it is here. Nothing is fetched: a change can say from where. @throws GitError
 */
export async function submodulesOfBase(repository: Repository, question: Question): Promise<BaseSubmodules> {
  const { entries, evidence, now, folder } = question;
  const start = evidence === '' ? '' : `${evidence}/`;
  const found: FolderEntry[] = [];
  const unread: string[] = [];
  const closing: GitBlobs[] = [];
  for (const { path, kind, id } of entries) {
    if (kind !== 'submodule' || !path.startsWith(start)) continue;
    const inside = path.slice(start.length);
    const here = now === '' ? inside : `${now}/${inside}`;
    if ((await pinned(repository, here)) === id) {
      const name = `${inside.normalize('NFC')}/`;
      found.push(...folder.entries.filter((entry) => entry.path.startsWith(name)));
      continue;
    }
    const tree = await treeOf(join(repository.root, here), id, question);
    if (tree === undefined) {
      unread.push(inside);
      continue;
    }
    const blobs = new GitBlobs(tree.repository.git);
    closing.push(blobs);
    const named = tree.entries.map((entry) => ({ ...entry, path: `${inside}/${entry.path}` }));
    found.push(...folderOfCommit({ entries: named, folder: '', blobs }).entries);
    unread.push(...named.flatMap((entry) => (entry.kind === 'submodule' ? entry.path : [])));
  }
  return {
    entries: found,
    unread,
    close() {
      for (const blobs of closing) blobs.close();
    },
  };
}

/** The commit of a submodule in the working tree. */
async function pinned({ git }: Repository, path: string): Promise<string | undefined> {
  const [entry] = treeEntries(await git.text(['ls-files', '--stage', '-z', '--', path]));
  return entry?.kind === 'submodule' ? entry.id : undefined;
}

async function treeOf(
  root: string,
  commit: string,
  { environment, config }: Question,
): Promise<{ repository: Repository; entries: TreeEntry[] } | undefined> {
  try {
    const repository = await openRepository(root, {
      environment,
      config: [...(config ?? []), ['safe.directory', root]],
    });
    // Of a submodule that is not checked out, the answer is the repository around it.
    if (repository.root !== realpathSync.native(root)) return undefined;
    if ((await commitNamed(repository, commit)) === undefined) return undefined;
    return { repository, entries: await readTree(repository, commit, ['']) };
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
