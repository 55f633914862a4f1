import type { Reading } from '../evidence/evidence.ts';
import { bounds } from '../evidence/folder.ts';
import { type ItemPath, itemsAt } from './item-paths.ts';
import type { ItemPlace } from './item-scanning.ts';
import { scanItems } from './json-item-scan.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { partial } from './partial.ts';
import type { RecordReader, StreamedRecord } from './reader.ts';
import { failed } from './reading-builder.ts';
import { isMap, type RecordMap } from './record-values.ts';

/** An export that is lists of small things, and little around them: it is read item by item, however long it is. */
export interface ListExport extends Omit<RecordReader, 'takes' | 'read' | 'streams'> {
  lists: readonly ItemPath[];
  /** Keys of an answer under which the list stands too; answers may be saved as a list of pages. */
  keys?: readonly string[];
  /** By the first kilobytes of a text that is too large to be held, in lower case. */
  startsLike(start: string): boolean;
  collect(file: string): ListCollection;
}

export interface ListCollection {
  take(item: RecordMap, at: ItemPlace): void;
  /** What is around the items; in a long file the lists themselves have been left out. */
  finish(around: ParsedRecord): Reading;
}

export function listReader(list: ListExport): RecordReader {
  const { lists: _, keys = [], startsLike, collect, ...described } = list;
  return {
    ...described,
    takes: 'record',
    read: (record, file) => {
      const collection = collect(file);
      for (const { item, path } of itemsAt(record.value, listsIn(list, arePages(record.value, keys))))
        collection.take(item, { path, line: record.lineOf(path) });
      return collection.finish(record);
    },
    streams: { recognizes: startsLike, read: streaming(list) },
  };
}

/** In a list of pages, the pages are no items. */
function listsIn({ lists, keys = [] }: ListExport, arePages: boolean): readonly ItemPath[] {
  if (arePages) return keys.map((key) => ['*', key]);
  return [...lists, ...keys.map((key) => [key])];
}

function arePages(value: unknown, keys: readonly string[]): boolean {
  const [first]: unknown[] = Array.isArray(value) ? value : [];
  return isMap(first) && keys.some((key) => Array.isArray(first[key]));
}

function startsWithPage(start: string, keys: readonly string[]): boolean {
  const key = /^\s{0,99}\[\s{0,99}\{\s{0,99}"(?<key>\w{1,30})"\s{0,9}:\s{0,9}\[/u.exec(start)?.groups?.[
    'key'
  ];
  return key !== undefined && keys.includes(key);
}

function streaming(list: ListExport): StreamedRecord['read'] {
  const { id, keys = [], collect } = list;
  return async (pieces, file) => {
    const collection = collect(file);
    let count = 0;
    const begun = beginning(pieces);
    const lists = listsIn(list, startsWithPage(begun.start, keys));
    const scanning = scanItems(begun.pieces, lists, (item, place) => {
      count += 1;
      if (count <= bounds.rows && isMap(item)) collection.take(item, place);
    });
    const nothing = { format: 'record', reader: id } as const;
    if (!scanning.ok) {
      const { reason, detail, line } = scanning;
      return failed(nothing, { reason, detail, ...(line === undefined ? {} : { line }) });
    }
    if (count > bounds.rows)
      return failed(nothing, { reason: 'too-many-rows', detail: 'too many entries: split the file' });
    const reading = collection.finish(scanning.rest);
    // The lists have been left out: only what names a next page can be told.
    return partial(reading, scanning.rest, false) ?? reading;
  };
}

/** The first of the pieces, and all of them. */
function beginning(pieces: Iterable<string>): { start: string; pieces: Iterable<string> } {
  const iterator = pieces[Symbol.iterator]();
  const first = iterator.next();
  const start = first.done ? '' : first.value;
  function* all(): Generator<string> {
    if (start !== '') yield start;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  }
  return { start, pieces: all() };
}
