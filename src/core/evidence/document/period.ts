import type { Span } from '../calendar.ts';
import { type DayOrder, readDate, readSpan } from '../dates.ts';
import type { Document } from '../document.ts';
import { normalizeLabel, wordsOfLabel } from '../labels.ts';
import type { LabelledValue } from './labelled-values.ts';
import { pairsOfDocument } from './pairs.ts';

const periodLabels =
  /^(?:(?:access |user access )?review (?:period|quarter|cycle)|period|quarter|reporting period|audit period|report period|coverage period|period covered|covered period|covering period|period under review|period reviewed|period of review|review window|time period|covers|covering|month|reporting quarter|reporting month|half|for period|for the period|for quarter|campaign|cycle|period of assessment|assessment period|evidence period)$/u;
const starts =
  /^(?:period |review |review period |coverage )?(?:start|from|begin|start date|begins|period start|from date)$|^(?:period|review period) (?:start|from|start date)$/u;
const ends =
  /^(?:period |review |review period |coverage )?(?:end|to|until|end date|ends|period end|to date)$|^(?:period|review period) (?:end|to|end date)$/u;

/** The period that a document says it covers: by a label, by its two ends, or in its title. */
export function periodOfDocument(document: Document, order: DayOrder | undefined): Span | undefined {
  const pairs = pairsOf(document);
  for (const { label, value } of pairs) {
    const span =
      periodLabels.test(normalizeLabel(label)) && !wordsOfLabel(label).includes('next')
        ? readSpan(value, order)
        : undefined;
    if (span) return span;
  }
  return betweenEnds(pairs, order) ?? inTitle(document, order);
}

/** Labels that could speak of a period; the first few hundred, for they stand near the head. */
function pairsOf(document: Document): LabelledValue[] {
  const pairs: LabelledValue[] = [];
  for (const pair of pairsOfDocument(document)) {
    if (pairs.length >= 500) break;
    if (/\d{4}/u.test(pair.value)) pairs.push(pair);
  }
  return pairs;
}

function betweenEnds(pairs: readonly LabelledValue[], order: DayOrder | undefined): Span | undefined {
  const day = (pattern: RegExp) => {
    const pair = pairs.find(
      ({ label }) =>
        /\b(?:period|review|coverage)\b/u.test(normalizeLabel(label)) && pattern.test(normalizeLabel(label)),
    );
    const reading = pair && readDate(pair.value, order);
    return reading?.kind === 'day' ? reading.date : undefined;
  };
  const [from, to] = [day(starts), day(ends)];
  return from && to && from <= to ? { from, to } : undefined;
}

/** "Quarterly access review — Q1 2026": a quarter, half or month of the title, no single day and no whole year. */
function inTitle({ metadata, blocks }: Document, order: DayOrder | undefined): Span | undefined {
  const heading = blocks.find((block) => block.kind === 'heading');
  const titles = [
    heading?.kind === 'heading' ? heading.line.text : '',
    metadata.find(({ key }) => normalizeLabel(key) === 'title')?.value ?? '',
  ];
  for (const title of titles) {
    const reading = readDate(title, order);
    if (reading.kind === 'period') return reading.span;
  }
  return undefined;
}
