import type { ManifestProblem } from './manifest-problem.ts';
import type { ValueProblem } from './problems.ts';
import type { YamlReading } from './yaml-document.ts';
import type { Position } from './yaml-lines.ts';

/** More than anybody corrects in one go; what lies beyond is counted, not shown. */
const mostProblems = 500;

/**
 * The problems of a document and of its value, each at its line, in the order of the file, each once. Where
 * the text itself is broken, what follows may have been misread: nothing is said of its value, nor of keys
 * that may stand in it.
 */
export function placeProblems(reading: YamlReading, found: readonly ValueProblem[]): ManifestProblem[] {
  const { file, placeOf, brokenFrom } = reading;
  const said = new Set(reading.problems.map(keyOfPlace));
  const placed: Placed[] = reading.problems.map((problem) => ({
    ...problem,
    message: () => problem.message,
  }));
  for (const { path, part, message, needsWhole } of found) {
    const place = placeOf(path, part);
    const doubtful = brokenFrom !== undefined && (needsWhole === true || !isBefore(place, brokenFrom));
    if (!doubtful && !said.has(keyOfPlace(place))) placed.push({ ...place, message });
  }
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  return firstOnes(placed, file);
}

interface Placed extends Position {
  message: () => string;
}

function firstOnes(placed: readonly Placed[], file: string): ManifestProblem[] {
  const problems = new Map<string, ManifestProblem>();
  for (const [index, { line, column, message }] of placed.entries()) {
    const problem = { file, line, column, message: message() };
    if (problems.size === mostProblems) {
      const rest = `and up to ${placed.length - index} more problems: correct these first`;
      return [...problems.values(), { ...problem, message: rest }];
    }
    problems.set(`${line}:${column} ${problem.message}`, problem);
  }
  return [...problems.values()];
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function keyOfPlace({ line, column }: Position): string {
  return `${line}:${column}`;
}
