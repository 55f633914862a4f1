import { bounds } from '../core/evidence/folder.ts';
import { masked } from './masked.ts';

// Controls, lone surrogates, private use, and what changes direction or hides: none of it is text to a reader.
const hidden =
  /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu;
/** As most texts are: in these ranges of letters, punctuation, arrows and signs nothing of it stands. */
const open = /^[ -~\u{00C0}-\u{024F}\u{2010}-\u{2027}\u{2190}-\u{22FF}]*$/u;
const breaks = /[\s\u{0085}]+/gu;

/** Untrusted text on one line: breaks become spaces, what hides or steers becomes U+FFFD. */
export function oneLine(text: string): string {
  const line = text.replace(breaks, ' ').trim();
  return open.test(line) ? line : line.replace(hidden, '\u{FFFD}');
}

/** As {@link oneLine}, cut between characters to at most so many UTF-16 units, an ellipsis included. */
export function shown(text: string, most: number = bounds.shownCharacters): string {
  // No more than this can be left over once spaces are joined, in any text that a person wrote.
  const line = masked(oneLine(text.slice(0, most * 8)));
  if (line.length <= most) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
