/** ASCII, and the dashes, quotes and dots of typesetting, among which there is no letter, mark or digit. */
const basic = /^[\s!-~\u2010-\u2027]*$/;

/**
 * Whether a text has no letter or digit but those of ASCII, as most have: `[A-Za-z]` tells the same of it as
 * `\p{L}`, which costs a run of few files more to compile than to use.
 */
export function isBasic(text: string): boolean {
  return basic.test(text);
}

export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!isBasic(text) && /\p{L}/u.test(text));
}

/** Two of them, one beside the other. */
export function hasLetters(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) || (!isBasic(text) && /\p{L}{2}/u.test(text));
}

export function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || (!isBasic(text) && /[\p{L}\p{N}]/u.test(text));
}
