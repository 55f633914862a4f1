import { cut, type Exact } from '../core/assess/exact.ts';
import type {
  History,
  JudgedCommit,
  MovedControl,
  Standing,
  UnjudgedCommit,
} from '../core/history/history.ts';
import { counted } from './grammar.ts';

/** Enough to tell commits apart in any but the largest repository. */
export const shortCommit = 12;

/** `training documented → informal (-5.0)`. */
export function movedWords({ control, from, to, points }: MovedControl): string {
  const standing = from === to ? '' : ` ${standingWords(from)} → ${standingWords(to)}`;
  return `${control}${standing} (${signed(points)})`;
}

/** The controls that moved most first, at most so many. */
export function allMoved({ moved }: JudgedCommit, most: number): string[] {
  const listed = byWeight(moved).slice(0, most).map(movedWords);
  const rest = moved.length - listed.length;
  return rest > 0 ? [...listed, `and ${counted(rest, 'more control')}`] : listed;
}

/** Why a commit cannot be judged. Holds text of the manifest: escape it for the medium. */
export function whyNotJudged({ why }: UnjudgedCommit): string {
  if (why.code === 'no-manifest') return 'no manifest';
  if (why.code === 'no-evidence') return 'no evidence folder';
  const others = why.problems > 1 ? ` and ${counted(why.problems - 1, 'more problem')}` : '';
  return `manifest line ${why.line}: ${why.message}${others}`;
}

/** What a reader must know of what is not shown. */
export function historyNotes({ cut: reason, partial }: History): string[] {
  return [
    ...(reason === 'shallow'
      ? [
          'Incomplete: the clone is shallow, and older commits are not here. Fetch them with git fetch --unshallow.',
        ]
      : []),
    ...(reason === 'asked' ? ['Older commits are left out, as asked.'] : []),
    ...(partial
      ? [
          'The clone is partial: files whose contents are not here count as unreadable. Clone without --filter.',
        ]
      : []),
  ];
}

function standingWords(standing: Standing): string {
  return standing === undefined ? 'none' : standing === 'not-applicable' ? 'not applicable' : standing;
}

function signed(points: Exact): string {
  return points.numerator < 0n ? cut(points) : `+${cut(points)}`;
}

/** By points that went or came; those of states alone come last. */
function byWeight(moved: readonly MovedControl[]): MovedControl[] {
  const weight = ({ points }: MovedControl) => Math.abs(Number(cut(points, 6)));
  return [...moved].sort((a, b) => weight(b) - weight(a));
}
