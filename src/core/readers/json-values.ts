/** A JSON value among several, and the line on which it starts. */
export interface WrittenValue {
  text: string;
  line: number;
}

/**
 * The lists and mappings of a text that holds several one after the other, `[…][…]`, as paged calls print them and
 * `jq` writes them. Undefined where it is anything else, or only one.
 */
export function jsonValues(text: string): WrittenValue[] | undefined {
  const values: WrittenValue[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (opening.has(code)) {
      const end = endOfValue(text, at);
      if (end < 0) return undefined;
      values.push({ text: text.slice(at, end + 1), line });
      line += lineEnds(text, at, end);
      at = end;
    } else if (code > 0x20) return undefined;
    else if (code === lineEnd) line += 1;
  }
  return values.length > 1 ? values : undefined;
}

const [lineEnd, quote, backslash] = [0x0a, 0x22, 0x5c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineEnd) count += 1;
  return count;
}

/** The last bracket of the list or mapping that begins there; negative when it does not close. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at < 0) return -1;
    } else if (opening.has(code)) depth += 1;
    else if (closing.has(code)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Where a string ends that begins there; negative when it does not, or runs over the end of the line. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at;
    else if (code === lineEnd) return -1;
  }
  return -1;
}
