import { hasLetter } from '../basic-text.ts';
import { type Block, rowText, type TextBlock } from '../document.ts';
import { normalizeLabel } from '../labels.ts';
import { placeholderIn } from '../placeholders.ts';
import type { Table } from '../table.ts';
import { isBareLabel } from './fact-labels.ts';
import { labelledValues } from './labelled-values.ts';
import { tickedOption } from './ticks.ts';

/** One thing said in a section: a paragraph, a list item, a row of a table. */
export interface Statement {
  text: string;
  line: number;
  kind: 'prose' | 'item' | 'row' | 'code';
  /** Set where nothing real is said: a placeholder, an empty label, a row without its cells. */
  placeholder?: string;
  /** An item with a box that nobody has ticked. */
  isOpen?: true;
}

/** What a section says, its placeholders among it. */
export interface Content {
  statements: readonly Statement[];
  /** Lines of tables without a single row. */
  emptyTables: readonly number[];
}

const mostStatements = 400;
/** Columns that a template fills in beforehand, beside others for what happened. */
const expectedColumn = /\b(?:expected|target|planned|objective|prompt|question|criterion|injects?)\b/u;

const timeOfDay = /^\W{0,4}(?:[01]?\d|2[0-3])[:.h]?[0-5]\d\b/u;

/** What the blocks of a section, or those after an empty label, say. Sub-headings are no statement. */
export function contentOf(blocks: readonly Block[], essential?: RegExp): Content {
  const statements: Statement[] = [];
  const emptyTables: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (statements.length >= mostStatements) break;
    if (block.kind === 'heading') continue;
    if (block.kind === 'text') statements.push(...statementsOf(block, blocks[index + 1]));
    else if (block.table.rowCount === 0) emptyTables.push(block.line);
    else statements.push(...rowsOf(block.table, essential));
  }
  return { statements, emptyTables };
}

function statementsOf(block: TextBlock, next: Block | undefined): Statement[] {
  const kind = block.isCode ? 'code' : block.isItem ? 'item' : 'prose';
  const units =
    block.isCode || areTimed(block.lines) || block.lines.some((line) => labelledValues(line).length > 0)
      ? block.lines.map((line) => [line])
      : [block.lines];
  return units.flatMap((lines, index): Statement[] => {
    const text = lines
      .map((line) => line.text.trim())
      .join(' ')
      .trim();
    const [first] = lines;
    if (!first || text === '')
      return block.isItem && first ? [{ text, line: first.line, kind, placeholder: '' }] : [];
    const isLast = index === units.length - 1;
    if (/[:：]$/u.test(text)) {
      const introduces =
        isLast && next?.kind === 'text' && next.isItem && (!block.isItem || next.depth > block.depth);
      return block.isItem && !introduces ? [{ text, line: first.line, kind, placeholder: '' }] : [];
    }
    const placeholder = unsaid(text, first, lines.length === 1);
    const open = block.ticked === false ? { isOpen: true as const } : {};
    return [{ text, line: first.line, kind, ...open, ...(placeholder === undefined ? {} : { placeholder }) }];
  });
}

/** A log of lines that each start with the time of day. */
function areTimed(lines: TextBlock['lines']): boolean {
  return lines.filter(({ text }) => timeOfDay.test(text)).length > 1;
}

/** The placeholder that a text is, alone or after its label; a bare label or a question is one too. */
function unsaid(text: string, first: TextBlock['lines'][number], isOneLine: boolean): string | undefined {
  const own = placeholderIn(tickedOption(text)) ?? untoldAfterTime(text);
  if (own !== undefined) return own;
  if (isBareLabel(text) || (text.length < 240 && text.endsWith('?'))) return text;
  const values = isOneLine ? labelledValues(first) : [];
  const placeholders = values.map(({ value }) => placeholderIn(tickedOption(value)));
  return values.length > 0 && placeholders.every((placeholder) => placeholder !== undefined)
    ? placeholders[0]
    : undefined;
}

/** `10:00 [event]`. */
function untoldAfterTime(text: string): string | undefined {
  const rest = text.replace(timeOfDay, '').trim();
  return rest === '' || rest === text ? undefined : placeholderIn(rest);
}

function rowsOf(table: Table, essential: RegExp | undefined): Statement[] {
  const headings = table.headings.map(normalizeLabel);
  const wanted = headings.findIndex((heading) => essential?.test(heading));
  const prefilled = headings.some((heading) => expectedColumn.test(heading));
  const told = prefilled
    ? headings.flatMap((heading, index) => (index > 0 && !expectedColumn.test(heading) ? [index] : []))
    : [];
  return Array.from({ length: Math.min(table.rowCount, mostStatements) }, (_, row): Statement => {
    const cells = headings.map((_, column) => placeholderIn(table.cell(row, column)));
    const line = table.lineOf(row);
    const text = rowText(table, row);
    const written = cells.find(
      (placeholder) => placeholder !== undefined && (/[\]>}]/.test(placeholder) || hasLetter(placeholder)),
    );
    const missing = wanted >= 0 ? cells[wanted] : undefined;
    const untold = told.length > 0 && told.every((column) => cells[column] !== undefined);
    const empty = cells.every((placeholder) => placeholder !== undefined);
    const saysNone = /^\W{0,3}(?:none|no|nil)\b/i.test(text);
    const placeholder = saysNone ? undefined : (written ?? missing ?? (untold || empty ? '' : undefined));
    return { text, line, kind: 'row', ...(placeholder === undefined ? {} : { placeholder }) };
  });
}
