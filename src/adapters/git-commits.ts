import { fetchObjects, type RemoteAccess } from './git-fetch.ts';
import type { Repository } from './git-repository.ts';
import { GitError } from './git-trouble.ts';

const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The commit that a name stands for: what the repository has is taken as it is; a full id that it does not
 * have is fetched, alone. @throws GitError with trouble `no-such-commit` where it cannot be had
 */
export async function resolveCommit(
  repository: Repository,
  ref: string,
  access?: RemoteAccess,
): Promise<string> {
  const known = await commitNamed(repository, ref);
  if (known !== undefined) return known;
  if (!commitId.test(ref)) {
    const remedy = repository.shallow
      ? 'this clone is shallow: fetch the whole history (in a workflow with fetch-depth: 0), or name a full commit id'
      : 'fetch it, or name another';
    throw new GitError('no-such-commit', `"${ref}" names no commit here: ${remedy}`);
  }
  await fetchObjects(repository, [ref], { depth: true, ...(access && { access }) });
  const fetched = await commitNamed(repository, ref);
  if (fetched === undefined) throw new GitError('no-such-commit', `the commit ${ref} is not a commit`);
  return fetched;
}

/** The commit that a name stands for in this repository; undefined where it has none. @throws GitError */
export async function commitNamed({ git }: Repository, ref: string): Promise<string | undefined> {
  const { code, stdout } = await git.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    { answers: [1, 128] },
  );
  return code === 0 ? stdout.trim() : undefined;
}

/** The best common ancestor; undefined where history is cut off before it, or there is none. @throws GitError */
export async function mergeBase({ git }: Repository, a: string, b: string): Promise<string | undefined> {
  const { code, stdout } = await git.run(['merge-base', a, b], { answers: [1, 128] });
  return code === 0 ? stdout.split('\n')[0] : undefined;
}

/** The parents that a commit names, also those that a shallow clone does not have. @throws GitError */
export async function parentsOf({ git }: Repository, commit: string): Promise<string[]> {
  const text = await git.text(['cat-file', 'commit', commit]);
  const head = text.slice(0, text.indexOf('\n\n'));
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}
