import * as z from 'zod/mini';
import type { Repository } from './event.ts';
import type { EventBase } from './event-base.ts';
import type { TreeEntry } from './git-tree.ts';
import type { GitHubClient } from './github-client.ts';

/** A file of a commit, with its size. */
export type SizedEntry = TreeEntry & { bytes: number };

/** All files of a commit; undefined where the API gives only a part of them. @throws GitHubError */
export async function fetchTree(
  client: GitHubClient,
  { owner, name }: Repository,
  commit: string,
): Promise<SizedEntry[] | undefined> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    parameters: { owner, repo: name, tree_sha: commit, recursive: '1' },
    shape: z.object({ truncated: z.boolean(), tree: z.array(entry) }),
    repeatable: true,
  });
  if (data.truncated) return undefined;
  return data.tree
    .filter(({ type }) => type !== 'tree')
    .map(({ path, mode, sha, size }) => ({
      path,
      id: sha,
      kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file',
      bytes: size ?? 0,
    }));
}

/** The commit of an event's base: of a merge commit its first parent, as git would tell. @throws GitHubError */
export async function baseCommitByApi(
  client: GitHubClient,
  { owner, name }: Repository,
  { event, checkedOut }: { event: EventBase; checkedOut: string | undefined },
): Promise<string> {
  if (event.kind === 'commit') return event.commit;
  if (checkedOut === undefined) return event.base;
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { owner, repo: name, commit_sha: checkedOut },
    shape: z.object({ parents: z.array(z.object({ sha })) }),
    repeatable: true,
  });
  const [first, second] = data.parents;
  return first !== undefined && second?.sha === event.head ? first.sha : event.base;
}

const sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const entry = z.object({
  path: z.string(),
  mode: z.string(),
  type: z.string(),
  sha,
  size: z.optional(z.int()),
});
