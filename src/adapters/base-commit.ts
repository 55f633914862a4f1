import type { EventBase } from './event-base.ts';
import { commitNamed, mergeBase, parentsOf, resolveCommit } from './git-commits.ts';
import type { RemoteAccess } from './git-fetch.ts';
import type { Repository } from './git-repository.ts';

/** Asks the server for the best common ancestor, where the clone is too shallow to tell; undefined where it does not know either. */
export type AskMergeBase = (base: string, head: string) => Promise<string | undefined>;

/**
 * The commit against which the event's change is seen. Of the merge commit that GitHub checks out for a pull
 * request, that is its first parent, whatever happened to the base branch meanwhile; of the head of a pull request,
 * where its branch left the base. @throws GitError
 */
export async function commitOfEvent(
  repository: Repository,
  event: EventBase,
  { access, askMergeBase }: { access?: RemoteAccess; askMergeBase?: AskMergeBase } = {},
): Promise<string> {
  if (event.kind === 'commit') return resolveCommit(repository, event.commit, access);
  const [first, second] = await parentsOf(repository, 'HEAD');
  if (first !== undefined && second === event.head) return resolveCommit(repository, first, access);
  const base = await resolveCommit(repository, event.base, access);
  const known = await mergeBase(repository, base, 'HEAD');
  if (known !== undefined) return known;
  const head = await commitNamed(repository, 'HEAD');
  const told = head === undefined ? undefined : await askMergeBase?.(base, head);
  return told === undefined ? base : resolveCommit(repository, told, access);
}

/** The commit of a name that somebody gave, or where the checked-out branch left it. @throws GitError */
export async function commitOfName(
  repository: Repository,
  name: string,
  access?: RemoteAccess,
): Promise<string> {
  const commit = await resolveCommit(repository, name, access);
  return (await mergeBase(repository, commit, 'HEAD')) ?? commit;
}
