import { posix } from 'node:path';
import type { CommitPlaces } from './commit-places.ts';
import type { Repository } from './git-repository.ts';
import { type TreeEntry, treeEntries } from './git-tree.ts';

const mostHops = 10;

/**
 * Where a commit has what a run names, its own links followed: a change that puts a link in the place of the
 * manifest or of a folder does not choose what it is compared with. Undefined where it has no manifest there. @throws GitError
 */
export async function namedInCommit(
  repository: Repository,
  commit: string,
  named: CommitPlaces,
): Promise<CommitPlaces | undefined> {
  let places = named;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const entries = await entriesOn(repository, commit, [places.manifest, places.evidence]);
    const links = entries.filter(({ kind }) => kind === 'link');
    const manifest = await followed(repository, links, places.manifest);
    const evidence = await followed(repository, links, places.evidence);
    if (manifest === places.manifest && evidence === places.evidence) {
      const isThere = entries.some(({ path, kind }) => path === manifest && kind === 'file');
      return isThere ? places : undefined;
    }
    if (manifest === undefined || evidence === undefined) return undefined;
    places = { manifest, evidence };
  }
  return undefined;
}

/** What a commit has at some paths and on the way to them; of folders nothing. */
async function entriesOn(
  { git }: Repository,
  commit: string,
  paths: readonly string[],
): Promise<TreeEntry[]> {
  const onTheWay = new Set(paths.flatMap((path) => [...foldersOf(path), path]).filter((path) => path !== ''));
  if (onTheWay.size === 0) return [];
  return treeEntries(await git.text(['ls-tree', '-z', '--full-tree', commit, '--', ...onTheWay]));
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parent = posix.dirname(path);
  return parent === '.' || parent === '/' ? [] : [...foldersOf(parent), parent];
}

/** The path with the first link on its way followed, one step; undefined where that leads out of the repository. */
async function followed(
  { git }: Repository,
  links: readonly TreeEntry[],
  path: string,
): Promise<string | undefined> {
  const link = links
    .filter((one) => path === one.path || path.startsWith(`${one.path}/`))
    .toSorted((a, b) => a.path.length - b.path.length)[0];
  if (link === undefined) return path;
  const target = await git.text(['cat-file', 'blob', link.id]);
  const to = posix.join(posix.dirname(link.path), target, path.slice(link.path.length));
  if (posix.isAbsolute(target) || to === '..' || to.startsWith('../')) return undefined;
  return to === '.' ? '' : to.replace(/\/$/, '');
}
