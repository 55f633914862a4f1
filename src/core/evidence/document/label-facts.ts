import type { Block, Line, SectionKind, TextBlock } from '../document.ts';
import { factDefinitions } from '../facts.ts';
import { byLineOf } from './by-lines.ts';
import { type Candidate, candidatesOf, datesBeside, type Reckoning } from './candidates.ts';
import { factsLabelled, speaksOfAnother } from './fact-labels.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import { contentCandidates } from './section-facts.ts';
import {
  type SignOff,
  signersLabelled,
  signersOf,
  signOffCandidates,
  untickedReview,
  untickedRevocation,
  untickedSignature,
  veto,
} from './sign-off.ts';

/** After an empty label of a person, date or duration only a short text of its own can be the value. */
const mostLoose = 60;
const mostBlocks = 200;

/** The facts that labels in the running text introduce, with what stands after or below each label. */
export function labelCandidates(
  blocks: readonly Block[],
  kinds: readonly ReadonlySet<SectionKind>[],
  reckoning: Reckoning,
): Candidate[] {
  const scan = new LabelScan(blocks, reckoning);
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index];
    if (block.kind === 'heading') scan.enter(block.line.text, kind?.has('sign-off') === true);
    const isElsewhere = kind?.has('another') || kind?.has('history');
    if (block.kind === 'text' && !block.isCode && !isElsewhere) scan.read(block, index);
  }
  return scan.candidates;
}

class LabelScan {
  readonly candidates: Candidate[] = [];
  readonly #blocks: readonly Block[];
  readonly #reckoning: Reckoning;
  #signOff: SignOff = { isSection: false, asked: ['reviewer', 'approver'] };

  constructor(blocks: readonly Block[], reckoning: Reckoning) {
    this.#blocks = blocks;
    this.#reckoning = reckoning;
  }

  enter(heading: string, isSection: boolean): void {
    this.#signOff = { isSection, asked: isSection ? signersOf(heading) : ['reviewer', 'approver'] };
  }

