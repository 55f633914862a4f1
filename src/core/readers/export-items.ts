import type { JsonPath } from './json-places.ts';
import { isMap, isScalar, type RecordMap } from './record-values.ts';

/** One entry of a list in an export, and where it stands. */
export interface ExportItem {
  item: RecordMap;
  path: JsonPath;
}

const mostSeparators = 8;

/** Keys under which an answer names the page after it. */
const nextPage = [
  '@odata.nextLink',
  'odata.nextLink',
  'nextLink',
  'nextPageToken',
  'next_page_token',
  'NextToken',
  'nextToken',
  'NextMarker',
  'LastEvaluatedKey',
  'next_cursor',
  'nextCursor',
  'next_link',
  'after_cursor',
  'continuationToken',
];
/** Keys under which some tools put these together. */
const around = ['response_metadata', 'metadata', 'meta', 'pagination', 'paging', 'pageInfo', 'links'];
/** Keys under which it says that there is one. */
const more = ['has_more', 'hasMore', 'hasNextPage', 'IsTruncated', 'isTruncated'];
/** Keys under which it says how many entries there are in all. */
const totals = ['total', 'totalCount', 'total_count', 'totalResults', 'totalSize', 'total_results'];

/**
 * The entries of an export: a list, an answer that holds one under a key (`value`, `users`), or several such
 * answers or lists one after the other, as paged calls are often saved. Entries that are no mappings are left out.
 */
export function exportItems(value: unknown, keys: readonly string[]): ExportItem[] {
  return [...itemsIn(value, keys)];
}

/** True when there are entries, and each is one of those; looks no further than the first that is not. */
export function hasOnlyItems(
  value: unknown,
  keys: readonly string[],
  isOne: (item: RecordMap) => boolean,
): boolean {
  let some = false;
  for (const { item } of itemsIn(value, keys)) {
    if (!isOne(item)) return false;
    some = true;
  }
  return some;
}

function* itemsIn(value: unknown, keys: readonly string[]): Generator<ExportItem> {
  if (!Array.isArray(value)) {
    yield* itemsUnder(value, keys, []);
    return;
  }
  for (const [index, entry] of value.entries()) {
    if (Array.isArray(entry)) yield* itemsOf(entry, [index]);
    else if (isMap(entry) && listKey(entry, keys) === undefined) yield { item: entry, path: [index] };
    else yield* itemsUnder(entry, keys, [index]);
  }
}

/** True when what the file shows is not everything. */
export function isPartial(value: unknown): boolean {
  return namesMore(value) || countsMore(value);
}

/** True when the last answer names a page after it. */
export function namesMore(value: unknown): boolean {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (!isMap(last) || !Object.values(last).some((part) => Array.isArray(part))) return false;
  return [last, ...around.map((key) => last[key])].some((part) => isMap(part) && namesNext(part));
}

function namesNext(part: RecordMap): boolean {
  const isNamed = (key: string) => isMap(part[key]) || (typeof part[key] === 'string' && part[key] !== '');
  if (nextPage.some(isNamed) || more.some((key) => part[key] === true)) return true;
  // Bitbucket's and others' `next` is an address.
  return typeof part['next'] === 'string' && /^(?:https?:\/\/|\/)\S/u.test(part['next']);
}

/** True when an answer counts more entries than it has. */
export function countsMore(value: unknown): boolean {
  const lists = isMap(value) ? Object.values(value).filter((part) => Array.isArray(part)) : [];
  const [count = 0] = lists.map((list) => list.length);
  if (!isMap(value) || lists.length !== 1 || count === 0) return false;
  return totals.some((key) => typeof value[key] === 'number' && value[key] > count);
}

/** What the problem of a partial answer says. */
export const partialDetail =
  'only a part of the list: it names a next page that is not in the file; export all pages';

function* itemsUnder(value: unknown, keys: readonly string[], path: JsonPath): Generator<ExportItem> {
  const key = isMap(value) ? listKey(value, keys) : undefined;
  const list = isMap(value) && key !== undefined ? value[key] : undefined;
  if (key !== undefined && Array.isArray(list)) yield* itemsOf(list, [...path, key]);
}

function* itemsOf(list: readonly unknown[], path: JsonPath): Generator<ExportItem> {
  for (const [index, item] of list.entries()) if (isMap(item)) yield { item, path: [...path, index] };
}

function listKey(map: RecordMap, keys: readonly string[]): string | undefined {
  return keys.find((key) => Array.isArray(map[key]));
}

/** The key as the map writes it: PowerShell writes `IsEnabled`, SQL `is_enabled` for `isEnabled`. */
export function keyIn(map: RecordMap, name: string): string | undefined {
  if (Object.hasOwn(map, name)) return name;
  const wanted = bare(name);
  // Most keys are of another length: only the others are worth writing anew.
  const most = wanted.length + mostSeparators;
  return Object.keys(map).find(
    (key) => key.length >= wanted.length && key.length <= most && bare(key) === wanted,
  );
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll('_', '');
}

/** The value that the keys lead to, however they are written; undefined where there is none. */
export function partOf(value: unknown, ...names: readonly string[]): unknown {
  let part = value;
  for (const name of names) {
    const key = isMap(part) ? keyIn(part, name) : undefined;
    part = isMap(part) && key !== undefined ? part[key] : undefined;
  }
  return part;
}

/** The scalar that the keys lead to, as text; undefined where nothing is written. */
export function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  const part = partOf(value, ...names);
  return isScalar(part) && String(part).trim() !== '' ? String(part) : undefined;
}
