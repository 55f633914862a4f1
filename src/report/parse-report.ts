import { contradictionsOf } from './contradictions.ts';
import { type Report, reportSchema } from './json-schema.ts';
import { parseVersioned } from './parse-versioned.ts';

/** A report that was read back, or why it is refused: a clause that holds no text of the file. */
export type ParsedReport = { report: Report } | { refused: string };

/** Reads a JSON report that somebody else wrote, which must not contradict itself. */
export function parseReport(bytes: Uint8Array): ParsedReport {
  const parsed = parseVersioned(bytes, reportSchema, 'a report');
  if ('refused' in parsed) return parsed;
  const [contradiction] = contradictionsOf(parsed.value);
  return contradiction === undefined
    ? { report: parsed.value }
    : { refused: `contradicts itself: ${contradiction}` };
}
