import type { IsoDate, Span } from '../calendar.ts';
import { type DayOrder, readDate, readSpan } from '../dates.ts';
import type { Document } from '../document.ts';
import { normalizeLabel, wordsOfLabel } from '../labels.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
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

const fiscal = /(?<![a-z])(?:fy\s?-?\d|fiscal)/iu;
const quarterAlone = /(?<![\p{L}\d])[qt](?<quarter>[1-4])(?![\p{L}\d])/iu;

/** "Q1 access review" signed on 2 April 2026: of the title's quarter, or of the file name's, the last one that had begun. */
export function quarterBefore(document: Document, file: string, day: IsoDate | undefined): Span | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/_/gu, ' ');
  const titles = [...titlesOf(document), name];
  const quarter = titles
    .map((title) => quarterAlone.exec(title)?.groups?.['quarter'])
    .find((one) => one !== undefined);
  // A quarter of a fiscal year can be any three months.
  if (day === undefined || quarter === undefined || titles.some((title) => fiscal.test(title)))
    return undefined;
  const year = Number(day.slice(0, 4));
  const [own, before] = [year, year - 1].map((one) => readSpan(`Q${quarter} ${one}`));
  return own && own.from <= day ? own : before;
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
function inTitle(document: Document, order: DayOrder | undefined): Span | undefined {
  for (const title of titlesOf(document)) {
    const reading = readDate(title, order);
    if (reading.kind === 'period') return reading.span;
  }
  return undefined;
}

const mostTitle = 80;

/** The first heading, the title of the front matter, and a first line that is no label where no heading stands above it. */
function titlesOf({ metadata, blocks }: Document): string[] {
  const heading = blocks.find((block) => block.kind === 'heading');
  const [first] = blocks;
  const line = first?.kind === 'text' && !first.isCode ? first.lines[0] : undefined;
  const isTitle = line !== undefined && line.text.length <= mostTitle && labelledValues(line).length === 0;
  return [
    heading?.kind === 'heading' ? heading.line.text : '',
    metadata.find(({ key }) => normalizeLabel(key) === 'title')?.value ?? '',
    isTitle && !/[.!?]$/u.test(line.text.trim()) ? line.text : '',
  ];
}
