import { add, compare, divide, type Exact, zero } from '../exact.ts';

/** One gap as a choice; `before` are the indexes of those that it brings along. */
export interface Choice {
  gain: Exact;
  effort: Exact;
  before: readonly number[];
}

/** Takes the choices with the most points a day first, each with what it waits for, until they are enough. */
export function greedySubset(choices: readonly Choice[], need: Exact): number[] {
  const byYield = choices
    .map((choice, index) => ({ index, choice }))
    .sort((a, b) => compareYield(a.choice, b.choice) || a.index - b.index);
  const taken = new Set<number>();
  let gain = zero;
  for (const { index } of byYield) {
    if (compare(gain, need) >= 0) break;
    for (const one of withBefore(index, choices)) {
      if (taken.has(one)) continue;
      taken.add(one);
      gain = add(gain, choices[one]?.gain ?? zero);
    }
  }
  return [...taken].sort((a, b) => a - b);
}

function compareYield(a: Choice, b: Choice): number {
  const [free, also] = [a.effort, b.effort].map((effort) => compare(effort, zero) === 0);
  if (free || also) return Number(also) - Number(free) || compare(b.gain, a.gain);
  return compare(divide(b.gain, b.effort), divide(a.gain, a.effort));
}

function withBefore(index: number, choices: readonly Choice[]): Set<number> {
  const all = new Set([index]);
  for (const one of all) for (const before of choices[one]?.before ?? []) all.add(before);
  return all;
}
