import type { Span } from './calendar.ts';
import { readDate, settleDayOrder } from './dates.ts';
import { isDayFirst } from './day-first.ts';
import { type Candidate, candidatesOf, type Reckoning } from './document/candidates.ts';
import { fallbackCandidates } from './document/fallback-facts.ts';
import { labelCandidates } from './document/label-facts.ts';
import { pairsOfDocument } from './document/pairs.ts';
import { periodOfDocument, quarterBefore } from './document/period.ts';
import { type Chosen, chosen } from './document/resolve.ts';
import { headingCandidates } from './document/section-facts.ts';
import { statusCandidates } from './document/status.ts';
import { tableCandidates } from './document/table-facts.ts';
import { type Block, type Document, kindsOfBlocks, type SectionKind } from './document.ts';
import type { EffectiveDate, Fact, ReadingProblem, Unfilled } from './evidence.ts';
import { type FactName, factNames } from './facts.ts';

/** What a document states, and what it leaves open. */
export interface DocumentFacts {
  /** The best source of each fact first. */
  facts: Fact[];
  unfilled: Unfilled[];
  /** The days that date the document as a whole, best first. */
  dates: EffectiveDate[];
  period?: Span;
  problems: ReadingProblem[];
}

/** More than so many of one fact say nothing new. */
const mostOfOne = 20;
const signs: readonly FactName[] = ['reviewer', 'approver', 'approval_date', 'revoked'];
/** So many forms in one document are looked at. */
const mostForms = 100;

/** How the dates of a document are meant: one over 12 in its place settles them all, else the language of its labels. */
export function reckoningOf(document: Document): Reckoning {
  const settled = settleDayOrder(textsOf(document));
  return { order: settled ?? (isDayFirst(labelsOf(document)) ? 'day-first' : undefined) };
}

/**
 * Finds the facts of a document, whatever format it was read from, or of a part of one that is read as the whole is.
 * `file` is its path in the evidence folder.
 */
export function factsIn(document: Document, file: string, reckoning: Reckoning): DocumentFacts {
  const kinds = kindsOfBlocks(document.blocks);
  const candidates = outsideOfForms(candidatesIn(document, kinds, reckoning), document.blocks, kinds);
  const found = factNames.map((name) => chosen(name, candidates));
  const dates = datesOf(firstFilled(found), file, reckoning);
  const period = periodOfDocument(document, reckoning.order) ?? quarterBefore(document, file, dates[0]?.date);
  return {
    // A date that can be meant two ways stays as it is written: a sidecar may say which way.
    facts: found.flatMap(({ filled, ambiguous }) =>
      [...filled, ...ambiguous].slice(0, mostOfOne).map((candidate) => factFrom(candidate, file)),
    ),
    unfilled: found.flatMap(({ unfilled }) =>
      unfilled.slice(0, mostOfOne).map((candidate) => unfilledFrom(candidate, file)),
    ),
    dates,
    ...(period ? { period } : {}),
    problems: found
      .flatMap(({ ambiguous }) => ambiguous.slice(0, 1))
      .slice(0, 1)
      .map(({ line }) => ambiguity(line)),
  };
}

function candidatesIn(
  document: Document,
  kinds: readonly ReadonlySet<SectionKind>[],
  reckoning: Reckoning,
): Candidate[] {
  const { blocks, metadata } = document;
  const stated = [
    ...metadata.flatMap(({ key, value, line }) =>
      candidatesOf({ label: key, value, line, source: 'front matter' }, reckoning),
    ),
    ...tableCandidates(blocks, kinds, reckoning),
    ...labelCandidates(blocks, kinds, reckoning),
    ...statusCandidates(document),
  ];
  const headed = [...stated, ...headingCandidates(blocks, kinds, settledBy(stated), reckoning)];
  return [...headed, ...fallbackCandidates(document, kinds, headed, reckoning)];
}

