import { posix } from 'node:path';
import type { TreeEntry } from './git-tree.ts';

/** Where a link of a commit leads. */
export type LinkTarget =
  | { state: 'file'; path: string; id: string }
  | { state: 'broken-link' | 'link-loop' | 'outside-folder' | 'special-file' | 'unreadable'; detail: string };

interface Link {
  /** Relative to the evidence folder. */
  path: string;
  /** What the evidence folder holds, by path. */
  byPath: ReadonlyMap<string, TreeEntry>;
  /** The evidence folder, relative to the root of the repository. */
  folder: string;
  /** What a link says, by its id. */
  targetOf(id: string): string | undefined;
}

const mostHops = 40;
const outside = { state: 'outside-folder', detail: 'a link that leads out of the evidence folder' } as const;
const broken = { state: 'broken-link', detail: 'a link to a file that does not exist' } as const;
const loop = { state: 'link-loop', detail: 'a link that leads back to itself' } as const;

/** Follows a link as a file system would, step by step, without leaving the evidence folder. */
export function linkIn(link: Link): LinkTarget {
  const at = endOf(link);
  if (typeof at !== 'string') return at;
  const { byPath, path } = link;
  const entry = byPath.get(at);
  if (entry?.kind === 'file')
    return at.split('/').includes('.git') ? outside : { state: 'file', path: at, id: entry.id };
  const start = at === '' ? '' : `${at}/`;
  if (at !== '' && ![...byPath.keys()].some((other) => other.startsWith(start))) return broken;
  return path.startsWith(start)
    ? { state: 'link-loop', detail: 'a link to a folder that holds it' }
    : { state: 'special-file', detail: 'a link to a folder, which is not followed' };
}

/** The path that is no link and at which all links end. */
function endOf({ path, byPath, folder, targetOf }: Link): string | LinkTarget {
  const steps = path.split('/');
  let at = '';
  let hops = 0;
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    at = at === '' ? step : `${at}/${step}`;
    const entry = byPath.get(at);
    if (entry?.kind !== 'link') {
      if (entry !== undefined && steps.length > 0) return broken;
      continue;
    }
    hops += 1;
    if (hops > mostHops) return loop;
    const target = targetOf(entry.id);
    if (target === undefined) return { state: 'unreadable', detail: 'the link cannot be read' };
    const inside = within(folder, posix.dirname(at), target);
    if (inside === undefined) return outside;
    steps.unshift(...inside.split('/').filter((name) => name !== ''));
    at = '';
  }
  return at;
}

/** The target relative to the evidence folder; undefined when it is not in it. */
function within(folder: string, from: string, target: string): string | undefined {
  if (posix.isAbsolute(target)) return undefined;
  const whole = posix.join(folder, from === '.' ? '' : from, target);
  if (whole.replace(/\/$/, '') === (folder === '' ? '.' : folder)) return '';
  const start = folder === '' ? '' : `${folder}/`;
  return whole.startsWith(start) && !whole.startsWith('../') && whole !== '..'
    ? whole.slice(start.length).replace(/\/+$/, '')
    : undefined;
}
