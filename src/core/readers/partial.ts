import type { Reading } from '../evidence/evidence.ts';
import { countsMore, namesMore, partialDetail } from './export-items.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { failed } from './reading-builder.ts';

/**
 * The reading of an answer that is only the first page of several: whatever population it is of, it is not the whole
 * of it. Undefined where nothing says so, or where the reader has said it already.
 */
export function partial(reading: Reading, { value }: ParsedRecord, isKnown: boolean): Reading | undefined {
  const { format, reader, problems } = reading;
  if (problems.some(({ reason }) => reason === 'tool-failure')) return undefined;
  if (!namesMore(value) && !(isKnown && countsMore(value))) return undefined;
  return failed({ format, reader }, { reason: 'tool-failure', detail: partialDetail, line: 1 });
}
