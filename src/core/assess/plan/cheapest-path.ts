import type { Gap } from '../assessment.ts';
import { compare, type Exact, exact, multiply, subtract, sum, zero } from '../exact.ts';
import { exactSubset } from './subset-exact.ts';
import { type Choice, greedySubset } from './subset-greedy.ts';
import { together } from './together.ts';

/** The fewest effort days with which enough points are gained. */
export interface CheapestPath {
  /** In the order in which they are closed. */
  gaps: Gap[];
  effortDays: Exact;
  gain: Exact;
  /** False: there were too many to try; closing these is enough, and fewer days may be. */
  exact: boolean;
}

/** Above this many gaps no search is made. */
const mostGaps = 300;

/**
 * Of the gaps, given in the order in which they are closed, the set that gains at least `need` points in the
 * fewest days of effort, with everything that its members wait for. Of sets that take as long, the one with the
 * earliest gaps, those that wait for each other taken together. Undefined when all of them together gain too
 * little. What was missed for good, and what is accepted, gains nothing.
 */
export function cheapestPath(ordered: readonly Gap[], need: Exact): CheapestPath | undefined {
  const open = ordered.filter(({ accepted }) => !accepted);
  const candidates = together(choicesOf(open)).flatMap((index) => open[index] ?? []);
  const choices = choicesOf(candidates);
  if (compare(sum(choices.map(({ gain }) => gain)), need) < 0) return undefined;
  const units = unitsOf(candidates);
  const greedy = greedySubset(choices, need);
  const most = greedy.reduce((sum, index) => sum + (units[index] ?? 0), 0);
  const few = candidates.length <= mostGaps;
  const searched = few ? exactSubset(choices, units, { need, most }) : undefined;
  const chosen = searched ?? greedy;
  const kept = withoutNeedless(chosen, choices, need);
  const gaps = new Set(candidates.filter((_, index) => kept.has(index)));
  const of = (index: number) => exact(candidates[index]?.effortDays ?? 0);
  return {
    gaps: open.filter((gap) => gaps.has(gap)),
    effortDays: sum([...kept].map(of)),
    gain: sum([...kept].map((index) => choices[index]?.gain ?? zero)),
    exact: searched !== undefined,
  };
}

function choicesOf(gaps: readonly Gap[]): Choice[] {
  const indexes = new Map(gaps.map(({ control }, index) => [control, index]));
  return gaps.map(({ points, missed, effortDays, dependsOn }) => ({
    gain: missed ? zero : points,
    effort: exact(effortDays),
    before: dependsOn.flatMap((id) => indexes.get(id) ?? []),
  }));
}

/** Efforts as whole numbers of the largest unit that divides a day and them all. */
function unitsOf(gaps: readonly Gap[]): number[] {
  const efforts = gaps.map(({ effortDays }) => exact(effortDays));
  const perDay = efforts.reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n);
  return efforts.map((effort) => Number(multiply(effort, { numerator: perDay, denominator: 1n }).numerator));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** What takes no time may have come along for nothing. The latest go first. */
function withoutNeedless(chosen: readonly number[], choices: readonly Choice[], need: Exact): Set<number> {
  const kept = new Set(chosen);
  const waiting = new Map<number, number>();
  const count = (index: number, by: number) => {
    for (const one of choices[index]?.before ?? []) waiting.set(one, (waiting.get(one) ?? 0) + by);
  };
  for (const index of chosen) count(index, 1);
  let gain = sum(chosen.map((index) => choices[index]?.gain ?? zero));
  for (const index of [...chosen].sort((a, b) => b - a)) {
    const without = subtract(gain, choices[index]?.gain ?? zero);
    if ((waiting.get(index) ?? 0) > 0 || compare(without, need) < 0) continue;
    kept.delete(index);
    count(index, -1);
    gain = without;
  }
  return kept;
}
