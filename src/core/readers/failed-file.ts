import type { Reading, ReadingProblem } from '../evidence/evidence.ts';
import { ReadError } from '../evidence/folder.ts';
import { DecodingError } from './decode.ts';
import { formatOf, kindOf } from './file-kind.ts';
import { failed } from './reading-builder.ts';

const megabyte = 1024 * 1024;

/** Why the contents of a file could not be read. */
export function problemOf(error: unknown): ReadingProblem {
  if (error instanceof ReadError) return { reason: 'unreadable', detail: error.message };
  if (error instanceof DecodingError) {
    return {
      reason: 'not-utf8',
      detail: 'not UTF-8 (in Excel, save it as "CSV UTF-8")',
      line: error.line,
    };
  }
  // Contents that break a reader are no evidence; they must not break the run.
  return {
    reason: 'malformed',
    detail: `cannot be read (${error instanceof Error ? error.name : 'unknown error'})`,
  };
}

/** The reading of a file that has nothing but a problem. */
export function failedFile(path: string, problem: ReadingProblem): Reading {
  const kind = kindOf(path);
  return failed({ format: formatOf(kind), reader: kind ?? 'none' }, problem);
}

export function tooLarge(path: string, limit: number): Reading {
  return failedFile(path, {
    reason: 'too-large',
    detail: `larger than ${Math.floor(limit / megabyte)} MiB`,
  });
}
