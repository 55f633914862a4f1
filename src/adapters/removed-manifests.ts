import { posix } from 'node:path';
import { gateSettings, type OutsideSettings } from '../core/assess/gate-settings.ts';
import { catalog } from '../core/catalog/catalog.ts';
import type { Base, CommitBase } from '../core/compare/against-base.ts';
import { handleOf } from '../core/compare/bar-changes.ts';
import { parseManifest } from '../core/manifest/parse.ts';
import type { RemovedManifest } from '../report/many.ts';
import { matcherOf } from './find-manifests.ts';
import type { GitConfig } from './git-environment.ts';
import { openRepository, pathIn, type Repository } from './git-repository.ts';
import { readTree, type TreeEntry } from './git-tree.ts';
import { GitError } from './git-trouble.ts';
import type { Environment } from './inputs.ts';

export interface RemovalQuestion {
  /** Where patterns start: the workspace, or the working folder. */
  root: string;
  patterns: readonly string[];
  /** The manifests that are there now. */
  files: readonly string[];
  /** Of those that could be looked at. */
  bases: readonly Base[];
  outside: OutsideSettings;
  environment: Environment;
  config?: GitConfig;
}

/**
 * Manifests that the patterns named in the base, and that are gone: whose system nothing judges any more. One that
 * moved is not among them. Like every weakening, it is for the manifest of the base to allow.
 */
export async function removedManifests(question: RemovalQuestion): Promise<RemovedManifest[]> {
  const base = question.bases.find((one): one is CommitBase => one.state === 'commit');
  if (base === undefined) return [];
  try {
    const { environment, config } = question;
    const repository = await openRepository(question.root, { environment, ...(config && { config }) });
    const gone = await goneSince(repository, base.commit, question);
    return await Promise.all(gone.map((entry) => removal(entry, { repository, base, question })));
  } catch (error) {
    // Then nothing was compared either, and each report says why.
    if (error instanceof GitError) return [];
    throw error;
  }
}

interface Gone extends TreeEntry {
  /** Relative to where patterns start. */
  shown: string;
}

async function goneSince(repository: Repository, commit: string, question: RemovalQuestion): Promise<Gone[]> {
  const start = pathIn(repository, question.root);
  if (start === undefined) return [];
  const matchers = await Promise.all(question.patterns.map((pattern) => matcherOf(posix.normalize(pattern))));
  const continued = new Set(
    question.bases.flatMap((base) => (base.state === 'commit' ? (base.manifest?.file ?? []) : [])),
  );
  const here = new Set(question.files);
  const entries = await readTree(repository, commit, [start]);
  return entries
    .map((entry): Gone => ({ ...entry, shown: posix.relative(start, entry.path) }))
    .filter(({ kind, path, shown }) => kind === 'file' && !here.has(shown) && !continued.has(path))
    .filter(({ shown }) => matchers.some((matches) => matches(shown)));
}

async function removal(
  { shown, id }: Gone,
  { repository, base, question }: { repository: Repository; base: CommitBase; question: RemovalQuestion },
): Promise<RemovedManifest> {
  const text = await repository.git.text(['cat-file', 'blob', id]);
  const ids = catalog.map((control) => control.id);
  const parsed = parseManifest(new TextEncoder().encode(text), shown, ids);
  // The base could not judge it either.
  if (!parsed.ok) return { manifest: shown, allowed: true, enforced: false };
  const { ratchet, approvers, enforce } = gateSettings(parsed.manifest.gate, question.outside, 'base');
  const allowed = ratchet === 'warn' || (await isApproved(approvers, base));
  return { manifest: shown, allowed, enforced: enforce };
}

async function isApproved(approvers: readonly string[], { approvals }: CommitBase): Promise<boolean> {
  if (approvers.length === 0 || approvals === undefined) return false;
  const told = await approvals();
  if ('unknown' in told) return false;
  const listed = new Set(approvers.map(handleOf));
  return told.handles.some((handle) => listed.has(handleOf(handle)));
}
