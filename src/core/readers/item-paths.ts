import type { JsonPath } from './json-places.ts';
import { isMap, type RecordMap } from './record-values.ts';

/** Where a list stands in a JSON value, `*` for every entry of a list around it: `['Results', '*', 'Secrets']`. */
export type ItemPath = readonly string[];

/** Those of the paths that go on below the step at that depth. */
export function itemsUnder(
  paths: readonly ItemPath[],
  depth: number,
  step: string | number,
): readonly ItemPath[] {
  return paths.filter((path) => path[depth] === (typeof step === 'number' ? '*' : step));
}

/** The mappings in the lists of a value that is held as a whole, in the order of the text, and where they stand. */
export function* itemsAt(
  value: unknown,
  lists: readonly ItemPath[],
  path: JsonPath = [],
): Generator<{ item: RecordMap; path: JsonPath }> {
  if (lists.length === 0) return;
  const depth = path.length;
  if (Array.isArray(value)) {
    const gives = lists.some((list) => list.length === depth);
    const below = itemsUnder(lists, depth, 0);
    for (const [index, entry] of value.entries()) {
      if (gives && isMap(entry)) yield { item: entry, path: [...path, index] };
      else yield* itemsAt(entry, below, [...path, index]);
    }
  } else if (isMap(value) && lists.some((list) => list.length > depth)) {
    for (const key of Object.keys(value))
      yield* itemsAt(value[key], itemsUnder(lists, depth, key), [...path, key]);
  }
}
