import { type IsoDate, parseIsoDate } from '../core/evidence/calendar.ts';
import type { Repository } from './git-repository.ts';
import { GitError } from './git-trouble.ts';

/** A history that takes longer to walk is not worth the finding. */
const patience = 5_000;

/**
 * Of each file under a folder the day of the newest commit that wrote it, by path from the root, in the committer's
 * own time zone. Nothing is known of a history that is cut off, or that takes too long.
 */
export async function commitDays(
  { git, shallow, partial }: Repository,
  folder: string,
): Promise<Map<string, IsoDate>> {
  if (shallow || partial) return new Map();
  const under = folder === '' ? [] : ['--', folder];
  const args = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--diff-filter=AMT', '-z', 'HEAD'];
  try {
    return daysIn(await git.text([...args, ...under], { timeout: patience }));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return new Map();
  }
}

/** Newest first: `0x01 day NUL LF path NUL path NUL`, over and over. */
function daysIn(listing: string): Map<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  for (const commit of listing.split('\u{1}').slice(1)) {
    const day = parseIsoDate(commit.slice(0, 10));
    if (day === undefined) continue;
    for (const name of commit.slice(10).split('\0')) {
      const path = name.replace(/^\n/, '');
      if (path !== '' && !days.has(path)) days.set(path, day);
    }
  }
  return days;
}
