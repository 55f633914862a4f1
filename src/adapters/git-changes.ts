import type { Repository } from './git-repository.ts';

/** A file that differs between a commit and the working tree. */
export interface ChangedFile {
  /** Relative to the root of the repository. */
  path: string;
  change: 'added' | 'changed' | 'removed' | 'renamed';
  /** Of a renamed file, the path that it had. */
  from?: string;
}

const changes: Record<string, ChangedFile['change']> = { A: 'added', D: 'removed', R: 'renamed' };

/** What changed since a commit, under some paths or anywhere; what git does not track is left out. @throws GitError */
export async function changedSince(
  { git, partial }: Repository,
  commit: string,
  { paths = [], renames = false }: { paths?: readonly string[]; renames?: boolean } = {},
): Promise<ChangedFile[]> {
  const told = await git.text([
    'diff',
    '--name-status',
    '-z',
    renames ? (partial ? '--find-renames=100%' : '--find-renames') : '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules',
    commit,
    '--',
    ...paths,
  ]);
  const fields = told.split('\0');
  const changed: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const change = changes[fields[at]?.[0] ?? ''] ?? 'changed';
    const [from = '', to = ''] = fields.slice(at + 1, at + 3);
    changed.push(change === 'renamed' ? { path: to, change, from } : { path: from, change });
    at += change === 'renamed' ? 3 : 2;
  }
  return changed;
}
