import { fromDayNumber, type IsoDate } from '../core/evidence/calendar.ts';
import type { History, HistoryEntry } from '../core/history/history.ts';
import { Replay } from '../core/history/replay.ts';
import { CommittedFiles } from './committed-files.ts';
import { commitNamed } from './git-commits.ts';
import { type HistoryPaths, type Stretch, type TouchingCommit, touchingCommits } from './git-history.ts';
import type { Repository } from './git-repository.ts';
import { GitError } from './git-trouble.ts';
import { HistoryBlobs } from './history-blobs.ts';

export interface HistoryRequest extends HistoryPaths {
  /** Commits of earlier days are left out. */
  since?: IsoDate;
  /** At most so many, the newest. */
  most?: number;
}

interface Step {
  stretch: Stretch;
  touching: TouchingCommit;
}

/** Replays the history of the checked-out branch; nothing is checked out or fetched. @throws GitError */
export async function readHistory(repository: Repository, request: HistoryRequest): Promise<History> {
  const head = await commitNamed(repository, 'HEAD');
  if (head === undefined)
    throw new GitError(
      'no-such-commit',
      'the repository has no commit yet: commit the compliance folder first',
    );
  const stretches = await touchingCommits(repository, head, request);
  const steps = stretches.flatMap((stretch) => {
    const first = stretch.commits.findIndex(({ commit }) => commit === stretch.from);
    return stretch.commits.slice(Math.max(first, 0)).map((touching): Step => ({ stretch, touching }));
  });
  const wanted = chosen(steps, request);
  const blobs = new HistoryBlobs(repository.git);
  try {
    for (const { commits } of stretches)
      for (const { changes } of commits)
        for (const { path, entry } of changes) if (entry?.kind === 'file') blobs.announce(entry.id, path);
    const entries = await replayed(stretches, new Set(wanted.map(({ touching }) => touching)), blobs);
    const cut = repository.shallow ? 'shallow' : wanted.length < steps.length ? 'asked' : undefined;
    return { entries, partial: repository.partial, ...(cut && { cut }) };
  } finally {
    blobs.close();
  }
}

function chosen(steps: readonly Step[], { since, most }: HistoryRequest): Step[] {
  const recent = steps.filter(({ touching }) => since === undefined || dayOf(touching) >= since);
  return most === undefined ? recent : recent.slice(-most);
}

/** Commits that are not wanted still change the files, and are not judged. */
async function replayed(
  stretches: readonly Stretch[],
  wanted: ReadonlySet<TouchingCommit>,
  blobs: HistoryBlobs,
): Promise<HistoryEntry[]> {
  const replay = new Replay();
  const entries: HistoryEntry[] = [];
  for (const { paths, commits } of stretches) {
    const files = new CommittedFiles(paths, blobs);
    for (const touching of commits) {
      files.apply(touching);
      if (!wanted.has(touching)) continue;
      const { manifest } = files;
      const entry = await replay.judge({
        commit: touching.commit,
        date: dayOf(touching),
        ...(manifest && {
          manifest: { file: paths.manifest, contents: manifest.id, bytes: blobs.bytes(manifest.id) },
        }),
        folder: files,
      });
      entries.push(entry);
      if (entry.status === 'judged') files.mark();
    }
  }
  return entries;
}

function dayOf({ committed }: TouchingCommit): IsoDate {
  return fromDayNumber(Math.floor(committed / 86_400));
}
