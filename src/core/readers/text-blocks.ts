import type { Block, Line } from '../evidence/document.ts';
import { TableBuilder } from '../evidence/table.ts';
import { textBlocks, withoutStruck } from './prose-lines.ts';

const rule = /^\s*(?:[-=_*~#═─━.]\s?){3,}$/u;
const underline = /^\s*(?:={3,}|-{3,}|~{3,}|═{3,}|─{3,}|━{3,})\s*$/u;
const marked = /^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*$/u;
const bullet = /^(?<indent>\s*)(?:[-*+•–▪●◦‣]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+(?<text>\S.*)$/u;
const numbered = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s+(?<text>\p{Lu}[^.:;!?]{2,60})$/u;
const separatorRow = /^\s*\|?(?:\s*:?-{2,}:?\s*[|+])+\s*(?::?-{2,}:?)?\s*$/u;
const mostHeading = 80;

/** The blocks of plain text, by the look of its lines: underlined and upper-case headings, bullets, bars of tables. */
export function blocksOfText(text: string, file: string): Block[] {
  const lines = text.split(/\r\n|\r|\n|\f/u);
  return new TextScan(lines, file).scan();
}

class TextScan {
  readonly #lines: readonly string[];
  readonly #file: string;
  readonly #blocks: Block[] = [];
  #paragraph: Line[] = [];
  #fenced = false;
  #quoted = false;

  constructor(lines: readonly string[], file: string) {
    this.#lines = lines;
    this.#file = file;
  }

  scan(): Block[] {
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines[at] ?? '';
      if (/^\s{0,3}(?:```|~~~)/u.test(line)) this.#fenced = !this.#fenced;
      else if (this.#fenced) continue;
      else {
        const bare = line.replace(/^(?:\s{0,3}>\s?){1,200}/u, '');
        this.#quoted = bare !== line;
        at += this.#read(bare, at);
      }
    }
    this.#endParagraph();
    return this.#blocks;
  }

  /** Reads one line; the number of further lines that it took. */
  #read(line: string, at: number): number {
    const rows = this.#tableAt(at);
    if (rows > 0) return rows - 1;
    if (line.trim() === '' || rule.test(line)) {
      this.#endParagraph();
      return 0;
    }
    const level = this.#headingLevel(line, at);
    if (level > 0) {
      this.#endParagraph();
      const shown = marked.exec(line)?.groups?.['text'] ?? line;
      this.#blocks.push({ kind: 'heading', level, line: proseLine(shown.trim(), at + 1) });
      return underline.test(this.#lines[at + 1] ?? '') && !marked.test(line) ? 1 : 0;
    }
    const item = bullet.exec(line.slice(0, 4000))?.groups;
    if (item) {
      this.#endParagraph();
      const depth = 1 + Math.floor((item['indent'] ?? '').replace(/\t/gu, '  ').length / 2);
      this.#blocks.push(...textBlocks([proseLine(item['text'] ?? '', at + 1)], { depth, isItem: true }));
      return 0;
    }
    const said = proseLine(line.trim(), at + 1);
    this.#paragraph.push(this.#quoted ? { ...said, isQuoted: true } : said);
    return 0;
  }

  /** 0 for a line that is no heading. */
  #headingLevel(line: string, at: number): number {
    const marks = marked.exec(line.slice(0, 400))?.groups?.['marks'];
    if (marks) return marks.length;
    const text = line.trim();
    const isAfterBlank = this.#paragraph.length === 0;
    if (!isAfterBlank || text.length > mostHeading || !/\p{L}{2}/u.test(text)) return 0;
    const next = this.#lines[at + 1] ?? '';
    if (underline.test(next) && !/\|/u.test(text) && !bullet.test(line))
      return /^\s*[=═━]/u.test(next) ? 1 : 2;
    if (!/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && !/:\s*\S/u.test(text) && !/_{3}/u.test(text))
      return 2;
    return numbered.test(text) && next.trim() === '' ? 3 : 0;
  }

  /** Adds the table whose rows begin on this line; the number of its lines. */
  #tableAt(at: number): number {
    const first = this.#lines[at] ?? '';
    if (!first.includes('|')) return 0;
    const hasSeparator = separatorRow.test(this.#lines[at + 1] ?? '');
    if (!hasSeparator && !(isBarred(first) && isBarred(this.#lines[at + 1] ?? ''))) return 0;
    this.#endParagraph();
    const builder = new TableBuilder({ file: this.#file, line: at + 1 }, cellsOf(first));
    let next = at + 1;
    for (; next < this.#lines.length; next++) {
      const line = this.#lines[next] ?? '';
      if (!line.includes('|')) break;
      if (!separatorRow.test(line)) builder.addRow(cellsOf(line), next + 1);
    }
    this.#blocks.push({ kind: 'table', table: builder.build(), line: at + 1 });
    return next - at;
  }

  #endParagraph(): void {
    if (this.#paragraph.length > 0)
      this.#blocks.push(...textBlocks(this.#paragraph, { depth: 0, isItem: false }));
    this.#paragraph = [];
  }
}

function isBarred(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line);
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split('|').map((cell) => proseLine(cell.trim(), 1).text);
}

/** A line without the marks of bold, code and links, which people write in plain text too. */
function proseLine(text: string, line: number): Line {
  const linked = text.length > 4000 || !/[`[]/.test(text) ? text : withoutMarks(text);
  if (!linked.includes('**')) return withoutStruck({ text: linked, line, bold: [] });
  const pieces = linked.split(/(?<!\*)\*\*(?!\*)/u);
  if (pieces.length < 3) return withoutStruck({ text: linked, line, bold: [] });
  const bold: [number, number][] = [];
  let joined = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1 && index < pieces.length - 1)
      bold.push([joined.length, joined.length + piece.length]);
    joined += piece;
  }
  return withoutStruck({ text: joined, line, bold });
}

function withoutMarks(text: string): string {
  return text.replace(/`/gu, '').replace(/!?\[([^[\]]{1,200})\]\([^()\s]{1,400}\)/gu, '$1');
}
