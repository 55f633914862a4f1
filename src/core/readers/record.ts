import { readDate } from '../evidence/dates.ts';
import type { EffectiveDate, Reading } from '../evidence/evidence.ts';
import { normalizeLabel } from '../evidence/labels.ts';
import { type CardLine, vendorCard } from '../evidence/vendor-card.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { factsOfKeys, speaksThroughItsParts } from './record-facts.ts';
import { isSwitchedOff, mayBeSetting, settingsAt } from './record-settings.ts';
import { itemsByName, tableOf } from './record-tables.ts';
import { isListOfMaps, isMap, isScalar, type RecordMap, textOf, wordsOfKey } from './record-values.ts';
import { toolAnswer } from './tool-failure.ts';

const factDepth = 4;
const settingDepth = 8;
const mostTables = 20;
const mostVisited = 1_000_000;

/** Keys under which tools say when they wrote a file; near the top only. */
const toolTimestamps = new Set([
  'timestamp',
  'generated',
  'generated time',
  'generation date',
  'export date',
  'exported',
  'run at',
  'run date',
  'scan date',
  'scan time',
  'report generated',
  'report generated at',
  'fetched at',
  'retrieved at',
  'date time',
]);

/** One value met on the way through a record. */
interface Met {
  value: unknown;
  keys: readonly string[];
  path: readonly (string | number)[];
  /** Inside a rule that is switched off: what is set there is not enforced. */
  off: boolean;
}

/** Reads YAML or JSON of no known tool: keys that name facts, keys that name settings, lists of mappings. */
export function readGenericRecord(record: ParsedRecord, file: string): Reading {
  const { value, lineOf } = record;
  const builder = new ReadingBuilder({ format: 'record', reader: 'record' }, file);
  const answer = toolAnswer(value);
  if (answer?.kind === 'failure') return builder.fail('tool-failure', answer.detail, lineOf([]));
  if (answer) {
    builder.addSetting('required_approvals', 0, lineOf(['message']), { name: 'branch protection' });
    return builder.build();
  }
  const nothing = nameOfNothing(value);
  if (nothing) return builder.fail('empty', `nothing but ${nothing}`, lineOf([]));
  const scan = new RecordScan(record, file, builder);
  // Breadth first: what stands nearer to the top is more about the file as a whole.
  let level: Met[] = [{ value, keys: [], path: [], off: false }];
  while (level.length > 0) level = level.flatMap((met) => scan.visit(met));
  // When a tool wrote the file says less than a date that somebody wrote into it.
  for (const date of scan.timestamps) builder.addDate(date);
  const card = isMap(value) ? vendorCard(linesOf(value, lineOf), file) : undefined;
  if (card) builder.addTable(card);
  return withEmptyList(builder.build(), record);
}

/** The values of a record under its keys, and one level below: `vendor: { name: … }`, `soc2: { reviewed_on: … }`. */
function linesOf(value: RecordMap, lineOf: ParsedRecord['lineOf']): CardLine[] {
  return Object.entries(value).flatMap(([key, own]): CardLine[] => {
    if (!isMap(own)) return own === null || isScalar(own) ? [cardLine([key], own, lineOf)] : [];
    const named = isScalar(own['name']) ? [cardLine([key], own['name'], lineOf)] : [];
    const inner = Object.entries(own).filter(([, value]) => value === null || isScalar(value));
    return [...named, ...inner.map(([sub, value]) => cardLine([key, sub], value, lineOf))];
  });
}

function cardLine(keys: readonly string[], value: unknown, lineOf: ParsedRecord['lineOf']): CardLine {
  return { label: keys.map(wordsOfKey).join(' '), value: textOf(value), line: lineOf(keys) ?? 1 };
}

class RecordScan {
  readonly timestamps: EffectiveDate[] = [];
  readonly #record: ParsedRecord;
  readonly #file: string;
  readonly #builder: ReadingBuilder;
  #tables = 0;
  #visited = 0;

  constructor(record: ParsedRecord, file: string, builder: ReadingBuilder) {
    this.#record = record;
    this.#file = file;
    this.#builder = builder;
  }

