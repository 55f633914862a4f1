import { posix } from 'node:path';
import type { CommitPlaces } from './commit-places.ts';
import { changedSince } from './git-changes.ts';
import type { Repository } from './git-repository.ts';
import { readTree } from './git-tree.ts';
import { namedInCommit } from './named-places.ts';

/**
 * Where a commit has what is at these places now. What a run names (`named`, where links lead elsewhere now) comes
 * first. A folder that was renamed since is found again: by git's own
 * eye for renames, else by a deleted manifest of the same name. @throws GitError
 */
export async function placesInCommit(
  repository: Repository,
  commit: string,
  { now, named = now }: { now: CommitPlaces; named?: CommitPlaces },
): Promise<CommitPlaces> {
  const asNamed = await namedInCommit(repository, commit, named);
  if (asNamed !== undefined) return asNamed;
  if (
    named !== now &&
    (await readTree(repository, commit, [now.manifest])).some(({ path }) => path === now.manifest)
  )
    return now;
  const changes = await changedSince(repository, commit, { renames: true });
  const renamed = changes.find(({ change, path }) => change === 'renamed' && path === now.manifest)?.from;
  const deleted = changes
    .filter(({ change, path }) => change === 'removed' && sameName(path, now.manifest))
    .map(({ path }) => path)
    .sort();
  const moved = changes
    .filter(({ change, from = '' }) => change === 'renamed' && sameName(from, now.manifest))
    .map(({ from = '' }) => from);
  const manifest = renamed ?? deleted[0] ?? moved[0];
  if (manifest === undefined) return now;
  const [was, is] = [posix.dirname(manifest), posix.dirname(now.manifest)];
  const beside = posix.relative(is, now.evidence);
  const evidence = beside.startsWith('..') ? now.evidence : posix.join(was, beside);
  return { manifest, evidence: evidence === '.' ? '' : evidence };
}

function sameName(a: string, b: string): boolean {
  const stem = (path: string) => posix.basename(path).replace(/\.ya?ml$/, '');
  return /\.ya?ml$/.test(a) && stem(a) === stem(b);
}
