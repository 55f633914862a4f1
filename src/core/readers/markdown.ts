import type { MarkdownIt, Token } from 'markdown-it';
import type { Block, Line } from '../evidence/document.ts';
import type { Reading } from '../evidence/evidence.ts';
import { TableBuilder } from '../evidence/table.ts';
import { readingOf } from './document-reading.ts';
import { takeFrontMatter } from './front-matter.ts';
import { type InlineHtml, inlineHtml, linesOfHtml } from './html-in-markdown.ts';
import { LineCollector, textBlocks } from './prose-lines.ts';

/** Reads Markdown (CommonMark with tables) into facts, tables and prose. Never throws for bad Markdown. */
export async function readMarkdown(text: string, file: string): Promise<Reading> {
  const { metadata, body } = await takeFrontMatter(text.replace(/^\uFEFF/u, ''));
  markdownParser ??= newParser();
  const parser = await markdownParser;
  const environment = {};
  const tokens = parser.parse(body, environment);
  const inline = (content: string) => {
    const children: Token[] = [];
    parser.inline.parse(content, parser, environment, children);
    return children;
  };
  return readingOf({ metadata, blocks: new BlockCollector(file, inline).collect(tokens) }, file, 'markdown');
}

/** Keeps nothing of one file for the next. */
let markdownParser: Promise<MarkdownIt> | undefined;

async function newParser(): Promise<MarkdownIt> {
  const { default: Parser } = await import('markdown-it');
  const parser = new Parser({ html: true });
  // Text set in by four spaces is a slip of the writer's more often than code.
  parser.block.ruler.disable('code');
  // Inline markup is read block by block, so that the tokens of a large file never stand side by side.
  parser.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);
  return parser;
}

class BlockCollector {
  readonly #file: string;
  readonly #inline: (content: string) => Token[];
  readonly #blocks: Block[] = [];
  /** For each open list item, whether its own text is still to come. */
  readonly #items: { isFresh: boolean; line: number }[] = [];
  #heading: Token | undefined;
  #table: TableBuilder | undefined;
  #row: { cells: string[]; line: number } | undefined;
  #tableLine = 1;

  constructor(file: string, inline: (content: string) => Token[]) {
    this.#file = file;
    this.#inline = inline;
  }

  collect(tokens: readonly Token[]): Block[] {
    for (const token of tokens) this.#add(token);
    return this.#blocks;
  }

  #add(token: Token): void {
    const line = (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case 'heading_open':
        this.#heading = token;
        break;
      case 'heading_close':
        this.#heading = undefined;
        break;
      case 'list_item_open':
        this.#endItem();
        this.#items.push({ isFresh: true, line });
        break;
      case 'list_item_close':
        this.#endItem();
        this.#items.pop();
        break;
      case 'inline':
        this.#addInline(token, line);
        break;
      case 'fence':
        this.#addText(codeLines(token.content, line + 1), true);
        break;
      case 'html_block':
        this.#addText(linesOfHtml(token.content, line), false);
        break;
      case 'table_open':
        this.#tableLine = line;
        break;
      case 'tr_open':
        this.#row = { cells: [], line };
        break;
      case 'tr_close':
        this.#endRow();
        break;
      case 'table_close':
        if (this.#table)
          this.#blocks.push({ kind: 'table', table: this.#table.build(), line: this.#tableLine });
        this.#table = undefined;
        break;
      default:
    }
  }

  #addInline(token: Token, line: number): void {
    if (this.#row) {
      const lines = this.#linesOf(token.content, 1);
      this.#row.cells.push(lines.map(({ text }) => text.trim()).join(' '));
      return;
    }
    const lines = this.#linesOf(token.content, line);
    if (!this.#heading) {
      this.#addText(lines, false);
      return;
    }
    const [first, ...rest] = lines;
    if (first) this.#blocks.push({ kind: 'heading', level: Number(this.#heading.tag.slice(1)), line: first });
    if (rest.length > 0) this.#addText(rest, false);
  }

  #linesOf(content: string, line: number): Line[] {
    if (!markup.test(content)) return plainLines(content, line);
    return linesOf(this.#inline(content), line);
  }

  /** The first text of an item is the item; what else is in it stands one level below. */
  #addText(lines: readonly Line[], isCode: boolean): void {
    // The first line of a GitHub alert names its kind.
    const said = lines.filter(({ text }) => !/^\[!\w{2,12}\]$/u.test(text));
    const item = this.#items.at(-1);
    const isOwn = item?.isFresh === true && !isCode;
    if (item && isOwn) item.isFresh = false;
    const standing = { depth: this.#items.length + (item && !isOwn ? 1 : 0), isItem: item !== undefined };
    if (isCode) this.#blocks.push({ kind: 'text', lines: said, ...standing, isCode: true });
    else if (said.length > 0) this.#blocks.push(...textBlocks(said, standing));
  }

  /** An item without any text of its own is a place left empty. */
  #endItem(): void {
    const item = this.#items.at(-1);
    if (!item?.isFresh) return;
    item.isFresh = false;
    this.#blocks.push({
      kind: 'text',
      lines: [{ text: '', line: item.line, bold: [] }],
      depth: this.#items.length,
      isItem: true,
    });
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (!row) return;
    if (this.#table) this.#table.addRow(row.cells, row.line);
    else this.#table = new TableBuilder({ file: this.#file, line: row.line }, row.cells);
  }
}

/** What can begin anything but plain text on a line, or a line more. Most cells of a table have none of it. */
const markup = /[\n\\`~*_[<&]/;

function plainLines(content: string, line: number): Line[] {
  const collector = new LineCollector(line);
  if (content !== '') collector.add(content, false);
  return collector.end();
}

function codeLines(value: string, firstLine: number): Line[] {
  return value
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: firstLine + index, bold: [] }]));
}

/** What a piece of inline Markdown does to the text. */
type Effect = InlineHtml | 'bold' | 'bold-end' | 'line-end';

const effects: Readonly<Record<string, Effect>> = {
  strong_open: 'bold',
  strong_close: 'bold-end',
  s_open: 'strike',
  s_close: 'strike-end',
  softbreak: 'line-end',
  hardbreak: 'line-end',
};

function effectOf({ type, content }: Token): Effect {
  return type === 'html_inline' ? inlineHtml(content) : (effects[type] ?? 'text');
}

function linesOf(tokens: readonly Token[], firstLine: number): Line[] {
  const collector = new LineCollector(firstLine);
  let [bold, struck] = [0, 0];
  for (const token of tokens) {
    const effect = effectOf(token);
    if (effect === 'bold') bold += 1;
    else if (effect === 'bold-end') bold -= 1;
    else if (effect === 'strike') struck += 1;
    else if (effect === 'strike-end') struck = Math.max(0, struck - 1);
    else if (effect === 'line-end') collector.endLine();
    else if (effect === 'break') collector.breakLine();
    else if (effect === 'text' && struck === 0) collector.add(textOf(token), bold > 0);
  }
  return collector.end();
}

/** A picture without a description is one all the same. */
function textOf({ type, content }: Token): string {
  return type === 'image' ? content || 'image' : content;
}
