import { readDate } from '../dates.ts';
import type { Block, Document, Line, SectionKind } from '../document.ts';
import { durationIn } from '../durations.ts';
import type { FactName } from '../facts.ts';
import { personIn } from '../persons.ts';
import { placeholderIn } from '../placeholders.ts';
import { approvalInMinutes } from './approval-in-minutes.ts';
import type { Candidate, Reckoning } from './candidates.ts';
import { speaksOfAnother } from './fact-labels.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import { contentOf } from './section-content.ts';

const noGaps =
  /\bno (?:\w{1,20} ){0,3}(?:gaps?|findings?|issues?|weaknesses|deficiencies)\b(?: \w{1,20}){0,2} (?:identified|found|noted|observed|raised|encountered)\b/i;
/** The start of an entry in a sequence of events: a time of day, or time since the start. */
const clock =
  /^\W{0,4}(?:(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}[:.]\d{2}(?![\d/-])|t\s?\+\s?\d{1,3}|\+\s?\d{1,3}\s?(?:m|min|h)|(?:hour|minute|day|inject)\s\d{1,3}\b|\d{1,2}\s?[ap]m\b)/i;
const notASequence = /\b(?:agenda|schedule|plan|next|expected|objectives?)\b/i;
const departure =
  /^(?:(?:employee|staff|user|contractor)\s)?(?:off-?boarding|offboard|departure|termination|leaver|exit)(?:\s(?:record|ticket|checklist|request|form|report|for|of|employee|user))*\s?[:–—-]?\s(?<who>\S.{2,60})$/i;

const grants =
  /^\W{0,4}(?:(?:i |we )?(?:hereby )?(?:approve|approved|sign off|confirm)\b|(?:i |we )(?:have )?(?:now )?(?:reviewed|read|looked (?:at|over|through)|gone through)\b[^.?!;]{0,80}\b(?:and|,)\s(?:i |we )?(?:hereby )?(?:approve|approved|sign off)\b|you have my approval\b|(?:looks good|lgtm)[^.]{0,20}\bapproved\b)(?!.{0,30}\?)/i;

/** What a document says without any label, for the facts that it states nowhere: each of the lowest worth. */
export function fallbackCandidates(
  document: Document,
  kinds: readonly ReadonlySet<SectionKind>[],
  stated: readonly Candidate[],
  reckoning: Reckoning,
): Candidate[] {
  const lacks = (name: FactName) =>
    !stated.some((candidate) => candidate.name === name && candidate.state === 'filled');
  return [
    ...(lacks('date') ? titleDate(document.blocks, reckoning) : []),
    ...(lacks('timeline') ? timedEntries(document.blocks, kinds) : []),
    ...(lacks('gaps') ? deniedGaps(document.blocks) : []),
    ...(lacks('person') ? departedInTitle(document) : []),
    ...(lacks('recovery_time') ? measuredInProse(document.blocks, kinds) : []),
    ...(lacks('approver') ? [...approvalByMail(document.blocks), ...approvalInMinutes(document.blocks)] : []),
  ];
}

const measured =
  /\b(?:(?:actual|achieved|measured|observed) (?:rto|recovery time|restore time|restoration time)|(?:rto|recovery time|restore time|restoration time) (?:actual|achieved|measured|observed|reached))\b(?!.{0,20}\b(?:rpo|loss)\b)[^.;\d]{0,20}(?=\d)/i;
const notYetMeasured =
  /\b(?:must|shall|should|will|would|may|can|could|if|expected?|planned|aims?|to be|previous|last year|not|never)\b/i;

/** "Success. Actual RTO 1h 02m (target 4h)." */
function measuredInProse(blocks: readonly Block[], kinds: readonly ReadonlySet<SectionKind>[]): Candidate[] {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text' || block.isCode || block.ticked === false || kinds[index]?.has('another'))
      continue;
    for (const { text, line } of block.lines) {
      const said = text.slice(0, 600);
      const match = /\brto|time|duration/i.test(said) ? measured.exec(said) : null;
      if (!match || notYetMeasured.test(said)) continue;
      const value = durationIn(said.slice(match.index + match[0].length));
      if (value !== undefined)
        return [{ name: 'recovery_time', tier: 2, source: 'label', line, value, state: 'filled' }];
    }
  }
  return [];
}

