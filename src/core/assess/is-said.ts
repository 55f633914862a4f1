import { hasLetters } from '../evidence/basic-text.ts';
import { placeholderIn } from '../evidence/placeholders.ts';

/** Whether a text of the manifest says anything: words, and no placeholder. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && hasLetters(text) && placeholderIn(text) === undefined;
}
