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
  let [depth, from, line, fromLine] = [0, 0, 1, 1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) line += 1;
    else if (code === 0x22) {
      const end = endOfString(text, at);
      if (end < 0 || depth === 0) return undefined;
      at = end;
    } else if (code === 0x7b || code === 0x5b) {
      if (depth === 0) [from, fromLine] = [at, line];
      depth += 1;
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth < 0) return undefined;
      if (depth === 0) values.push({ text: text.slice(from, at + 1), line: fromLine });
    } else if (depth === 0 && code > 0x20) return undefined;
  }
  return depth === 0 && values.length > 1 ? values : undefined;
}

/** Where a string ends that begins there; negative when it does not, or runs over the end of the line. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at;
    else if (code === 0x0a) return -1;
  }
  return -1;
}
