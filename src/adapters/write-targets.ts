import { lstatSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { errorCode, reasonOf } from './open-on-disk.ts';

interface Kept {
  cwd: string;
  /** Files that are read, and what each is called. */
  files?: readonly { path: string; is: string }[];
  /** Evidence folders, into which no report goes. */
  evidence?: readonly string[];
}

/** Why reports cannot be written, before anything is read: a message each. */
export function targetProblems(
  targets: readonly string[],
  { cwd, files = [], evidence = [] }: Kept,
): string[] {
  const seen = new Set<string>();
  return targets.flatMap((file) => {
    const path = resolve(cwd, file);
    const refuse = (why: string) => [`--write ${file}: ${why}`];
    if (seen.has(path)) return refuse('two reports cannot go into one file');
    seen.add(path);
    const read = files.find((one) => resolve(cwd, one.path) === path);
    if (read !== undefined) return refuse(`this is ${read.is}`);
    if (evidence.some((folder) => path.startsWith(resolve(cwd, folder) + sep)))
      return refuse('a report is no evidence: write it elsewhere');
    const why = file.endsWith('/') || file.endsWith(sep) ? 'this is a folder: name a file' : obstacle(path);
    return why === undefined ? [] : refuse(why);
  });
}

/** What stands where a report is to go. Only an ordinary file is replaced: never a link, nor what it leads to. */
function obstacle(path: string): string | undefined {
  try {
    if (!statSync(dirname(path)).isDirectory()) return 'its folder is a file';
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found || found.isFile()) return undefined;
    if (found.isDirectory()) return 'this is a folder: name a file';
    return found.isSymbolicLink() ? 'this is a link: name the file itself' : 'this is not an ordinary file';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'its folder does not exist: create it first' : reasonOf(error);
  }
}
