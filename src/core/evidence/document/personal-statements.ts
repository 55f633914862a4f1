import { readDate } from '../dates.ts';
import type { Block, Document, Line } from '../document.ts';
import { normalizeLabel } from '../labels.ts';
import { personIn } from '../persons.ts';
import { placeholderIn } from '../placeholders.ts';
import { afterSpeaker, type SaidOfOneself, saidOfOneself, whatWasAttended } from '../said-of-oneself.ts';
import { type Table, TableBuilder } from '../table.ts';
import type { Reckoning } from './candidates.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';

const ownName =
  /^\W{0,6}(?:the undersigned|soussignée?(?:\(e\))?|el abajo firmante|la abajo firmante)?\W{0,6}(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|van|von|der|bin|al|la|le|da|dos|del)\s)?\p{Lu}[\p{L}'’.-]+){1,3})(?!\p{L})/u;
const policy =
  /\p{Lu}[\p{L}&-]*(?:\s(?:(?:of|and|for)\s)?\p{Lu}[\p{L}&-]*){0,6}\s(?:Policy|Handbook|Charter)|Code of (?:Business )?Conduct/gu;
const nameLabel =
  /^(?:(?:employee|print|printed|full|staff|participant|your) )?name$|^(?:employee|participant|nom(?: et prenom)?|nombre(?: y apellidos)?)$/u;
const signatureLabel =
  /^(?:(?:employee|participant|digital|electronic|e) )?(?:signature|signed|sign|firma|unterschrift|firmado|signe)(?: by)?$/u;
const dateLabel =
  /^(?:date|datum|fecha|le|signed on|date signed|signature date|date of signature|completion date|date completed|completed on|date of (?:completion|training)|training date)$/u;
const mostStatements = 500;
const mostCharacters = 800;

/**
 * The forms of a document in which people say of themselves that they attended a training or read a policy, each as
 * a row of the register that they would else stand in. A blank form is nobody's; an unsigned one has no day.
 */
export function personalStatements({ blocks }: Document, file: string, reckoning: Reckoning): Table[] {
  const completions = new TableBuilder({ file, line: 1, shape: 'completions' }, [
    'Name',
    'Completed on',
    'Course',
  ]);
  const acknowledgments = new TableBuilder({ file, line: 1, shape: 'acknowledgments' }, [
    'Name',
    'Acknowledged on',
    'Policy',
  ]);
  for (const { said, kind, around, isOpen } of statementsIn(blocks)) {
    const pairs = around.flatMap(labelledValues);
    const name = nameOf(said.text, pairs);
    if (name === undefined) continue;
    const day = isOpen || isUnsigned(pairs) ? '' : dayOf(said.text, pairs, reckoning);
    if (kind === 'trained') completions.addRow([name, day, whatWasAttended(said.text)], said.line);
    for (const title of kind === 'read' ? policiesOf(said.text) : [])
      acknowledgments.addRow([name, day, title], said.line);
  }
  return [completions, acknowledgments].filter(({ rowCount }) => rowCount > 0).map((one) => one.build());
}

interface Statement {
  said: { text: string; line: number };
  kind: SaidOfOneself;
  /** The lines of its form: from its heading, or from itself, to the next one. */
  around: Line[];
  isOpen: boolean;
}

function statementsIn(blocks: readonly Block[]): Statement[] {
  const found = blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || block.isCode) return [];
    const text = block.lines.map((line) => line.text).join(' ');
    const kind = saidOfOneself(text);
    const line = block.lines[0]?.line ?? 1;
    return kind ? [{ index, kind, said: { text, line }, isOpen: block.ticked === false }] : [];
  });
  const starts = found.map(({ index }, at) => {
    const before = found[at - 1]?.index ?? -1;
    const heading = blocks.findLastIndex((block, place) => place < index && block.kind === 'heading');
    return at === 0 ? 0 : heading > before ? heading : index;
  });
  return found.slice(0, mostStatements).map(({ kind, said, isOpen }, at) => ({
    said,
    kind,
    isOpen,
    around: blocks.slice(starts[at], starts[at + 1]).flatMap(linesOf),
  }));
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'text') return block.isCode ? [] : [...block.lines];
  if (block.kind === 'heading') return [];
  const { table } = block;
  const rows = Array.from({ length: Math.min(table.rowCount, 20) }, (_, row) => ({
    text: `${table.cell(row, 0)}: ${table.cell(row, 1)}`,
    line: table.lineOf(row),
    bold: [],
  }));
  return [{ text: table.headings.slice(0, 2).join(': '), line: table.line, bold: [] }, ...rows];
}

function nameOf(text: string, pairs: readonly LabelledValue[]): string | undefined {
  const own = ownName.exec(afterSpeaker(text))?.groups?.['name'];
  const labelled = [nameLabel, signatureLabel].flatMap((pattern) =>
    pairs.filter(({ label }) => pattern.test(normalizeLabel(label))).map(({ value }) => value),
  );
  return [...(own ? [own] : []), ...labelled].find(
    (value) => placeholderIn(value) === undefined && personIn(value) === 'named',
  );
}

function isUnsigned(pairs: readonly LabelledValue[]): boolean {
  return pairs.some(
    ({ label, value }) => signatureLabel.test(normalizeLabel(label)) && placeholderIn(value) !== undefined,
  );
}

function dayOf(text: string, pairs: readonly LabelledValue[], { order }: Reckoning): string {
  const labelled = pairs
    .filter(({ label }) => dateLabel.test(normalizeLabel(label)))
    .map(({ value }) => value);
  const sentence = text.slice(0, mostCharacters);
  // A form may be signed some days after the training that it speaks of.
  for (const value of readDate(sentence, order).kind === 'day' ? [sentence] : labelled) {
    const reading = readDate(value, order);
    if (reading.kind === 'day') return reading.date;
    if (reading.kind === 'ambiguous') return value.slice(0, 40);
  }
  return '';
}

function policiesOf(text: string): string[] {
  const titles = [...text.slice(0, mostCharacters).matchAll(policy)].map(([title]) => title);
  return titles.length === 0 ? [''] : titles;
}
