import type { Reading } from '../evidence/evidence.ts';
import type { ExportReader } from './reader.ts';

/** With what a file of the kind could have shown, where not all of it could be read. */
export function limited(reading: Reading, { gives }: ExportReader): Reading {
  return gives && reading.problems.length > 0 ? { ...reading, gives } : reading;
}
