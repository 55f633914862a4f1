import type { Repository } from './git-repository.ts';

/** One file of a commit. */
export interface TreeEntry {
  /** Relative to the root of the repository. */
  path: string;
  kind: 'file' | 'link' | 'submodule';
  /** Names the contents; of a submodule, a commit. */
  id: string;
}

const kinds: Record<string, TreeEntry['kind']> = { '120': 'link', '160': 'submodule' };

/**
 * The files of a commit at and under some paths (an empty string: all of them), without their sizes: in a
 * partial clone those would be fetched one by one. @throws GitError
 */
export async function readTree(
  { git }: Repository,
  commit: string,
  paths: readonly string[],
): Promise<TreeEntry[]> {
  const under = paths.includes('') ? [] : ['--', ...paths];
  return treeEntries(await git.text(['ls-tree', '-r', '-z', '--full-tree', commit, ...under]));
}

/** Reads `mode type id TAB path NUL`. */
export function treeEntries(listing: string): TreeEntry[] {
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
      return { path: line.slice(tab + 1), kind: kinds[mode.slice(0, 3)] ?? 'file', id };
    });
}
