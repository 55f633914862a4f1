import type { JsonPath } from './json-places.ts';
import type { ParsedRecord } from './parsed-record.ts';

/** Where an item stands: its place in the lists, and its line. */
export interface ItemPlace {
  path: JsonPath;
  line: number;
}

export type TakeItem = (item: unknown, at: ItemPlace) => void;

export type ItemScanning =
  /** The text with one `null` in the place of items in a row; lines are those of the whole text. */
  | { ok: true; rest: ParsedRecord }
  | { ok: false; reason: 'malformed' | 'too-large'; detail: string; line?: number };

export const tooMuchAround: Extract<ItemScanning, { ok: false }> = {
  ok: false,
  reason: 'too-large',
  detail: 'too much beside the results: split it, or keep what matters',
};

/** The text is no JSON from that line on. */
export function malformedAt(line: number, detail = 'not valid JSON'): Extract<ItemScanning, { ok: false }> {
  return { ok: false, reason: 'malformed', detail, line };
}