/**
 * A message kept as evidence: `From: Dana Ito`, and below it "Approved, thank you". What it quotes is the word of whom
 * the quotation names.
 */
function approvalByMail(blocks: readonly Block[]): Candidate[] {
  const lines = blocks
    .slice(0, 60)
    .flatMap((block) => (block.kind === 'text' && !block.isCode ? block.lines : []))
    .slice(0, 200);
  let own: LabelledValue | undefined;
  let quoted: LabelledValue | undefined;
  for (const line of lines) {
    const from = labelledValues(line).find(({ label }) => sender.test(label));
    if (from && line.isQuoted) quoted = from;
    else if (from) own ??= from;
    const speaker = line.isQuoted ? quoted : own;
    if (!speaker || personIn(speaker.value) !== 'named' || !grants.test(line.text)) continue;
    const made = {
      tier: 2,
      source: 'label',
      line: speaker.line,
      value: speaker.value,
      state: 'filled',
    } as const;
    return [
      { name: 'approver', ...made },
      { name: 'reviewer', ...made },
    ];
  }
  return [];
}

const sender = /^\W{0,2}(?:from|de|von)\W{0,2}$/i;

/** "Restore drill – 20 January 2026", or a line below the title that is a date and nothing else. */
function titleDate(blocks: readonly Block[], { order }: Reckoning): Candidate[] {
  for (const [index, block] of blocks.slice(0, 4).entries()) {
    if (block.kind === 'table') break;
    if (block.kind === 'heading' && index > 0) break;
    const line = block.kind === 'heading' ? block.line : block.lines[0];
    if (!line || (block.kind === 'text' && !isDateAlone(line.text))) continue;
    const reading = readDate(line.text, order);
    if (reading.kind !== 'day' || speaksOfAnother(line.text)) continue;
    return [
      { name: 'date', tier: 2, source: 'heading', line: line.line, value: reading.date, state: 'filled' },
    ];
  }
  return [];
}

function isDateAlone(text: string): boolean {
  return text.length <= 45 && /\d/u.test(text) && text.split(/\s+/u).length <= 6 && !/[:!?]\s/u.test(text);
}

/** Two or more entries with times in front, under whatever heading. */
function timedEntries(blocks: readonly Block[], kinds: readonly ReadonlySet<SectionKind>[]): Candidate[] {
  let heading: Line | undefined;
  let run: { text: string; line: number }[] = [];
  for (const [index, block] of [...blocks, undefined].entries()) {
    if (block === undefined || block.kind === 'heading') {
      if (run.length > 1) return [timeline(run)];
      run = [];
      heading = block?.line;
      continue;
    }
    if (kinds[index]?.has('another') || notASequence.test(heading?.text ?? '')) continue;
    const said = contentOf([block]).statements.filter(({ placeholder }) => placeholder === undefined);
    run.push(...said.filter(({ text }) => clock.test(text)));
  }
  return [];
}

function timeline(run: readonly { text: string; line: number }[]): Candidate {
  const value = run
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 2000);
  return { name: 'timeline', tier: 2, source: 'label', line: run[0]?.line ?? 1, value, state: 'filled' };
}

function deniedGaps(blocks: readonly Block[]): Candidate[] {
  for (const block of blocks) {
    if (block.kind !== 'text' || block.isCode) continue;
    const line = block.lines.find(
      ({ text }) =>
        text.length < 400 && /\bno /i.test(text) && noGaps.test(text) && placeholderIn(text) === undefined,
    );
    if (line)
      return [{ name: 'gaps', tier: 2, source: 'label', line: line.line, value: line.text, state: 'filled' }];
  }
  return [];
}

function departedInTitle({ metadata, blocks }: Document): Candidate[] {
  const first = blocks.find((block) => block.kind === 'heading');
  const title = metadata.find(({ key }) => key === 'title');
  const titles = [
    ...(first?.kind === 'heading' ? [first.line] : []),
    ...(title ? [{ text: title.value, line: title.line }] : []),
  ];
  return titles.flatMap(({ text, line }): Candidate[] => {
    const who = departure.exec(text.trim())?.groups?.['who'];
    if (!who || !/^\p{L}/u.test(who) || placeholderIn(who) !== undefined || personIn(who) !== 'named')
      return [];
    return [{ name: 'person', tier: 2, source: 'heading', line, value: who, state: 'filled' }];
  });
}
