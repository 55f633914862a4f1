import { normalizeLabel } from './labels.ts';
import { saidOfOneself } from './said-of-oneself.ts';
import type { Table } from './table.ts';

/** One line of a document as it is read: without markup, comments and struck-out text. */
export interface Line {
  text: string;
  /** Counted from 1. */
  line: number;
  /** The parts of `text` set in bold, from and to (exclusive), in order. */
  bold: readonly (readonly [number, number])[];
  /** Behind a `>`, as messages set what they answer. */
  isQuoted?: true;
}

export type Block =
  | { kind: 'heading'; level: number; line: Line }
  /** A paragraph, or the lines of one list item. Code is no prose: only a sequence of events may stand in it. */
  | { kind: 'text'; lines: readonly Line[]; depth: number; isItem: boolean; isCode?: true; ticked?: boolean }
  | { kind: 'table'; table: Table; line: number };

export type TextBlock = Extract<Block, { kind: 'text' }>;

/** A key of the front matter with its value as text; keys of nested mappings are joined by a space. */
export interface MetadataEntry {
  key: string;
  value: string;
  line: number;
}

/** What any reader of prose (Markdown, text, later office files) makes of a file; facts are found in it. */
export interface Document {
  metadata: readonly MetadataEntry[];
  blocks: readonly Block[];
}

/**
 * What a section is, by its headings. `another`: it speaks of another occasion (next review, earlier findings).
 * `history`: revisions of the document itself. `form`: an appendix, example or form to be filled by others.
 * `sign-off`: people sign there.
 */
export type SectionKind = 'another' | 'history' | 'form' | 'sign-off';

/** One heading's section: the blocks after it up to the next heading of its level or a higher one. */
export interface Section {
  heading: Line;
  level: number;
  /** Indices of blocks: `from` is the first after the heading, `to` is exclusive. */
  from: number;
  to: number;
}

const kindsOfSections: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'history',
    /\b(?:revision|version|change|document|amendment) (?:history|log|record|control history)\b|^changelog$|^revisions$|^changes$/u,
  ],
  [
    'form',
    /\b(?:appendix|annex|template|templates|sample|acknowledge?ment|acknowledge?ments|acceptance form|blank form|employee (?:agreement|signature|attestation))\b/u,
  ],
  [
    'another',
    /^(?:next|upcoming|planned|previous|prior|past|future|historical|earlier|last year)\b(?! steps)|\b(?:schedule|calendar|cadence)$|\b(?:next|upcoming|previous|prior) (?:review|exercise|drill|test|assessment|meeting|audit|findings)|\bhistory$|^related\b|^references$|^see also$|^glossary$|^definitions$/u,
  ],
  [
    'sign-off',
    /^(?!.*\b(?:process|requirements?|matrix|workflow|criteria|procedure|levels?)\b).*\b(?:sign ?off|signoff|signature|signatures|signatories|approval|approvals|attestation|certification statement|approved by|reviewed by)\b/u,
  ],
];

/** What an employee puts a name under, wherever it stands: no approval of the document. */
const acknowledges =
  /\bI (?:have read|acknowledge (?:that I have )?(?:read|receipt|receiving))\b|\bread,? (?:and )?understood\b|\bI agree to (?:abide|comply)\b/i;

/** The sections of a document in order of their headings. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    for (let last = open.at(-1); last && last.level >= block.level; last = open.at(-1)) {
      last.to = index;
      open.pop();
    }
    const section = { heading: block.line, level: block.level, from: index + 1, to: blocks.length };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

/** The kinds that each block stands in, by all its headings but the title of the document. */
export function kindsOfBlocks(blocks: readonly Block[]): ReadonlySet<SectionKind>[] {
  const open: { level: number; kinds: ReadonlySet<SectionKind> }[] = [];
  const none: ReadonlySet<SectionKind> = new Set();
  let titled = false;
  let isForm = false;
  return blocks.map((block) => {
    if (block.kind === 'text' && isSignedByOthers(block)) isForm = true;
    if (block.kind === 'heading') {
      isForm = false;
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const kind = titled ? kindOf(block.line.text) : undefined;
      const outer = open.at(-1)?.kinds ?? none;
      open.push({ level: block.level, kinds: kind ? new Set([...outer, kind]) : outer });
      titled = true;
    }
    const own = open.at(-1)?.kinds ?? none;
    return isForm ? new Set([...own, 'form' as const]) : own;
  });
}

function isSignedByOthers({ lines }: TextBlock): boolean {
  return (
    lines.some(({ text }) => acknowledges.test(text)) ||
    saidOfOneself(lines.map(({ text }) => text).join(' ')) !== undefined
  );
}

function kindOf(heading: string): SectionKind | undefined {
  const words = normalizeLabel(heading).replace(/^(?:\d{1,3} ){1,4}/u, '');
  return kindsOfSections.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The document's prose with one string for each line of the file, so that the index tells the line. */
export function textOf({ blocks }: Document): string {
  const lines: string[] = [];
  const put = (line: number, text: string) => {
    const before = lines[line - 1];
    lines[line - 1] = before ? `${before} ${text}` : text;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') put(block.line.line, block.line.text);
    else if (block.kind === 'text')
      for (const { line, text } of block.isCode ? [] : block.lines) put(line, text);
    else {
      put(block.line, block.table.headings.join(' | '));
      for (let row = 0; row < block.table.rowCount; row++)
        put(block.table.lineOf(row), rowText(block.table, row));
    }
  }
  return Array.from(lines, (line) => line ?? '').join('\n');
}

/** The filled cells of a row. */
export function rowText(table: Table, row: number): string {
  return table.headings
    .map((_, column) => table.cell(row, column))
    .filter((cell) => cell !== '')
    .join(' | ');
}
