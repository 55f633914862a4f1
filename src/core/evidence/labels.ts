import { isBasic } from './basic-text.ts';

/** Longer texts are prose, never a label; the cut keeps the work on hostile input small. */
const mostCharacters = 200;

/** Nothing to take off; most labels of exports and tables. */
const plainLabel = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A suffix such as `[READ ONLY]`, `(required)` or `<optional>`, without another bracket inside. */
const bracketed = /\[[^[\]]{0,120}\]|\([^()]{0,120}\)|<[^<>]{0,120}>/gu;

/**
 * A label, heading or column name in the form in which synonyms are compared: lower case, words separated by
 * one space, without accents, emphasis, punctuation, emoji and bracketed suffixes. `userPrincipalName` stays one word.
 */
export function normalizeLabel(text: string): string {
  if (text.length <= mostCharacters && plainLabel.test(text)) return text.toLowerCase();
  const label = text.slice(0, mostCharacters).normalize('NFKC');
  return words(label.replace(bracketed, ' ')) || words(label);
}

/** All the words of a label, those in brackets too: `Date (planned)` is no date of anything done. */
export function wordsOfLabel(text: string): string[] {
  const label = plainLabel.test(text)
    ? text.slice(0, mostCharacters).toLowerCase()
    : words(text.slice(0, mostCharacters).normalize('NFKC'));
  return label === '' ? [] : label.split(' ');
}

/** `Relevé` as `Releve`: people leave accents out as often as not. */
export function withoutAccents(text: string): string {
  return ascii.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/gu, '')
        .normalize('NFC');
}

const ascii = /^[\x20-\x7e]*$/;

function words(text: string): string {
  const bare = withoutAccents(text)
    .toLowerCase()
    .replace(/['’`´"“”*~]/gu, '')
    .replace(/&/gu, ' and ');
  return bare.replace(isBasic(bare) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
