import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Git, type GitOptions } from './git.ts';
import { GitError } from './git-trouble.ts';
import { isWithin } from './workspace.ts';

/** The repository that holds a path of the working tree. */
export interface Repository {
  git: Git;
  /** The root of the working tree, links resolved. */
  root: string;
  /** `.git`, or what it points to. */
  gitFolder: string;
  /** History ends somewhere: parents and merge bases may be unknown. */
  shallow: boolean;
  /** Contents may be missing until they are asked for (`--filter`). */
  partial: boolean;
}

/** Finds the repository of a file or folder, which need not exist itself. @throws GitError */
export async function openRepository(path: string, options: Omit<GitOptions, 'cwd'>): Promise<Repository> {
  const git = new Git({ ...options, cwd: existingFolder(path) });
  const told = await git.text([
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--absolute-git-dir',
    '--show-toplevel',
  ]);
  const [inside, shallow, gitFolder = '', root = ''] = told.split('\n');
  if (inside !== 'true') throw new GitError('not-a-repository', 'the files are not in a git working tree');
  const promisors = await git.text(
    ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'],
    {
      answers: [1],
    },
  );
  const real = realpathSync.native(root);
  return {
    git: new Git({ ...options, cwd: real }),
    root: real,
    gitFolder,
    shallow: shallow === 'true',
    partial: promisors.trim() !== '',
  };
}

/**
 * The path as the repository's trees have it: relative to the root, with `/`, links resolved as far as it
 * exists; an empty string for the root. Undefined outside of the repository.
 */
export function pathIn({ root }: Repository, path: string): string | undefined {
  const real = realOf(path);
  return isWithin(root, real) ? relative(root, real).split(sep).join('/') : undefined;
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), path.slice(parent.length).replace(/^[\\/]+/, ''));
  }
}

function existingFolder(path: string): string {
  const real = realOf(path);
  if (lstatSync(real, { throwIfNoEntry: false })?.isDirectory()) return real;
  const parent = dirname(real);
  return parent === real ? real : existingFolder(parent);
}
