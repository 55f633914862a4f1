import { execFileSync } from 'node:child_process';
import { makeWorkspace } from '../make-workspace.ts';

/** A checkout of one commit, with no remote: nothing is asked of anybody about its base. @param files contents by path */
export function oneCommit(files: Readonly<Record<string, string>>): string {
  const folder = makeWorkspace(files);
  gitIn(folder, 'init', '-q', '-b', 'main');
  gitIn(folder, 'add', '.');
  gitIn(folder, 'commit', '-q', '-m', 'one');
  return folder;
}

/** What git prints, without the end of the line. */
export function gitIn(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-C', folder, ...args], {
    encoding: 'utf8',
  }).trim();
}
