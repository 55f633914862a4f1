import type { Exact } from '../exact.ts';
import type { Choice } from './subset-greedy.ts';

/** Numbers held at most; more, and the answer is left to the greedy choice. */
const mostCells = 2_000_000;

/**
 * The choices that gain at least `need` with the fewest units of effort, closed under `before`; of equal ones the
 * first in the order of their indexes. `before` leads to smaller indexes only. `most`: units that are known to be
 * enough. Undefined when it would take too much.
 *
 * From the last choice to the first it is tabled what the choices from there on gain at most with each effort, for
 * every set of earlier ones that matter to later ones. Whole numbers, so that nothing is rounded.
 */
export function exactSubset(
  choices: readonly Choice[],
  units: readonly number[],
  { need, most }: { need: Exact; most: number },
): number[] | undefined {
  const whole = wholeNumbers(choices, need);
  const layers = whole && layersOf(choices, Math.floor(mostCells / (most + 1)));
  if (!whole || !layers) return undefined;
  const tables = tablesOf(layers, { gains: whole.gains, units, most });
  const start = tables[0]?.get('');
  const fewest = start?.findIndex((gain) => gain >= whole.wanted) ?? -1;
  if (fewest < 0) return undefined;
  const chosen: number[] = [];
  let [at, effort, left] = ['', fewest, whole.wanted];
  for (const [index, layer] of layers.entries()) {
    const { skip = '', take } = layer.get(at) ?? {};
    const [unit = 0, gain = 0] = [units[index], whole.gains[index]];
    const after = take === undefined ? undefined : tables[index + 1]?.get(take)?.[effort - unit];
    if (left > 0 && take !== undefined && after !== undefined && gain + after >= left) {
      chosen.push(index);
      [at, effort, left] = [take, effort - unit, left - gain];
    } else at = skip;
  }
  return chosen;
}

/** Of the earlier choices those that were taken and that a later one waits for, as text: `3 7`. */
type Taken = string;
interface Ways {
  skip: Taken;
  /** Absent: something that it waits for was not taken. */
  take?: Taken;
}

/** For each choice the sets that can come before it, and where each leads; undefined when there are too many. */
function layersOf(choices: readonly Choice[], mostSets: number): ReadonlyMap<Taken, Ways>[] | undefined {
  const lastUse = choices.map((_, index) => choices.findLastIndex(({ before }) => before.includes(index)));
  const layers: Map<Taken, Ways>[] = [];
  let sets: ReadonlySet<Taken> = new Set(['']);
  let count = 1;
  for (const [index, { before }] of choices.entries()) {
    const layer = new Map<Taken, Ways>();
    for (const set of sets) {
      const taken = set === '' ? [] : set.split(' ').map(Number);
      const kept = taken.filter((one) => (lastUse[one] ?? -1) > index);
      const skip = kept.join(' ');
      const isFree = before.every((one) => taken.includes(one));
      const own = (lastUse[index] ?? -1) > index ? [index] : [];
      layer.set(set, isFree ? { skip, take: [...kept, ...own].join(' ') } : { skip });
    }
    layers.push(layer);
    sets = new Set(
      [...layer.values()].flatMap(({ skip, take }) => (take === undefined ? [skip] : [skip, take])),
    );
    count += sets.size;
    if (count > mostSets) return undefined;
  }
  return layers;
}

interface Tabled {
  gains: readonly number[];
  units: readonly number[];
  most: number;
}

/** For each choice and set, by effort: what it and those after it gain at most. One more, of nothing, at the end. */
function tablesOf(
  layers: readonly ReadonlyMap<Taken, Ways>[],
  { gains, units, most }: Tabled,
): ReadonlyMap<Taken, Float64Array>[] {
  const nothing = new Float64Array(most + 1);
  const tables: ReadonlyMap<Taken, Float64Array>[] = new Array(layers.length + 1);
  tables[layers.length] = new Map([['', nothing]]);
  for (let index = layers.length - 1; index >= 0; index--) {
    const later = tables[index + 1];
    const [unit = 0, gain = 0] = [units[index], gains[index]];
    const table = new Map<Taken, Float64Array>();
    for (const [set, { skip, take }] of layers[index] ?? []) {
      const without = later?.get(skip) ?? nothing;
      const within = take === undefined ? undefined : later?.get(take);
      table.set(
        set,
        without.map((rest, effort) =>
          within && effort >= unit ? Math.max(rest, (within[effort - unit] ?? 0) + gain) : rest,
        ),
      );
    }
    tables[index] = table;
  }
  return tables;
}

/** Gains and need over their common denominator; undefined when they are too large to be exact as numbers. */
function wholeNumbers(
  choices: readonly Choice[],
  need: Exact,
): { gains: number[]; wanted: number } | undefined {
  const all = [need, ...choices.map(({ gain }) => gain)];
  const scale = all.reduce(
    (product, { denominator }) => (product % denominator === 0n ? product : product * denominator),
    1n,
  );
  const scaled = all.map(({ numerator, denominator }) => (numerator * scale) / denominator);
  if (scaled.reduce((sum, one) => sum + one, 0n) > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const [wanted = 0, ...gains] = scaled.map(Number);
  return { gains, wanted };
}