  /** Takes what the value says, and gives the values in it that are still to be looked at. */
  visit(met: Met): Met[] {
    const { value, keys, path } = met;
    if (++this.#visited > mostVisited) return [];
    if (keys.length > 0 && keys.length <= factDepth) this.#addFacts(met);
    if (keys.length > 0 && !met.off) this.#addSettings(met, false);
    if (isListOfMaps(value)) {
      this.#addTable(value, path);
      this.#visitList(met);
    }
    if (!isMap(value) || keys.length >= settingDepth) return [];
    const named = keys.length < factDepth ? itemsByName(value) : undefined;
    if (named) this.#addTable(named, path, Object.keys(value));
    const off = met.off || isSwitchedOff(value);
    return Object.entries(value).map(([key, part]) => ({
      value: part,
      keys: [...keys, key],
      path: [...path, key],
      off,
    }));
  }

  /** Depth first, for a list may be long: only settings are looked for, the rest of it is a table. */
  #visitList({ value, keys, path, off }: Met): void {
    if (keys.length + path.length > settingDepth * 2) return;
    if (Array.isArray(value)) {
      value.forEach((part, index) => {
        if (isMap(part) && ++this.#visited <= mostVisited)
          this.#visitList({ value: part, keys, path: [...path, index], off });
      });
    } else if (isMap(value) && !off && !isSwitchedOff(value)) {
      for (const [key, part] of Object.entries(value)) {
        if (mayBeSetting(key))
          this.#addSettings({ value: part, keys: [...keys, key], path: [...path, key], off }, true);
        else if (typeof part === 'object')
          this.#visitList({ value: part, keys: [...keys, key], path: [...path, key], off });
      }
    }
  }

  #addSettings({ keys, value, path }: Met, inList: boolean): void {
    for (const { name, value: found } of settingsAt(keys, value, inList)) {
      this.#builder.addSetting(name, found, this.#record.lineOf(path));
    }
  }

  #addFacts({ keys, value, path }: Met): void {
    const key = wordsOfKey(keys.at(-1) ?? '');
    if (speaksThroughItsParts(value)) {
      this.#builder.addSpan(key, [
        textOf(value['from'] ?? value['start']),
        textOf(value['to'] ?? value['end']),
      ]);
      return;
    }
    const text = textOf(value);
    const line = this.#record.lineOf(path);
    for (const name of factsOfKeys(keys)) this.#builder.addFact(name, text, { line, source: 'key' });
    if (!isScalar(value)) return;
    this.#builder.addPeriod(key, text);
    if (keys.length <= 2 && toolTimestamps.has(normalizeLabel(key))) this.#addTimestamp(text, line);
  }

  #addTimestamp(text: string, line: number): void {
    const read = readDate(text);
    if (read.kind !== 'day') return;
    this.timestamps.push({ date: read.date, source: 'tool timestamp', place: { file: this.#file, line } });
  }

  /** `names`: the keys of the rows, where they have some instead of numbers. */
  #addTable(items: Parameters<typeof tableOf>[0], path: Met['path'], names: readonly string[] = []): void {
    if (++this.#tables > mostTables) return;
    const { lineOf } = this.#record;
    const place = { file: this.#file, line: lineOf(path) };
    this.#builder.addTable(tableOf(items, place, (row) => lineOf([...path, names[row] ?? row])));
  }
}

function nameOfNothing(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : undefined;
  return isMap(value) && Object.keys(value).length === 0 ? 'an empty mapping' : undefined;
}

/** `{ "value": [] }` is a clean result only for whoever knows the query: here it shows nothing. */
function withEmptyList(reading: Reading, { value, lineOf }: ParsedRecord): Reading {
  if (!isMap(value)) return reading;
  const empty = Object.entries(value).find(([, part]) => Array.isArray(part) && part.length === 0);
  const { facts, settings, tables, unfilled, problems } = reading;
  if (!empty || facts.length + settings.length + tables.length + unfilled.length > 0) return reading;
  const problem = { reason: 'empty' as const, detail: 'nothing but an empty list', line: lineOf([empty[0]]) };
  return { ...reading, problems: [...problems, problem] };
}
