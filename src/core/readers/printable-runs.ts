/** Shorter runs of text hold no secret: the shortest is a key, a sign and a password. */
const shortestRun = 12;
const batchCharacters = 32_768;

/**
 * The texts that stand in binary contents, each run of printable characters on lines of its own, in pieces. Single
 * zeros between characters are passed over, as UTF-16 has them. Linear: of compressed contents, most bytes are never
 * looked at.
 */
export function* printableRuns(chunks: Iterable<Uint8Array>): Generator<string> {
  let batch = '';
  for (const chunk of chunks) {
    let at = 0;
    while (at < chunk.length) {
      // What the chunk before was cut in may go on, however short.
      const from = at === 0 && isText(chunk, 0) ? 0 : runAround(chunk, at);
      if (from < 0) {
        at += shortestRun;
        continue;
      }
      const to = endOfRun(chunk, from);
      batch += textOf(chunk, from, to);
      // What a chunk cuts in two goes on in the next.
      if (to < chunk.length) batch += '\n';
      at = to + 1;
      if (batch.length >= batchCharacters) {
        yield batch;
        batch = '';
      }
    }
  }
  if (batch !== '') yield batch;
}

/** Where the run begins that the byte stands in; negative when it stands in none that is long enough. */
function runAround(bytes: Uint8Array, at: number): number {
  const probe = Math.min(at + shortestRun - 1, bytes.length - 1);
  if (!isText(bytes, probe)) return -1;
  let from = probe;
  while (from > at && isText(bytes, from - 1)) from -= 1;
  const to = endOfRun(bytes, probe);
  return to - from >= shortestRun || to === bytes.length ? from : -1;
}

function endOfRun(bytes: Uint8Array, from: number): number {
  let to = from;
  while (to < bytes.length && isText(bytes, to)) to += 1;
  return to;
}

/** Printable ASCII, tab and line breaks; a zero that stands alone. */
function isText(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte >= 0x20 ? byte < 0x7f : byte === 0x0a || byte === 0x0d || byte === 0x09) return true;
  return byte === 0 && (bytes[at + 1] ?? 0) !== 0 && (bytes[at - 1] ?? 0) !== 0;
}

const decoder = new TextDecoder();

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to)).replaceAll('\0', '');
}
