import { readDate } from '../evidence/dates.ts';
import { candidateFor } from '../evidence/document/candidates.ts';
import type {
  EffectiveDate,
  Format,
  Reading,
  ReadingProblem,
  Setting,
  Source,
} from '../evidence/evidence.ts';
import { type FactDefinition, type FactName, factDefinitions, factNames } from '../evidence/facts.ts';
import { normalizeLabel } from '../evidence/labels.ts';
import { placeholderIn } from '../evidence/placeholders.ts';
import type { Table } from '../evidence/table.ts';

/** Where a labelled value stands. */
export interface LabelledAt {
  line?: number | undefined;
  source: Source;
}

const periodLabels = new Set(
  [
    'period',
    'quarter',
    'review period',
    'review quarter',
    'audit period',
    'reporting period',
    'report period',
    'period covered',
    'covered period',
    'covers',
    'month',
    'half',
  ].map(normalizeLabel),
);

/** The facts whose labels a text is one of. */
const namesByLabel = new Map<string, FactName[]>();
for (const name of factNames) {
  for (const label of factDefinitions[name].labels.map(normalizeLabel)) {
    namesByLabel.set(label, [...(namesByLabel.get(label) ?? []), name]);
  }
}

export function factsLabelled(label: string): readonly FactName[] {
  return namesByLabel.get(normalizeLabel(label)) ?? [];
}

/** Collects what a reader understands of one file. */
export class ReadingBuilder {
  readonly #file: string;
  readonly #reading: Reading;

  constructor(kind: { format: Format; reader: string }, file: string) {
    this.#file = file;
    this.#reading = { ...kind, facts: [], unfilled: [], settings: [], tables: [], dates: [], problems: [] };
  }

  build(): Reading {
    return this.#reading;
  }

  /** Takes a value for every fact that its label introduces; false when it introduces none. */
  addLabelled(label: string, value: string, at: LabelledAt): boolean {
    const names = factsLabelled(label);
    for (const name of names) this.addFact(name, value, at);
    return this.addPeriod(label, value) || names.length > 0;
  }

  addFact(name: FactName, value: string, { line, source }: LabelledAt): void {
    const place = { file: this.#file, ...(line === undefined ? {} : { line }) };
    const placeholder = value.trim() === '' ? '' : placeholderIn(value);
    if (placeholder !== undefined) {
      this.#reading.unfilled.push({ name, placeholder, place });
      return;
    }
    const definition: FactDefinition = factDefinitions[name];
    if (definition.form === 'text' || definition.form === 'section') {
      this.#reading.facts.push({ name, value, source, place });
      return;
    }
    if (definition.form !== 'date') {
      // A bare number is as good as one of minutes: the key has said what it is.
      const stated = { label: 'minutes', value, line: line ?? 1, source };
      const candidate = candidateFor(name, 0, stated, { order: undefined });
      if (candidate?.state === 'filled') this.#reading.facts.push({ name, value, source, place });
      if (candidate?.state === 'unfilled')
        this.#reading.unfilled.push({ name, placeholder: candidate.value, place });
      return;
    }
    const read = readDate(value);
    if (read.kind === 'none') return;
    this.#reading.facts.push({ name, value, source, place });
    if (read.kind === 'ambiguous') this.#addAmbiguous(line);
    if (name === 'date' && read.kind === 'day') this.addDate({ date: read.date, source, place });
  }

  /** Takes the value for the period of the file where the label speaks of one; false when it does not. */
  addPeriod(label: string, value: string): boolean {
    if (!periodLabels.has(normalizeLabel(label))) return false;
    const read = readDate(value);
    if (read.kind === 'period') this.#reading.period ??= read.span;
    return true;
  }

  /** The same for a period of which both ends are written; absent ends are no period. */
  addSpan(label: string, ends: readonly [first: string, last: string]): void {
    const [from, to] = ends.map((end) => readDate(end));
    if (!periodLabels.has(normalizeLabel(label)) || from?.kind !== 'day' || to?.kind !== 'day') return;
    if (from.date <= to.date) this.#reading.period ??= { from: from.date, to: to.date };
  }

  addDate(date: EffectiveDate): void {
    this.#reading.dates.push(date);
  }

  addSetting(
    name: Setting['name'],
    value: Setting['value'],
    line: number | undefined,
    layer?: Setting['layer'],
  ): void {
    this.#reading.settings.push({
      name,
      value,
      place: { file: this.#file, ...(line === undefined ? {} : { line }) },
      ...(layer ? { layer } : {}),
    });
  }

  addTable(table: Table): void {
    this.#reading.tables.push(table);
  }

  addProblem(reason: ReadingProblem['reason'], detail: string, line?: number): void {
    this.#reading.problems.push({ reason, detail, ...(line === undefined ? {} : { line }) });
  }

  /** Nothing of the file can be relied on: only the problem stays. */
  fail(reason: ReadingProblem['reason'], detail: string, line?: number): Reading {
    const { format, reader } = this.#reading;
    return failed({ format, reader }, { reason, detail, ...(line === undefined ? {} : { line }) });
  }

  #addAmbiguous(line: number | undefined): void {
    if (this.#reading.problems.some(({ reason }) => reason === 'ambiguous-date')) return;
    this.addProblem('ambiguous-date', 'day and month can be read either way round', line);
  }
}

/** A reading that has nothing but a problem. */
export function failed(kind: { format: Format; reader: string }, problem: ReadingProblem): Reading {
  return { ...kind, facts: [], unfilled: [], settings: [], tables: [], dates: [], problems: [problem] };
}
