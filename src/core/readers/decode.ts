/** How the text of a file is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Thrown by {@link decode} at bytes that are not text of the encoding. */
export class DecodingError extends Error {
  override readonly name = 'DecodingError';
  /** The line on which they stand, counted from 1. */
  readonly line: number;

  constructor(line: number) {
    super(`not text at line ${line}`);
    this.line = line;
  }
}

// Larger pieces make a CSV parser's rows outlive the young generation: four times the memory, no faster.
const pieceBytes = 32 * 1024;

/**
 * Text in pieces, without the byte order mark; a character that two chunks share comes out whole.
 * @throws DecodingError
 */
export function* decode(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceBytes) {
      const piece = chunk.subarray(start, start + pieceBytes);
      const text = decodePiece(decoder, piece);
      if (text === undefined) throw new DecodingError(line + newlinesBefore(piece, encoding));
      line += newlinesIn(text);
      if (text !== '') yield text;
    }
  }
  if (decodePiece(decoder, undefined) === undefined) throw new DecodingError(line);
}

/** The same with a replacement character for what is not text: whoever looks for words in it need not stop there. */
export function* decodeLeniently(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceBytes)
      yield decoder.decode(chunk.subarray(start, start + pieceBytes), { stream: true });
  }
}

function decodePiece(
  decoder: InstanceType<typeof TextDecoder>,
  piece: Uint8Array | undefined,
): string | undefined {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    return undefined;
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Newlines of a piece before the first character that could not be decoded. */
function newlinesBefore(piece: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(piece);
  const bad = text.indexOf('\uFFFD', text.startsWith('\uFFFD') && text.length > 1 ? 1 : 0);
  return newlinesIn(bad < 0 ? '' : text.slice(0, bad));
}
