import { hasLetter } from '../basic-text.ts';
import type { Line } from '../document.ts';
import { factsLabelled } from './fact-labels.ts';

/** A label with what stands after it on the same line. */
export interface LabelledValue {
  label: string;
  value: string;
  line: number;
}

/** Lines are read this far; what lies beyond is prose or an attack. */
const mostCharacters = 2000;
const mostLabelCharacters = 80;
const colons = /[:：](?=\s|$|[*_])/gu;
/** A line is asked for several times: by labels, sections, status and period. */
const read = new WeakMap<Line, readonly LabelledValue[]>();

/** What may stand between a value and the next label, or at the ends of a label. */
const separators = /^[\s/|·•;,–—*_-]+|[\s/|·•;–—*_]+$/gu;
/** Between a label and its value where there is no colon: a dash, a bar, a tab, dots, an equals sign, columns. */
const insteadOfColon = /\s[-–—|=]{1,2}\s|\t+|\s?\.{3,60}\s?|\s{3,60}/u;

/**
 * The labelled values of one line: `**Label:** value`, `**Label**: value`, `Label: value`, `Label – value`, and
 * several on one line, whatever separates them. Empty where the line is prose.
 */
export function labelledValues(line: Line): readonly LabelledValue[] {
  const known = read.get(line);
  if (known) return known;
  const values = readLine(line);
  read.set(line, values);
  return values;
}

function readLine({ text, bold, line }: Line): LabelledValue[] {
  const shown = text.slice(0, mostCharacters);
  const starts = [...boldLabels(shown, bold), ...plainLabels(shown)].sort((a, b) => a.start - b.start);
  const labels = starts.filter((one, index) => one.start >= (starts[index - 1]?.valueStart ?? 0));
  if (labels.length === 0) return withoutColon(shown, bold, line);
  return labels.map(({ label, valueStart }, index) => {
    const value = shown.slice(valueStart, labels[index + 1]?.start ?? shown.length);
    const isLast = index === labels.length - 1;
    return { label: trimmed(label), value: trimmed(isLast ? value : value.replace(/,\s*$/u, '')), line };
  });
}

interface LabelStart {
  label: string;
  start: number;
  valueStart: number;
}

/** Bold text that ends with a colon or is followed by one, or that holds label and value together. */
function boldLabels(text: string, bold: Line['bold']): LabelStart[] {
  return bold.flatMap(([from, to]): LabelStart[] => {
    if (to > text.length || to - from > 300) return [];
    const inside = text.slice(from, to);
    const colon = /[:：](?=\s|$)/u.exec(inside);
    if (colon && colon.index <= mostLabelCharacters) {
      return [{ label: inside.slice(0, colon.index), start: from, valueStart: from + colon.index + 1 }];
    }
    const after = /^\s{0,3}[:：]/u.exec(text.slice(to, to + 4));
    if (!after || inside.length > mostLabelCharacters) return [];
    return [{ label: inside, start: from, valueStart: to + after[0].length }];
  });
}

/** A label at the start of the line, and the labels of facts that stand inside of it. */
function plainLabels(text: string): LabelStart[] {
  const found: LabelStart[] = [];
  let begin = 0;
  let count = 0;
  for (const { index } of text.matchAll(colons)) {
    if (++count > 40) break;
    const before = text.slice(Math.max(begin, index - mostLabelCharacters), index);
    const leading = found.length === 0 && begin === 0 && index <= mostLabelCharacters && isLabel(before);
    const start = leading ? 0 : innerLabel(text, begin, index);
    if (start !== undefined)
      found.push({ label: trimmed(text.slice(start, index)), start, valueStart: index + 1 });
    begin = index + 1;
  }
  return found;
}

/** A few words without the end of a sentence among them. */
function isLabel(text: string): boolean {
  return hasLetter(text) && !/[.!?;]\s|https?$|\|/u.test(text) && text.trim().split(/\s+/u).length <= 9;
}

/** Where the longest run of one to four words before a colon begins that is the label of a fact. */
function innerLabel(text: string, from: number, colon: number): number | undefined {
  const before = text.slice(Math.max(from, colon - 50), colon);
  const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/_-]*(?:\s?\([^()]{0,20}\))?/gu)].slice(-4);
  for (const word of words) {
    const candidate = before.slice(word.index);
    if (/[.,;|·•/]\s/u.test(candidate) || !/^\p{Lu}|^\p{Lo}/u.test(candidate)) continue;
    if (factsLabelled(candidate).length > 0) return Math.max(from, colon - 50) + word.index;
  }
  return undefined;
}

/** `**Date** 2026-03-31`, `Reviewer – Dana Ito`: only for labels that are a fact's. */
function withoutColon(text: string, bold: Line['bold'], line: number): LabelledValue[] {
  const [first] = bold;
  const inBold =
    first && first[0] <= 2 && first[1] - first[0] <= mostLabelCharacters
      ? text.slice(first[0], first[1])
      : undefined;
  const head = text.slice(0, mostLabelCharacters);
  if (first && inBold && first[1] < text.length && factsLabelled(inBold).length > 0) {
    return [{ label: inBold, value: trimmed(text.slice(first[1])), line }];
  }
  const colon = /[:：][^\s/]/.test(head) ? /(?<=\p{L}|\))[:：](?=[^\s/])/u.exec(head) : null;
  const between = colon ?? insteadOfColon.exec(head);
  // More than two cells are the row of a table that lost its shape.
  if (!between || text.split('|').filter((cell) => cell.trim() !== '').length > 2) return [];
  const label = text.slice(0, between.index);
  if (factsLabelled(label).length === 0) return [];
  return [{ label, value: trimmed(text.slice(between.index + between[0].length)), line }];
}

/** Without separators at its ends; a value of dashes or lines to write on stays as it is. */
function trimmed(value: string): string {
  const bare = value.trim();
  const rest = bare.replace(separators, '');
  return rest === '' ? bare : rest.replace(/^[:：]\s{0,3}/u, '');
}
