import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that is checked out where a file stands, by the nearest `.git` above it; undefined where that cannot be
 * told for certain. Read from git's own files: a git that asks who owns the folder would not answer in a container.
 */
export function checkedOut(path: string): string | undefined {
  const git = gitFolderAbove(resolve(path));
  return git === undefined ? undefined : commitOf(git, 'HEAD', 5);
}

function gitFolderAbove(path: string): string | undefined {
  const candidate = join(path, '.git');
  const kind = statSync(candidate, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return candidate;
  // Of a worktree or a submodule it is a file that names the folder.
  const named = kind?.isFile() ? /^gitdir: (.+)$/m.exec(textOf(candidate) ?? '')?.[1] : undefined;
  if (kind) return named === undefined ? undefined : resolve(path, named);
  const parent = dirname(path);
  return parent === path ? undefined : gitFolderAbove(parent);
}

function commitOf(git: string, name: string, depth: number): string | undefined {
  const common = resolve(git, textOf(join(git, 'commondir'))?.trim() ?? '.');
  const text = (textOf(join(git, name)) ?? textOf(join(common, name)))?.trim();
  if (text === undefined) return packed(common, name);
  if (isCommit(text)) return text;
  const target = /^ref: (refs\/[^\0]+)$/.exec(text)?.[1];
  if (target === undefined || depth === 0 || target.split('/').includes('..')) return undefined;
  return commitOf(git, target, depth - 1);
}

function packed(common: string, name: string): string | undefined {
  const line = (textOf(join(common, 'packed-refs')) ?? '')
    .split('\n')
    .find((each) => each.endsWith(` ${name}`));
  const commit = line?.slice(0, line.indexOf(' '));
  return commit !== undefined && isCommit(commit) ? commit : undefined;
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
