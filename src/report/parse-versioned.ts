import type * as z from 'zod/mini';

const listedIssues = 3;

/**
 * Reads JSON of ours that somebody else wrote. Keys that this version does not know are left out, so that a later
 * release of the same `schemaVersion` can be read; everything else must be as the schema says. Refused with a clause
 * that holds no text of the file. @param kind what it should be: "a report"
 */
export function parseVersioned<Schema extends z.ZodMiniType>(
  bytes: Uint8Array,
  schema: Schema,
  kind: string,
): { value: z.output<Schema> } | { refused: string } {
  const text = textOf(bytes);
  if (text === undefined) return { refused: 'is not UTF-8 text' };
  if (text.trim() === '') return { refused: 'is empty' };
  const value = jsonOf(text);
  if (!isRecord(value)) return { refused: `is not the JSON of ${kind}, or was cut off` };
  const version = value['schemaVersion'];
  if (version !== 1) return { refused: versionWords(version, kind) };

  const first = schema.safeParse(value);
  const parsed = first.success ? first : schema.safeParse(withoutUnknownKeys(value, first.error.issues));
  return parsed.success
    ? { value: parsed.data }
    : { refused: `is not ${kind} of this release: ${issueWords(parsed.error.issues)}` };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark, which some shells write, is taken off by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file.
    return undefined;
  }
}

function versionWords(version: unknown, kind: string): string {
  const known = 'this release reads version 1';
  if (version === undefined) return `has no schemaVersion, so it is not ${kind}; ${known}`;
  if (typeof version !== 'number') return `has a schemaVersion that is no number; ${known}`;
  return `has schemaVersion ${version}; ${known}: write it with the same release`;
}

function withoutUnknownKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>(
      (at, step) => (isRecord(at) ? at[String(step)] : undefined),
      value,
    );
    if (isRecord(holder)) for (const key of issue.keys) delete holder[key];
  }
  return value;
}

/** Objects and arrays alike: a path leads through both. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function issueWords(issues: readonly z.core.$ZodIssue[]): string {
  const named = issues
    .slice(0, listedIssues)
    .map((issue) => `${issue.path.join('.') || 'the whole'} ${wordsOf(issue)}`);
  const rest = issues.length - named.length;
  return named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is missing, or not of type ${issue.expected}`;
    case 'too_small':
    case 'too_big':
      return 'is out of range';
    default:
      return 'is not one of the known values';
  }
}
