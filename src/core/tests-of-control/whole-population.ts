import { smallestPopulation } from './context.ts';
import type { Found } from './found.ts';
import type { Exception } from './test-result.ts';

/**
 * Whether the exceptions, of which each item of a population has one, show that the whole of it fails: none of them
 * for want of a column or of one meaning, and where cells are empty always the same ones.
 */
export function failsAsAWhole(exceptions: readonly Exception[]): boolean {
  const empty = new Set(
    exceptions.flatMap(({ found }) => (found.code === 'cell-empty' ? [found.column] : [])),
  );
  return (
    exceptions.length >= smallestPopulation &&
    empty.size <= 1 &&
    exceptions.every(({ found }) => isKnownToFail(found))
  );
}

/** What can be read two ways, is about another subject or is told in a word that we do not know. */
const undecided: ReadonlySet<Found['code']> = new Set([
  'cell-ambiguous-date',
  'cell-other-topic',
  'cell-other-value',
]);

function isKnownToFail(found: Found): boolean {
  if (found.code === 'cell-no-date') return found.open !== true;
  if (found.code === 'cell-empty') return found.absent !== true;
  if (found.code === 'cell-not-yes') return found.unclear !== true;
  return !undecided.has(found.code);
}
