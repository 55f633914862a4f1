import { posix } from 'node:path';
import { changedSince } from './git-changes.ts';
import type { Repository } from './git-repository.ts';

/** By what a workflow that runs the gate is known, besides its usual names. */
export interface GateNames {
  /** `owner/name` of the action, as the runner says it. */
  action?: string;
  /** The workflow that is running: `.github/workflows/readiness.yml`. */
  workflow?: string;
}

/** The text of a file of the base; undefined where it has none of that path. */
export type TextInBase = (path: string) => Promise<string | undefined>;

/** Under `.github`, or a local action wherever it stands. */
const isGateFile = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/is;
const usual = /soc2-(?:readiness-)?gate/i;

/**
 * The workflows and local actions of a commit that run the gate and are not as they were: edited, renamed or deleted
 * since. One that is only added lowers no bar. @throws GitError
 */
export async function changedGateFiles(
  repository: Repository,
  commit: string,
  names: GateNames = {},
): Promise<string[]> {
  const changes = await changedSince(repository, commit);
  const edited = changes.filter(({ change, path }) => change !== 'added' && mayRunGate(path));
  if (edited.length === 0) return [];
  const isNew = changes.some(({ change, path }) => change === 'added' && path === names.workflow);
  const { workflow, ...rest } = names;
  const was = isNew ? await renamedFrom(repository, commit, workflow) : workflow;
  const texts: TextInBase = async (path) => textAt(repository, commit, path);
  return gateFilesAmong(
    edited.map(({ path }) => path),
    texts,
    { ...rest, ...(was && { workflow: was }) },
  );
}

/** Of some files of the base those that run the gate: by what they name, or because the running workflow uses them for that. */
export async function gateFilesAmong(
  paths: readonly string[],
  textOf: TextInBase,
  names: GateNames = {},
): Promise<string[]> {
  const used = await filesOfRun(textOf, names);
  const found: string[] = [];
  for (const path of paths) {
    if (used.has(path) || runsGate((await textOf(path)) ?? '', names)) found.push(path);
  }
  return found.sort();
}

/** Whether a file may be a workflow or a local action, by its path. */
export function mayRunGate(path: string): boolean {
  return isGateFile.test(path);
}

/** Whether a workflow or a local action runs the gate, by what it names. */
function runsGate(text: string, { action }: GateNames): boolean {
  return (
    usual.test(text) || (action !== undefined && text.toLowerCase().includes(`${action.toLowerCase()}@`))
  );
}

const mostFiles = 50;

/**
 * The running workflow; and while a file does not name the gate itself, the workflows and actions of the repository
 * that it uses, for then it is one of them that does.
 */
async function filesOfRun(textOf: TextInBase, names: GateNames): Promise<Set<string>> {
  const files = new Set(names.workflow === undefined ? [] : [names.workflow]);
  for (const file of files) {
    const text = await textOf(file);
    if (text === undefined || runsGate(text, names)) continue;
    for (const used of localUses(text)) if (files.size < mostFiles) files.add(used);
  }
  return files;
}

/** `uses: ./tools/gate` is `action.yml` or `action.yaml` in that folder. */
function localUses(text: string): string[] {
  return [...text.matchAll(/\buses:\s*["']?\.\/([^\s"'@#,}]+)/g)].flatMap(([, path = '']) => {
    const file = posix.normalize(path).replace(/\/$/, '');
    return /\.ya?ml$/i.test(file) ? file : [`${file}/action.yml`, `${file}/action.yaml`];
  });
}

async function renamedFrom(
  repository: Repository,
  commit: string,
  workflow: string | undefined,
): Promise<string | undefined> {
  const changes = await changedSince(repository, commit, { paths: ['.github'], renames: true });
  return changes.find(({ change, path }) => change === 'renamed' && path === workflow)?.from;
}

/** Of a partial clone git fetches it. @throws GitError */
async function textAt({ git }: Repository, commit: string, path: string): Promise<string | undefined> {
  const listed = await git.text(['ls-tree', '--full-tree', '-z', commit, '--', path]);
  return listed === '' ? undefined : git.text(['cat-file', 'blob', `${commit}:${path}`]);
}
