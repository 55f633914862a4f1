import { placeholderIn } from '../evidence/placeholders.ts';

/** Whether a text of the manifest says anything: words, and no placeholder. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && /\p{L}{2}/u.test(text) && placeholderIn(text) === undefined;
}
