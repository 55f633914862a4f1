import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isPattern } from './manifest-patterns.ts';
import { errorCode, reasonOf } from './open-on-disk.ts';

const bounds = {
  /** Manifests of one run. */
  manifests: 200,
  /** Files and folders that are looked at. */
  entries: 100_000,
  /** Folders in one another, where a pattern sets no limit itself. */
  depth: 16,
};

export interface FoundManifests {
  /** Relative to the root, with `/`, by code unit, each once. */
  files: string[];
  /** Which path or pattern, and what is wrong with it: a clause with the remedy. */
  problems: { pattern: string; reason: string }[];
}

/**
 * The manifests that paths and patterns name, below the root. A pattern that matches none is a problem, and never a
 * gate that has nothing to say. Links are not followed; hidden folders and `node_modules` are left out.
 */
export async function findManifests(patterns: readonly string[], root: string): Promise<FoundManifests> {
  const { default: picomatch } = await import('picomatch');
  const walk = new Walk(root);
  const files = new Set<string>();
  const problems: FoundManifests['problems'] = [];
  for (const written of patterns) {
    const pattern = posix.normalize(written);
    const wrong = wrongWith(pattern);
    if (wrong !== undefined) problems.push({ pattern: written, reason: wrong });
    else if (!isPattern(pattern)) files.add(pattern);
    else {
      const matches = await matcherOf(pattern);
      const depth = pattern.includes('**') ? bounds.depth : pattern.split('/').length - 1;
      const found = walk.find({ base: picomatch.scan(pattern).base, depth, matches });
      for (const file of found.files) files.add(file);
      problems.push(...found.reasons.map((reason) => ({ pattern: written, reason })));
    }
  }
  if (files.size > bounds.manifests) {
    const reason = `${files.size} manifests, more than the ${bounds.manifests} of one run: use several jobs`;
    return { files: [], problems: [...problems, { pattern: patterns.join(' '), reason }] };
  }
  return { files: [...files].sort(), problems };
}

/** Whether a path is what the pattern means; hidden folders and `node_modules` never are. */
export async function matcherOf(pattern: string): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(pattern, { nonegate: true, noextglob: true });
  return (path) => matches(path) && !path.split('/').includes('node_modules');
}

function wrongWith(pattern: string): string | undefined {
  if (posix.isAbsolute(pattern) || pattern.split('/').includes('..'))
    return 'leads out of the workspace: write it relative to the root of the repository';
  if (pattern.startsWith('!'))
    return 'leaves manifests out, which is no way here: name those that are wanted';
  return pattern.includes('\0') || pattern.length > 1024 ? 'is no path: correct it' : undefined;
}

interface Sought {
  /** The fixed folders at the start of the pattern. */
  base: string;
  /** How many folders deep a match can lie. */
  depth: number;
  matches: (path: string) => boolean;
}

/** All patterns of a run share its bound. */
class Walk {
  readonly #root: string;
  #entries = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** What matches, and all that is wrong with it. */
  find(sought: Sought): { files: string[]; reasons: string[] } {
    const matched = { files: [], reasons: [] };
    try {
      this.#reach(sought.base);
      this.#below(sought.base, sought, matched);
    } catch (error) {
      return { files: matched.files, reasons: [...matched.reasons, whyNot(error)] };
    }
    const isNone = matched.files.length + matched.reasons.length === 0;
    return isNone ? { files: [], reasons: ['matches no manifest: correct it, or take it out'] } : matched;
  }

  /** @throws Unwalkable where the way to the folder leads through a link */
  #reach(base: string): void {
    const steps = base.split('/').filter((step) => step !== '' && step !== '.');
    for (const [index] of steps.entries()) {
      const folder = steps.slice(0, index + 1).join('/');
      if (lstatSync(join(this.#root, folder)).isSymbolicLink())
        throw new Unwalkable(`leads through ${folder}, which is a link: name the folder itself`);
    }
  }

  #below(folder: string, sought: Sought, matched: { files: string[]; reasons: string[] }): void {
    const depth = folder === '' ? 0 : folder.split('/').length;
    for (const entry of this.#list(folder)) {
      const path = folder === '' || folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        const isSkipped = entry.name.startsWith('.') || entry.name === 'node_modules';
        if (!isSkipped && depth < sought.depth) this.#below(path, sought, matched);
      } else if (sought.matches(path)) {
        if (entry.isFile()) matched.files.push(path);
        else
          matched.reasons.push(`matches ${path}, which is no ordinary file: put the manifest itself there`);
      }
    }
  }

  #list(folder: string): Dirent[] {
    const entries = readdirSync(join(this.#root, folder), { withFileTypes: true });
    this.#entries += entries.length;
    if (this.#entries > bounds.entries)
      throw new Unwalkable(
        `reaches over more than ${bounds.entries} files: start it with the folders that are meant`,
      );
    return entries;
  }
}

class Unwalkable extends Error {
  override readonly name = 'Unwalkable';
}

function whyNot(error: unknown): string {
  if (error instanceof Unwalkable) return error.message;
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
    ? 'matches no manifest: correct it, or take it out'
    : `cannot be looked for (${reasonOf(error)})`;
}
