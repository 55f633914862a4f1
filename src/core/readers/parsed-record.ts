import { bounds } from '../evidence/folder.ts';
import { readYaml } from '../manifest/yaml-document.ts';
import { type JsonPath, JsonPlaces } from './json-places.ts';
import { jsonValues } from './json-values.ts';

/** A YAML or JSON text as a plain value, with the lines of its parts. */
export interface ParsedRecord {
  value: unknown;
  /** The line of the value at the path, or of the nearest value around it. */
  lineOf(path: JsonPath): number;
}

export type RecordParsing =
  | { ok: true; record: ParsedRecord; warning?: { detail: string; line: number } }
  | { ok: false; detail: string; line: number };

/** A whole JSON text. */
export function parseJson(text: string): RecordParsing {
  let places: JsonPlaces | undefined;
  const lineOf = (path: JsonPath) => {
    places ??= new JsonPlaces(text);
    return places.lineOf(path);
  };
  // Some tools write raw control characters into strings: they are read as spaces.
  const value = parsedValue(text) ?? parsedValue(text.replace(/\p{Cc}/gu, ' '));
  if (value) return { ok: true, record: { value: value.parsed, lineOf } };
  return { ok: false, detail: 'not valid JSON', line: new JsonPlaces(text).brokenAt ?? 1 };
}

function parsedValue(text: string): { parsed: unknown } | undefined {
  try {
    return { parsed: JSON.parse(text) };
  } catch {
    // The message quotes the text, which may hold a secret; `JsonPlaces` finds the line.
    return undefined;
  }
}

/** Several JSON values one after the other, as a list; undefined where the text is anything else. */
export function parseJsonValues(text: string): RecordParsing | undefined {
  const written = jsonValues(text);
  if (!written) return undefined;
  const records: ParsedRecord[] = [];
  for (const { text: one } of written) {
    const parsing = parseJson(one);
    if (!parsing.ok) return undefined;
    records.push(parsing.record);
  }
  const lineOf = ([first, ...rest]: JsonPath) => {
    const [record, start] = typeof first === 'number' ? [records[first], written[first]] : [];
    return record && start ? start.line + record.lineOf(rest) - 1 : 1;
  };
  return { ok: true, record: { value: records.map(({ value }) => value), lineOf } };
}

/** One JSON value a line, as logs and paged exports write them. */
export function parseJsonLines(text: string): RecordParsing {
  const items: unknown[] = [];
  const lines: number[] = [];
  let line = 0;
  for (const written of text.split('\n')) {
    line += 1;
    if (written.trim() === '') continue;
    const value = parsedValue(written);
    if (!value) return { ok: false, detail: 'a line that is not valid JSON', line };
    items.push(value.parsed);
    lines.push(line);
  }
  const lineOf = ([first]: JsonPath) => (typeof first === 'number' ? lines[first] : undefined) ?? 1;
  return { ok: true, record: { value: items, lineOf } };
}

/** Whether a text is one JSON mapping a line, whatever its name. */
export function looksLikeJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.trimStart().split('\n', 2);
  return first.startsWith('{') && first.trimEnd().endsWith('}') && second.startsWith('{');
}

/** The first document of a YAML text. What of it is doubtful, but can be read, is a warning. */
export function parseYaml(text: string): RecordParsing {
  const bytes = new TextEncoder().encode(text);
  const { value, placeOf, problems, brokenFrom } = readYaml({ bytes, file: '', mostBytes: bounds.textBytes });
  const [first] = problems;
  if (first && brokenFrom) return { ok: false, detail: `not valid YAML: ${first.message}`, line: first.line };
  const record = { value, lineOf: (path: JsonPath) => placeOf(path).line };
  return first
    ? { ok: true, record, warning: { detail: first.message, line: first.line } }
    : { ok: true, record };
}
