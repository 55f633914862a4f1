import type * as z from 'zod/mini';
import { shown } from './shown.ts';
import { nearest } from './suggest.ts';
import { member, type YamlPath } from './yaml-places.ts';

/** A problem found in a value, before it has a line. */
export interface ValueProblem {
  path: YamlPath;
  /** Whether the key is wrong, or the value that stands under it. */
  part: 'key' | 'value';
  /** Made when it is shown: of a hundred thousand problems only the first are. */
  message: () => string;
  /** True when something is not there: it may stand in a part of the file that could not be read. */
  needsWhole?: true;
  /** Set when this is the key that is missing. */
  absent?: string;
  /** Set when this is the key that was likely meant. */
  meant?: string;
}

type Issue = z.core.$ZodIssue;

/** What zod found in `value`, in words: what was expected, what is there, and which name was likely meant. */
export function describeIssues(issues: readonly Issue[], value: unknown): ValueProblem[] {
  return withoutMisspelt(issues.flatMap((issue) => describe(issue, value, [])));
}

function describe(issue: Issue, value: unknown, above: YamlPath): ValueProblem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const found = at(value, path);
  if (found === undefined) {
    // The first item of an empty list is not a missing key: it is the list that is wrong.
    const list = path.slice(0, -1);
    return [
      typeof path.at(-1) === 'number' ? wrong(list, issue, at(value, list)) : missing(path, issue.message),
    ];
  }
  if (issue.code === 'invalid_type' && issue.expected === 'never') {
    return [{ path, part: 'key', message: () => `${subject(path)}${issue.message}` }];
  }
  if (issue.code === 'unrecognized_keys') {
    // See `mapping` in fields.ts: the message lists the keys that are known.
    const known = issue.message.split(' ');
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  if (issue.code === 'invalid_union') {
    const meant = likeliest(issue.errors, value, path);
    if (meant) return meant;
  }
  return [wrong(path, issue, found)];
}

/**
 * Of the ways to read a value that can be read in several, the one that its author likely meant: with the
 * fewest problems, of two the one whose keys are right. None when the value is of another kind altogether, or two
 * ways are equally likely.
 */
function likeliest(
  ways: readonly (readonly Issue[])[],
  value: unknown,
  path: YamlPath,
): ValueProblem[] | undefined {
  const ofItsKind = ways.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
  const described = ofItsKind.map((issues) =>
    withoutMisspelt(issues.flatMap((issue) => describe(issue, value, path))),
  );
  const [first, second] = described.sort(byLikelihood);
  return first && second && byLikelihood(first, second) === 0 ? undefined : first;
}

function byLikelihood(a: readonly ValueProblem[], b: readonly ValueProblem[]): number {
  const wrongKeys = (problems: readonly ValueProblem[]) =>
    problems.filter(({ part }) => part === 'key').length;
  return a.length - b.length || wrongKeys(a) - wrongKeys(b);
}

/** A misspelt key is one problem: that the key it was meant for is missing goes without saying. */
function withoutMisspelt(problems: readonly ValueProblem[]): ValueProblem[] {
  const meant = new Set<string>();
  for (const { path, meant: key } of problems) {
    if (key !== undefined) meant.add(JSON.stringify([...path.slice(0, -1), key]));
  }
  return problems.filter(
    ({ path, absent }) => absent === undefined || !meant.has(JSON.stringify([...path, absent])),
  );
}

function unknownKey(path: YamlPath, key: string, known: readonly string[]): ValueProblem {
  const near = nearest(key, known);
  const remedy = near === undefined ? `known here are ${known.join(', ')}` : `did you mean "${near}"?`;
  const message = () => `unknown key ${shown(key)}: ${remedy}`;
  return { path, part: 'key', message, ...(near === undefined ? {} : { meant: near }) };
}

function missing(path: YamlPath, expected: string): ValueProblem {
  const absent = String(path.at(-1) ?? '');
  const message = () => `missing key ${shown(absent)}: expected ${expected}`;
  return { path: path.slice(0, -1), part: 'key', message, absent, needsWhole: true };
}

function wrong(path: YamlPath, issue: Issue, found: unknown): ValueProblem {
  const message = () => {
    if (path.length === 0 && found === null) return `the file is empty: expected ${issue.message}`;
    const names =
      issue.code === 'invalid_value' ? issue.values.filter((name) => typeof name === 'string') : [];
    const near = typeof found === 'string' ? nearest(found, names) : undefined;
    const hint = near === undefined ? '' : `: did you mean "${near}"?`;
    return `${subject(path)}expected ${issue.message}, got ${shown(found)}${hint}`;
  };
  return { path, part: 'value', message };
}

/** `"threshold": ` before what is said of its value; nothing at the top. */
function subject(path: YamlPath): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? '' : `${shown(key)}: `;
}

function at(value: unknown, path: YamlPath): unknown {
  return path.reduce(member, value);
}