  read(block: TextBlock, index: number): void {
    this.candidates.push(...untickedSignature(block), ...untickedRevocation(block), ...untickedReview(block));
    if (block.ticked === false) return;
    for (const [at, line] of block.lines.entries()) {
      const values = labelledValues(line);
      // "Decision: register approved by …": a label that is no fact's own takes nothing from what it says.
      if (values.every(({ label }) => factsLabelled(label).length === 0 && !speaksOfAnother(label)))
        this.candidates.push(...byLineCandidates(line, this.#reckoning));
      for (const [position, value] of values.entries()) {
        const isLast = position === values.length - 1;
        const standing = { value, block, index, at, isLast, blocks: this.#blocks, signOff: this.#signOff };
        this.candidates.push(...valueCandidates(standing, this.#reckoning));
        const signers = signersLabelled(value.label);
        if (signers.length > 0) this.#signOff = { ...this.#signOff, last: { signers, line: line.line } };
      }
    }
  }
}

interface Standing {
  value: LabelledValue;
  block: TextBlock;
  /** Where the block stands among the blocks, and the line within it. */
  index: number;
  at: number;
  isLast: boolean;
  blocks: readonly Block[];
  signOff: SignOff;
}

function valueCandidates(standing: Standing, reckoning: Reckoning): Candidate[] {
  const { value, isLast, signOff } = standing;
  const stated = { ...value, source: 'label' as const };
  if (value.value === '' && isLast) {
    const below = blocksBelow(standing);
    if (below.length > 0) return belowCandidates(value, below, reckoning);
  }
  const signed = signOffCandidates(stated, signOff, reckoning);
  const plain = candidatesOf({ ...stated, value: isLast ? continued(standing) : value.value }, reckoning);
  // In a sign-off `Name` is who signs, and `Signature` or `Date` belongs to whom the line before it names.
  const ofSignOff = signOff.isSection ? plain.filter(({ name }) => name !== 'person') : plain;
  const isSignature = signed.some(({ vetoes }) => vetoes);
  const own = isSignature ? ofSignOff.filter(({ name }) => name === 'date') : ofSignOff;
  const made = own.map((candidate) => (isToSign(candidate, signOff) ? veto(candidate) : candidate));
  return [...signed, ...made, ...(isLast ? dateBelow(standing, made, reckoning) : [])];
}

/** A name, and on the line below it, or as the next paragraph, the day and nothing else. */
function dateBelow(
  { block, index, at, blocks }: Standing,
  made: readonly Candidate[],
  reckoning: Reckoning,
): Candidate[] {
  const signer = made.find(
    ({ name, state }) => state === 'filled' && (name === 'approver' || name === 'reviewer'),
  );
  if (!signer || made.some(({ name }) => name === 'approval_date')) return [];
  const next = blocks[index + 1];
  const below =
    block.lines[at + 1] ?? (next?.kind === 'text' && next.lines.length === 1 ? next.lines[0] : undefined);
  if (!below || !/\d/u.test(below.text) || !isDateAlone(below.text)) return [];
  const stated = { value: below.text, line: below.line, source: 'label' as const };
  return datesBeside(stated, signer.name === 'approver' && signer.tier === 0, reckoning);
}

/** "2026-02-01", "1 February 2026", "on 1 Feb 2026 at 10:15 UTC". */
function isDateAlone(text: string): boolean {
  return (
    text.length <= 45 &&
    text.split(/\s+/u).length <= 7 &&
    /^\W{0,3}(?:on |dated? )?(?:\d|[A-Z][a-z]{2,8},? \d|[A-Z][a-z]{2,8}\.? \d)/u.test(text)
  );
}

/** An empty place for the one who signs: in a sign-off, or a line drawn to write on. */
function isToSign({ name, tier, state, value }: Candidate, { isSection }: SignOff): boolean {
  if (
    state !== 'unfilled' ||
    tier > 0 ||
    !(name === 'reviewer' || name === 'approver' || name === 'approval_date')
  )
    return false;
  return isSection || /_{3}/u.test(value);
}

function belowCandidates(value: LabelledValue, below: readonly Block[], reckoning: Reckoning): Candidate[] {
  const label: Line = { text: value.label, line: value.line, bold: [] };
  const isLoose = below.every((block) => block.kind === 'text' && !block.isItem);
  const length = below.reduce(
    (sum, block) =>
      sum + (block.kind === 'text' ? block.lines.reduce((all, line) => all + line.text.length, 0) : 0),
    0,
  );
  return factsLabelled(value.label).flatMap((fact) => {
    const { form } = factDefinitions[fact.name];
    const isShort =
      form === 'date' || form === 'duration' || (form === 'person' && fact.name !== 'participants');
    return contentCandidates(fact, label, isShort && isLoose && length > mostLoose ? [] : below, reckoning);
  });
}

/** A value of text that goes on over the next lines of its paragraph. */
function continued({ value, block, at }: Standing): string {
  const isText = factsLabelled(value.label).some(
    ({ name }) =>
      factDefinitions[name].form === 'text' ||
      factDefinitions[name].form === 'section' ||
      name === 'participants',
  );
  if (!isText) return value.value;
  const rest = restOf(block, at);
  return [value.value, ...rest.map(({ text }) => text.trim())].join(' ').trim();
}

/** What stands below a label without a value: the rest of its paragraph, else the list, table or paragraph after it. */
function blocksBelow({ block, index, at, blocks }: Standing): Block[] {
  const rest = restOf(block, at);
  if (rest.length > 0) return [{ ...block, lines: rest }];
  if (at < block.lines.length - 1) return [];
  const below: Block[] = [];
  for (const next of blocks.slice(index + 1, index + 1 + mostBlocks)) {
    if (next.kind === 'heading') break;
    if (next.kind === 'table') {
      if (below.length === 0 && !block.isItem) below.push(next);
      break;
    }
    if (block.isItem ? next.depth <= block.depth : !next.isItem && (below.length > 0 || isLabelled(next)))
      break;
    below.push(next);
    if (!next.isItem) break;
  }
  return below;
}

/** The lines after a label in its own paragraph, up to the next label. */
function restOf(block: TextBlock, at: number): Line[] {
  const rest: Line[] = [];
  for (const line of block.lines.slice(at + 1, at + 1 + mostBlocks)) {
    if (labelledValues(line).length > 0) break;
    rest.push(line);
  }
  return rest;
}

function isLabelled(block: TextBlock): boolean {
  const [first] = block.lines;
  return first !== undefined && labelledValues(first).length > 0;
}

function byLineCandidates(line: Line, reckoning: Reckoning): Candidate[] {
  const stated = byLineOf(line);
  if (!stated) return [];
  const made = candidatesOf(stated, reckoning).filter(({ state }) => state === 'filled');
  const dated = datesBeside(
    { ...stated, value: stated.whole },
    /^(?:approv|author|ratif|adopt)/u.test(stated.label),
    reckoning,
  );
  const all = [...made, ...dated];
  return stated.opens ? all : all.map((candidate) => ({ ...candidate, tier: candidate.tier === 0 ? 1 : 2 }));
}
