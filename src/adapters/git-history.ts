import type { Repository } from './git-repository.ts';
import type { TreeEntry } from './git-tree.ts';

/** Where the manifest and its evidence are, relative to the root of the repository. */
export interface HistoryPaths {
  manifest: string;
  evidence: string;
}

/** A commit, and what it did to the paths. */
export interface TouchingCommit {
  commit: string;
  /** Seconds since 1970. */
  committed: number;
  changes: { path: string; entry: TreeEntry | undefined }[];
}

/** The commits of one place; an older folder that was renamed is a place of its own. */
export interface Stretch {
  paths: HistoryPaths;
  /** Oldest first, all of them: what came before the first that counts makes its files. */
  commits: TouchingCommit[];
  /** The first that counts, where the folder came from elsewhere. */
  from?: string;
}

const patience = 300_000;
const mostRenames = 50;

/**
 * The commits up to the given one that touched the paths, along the first parents, and before a rename those of
 * the folder's earlier place; the oldest stretch first. @throws GitError
 */
export async function touchingCommits(
  repository: Repository,
  head: string,
  paths: HistoryPaths,
): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  let start: string | undefined = head;
  let at = paths;
  while (start !== undefined && stretches.length < mostRenames) {
    const commits: TouchingCommit[] = await logOf(repository, start, at);
    const renamed = await renameOf(repository, commits, at.manifest);
    stretches.unshift({ paths: at, commits, ...(renamed && { from: renamed.commit }) });
    start = renamed && `${renamed.commit}^`;
    if (renamed) at = movedTo(at, renamed.source);
  }
  return stretches;
}

async function logOf(
  { git }: Repository,
  head: string,
  { manifest, evidence }: HistoryPaths,
): Promise<TouchingCommit[]> {
  const told = await git.text(
    [
      'log',
      '--first-parent',
      '-m',
      '--root',
      '--raw',
      '-z',
      '--no-abbrev',
      '--no-renames',
      '--no-color',
      '--no-notes',
      '--no-show-signature',
      '--no-ext-diff',
      '--ignore-submodules=none',
      '--format=%x01%H %ct',
      head,
      ...(evidence === '' ? [] : ['--', manifest, evidence]),
    ],
    { timeout: patience },
  );
  return commitsIn(told).reverse();
}

const kinds: Record<string, TreeEntry['kind']> = { '120': 'link', '160': 'submodule' };

/** Reads `\x01commit seconds`, then `:mode mode id id status NUL path NUL` over and over. */
function commitsIn(told: string): TouchingCommit[] {
  const commits: TouchingCommit[] = [];
  const fields = told.split('\0');
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? '').replace(/^\n/, '');
    if (field.startsWith('\u{1}')) {
      const [commit = '', seconds = '0'] = field.slice(1).trim().split(' ');
      commits.push({ commit, committed: Number(seconds), changes: [] });
    } else if (field.startsWith(':')) {
      const [, mode = '', , id = '', status] = field.slice(1).split(' ');
      const path = fields[++at] ?? '';
      const entry = status === 'D' ? undefined : { path, kind: kinds[mode.slice(0, 3)] ?? 'file', id };
      commits.at(-1)?.changes.push({ path, entry });
    }
  }
  return commits;
}

/** The newest commit that brought the manifest from another path, and that path. */
async function renameOf(
  { git }: Repository,
  commits: readonly TouchingCommit[],
  manifest: string,
): Promise<{ commit: string; source: string } | undefined> {
  let there = false;
  const brought: string[] = [];
  for (const { commit, changes } of commits) {
    const change = changes.find(({ path }) => path === manifest);
    if (!change) continue;
    if (change.entry && !there) brought.push(commit);
    there = change.entry !== undefined;
  }
  for (const commit of brought.reverse()) {
    // A root has no parent, nor has a commit at which a shallow clone ends.
    const { code } = await git.run(['rev-parse', '--verify', '--quiet', `${commit}^`], { answers: [1, 128] });
    if (code !== 0) continue;
    const told = await git.text(
      ['diff', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', `${commit}^`, commit],
      { timeout: patience },
    );
    const fields = told.split('\0');
    for (let at = 0; at + 2 < fields.length; at += 3) {
      if (fields[at + 2] === manifest) return { commit, source: fields[at + 1] ?? manifest };
    }
  }
  return undefined;
}

/** The evidence moves with the manifest, when it lay below the same folder. */
function movedTo({ manifest, evidence }: HistoryPaths, source: string): HistoryPaths {
  const [to, from] = [folderOf(manifest), folderOf(source)];
  const name = evidence.startsWith(to) ? evidence.slice(to.length) : undefined;
  return { manifest: source, evidence: name === undefined ? evidence : `${from}${name}` };
}

/** With its slash; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
