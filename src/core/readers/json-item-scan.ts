import { bounds } from '../evidence/folder.ts';
import { type ItemPath, itemsUnder } from './item-paths.ts';
import { type ItemScanning, malformedAt, type TakeItem, tooMuchAround } from './item-scanning.ts';
import { parseJson } from './parsed-record.ts';
import { RestOfJson } from './rest-of-json.ts';

/**
 * Goes through a JSON text that is too large to be held, and hands over the mappings in its lists as they come by.
 * What is around them must be small enough to be held. Several values one after the other are taken for the pages of
 * one answer.
 */
export function scanItems(
  pieces: Iterable<string>,
  lists: readonly ItemPath[],
  take: TakeItem,
): ItemScanning {
  const scan = new ItemScan(lists, take);
  for (const piece of pieces) {
    scan.push(piece);
    if (scan.trouble) return scan.trouble;
  }
  return scan.finish();
}

const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const longestKey = 100;

/** A list or mapping that is open, outside of items. */
interface Frame {
  isList: boolean;
  /** The list's items are handed over. */
  gives: boolean;
  /** The lists that may still be found below. */
  below: readonly ItemPath[];
  /** Where it stands in what is around it. */
  step: string | number;
  /** Entries that have ended, of a list. */
  count: number;
}

class ItemScan {
  trouble: Extract<ItemScanning, { ok: false }> | undefined;
  readonly #lists: readonly ItemPath[];
  readonly #take: TakeItem;
  readonly #rest = new RestOfJson();
  readonly #frames: Frame[] = [];
  /** Depth below the frames: nothing in there is looked for. */
  #deeper = 0;
  #line = 1;
  #inString = false;
  /** The piece ended on a backslash: the next one begins with what it escapes. */
  #escaped = false;
  #text = '';
  #at = 0;
  /** Where of the piece begins what belongs to the rest or to the item that is going by. */
  #from = 0;
  #key = '';
  #keyFrom: number | undefined;
  /** The start of the item that is going by, as far as earlier pieces hold it. */
  #item: string | undefined;
  #itemLine = 1;

  constructor(lists: readonly ItemPath[], take: TakeItem) {
    this.#lists = lists;
    this.#take = take;
  }

  push(text: string): void {
    this.#text = text;
    this.#from = 0;
    this.#at = this.#escaped ? 1 : 0;
    this.#keyFrom = this.#inString && this.#keysMatter() ? 0 : undefined;
    while (this.#at < text.length && !this.trouble) {
      if (this.#inString) this.#passString();
      else this.#passStructure();
    }
    this.#escaped = this.#at > text.length;
    if (this.#inString) this.#addToKey(text.length);
    if (this.#item === undefined) this.#keep(text.slice(this.#from));
    else if (this.#item.length > bounds.textBytes) this.trouble = tooMuchAround;
    else this.#item += text.slice(this.#from);
  }

  finish(): ItemScanning {
    if (this.trouble) return this.trouble;
    if (this.#frames.length > 0 || this.#inString)
      return malformedAt(this.#line, 'not valid JSON: it breaks off');
    const rest = this.#rest.parsed(this.#line);
    return rest ? { ok: true, rest } : malformedAt(1);
  }

  #keysMatter(): boolean {
    return this.#item === undefined && this.#deeper === 0;
  }

  /** Up to the end of the string, or of the piece. */
  #passString(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === backslash) this.#at += 1;
      else if (code === newline) this.#line += 1;
      else if (code === quote) {
        this.#inString = false;
        this.#addToKey(this.#at);
        this.#at += 1;
        return;
      }
    }
  }

  /** Up to the next string, or the end of the piece. */
  #passStructure(): void {
    const text = this.#text;
    for (; this.#at < text.length && !this.trouble; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === quote) {
        this.#beginString();
        return;
      }
      if (code === newline) this.#line += 1;
      else if (code === 0x7b || code === 0x5b) this.#open(code === 0x7b);
      else if (code === 0x7d || code === 0x5d) this.#close();
      else if (code === comma && this.#keysMatter()) this.#count();
    }
  }

  #count(): void {
    const frame = this.#frames.at(-1);
    if (frame?.isList) frame.count += 1;
  }

  #beginString(): void {
    this.#at += 1;
    this.#inString = true;
    this.#key = '';
    this.#keyFrom = this.#keysMatter() ? this.#at : undefined;
  }

  /** A string may come in pieces; the values among the keys may be long, and are none of the keys. */
  #addToKey(end: number): void {
    if (this.#keyFrom === undefined) return;
    const room = longestKey - this.#key.length;
    this.#key += this.#text.slice(this.#keyFrom, Math.min(end, this.#keyFrom + room));
  }

  #open(isMapping: boolean): void {
    const around = this.#frames.at(-1);
    if (this.#deeper > 0 || this.#item !== undefined) this.#deeper += 1;
    else if (around?.gives && isMapping) this.#beginItem();
    else if (around && around.below.length === 0) this.#deeper += 1;
    else {
      if (!around) this.#beginValue();
      const step = around?.isList ? around.count : this.#key;
      const depth = this.#frames.length;
      const below = around ? itemsUnder(around.below, depth - 1, step) : this.#lists;
      const gives = !isMapping && below.some((path) => path.length === depth);
      this.#frames.push({ isList: !isMapping, gives, below, step, count: 0 });
    }
  }

  #beginValue(): void {
    this.#keep(this.#text.slice(this.#from, this.#at));
    this.#from = this.#at;
    this.#rest.beginValue();
  }

  #close(): void {
    if (this.#deeper > 0) this.#deeper -= 1;
    else if (this.#item !== undefined) this.#endItem();
    else if (this.#frames.pop() === undefined) this.trouble = malformedAt(this.#line);
  }

  #beginItem(): void {
    this.#keep(this.#text.slice(this.#from, this.#at));
    if (!this.#rest.leaveOut(this.#line)) this.trouble = tooMuchAround;
    this.#from = this.#at;
    this.#item = '';
    this.#itemLine = this.#line;
  }

  #endItem(): void {
    const parsed = parseJson(this.#item + this.#text.slice(this.#from, this.#at + 1));
    this.#item = undefined;
    this.#from = this.#at + 1;
    this.#rest.goOn();
    if (!parsed.ok) {
      this.trouble = malformedAt(this.#itemLine + parsed.line - 1);
      return;
    }
    const path = [...this.#frames.slice(1).map(({ step }) => step), this.#frames.at(-1)?.count ?? 0];
    this.#take(parsed.record.value, { path, line: this.#itemLine });
  }

  #keep(text: string): void {
    if (!this.#rest.keep(text, this.#line)) this.trouble = tooMuchAround;
  }
}
