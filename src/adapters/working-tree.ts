import type { Repository } from './git-repository.ts';

/**
 * The ids of the contents that lie in the working tree as the index has them, by path from the root: what was
 * edited, is new, is hidden from git's own look (assume-unchanged, skip-worktree) or is recoded is not among them. Content
 * filters (line ends, LFS) are undone as git does it. @throws GitError
 */
export async function workingTreeIds({ git }: Repository, folder: string): Promise<Map<string, string>> {
  const under = folder === '' ? [] : ['--', folder];
  const [listing, edited] = await Promise.all([
    git.text(['ls-files', '--stage', '-v', '-z', ...under]),
    git.text([
      'diff',
      '--name-only',
      '-z',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules',
      ...under,
    ]),
  ]);
  const dirty = new Set(edited.split('\0'));
  const ids = new Map<string, string>();
  for (const line of listing.split('\0')) {
    // `H mode id stage TAB path`: H is tracked and in no special state.
    const [, id, path] = /^H \d+ ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
    if (id !== undefined && path !== undefined && !dirty.has(path)) ids.set(path, id);
  }
  for (const path of await recoded(git, [...ids.keys()])) ids.delete(path);
  return ids;
}

/** Files that a checkout writes in another encoding, as attributes say that any change may add: git sees no edit. @throws GitError */
async function recoded(git: Repository['git'], paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const args = ['check-attr', '--stdin', '-z', 'working-tree-encoding'];
  // `path attribute value`, each with its end.
  const fields = (await git.text(args, { input: `${paths.join('\0')}\0` })).split('\0');
  return fields.filter((_, at) => at % 3 === 0 && (fields[at + 2] ?? 'unspecified') !== 'unspecified');
}
