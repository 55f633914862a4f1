import type { Reading } from '../evidence/evidence.ts';
import { limited } from './limited.ts';
import type { ExportReader } from './reader.ts';

interface LongText {
  path: string;
  /** The first kilobytes, in lower case. */
  start: string;
  pieces: Iterable<string>;
}

/** Reads a text that is too large to be held; undefined when no reader takes so much of what starts like this. */
export function readStreamed(
  { path, start, pieces }: LongText,
  readers: readonly ExportReader[],
): Promise<Reading> | undefined {
  for (const reader of readers) {
    if (reader.takes === 'record' && reader.streams?.recognizes(start))
      return reader.streams.read(pieces, path).then((reading) => limited(reading, reader));
  }
  return undefined;
}
