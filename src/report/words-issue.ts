import { shown } from './shown.ts';

/** One line for the title of an issue, which GitHub shows without Markdown; a mention is broken all the same. */
export function issueTitle(text: string): string {
  return shown(text, 200).replace(/[@`]/gu, (mark) => (mark === '@' ? '@\u{200B}' : '’'));
}

/** ` in services/billing`, or nothing. */
export function inPlace(place: string | undefined): string {
  return place === undefined ? '' : ` in ${place}`;
}
