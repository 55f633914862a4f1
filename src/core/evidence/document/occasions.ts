import { readDate } from '../dates.ts';
import { type Block, type Document, kindsOfBlocks, type Section, sectionsOf } from '../document.ts';
import { type DocumentFacts, factsIn } from '../document-facts.ts';
import { type FactName, factDefinitions } from '../facts.ts';
import { type Table, TableBuilder } from '../table.ts';
import type { Reckoning } from './candidates.ts';

/** Facts of one occasion; two of them beside its date make a section one. */
const own: readonly FactName[] = ['scenario', 'participants', 'timeline', 'gaps', 'outcome', 'recovery_time'];
const told: readonly FactName[] = ['date', ...own, 'reviewer', 'approver'];
const mostSections = 100;
const speaksOfDays = /\b(?:date|when|held|conducted|performed|executed)\b/i;

/**
 * A document that tells several exercises or drills under a heading each, as a table with a row each: what one of
 * them has does not make up for what another lacks. Undefined where there are fewer than two.
 */
export function occasionsIn(document: Document, file: string, reckoning: Reckoning): Table | undefined {
  const { blocks } = document;
  const sections = sectionsOf(blocks);
  if (sections.length < 3 || sections.length > mostSections * 4) return undefined;
  const kinds = kindsOfBlocks(blocks);
  for (const level of [...new Set(sections.map((section) => section.level))].sort((a, b) => a - b)) {
    const siblings = sections
      .filter((section) => section.level === level && !kinds[section.from - 1]?.has('history'))
      .filter((section) => mayBeOccasion(section, blocks, reckoning))
      .slice(0, mostSections);
    if (siblings.length < 2) continue;
    const found = siblings.flatMap((section) => occasionOf(section, blocks, { file, reckoning }) ?? []);
    if (found.length > 1) return tableOf(found, outside(found, document, { file, reckoning }), file);
  }
  return undefined;
}

interface Reading {
  file: string;
  reckoning: Reckoning;
}

interface Occasion {
  section: Section;
  facts: DocumentFacts;
  day: string;
}

/** Cheap, for most documents are none of this. */
function mayBeOccasion(
  { heading, from, to }: Section,
  blocks: readonly Block[],
  { order }: Reckoning,
): boolean {
  if (readDate(heading.text, order).kind === 'day') return true;
  return blocks
    .slice(from, to)
    .some((block) =>
      block.kind === 'table'
        ? speaksOfDays.test(
            `${block.table.headings.join(' ')} ${block.table.cell(0, 0)} ${block.table.cell(1, 0)}`,
          )
        : block.kind === 'text' && block.lines.some(({ text }) => speaksOfDays.test(text.slice(0, 60))),
    );
}

function occasionOf(
  section: Section,
  blocks: readonly Block[],
  { file, reckoning }: Reading,
): Occasion | undefined {
  const facts = factsIn({ metadata: [], blocks: blocks.slice(section.from, section.to) }, file, reckoning);
  const places = new Set([...facts.facts, ...facts.unfilled].map(({ name }) => name));
  const heading = readDate(section.heading.text, reckoning.order);
  const day = factValue(facts, 'date') ?? (heading.kind === 'day' && !places.has('date') ? heading.date : '');
  if (day === '' && !places.has('date')) return undefined;
  return own.filter((name) => places.has(name)).length < 2 ? undefined : { section, facts, day };
}

/** What stands outside of the occasions holds for each: who took part in all of them. */
function outside(
  found: readonly Occasion[],
  { metadata, blocks }: Document,
  { file, reckoning }: Reading,
): DocumentFacts {
  const rest = blocks.filter(
    (_, index) => !found.some(({ section }) => index >= section.from - 1 && index < section.to),
  );
  return factsIn({ metadata, blocks: rest }, file, reckoning);
}

function factValue({ facts }: DocumentFacts, name: FactName): string | undefined {
  return facts.find((fact) => fact.name === name)?.value;
}

function tableOf(found: readonly Occasion[], common: DocumentFacts, file: string): Table {
  const headings = told.map((name) => factDefinitions[name].labels[0] ?? name);
  const line = found[0]?.section.heading.line ?? 1;
  const builder = new TableBuilder({ file, line, shape: 'occasions' }, headings);
  for (const { section, facts, day } of found) {
    const cell = (name: FactName) =>
      name === 'date'
        ? day
        : (factValue(facts, name) ??
          (facts.unfilled.some((one) => one.name === name) ? '' : (factValue(common, name) ?? '')));
    builder.addRow(told.map(cell), section.heading.line);
  }
  return builder.build();
}
