import type { Exact } from '../exact.ts';
import type { Choice } from './subset-greedy.ts';

/** Sets tried before the search gives up. */
const mostTries = 200_000;

/**
 * The choices that gain at least `need` with the fewest units of effort, closed under `before`; of equal ones the
 * first in the order of their indexes. `before` leads to smaller indexes only. Undefined when too many sets would
 * have to be tried.
 *
 * A table of what the choices from each one on gain at most for each effort, dependencies left aside, is a bound
 * for the search that minds them: without dependencies the first way down is the answer.
 */
export function searchedSubset(
  choices: readonly Choice[],
  units: readonly number[],
  need: Exact,
): number[] | undefined {
  const { gains, wanted } = wholeNumbers(choices, need);
  const all = units.reduce((sum, unit) => sum + unit, 0);
  const most = bestGains(gains, units, all);
  let tries = 0;
  const search = (
    index: number,
    effort: number,
    left: bigint,
    taken: readonly number[],
  ): number[] | undefined => {
    if (left <= 0n) return [...taken];
    if (index === choices.length || (most[index]?.[effort] ?? 0n) < left || ++tries > mostTries)
      return undefined;
    const [unit = 0, gain = 0n] = [units[index], gains[index]];
    const free = choices[index]?.before.every((one) => taken.includes(one)) === true;
    return (
      (free && unit <= effort
        ? search(index + 1, effort - unit, left - gain, [...taken, index])
        : undefined) ?? search(index + 1, effort, left, taken)
    );
  };
  for (let effort = 0; effort <= all && tries <= mostTries; effort++) {
    const found = search(0, effort, wanted, []);
    if (found) return found;
  }
  return undefined;
}

/** For each choice, and each effort, the most that it and those after it gain. */
function bestGains(gains: readonly bigint[], units: readonly number[], all: number): bigint[][] {
  const table: bigint[][] = [];
  let after = new Array<bigint>(all + 1).fill(0n);
  for (let index = gains.length - 1; index >= 0; index--) {
    const [unit = 0, gain = 0n] = [units[index], gains[index]];
    const rest = after;
    after = rest.map((without, effort) => {
      const within = effort >= unit ? (rest[effort - unit] ?? 0n) + gain : 0n;
      return within > without ? within : without;
    });
    table[index] = after;
  }
  return table;
}

/** Gains and need over their common denominator. */
function wholeNumbers(choices: readonly Choice[], need: Exact): { gains: bigint[]; wanted: bigint } {
  const scale = [need, ...choices.map(({ gain }) => gain)].reduce(
    (product, { denominator }) => (product % denominator === 0n ? product : product * denominator),
    1n,
  );
  const scaled = ({ numerator, denominator }: Exact) => (numerator * scale) / denominator;
  return { gains: choices.map(({ gain }) => scaled(gain)), wanted: scaled(need) };
}
