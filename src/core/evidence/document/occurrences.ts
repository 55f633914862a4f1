import { type Frequency, nameOfPeriod, periodOf, type Span } from '../calendar.ts';
import { readDate, readSpan } from '../dates.ts';
import { type Block, type Document, type Section, sectionsOf } from '../document.ts';
import { type DocumentFacts, factsIn } from '../document-facts.ts';
import type { Fact } from '../evidence.ts';
import { type FactName, factDefinitions } from '../facts.ts';
import { type Table, TableBuilder } from '../table.ts';
import type { Reckoning } from './candidates.ts';

const toldFacts: readonly FactName[] = [
  'date',
  'reviewer',
  'approver',
  'scenario',
  'participants',
  'outcome',
  'recovery_time',
  'gaps',
];
const mostOccurrences = 200;

/**
 * A document that keeps several occasions under a heading each (`## Review 2026-04-02`, `## Q2 2026`), as the log
 * that it is: a table with a row each. Undefined where fewer than two sections have a day of their own and somebody
 * who signed, or should have.
 */
export function occurrencesIn(document: Document, file: string, reckoning: Reckoning): Table | undefined {
  const { blocks } = document;
  const dated = sectionsOf(blocks).filter(
    ({ heading }) => readDate(heading.text, reckoning.order).kind !== 'none',
  );
  for (const level of [...new Set(dated.map((section) => section.level))].sort((a, b) => a - b)) {
    const siblings = dated.filter((section) => section.level === level).slice(0, mostOccurrences);
    if (siblings.length < 2) continue;
    const rows = siblings.flatMap((section) => rowOf(section, blocks, file, reckoning) ?? []);
    if (rows.length > 1) return occurrenceTable(rows, file);
  }
  return undefined;
}

/** One occasion as a row of the log. */
export interface Occurrence {
  cells: string[];
  line: number;
}

function rowOf(
  section: Section,
  blocks: readonly Block[],
  file: string,
  reckoning: Reckoning,
): Occurrence | undefined {
  const { heading } = section;
  const facts = factsIn({ metadata: [], blocks: blocks.slice(section.from, section.to) }, file, reckoning);
  if (!isSigned(facts)) return undefined;
  const own = readDate(heading.text, reckoning.order);
  const day = factValue(facts, 'date') ?? (own.kind === 'day' ? own.date : undefined);
  const span = readSpan(heading.text, reckoning.order);
  const period = facts.period ?? (own.kind === 'period' ? span : undefined);
  return occurrenceOf({ facts: facts.facts, line: heading.line, day, period });
}

/** Whether somebody signed, or should have. */
export function isSigned({ facts, unfilled }: Pick<DocumentFacts, 'facts' | 'unfilled'>): boolean {
  return [...facts, ...unfilled].some(({ name }) => name === 'reviewer' || name === 'approver');
}

/** The row of one occasion. */
export function occurrenceOf(told: {
  facts: readonly Fact[];
  line: number;
  day: string | undefined;
  period: Span | undefined;
}): Occurrence {
  const cells = toldFacts.map((name) => (name === 'date' ? (told.day ?? '') : (factValue(told, name) ?? '')));
  return { cells: [told.period ? nameOf(told.period) : '', ...cells], line: told.line };
}

function nameOf(span: Span): string {
  const all: readonly Frequency[] = ['month', 'quarter', 'half', 'year'];
  const every = all.find(
    (one) => periodOf(span.from, one).from === span.from && periodOf(span.from, one).to === span.to,
  );
  return every ? nameOfPeriod(span, every) : `${span.from} to ${span.to}`;
}

function factValue({ facts }: { facts: readonly Fact[] }, name: FactName): string | undefined {
  return facts.find((fact) => fact.name === name)?.value;
}

/** Several occasions as the log that they are. */
export function occurrenceTable(rows: readonly Occurrence[], file: string): Table {
  const headings = ['Period', ...toldFacts.map((name) => factDefinitions[name].labels[0] ?? name)];
  // A shape of its own: it is no register of people, risks or vendors.
  const builder = new TableBuilder({ file, line: rows[0]?.line ?? 1, shape: 'occurrences' }, headings);
  for (const { cells, line } of rows) builder.addRow(cells, line);
  return builder.build();
}