/** The facts that stand under their own label; a heading ranks after it. Who signs and when may stand apart. */
function settledBy(candidates: readonly Candidate[]): ReadonlySet<FactName> {
  const own = candidates.filter(
    ({ name, tier, state }) => tier === 0 && state === 'filled' && !signs.includes(name),
  );
  return new Set(own.map(({ name }) => name));
}

/**
 * An appendix or a form is filled in by others or not at all: nobody approves the document there, and its empty
 * lines leave nothing open.
 */
function outsideOfForms(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
  kinds: readonly ReadonlySet<SectionKind>[],
): Candidate[] {
  const lines = formLines(blocks, kinds).slice(0, mostForms);
  if (lines.length === 0) return [...candidates];
  return candidates.flatMap((candidate): Candidate[] => {
    if (!lines.some(([from, to]) => candidate.line >= from && candidate.line < to)) return [candidate];
    return candidate.state !== 'filled' || signs.includes(candidate.name) ? [] : [{ ...candidate, tier: 2 }];
  });
}

/** The stretches of lines that are forms, from heading to heading. */
function formLines(blocks: readonly Block[], kinds: readonly ReadonlySet<SectionKind>[]): [number, number][] {
  const stretches: [number, number][] = [];
  let from: number | undefined;
  for (const [index, block] of blocks.entries()) {
    const isForm = kinds[index]?.has('form') === true;
    const line =
      block.kind === 'heading'
        ? block.line.line
        : block.kind === 'table'
          ? block.line
          : (block.lines[0]?.line ?? 0);
    if (isForm && from === undefined) from = line;
    if (!isForm && from !== undefined) {
      stretches.push([from, line]);
      from = undefined;
    }
  }
  return from === undefined ? stretches : [...stretches, [from, Number.POSITIVE_INFINITY]];
}

/** The labels, column headings and headings, which may tell the language. */
function* labelsOf(document: Document): Generator<string> {
  for (const { label } of pairsOfDocument(document)) yield label;
  for (const block of document.blocks) {
    if (block.kind === 'table') yield* block.table.headings;
    if (block.kind === 'heading') yield block.line.text;
  }
}

function* textsOf({ metadata, blocks }: Document): Generator<string> {
  for (const { value } of metadata) yield value;
  for (const block of blocks) {
    if (block.kind === 'heading') yield block.line.text;
    else if (block.kind === 'text') for (const { text } of block.lines) yield text;
    else {
      const { table } = block;
      for (let row = 0; row < table.rowCount; row++)
        for (const column of table.headings.keys()) yield table.cell(row, column);
    }
  }
}

/** What dates the document: its date, else the day of its approval, else that on which access was revoked. */
function firstFilled(found: readonly Chosen[]): readonly Candidate[] {
  const own = (['date', 'approval_date', 'revoked'] as const).map((name) => found[factNames.indexOf(name)]);
  // A date that is left open is not made up for by another.
  const isOpen = own[0]?.filled.length === 0 && own[0].unfilled.some(({ state }) => state === 'unfilled');
  return (isOpen ? own[0] : own.find((one) => one !== undefined && one.filled.length > 0))?.filled ?? [];
}

function datesOf(filled: readonly Candidate[], file: string, { order }: Reckoning): EffectiveDate[] {
  return filled.slice(0, mostOfOne).flatMap(({ value, source, line }) => {
    const reading = readDate(value, order);
    const date =
      reading.kind === 'day' ? reading.date : reading.kind === 'period' ? reading.span.to : undefined;
    return date ? [{ date, source, place: { file, line } }] : [];
  });
}

function factFrom({ name, value, source, line }: Candidate, file: string): Fact {
  return { name, value, source, place: { file, line } };
}

function unfilledFrom({ name, value, line }: Candidate, file: string): Unfilled {
  return { name, placeholder: value, place: { file, line } };
}

function ambiguity(line: number): ReadingProblem {
  return {
    reason: 'ambiguous-date',
    detail: 'day and month can be either way round: write YYYY-MM-DD, or day_order in the sidecar',
    line,
  };
}
