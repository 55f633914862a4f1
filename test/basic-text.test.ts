import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLetter, hasLetterOrDigit, hasLetters, isBasic } from '../src/core/evidence/basic-text.ts';

/** Letters, digits, marks and signs of many scripts, and what stands between words. */
const character = fc.oneof(
  fc.constantFrom(...' \t\n-–—’“”…•aZ09_.éßжñ中あ٣Ⅷ²́✅→√️\u{1F44D}\u{10400}\u{1D7D8}'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 6 }).map((characters) => characters.join(''));

describe('basic text', () => {
  it('has no letter, mark or digit but those of ASCII', () => {
    fc.assert(
      fc.property(text, (any) => {
        if (isBasic(any)) expect(any.replace(/[A-Za-z0-9]/g, '')).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
      }),
    );
    for (let code = 0; code <= 0x10ffff; code++) {
      const one = String.fromCodePoint(code);
      if (code > 0x7f && /[\p{L}\p{M}\p{N}]/u.test(one) && isBasic(one)) expect.fail(one);
    }
  });

  it.each<[string, (any: string) => boolean, RegExp]>([
    ['hasLetter', hasLetter, /\p{L}/u],
    ['hasLetters', hasLetters, /\p{L}{2}/u],
    ['hasLetterOrDigit', hasLetterOrDigit, /[\p{L}\p{N}]/u],
  ])('%s says what the property of Unicode says', (_, tell, pattern) => {
    fc.assert(
      fc.property(text, (any) => {
        expect(tell(any)).toBe(pattern.test(any));
      }),
    );
  });
});
