import { changedSince } from './git-changes.ts';
import type { Repository } from './git-repository.ts';

/** By what a workflow that runs the gate is known, besides its usual names. */
export interface GateNames {
  /** `owner/name` of the action, as the runner says it. */
  action?: string;
  /** The workflow that is running: `.github/workflows/readiness.yml`. */
  workflow?: string;
}

/** Under `.github`, or a local action wherever it stands. */
const isGateFile = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/is;
const usual = /soc2-(?:readiness-)?gate/i;

/**
 * The workflows and local actions of a commit that run the gate and are not as they were: edited or deleted since.
 * One that is only added lowers no bar. @throws GitError
 */
export async function changedGateFiles(
  repository: Repository,
  commit: string,
  names: GateNames = {},
): Promise<string[]> {
  const changes = await changedSince(repository, commit);
  const edited = changes.filter(({ change, path }) => change !== 'added' && mayRunGate(path));
  const found: string[] = [];
  for (const { path } of edited) {
    if (path === names.workflow || runsGate(await textAt(repository, commit, path), names)) found.push(path);
  }
  return found.sort();
}

/** Whether a file may be a workflow or a local action, by its path. */
export function mayRunGate(path: string): boolean {
  return isGateFile.test(path);
}

/** Whether a workflow or a local action runs the gate, by what it names. */
export function runsGate(text: string, { action }: GateNames = {}): boolean {
  return (
    usual.test(text) || (action !== undefined && text.toLowerCase().includes(`${action.toLowerCase()}@`))
  );
}

/** Of a partial clone git fetches it. @throws GitError */
async function textAt({ git }: Repository, commit: string, path: string): Promise<string> {
  return git.text(['cat-file', 'blob', `${commit}:${path}`]);
}
