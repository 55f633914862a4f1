import { bounds } from '../evidence/folder.ts';
import { normalizeLabel } from '../evidence/labels.ts';
import { type Table, TableBuilder } from '../evidence/table.ts';
import { isKnownHeading, keptColumns } from './known-headings.ts';
import { isMap, type RecordMap, textOf, wordsOfKey } from './record-values.ts';

const mostNesting = 4;
const mostCells = 500;

/** Keys above what a row itself is: `user.email` of an enrolment is the e-mail of the row. */
const transparent = new Set([
  'user',
  'profile',
  'employee',
  'person',
  'member',
  'account',
  'attributes',
  'fields',
  'properties',
  'learner',
  'contact',
  'identity',
  'name',
]);
/** What somebody or something is called by: `author.login` is the author. */
const callingNames = new Set([
  'login',
  'name',
  'displayname',
  'email',
  'username',
  'fullname',
  'label',
  'value',
  'title',
]);

/** A list of mappings as a table; nested keys become headings with dots, or one name where that is clear. */
export function tableOf(
  items: readonly RecordMap[],
  place: { file: string; line: number },
  lineOf: (row: number) => number,
): Table {
  const paths = new Set<string>();
  for (const item of items) for (const path of flatten(item).keys()) paths.add(path);
  const all = [...paths];
  const names = headingsOf(all);
  const kept = keptColumns(names);
  const builder = new TableBuilder(
    place,
    kept.map((index) => names[index] ?? ''),
  );
  items.slice(0, bounds.rows).forEach((item, row) => {
    const cells = flatten(item);
    builder.addRow(
      kept.map((index) => cells.get(all[index] ?? '')),
      lineOf(row),
    );
  });
  return builder.build();
}

/**
 * A mapping of mappings as the list that it is, with its keys as names: `vendors: { AWS: { … }, Figma: { … } }`.
 * Undefined where the parts are not alike, or have no columns that are known.
 */
export function itemsByName(map: RecordMap): readonly RecordMap[] | undefined {
  const entries = Object.entries(map);
  if (entries.length < 2) return undefined;
  const items = entries.flatMap(([name, item]) => (isMap(item) ? [{ name, item }] : []));
  if (items.length < entries.length) return undefined;
  const counts = new Map<string, number>();
  for (const { item } of items)
    for (const key of Object.keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = [...counts].filter(
    ([key, count]) =>
      count * 5 >= items.length * 4 && (isKnownHeading(key) || isKnownHeading(wordsOfKey(key))),
  );
  if (shared.length < 2) return undefined;
  return items.map(({ name, item }) =>
    Object.keys(item).some((key) => key.toLowerCase() === 'name') ? item : { name, ...item },
  );
}

/** Every scalar of a row by its path; lists of mappings give one cell a path, their values joined. */
function flatten(item: RecordMap): Map<string, string> {
  const cells = new Map<string, string>();
  const add = (path: string, text: string) => {
    const before = cells.get(path);
    if (before === undefined && cells.size >= mostCells) return;
    cells.set(path, before ? `${before}; ${text}` : text);
  };
  const visit = (value: unknown, path: string, nesting: number): void => {
    if (nesting < mostNesting && isMap(value)) {
      for (const [key, part] of Object.entries(value))
        visit(part, path === '' ? key : `${path}.${key}`, nesting + 1);
    } else if (nesting < mostNesting && Array.isArray(value) && value.some(isMap)) {
      for (const part of value) visit(part, path, nesting);
    } else add(path, textOf(value));
  };
  visit(item, '', 0);
  return cells;
}

function headingsOf(paths: readonly string[]): string[] {
  const taken = new Set(paths.map((path) => normalizeLabel(path)));
  return paths.map((path) => {
    const short = shortName(path);
    if (short === undefined || taken.has(normalizeLabel(short))) return written(path);
    taken.add(normalizeLabel(short));
    return written(short);
  });
}

function shortName(path: string): string | undefined {
  const steps = path.split('.');
  const [parent, own] = steps.slice(-2);
  if (own === undefined || parent === undefined) return undefined;
  if (transparent.has(parent.toLowerCase())) return own;
  return steps.length === 2 && callingNames.has(own.toLowerCase().replace(/[_-]/g, '')) ? parent : undefined;
}

/** The key, or its words where only they are a heading that is known: `completionDate`. */
function written(key: string): string {
  const words = wordsOfKey(key);
  return !isKnownHeading(key) && isKnownHeading(words) ? words : key;
}
