import { parseDocument, type YAMLError } from 'yaml';
import { bounds } from '../evidence/folder.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { type Position, positionsIn } from './yaml-lines.ts';
import { offsetOf } from './yaml-nodes.ts';
import { type YamlPath, YamlPlaces } from './yaml-places.ts';
import { decodeText } from './yaml-text.ts';
import { YamlValues } from './yaml-values.ts';
import { breaksStructure, yamlWords } from './yaml-words.ts';

/**
 * Where the entry at `path` stands: its key, or its value when asked for. A path that leads nowhere gives the
 * nearest entry above it, the empty path the start of the contents.
 */
export type PlaceOf = (path: YamlPath, part?: 'key' | 'value') => Position;

/** One YAML document as a plain value: mappings, lists, strings, numbers, booleans, null. */
export interface YamlReading {
  file: string;
  /** Null for an empty file. With problems, what could be read in spite of them. */
  value: unknown;
  placeOf: PlaceOf;
  /** Every problem of the file, in its order; empty when the value is sound. */
  problems: ManifestProblem[];
  /** Where contents begin that may have been misread because of a problem before them; absent: none are. */
  brokenFrom?: Position;
}

export interface YamlSource {
  bytes: Uint8Array;
  /** As it shall stand in problems. */
  file: string;
  /** Bytes above which the file is refused; that of a manifest where absent. */
  mostBytes?: number;
}

/** Lines, with the first, within which a second break is an echo of the first. */
const echoLines = 3;

/** Garbage gives an error for each character; the first ones say it. */
const mostErrors = 1_000;

/**
 * Reads one YAML 1.2 document (JSON is one too) with the place of each entry. Never throws for bad contents.
 * Dates stay strings, duplicate keys and tags are problems, `<<` merges, and whatever the aliases write out
 * to is bounded.
 */
export function readYaml({ bytes, file, mostBytes = bounds.manifestBytes }: YamlSource): YamlReading {
  const decoded = decodeText(bytes, mostBytes);
  if (decoded.ok) return readYamlText(decoded.text, file);
  const position = positionsIn(decoded.text)(decoded.offset);
  const problems = [{ file, ...position, message: decoded.message }];
  return { file, value: null, placeOf: () => position, problems, brokenFrom: { line: 1, column: 1 } };
}

/** The same for a text that has been decoded, and bounded, before. */
function readYamlText(text: string, file: string): YamlReading {
  const position = positionsIn(text);
  const found: { offset: number; message: string }[] = [];
  const document = parseDocument(text, {
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core',
    stringKeys: true,
    // Its own check compares each key with all others; ours keeps the lines of both.
    uniqueKeys: false,
  });
  const errors = [...document.errors, ...document.warnings];
  for (const error of withoutEchoes(errors.slice(0, mostErrors), (offset) => position(offset).line)) {
    found.push({ offset: error.pos[0], message: yamlWords[error.code] });
  }
  const values = new YamlValues({
    report: (offset, message) => found.push({ offset, message }),
    lineOf: (offset) => position(offset).line,
  });
  const { value, refused } = values.read(document.contents);
  const places = new YamlPlaces({ value, offset: offsetOf(document.contents) }, values.origins);
  const problems = found
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ file, ...position(offset), message }));
  const brokenAt = refused ? 0 : firstBreak(errors);
  return {
    file,
    value,
    placeOf: (path, part = 'key') => position(places.offset(path, part)),
    problems,
    ...(brokenAt === undefined ? {} : { brokenFrom: position(brokenAt) }),
  };
}

/**
 * One slip makes the parser complain again and again, about its line and those that follow: of the complaints
 * that break the structure only the first of a run is kept.
 */
function withoutEchoes(errors: readonly YAMLError[], lineOf: (offset: number) => number): YAMLError[] {
  let lastBreak = Number.NEGATIVE_INFINITY;
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter((error) => {
      const line = lineOf(error.pos[0]);
      const echo = line - lastBreak < echoLines;
      if (breaksStructure(error.code)) lastBreak = line;
      return !(echo && (breaksStructure(error.code) || line === lastBreak));
    });
}

function firstBreak(errors: readonly YAMLError[]): number | undefined {
  let first: number | undefined;
  for (const { code, pos } of errors) {
    if (breaksStructure(code) && (first === undefined || pos[0] < first)) first = pos[0];
  }
  return first;
}
