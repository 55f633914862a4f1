import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyOf, offsetOf, valueOffset } from './yaml-nodes.ts';

/** The way to a value from the top: keys of mappings, indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** Offsets of a mapping's entry: of its key, of its value. The items of a list have only the one. */
interface Spot {
  key: number;
  value: number;
}

/** What a mapping or list was made from. */
export interface Origin {
  node: YAMLMap | YAMLSeq;
  /** For each key that came through a merge key: the mapping in which it is written. */
  inherited?: Map<string, object>;
}

/**
 * Finds offsets by path. The keys of a mapping are indexed when first asked for, so that many problems in
 * one large mapping do not cost the square of its size.
 */
export class YamlPlaces {
  readonly #root: { value: unknown; offset: number };
  readonly #origins: ReadonlyMap<object, Origin>;
  readonly #spots = new Map<YAMLMap, ReadonlyMap<string, Spot>>();

  constructor(root: { value: unknown; offset: number }, origins: ReadonlyMap<object, Origin>) {
    this.#root = root;
    this.#origins = origins;
  }

  /** The offset of the entry, or of the nearest one above it that is there. */
  offset(path: YamlPath, part: keyof Spot): number {
    let { value, offset }: { value: unknown; offset: number } = this.#root;
    for (const step of path) {
      const spot = this.#spot(value, step);
      if (spot === undefined) return offset;
      offset = spot[part];
      value = member(value, step);
    }
    return offset;
  }

  #spot(container: unknown, step: string | number): Spot | undefined {
    if (typeof container !== 'object' || container === null) return undefined;
    const origin = this.#origins.get(container);
    if (origin === undefined) return undefined;
    if (isMap(origin.node)) {
      const key = String(step);
      return this.#spotsOf(origin.node).get(key) ?? this.#spot(origin.inherited?.get(key), key);
    }
    const item = origin.node.items[Number(step)];
    return item === undefined ? undefined : { key: offsetOf(item), value: offsetOf(item) };
  }

  #spotsOf(map: YAMLMap): ReadonlyMap<string, Spot> {
    const known = this.#spots.get(map);
    if (known) return known;
    const spots = new Map<string, Spot>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (key === undefined || spots.has(key)) continue;
      spots.set(key, { key: offsetOf(pair.key), value: valueOffset(pair) });
    }
    this.#spots.set(map, spots);
    return spots;
  }
}

/** The entry of a mapping or list; undefined where there is none. */
export function member(container: unknown, step: string | number): unknown {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, step))
    return undefined;
  return Reflect.get(container, step);
}

/** The keys of a mapping; none of anything else. */
export function keysOf(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

export function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list with their indexes; nothing of what is no list. */
export function entriesOf(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}
