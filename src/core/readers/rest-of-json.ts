import { bounds } from '../evidence/folder.ts';
import { type ParsedRecord, parseJson } from './parsed-record.ts';

const longestBetween = 10_000;

/**
 * What stands around the items of a JSON text, with one `null` in the place of items with nothing but commas
 * between them, and how far its lines are from those of the whole text.
 */
export class RestOfJson {
  readonly #parts: string[] = [];
  readonly #shifts: { from: number; by: number }[] = [];
  #length = 0;
  #line = 1;
  #values = 0;
  /** What followed the last item, held back. */
  #between: string | undefined;

  /** A value of its own begins: the text may hold several. */
  beginValue(): void {
    this.#values += 1;
    if (this.#values > 1) this.#add(',');
  }

  /** False when it has become too much. `line` is that on which the text ends. */
  keep(text: string, line: number): boolean {
    if (this.#between === undefined) return this.#write(text, line);
    this.#between += text;
    const isOver = /[^\s,]/u.test(text) || this.#between.length > longestBetween;
    return isOver ? this.#write('', line) : true;
  }

  /** An item begins that is not kept. */
  leaveOut(line: number): boolean {
    if (this.#between?.trim() !== ',') return this.#write('null', line);
    this.#between = '';
    return true;
  }

  /** It has ended. */
  goOn(): void {
    this.#between ??= '';
  }

  /** All of it, once the text is at its end; undefined when it is no JSON. */
  parsed(line: number): ParsedRecord | undefined {
    this.#write('', line);
    const text = this.#parts.join('');
    const parsing = parseJson(this.#values > 1 ? `[${text}]` : text);
    if (!parsing.ok) return undefined;
    const { value, lineOf } = parsing.record;
    return { value, lineOf: (path) => this.#lineIn(lineOf(path)) };
  }

  #lineIn(line: number): number {
    const shift = this.#shifts.findLast(({ from }) => from <= line);
    return line + (shift?.by ?? 0);
  }

  #write(text: string, line: number): boolean {
    const kept = (this.#between ?? '') + text;
    this.#between = undefined;
    const newlines = newlinesIn(kept);
    const by = line - newlines - this.#line;
    if (by !== (this.#shifts.at(-1)?.by ?? 0)) this.#shifts.push({ from: this.#line, by });
    this.#line += newlines;
    return this.#add(kept);
  }

  #add(text: string): boolean {
    this.#length += text.length;
    if (this.#length > bounds.textBytes) return false;
    if (text !== '') this.#parts.push(text);
    return true;
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
