import { addDays, isoDate, type Span } from '../evidence/calendar.ts';
import { readDate, readSpan } from '../evidence/dates.ts';
import { type Denied, statesNone } from '../evidence/denials.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** A statement speaks for the days before it, not for those after. */
export const reach = 100;
const mostLines = 5000;

export interface Statement {
  file: string;
  line: number;
  /** The days that it speaks of. */
  of: Span;
}

/** Dated documents that state that nothing of the kind happened ("No departures in Q1 2026"). */
export interface NoneStated {
  /** The last of them; `line` is counted from 1. */
  file: string;
  line: number;
  files: string[];
  /** The first days of the window that nobody speaks of; absent where together they speak of all but its last days. */
  silent?: Span;
}

/** What the statements of none say together; undefined where there are none. */
export function statementOfNone(
  evidence: readonly Evidence[],
  denied: Denied,
  window: Span,
): NoneStated | undefined {
  const statements = evidence
    .flatMap((one) => statementIn(one, denied, window) ?? [])
    .sort((a, b) => (a.of.from < b.of.from ? -1 : a.of.from > b.of.from ? 1 : 0));
  let covered = addDays(window.from, -1);
  for (const { of } of statements) if (of.from <= addDays(covered, 1) && of.to > covered) covered = of.to;
  const last = statements.at(-1);
  if (!last) return undefined;
  const said = { file: last.file, line: last.line, files: statements.map(({ file }) => file) };
  if (covered >= addDays(window.to, -reach)) return said;
  const next = statements.find(({ of }) => of.from > covered)?.of.from;
  return {
    ...said,
    silent: { from: addDays(covered, 1), to: next === undefined ? window.to : addDays(next, -1) },
  };
}

/** What one document states, if it does; of what it does not say itself, from the beginning of the window. */
export function statementIn(evidence: Evidence, denied: Denied, window: Span): Statement | undefined {
  const { path, text, date, format } = evidence;
  if (format !== 'document' || text === undefined || !date) return undefined;
  const lines = text.split('\n').slice(0, mostLines);
  for (const [index, line] of lines.entries()) {
    const sentence = sentencesOf(line).find((one) => statesNone(one, denied));
    if (sentence === undefined) continue;
    const title = lines.find((one) => one.trim() !== '') ?? '';
    const spoken = spokenOf(sentence) ?? evidence.period ?? spokenOf(title);
    if (!spoken && date.date < window.from) continue;
    const of = spoken ?? { from: window.from, to: date.date };
    // Nobody can tell on a day what has not happened after it.
    return { file: path, line: index + 1, of: { from: of.from, to: of.to < date.date ? of.to : date.date } };
  }
  return undefined;
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?])\s+(?=\p{Lu})|;\s/u);
}

/** The days that a sentence names: a period, two ends, the year; undefined where it names none. */
function spokenOf(sentence: string): Span | undefined {
  const span = readSpan(sentence.replace(/\bbetween\s(.{3,40}?)\sand\s/iu, '$1 to '));
  if (span) return span;
  const years = [...sentence.matchAll(/(?<![\d-])(?:19|20)\d{2}(?![\d-])/gu)].map(([year]) => Number(year));
  const reading = readDate(sentence);
  const day = reading.kind === 'day' ? reading.date : undefined;
  // Up to the day of the document, which ends every statement.
  const last = isoDate(9999, 12, 31);
  if (day && last && /\b(?:since|from)\b/iu.test(sentence)) return { from: day, to: last };
  // "As of 5 October 2026 nobody has left" tells the end and no beginning.
  if (day) return undefined;
  const [from, to] = [isoDate(Math.min(...years), 1, 1), isoDate(Math.max(...years), 12, 31)];
  return years.length > 0 && from && to ? { from, to } : undefined;
}
