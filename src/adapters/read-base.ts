import { relative, sep } from 'node:path';
import type { Approvals, Base } from '../core/compare/against-base.ts';
import { bounds, type EvidenceFolder, type FolderEntry } from '../core/evidence/folder.ts';
import { wholeBytes } from '../core/evidence/whole-bytes.ts';
import { submodulesOfBase } from './base-submodules.ts';
import { commitDays } from './commit-days.ts';
import type { CommitPlaces } from './commit-places.ts';
import { changedGateFiles, type GateNames } from './gate-files.ts';
import { type Blobs, GitBlobs } from './git-blobs.ts';
import type { GitConfig } from './git-environment.ts';
import { fetchObjects, type RemoteAccess } from './git-fetch.ts';
import { folderOfCommit, type KnownOfFile, withKnown } from './git-folder.ts';
import { openRepository, pathIn, type Repository } from './git-repository.ts';
import { readTree, type TreeEntry } from './git-tree.ts';
import { GitError } from './git-trouble.ts';
import type { Environment } from './inputs.ts';
import { placesInCommit } from './moved-manifest.ts';
import { workingTreeIds } from './working-tree.ts';

export interface BaseQuestion {
  /** Where manifest and evidence of the change are: absolute paths. */
  manifest: string;
  evidence: string;
  /** The same as the run names them, no link followed. */
  named?: { manifest: string; evidence: string };
  /** The evidence of the change. */
  folder: EvidenceFolder;
  /** Which commit is the base. @throws GitError */
  commitOf(repository: Repository): Promise<string>;
  /** Somebody asked for it: without it the gate fails. */
  demanded: boolean;
  environment: Environment;
  config?: GitConfig;
  access?: RemoteAccess;
  names?: GateNames;
  approvals?: () => Promise<Approvals>;
}

export interface FoundBase {
  base: Base;
  /** The evidence of the change, with the names of its contents where git knows them. */
  folder: EvidenceFolder;
  /** Git is not there, or does not know this checkout: another way may. */
  withoutGit?: true;
  /** Removes what had to be put on disk; call it after the assessment. */
  close(): void;
}

/** Reads manifest and evidence of the base from git; what lies unchanged in the working tree is read from there. */
export async function readBase(question: BaseQuestion): Promise<FoundBase> {
  try {
    const { environment, config } = question;
    const repository = await openRepository(question.evidence, { environment, ...(config && { config }) });
    return await baseIn(repository, question);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const { folder, demanded } = question;
    const withoutGit = error.trouble === 'no-git' || error.trouble === 'not-a-repository';
    const base = { state: 'unavailable' as const, reason: error.message, demanded };
    return { base, folder, close() {}, ...(withoutGit && { withoutGit }) };
  }
}

async function baseIn(repository: Repository, question: BaseQuestion): Promise<FoundBase> {
  const manifest = pathIn(repository, question.manifest);
  const evidence = pathIn(repository, question.evidence);
  if (manifest === undefined || evidence === undefined)
    throw new GitError('not-a-repository', 'manifest and evidence are not in the same repository');
  const commit = await question.commitOf(repository);
  const [places, ids, workflows, days] = await Promise.all([
    placesInCommit(repository, commit, { now: { manifest, evidence }, ...namedIn(repository, question) }),
    workingTreeIds(repository, evidence),
    changedGateFiles(repository, commit, question.names),
    commitDays(repository, evidence),
  ]);
  const start = evidence === '' ? '' : `${evidence}/`;
  const known = new Map<string, KnownOfFile>();
  const doubled = new Set<string>();
  for (const [path, id] of ids) {
    const committedOn = days.get(path);
    const name = path.slice(start.length).normalize('NFC');
    if (known.has(name)) doubled.add(name);
    known.set(name, { id, ...(committedOn && { committedOn }) });
  }
  // Two names that differ in how they spell an accent only: which file has which contents is not known.
  for (const name of doubled) known.delete(name);
  const folder = withKnown(question.folder, (path) => known.get(path));
  const entries = await readTree(repository, commit, [places.evidence, places.manifest]);
  const twin = twinsIn(folder);
  if (repository.partial) await fetchContents(repository, entries, { places, twin, question });

  const blobs = new GitBlobs(repository.git);
  const own = folderOfCommit({ entries, folder: places.evidence, blobs, twin });
  const { environment, config } = question;
  const submodules = await submodulesOfBase(repository, {
    entries,
    evidence: places.evidence,
    now: evidence,
    folder,
    environment,
    ...(config && { config }),
  });
  const { unread } = submodules;
  const found = entries.find(({ path }) => path === places.manifest);
  return {
    base: {
      state: 'commit',
      commit,
      ...(found && { manifest: { file: places.manifest, bytes: manifestBytes(blobs, found.id) } }),
      folder: withSubmodules(own, submodules.entries),
      ...(unread.length > 0 && { unread }),
      workflows,
      ...(question.approvals && { approvals: question.approvals }),
    },
    folder,
    close() {
      blobs.close();
      submodules.close();
    },
  };
}

/** A folder that only a submodule was in is not empty then. */
function withSubmodules(own: EvidenceFolder, more: readonly FolderEntry[]): EvidenceFolder {
  if (more.length === 0) return own;
  const isEmpty = ({ path, state }: FolderEntry) =>
    state === 'empty-folder' && more.some((entry) => entry.path.startsWith(`${path}/`));
  return { ...own, entries: [...own.entries.filter((entry) => !isEmpty(entry)), ...more] };
}

/** Relative to the root of the repository, which may itself be behind a link. */
function namedIn(repository: Repository, { named }: BaseQuestion): { named?: CommitPlaces } {
  if (named === undefined) return {};
  const inside = (path: string) => relative(repository.root, path).split(sep).join('/');
  const places = { manifest: inside(named.manifest), evidence: inside(named.evidence) };
  return Object.values(places).some((path) => path.startsWith('../')) ? {} : { named: places };
}

type Twin = (path: string, id: string) => FolderEntry | undefined;

function twinsIn({ entries }: EvidenceFolder): Twin {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return (path, id) => {
    const entry = byPath.get(path);
    return entry?.state === 'file' && entry.contents === id ? entry : undefined;
  };
}

/** Of a partial clone, what is neither there nor in the working tree: all of it at once. @throws GitError */
async function fetchContents(
  repository: Repository,
  entries: readonly TreeEntry[],
  { places, twin, question }: { places: CommitPlaces; twin: Twin; question: BaseQuestion },
): Promise<void> {
  const start = places.evidence === '' ? '' : `${places.evidence}/`;
  const wanted = entries.filter(
    ({ kind, path, id }) =>
      kind !== 'submodule' && twin(path.slice(start.length).normalize('NFC'), id) === undefined,
  );
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const { access } = question;
  if (ids.length > 0) await fetchObjects(repository, ids, access ? { access } : {});
}

/** One byte over the bound at most, so that whoever parses it can see that it is too large. @throws GitError */
function manifestBytes(blobs: Blobs, id: string): Uint8Array {
  const size = Math.min(blobs.bytesOf(id), bounds.manifestBytes + 1);
  try {
    return wholeBytes(blobs.open(id).chunks, size);
  } catch {
    throw new GitError('failed', 'the manifest of the base cannot be read from git');
  }
}
