import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A pattern that is tried only on texts with its sign, both as they stand in a source. */
const pairs: readonly [file: string, pattern: string, sign: string][] = [
  ['core/evidence/outcomes.ts', 'taken', 'takenSign'],
  ['core/evidence/outcomes.ts', 'takenLater', 'takenLaterSign'],
  ['core/evidence/placeholders.ts', 'unsigned', 'unsignedSign'],
  ['core/evidence/intentions.ts', 'notSo', 'notSoSign'],
  ['core/evidence/intentions.ts', 'allTheSame', 'sign'],
  ['core/tests-of-control/cell-words.ts', 'denies', 'denialStart'],
  ['core/assess/vague-policy.ts', 'vague', 'sign'],
];

function patternIn(file: string, name: string): RegExp {
  const source = readFileSync(`src/${file}`, 'utf8');
  const { body, flags } = new RegExp(`const ${name} =\\s+/(?<body>.+)/(?<flags>[a-z]*);\\n`, 'u').exec(source)
    ?.groups ?? { body: '', flags: '' };
  expect(body).not.toBe('');
  return new RegExp(body ?? '', (flags ?? '').replace('g', ''));
}

/** The words of the pattern with and without their endings, and what it may ask for between them. */
function textFor({ source }: RegExp): fc.Arbitrary<string> {
  const words = source
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?/gu, ' ')
    .replace(/\(\?(?:[:!=]|<[!=]|<\w+>)/gu, '(')
    .split(/[^\p{L}\p{So}'\d]+/u)
    .filter((word) => word !== '');
  const endings = ['', '', '', 's', 'ed', 'd', 'ing', 'n', 'e', 'a', 'tion'];
  const glue = ['', ' ', ' ', ' ', ' - ', ': ', ', ', '(', ')', '=', '0', '%', '/', 'foo '];
  const piece = fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...endings), fc.constantFrom(...glue))
    .map((parts) => parts.join(''));
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
}

describe('the sign of a pattern', () => {
  it.each(pairs)('%s: %s has %s in all that it finds', (file, patternName, signName) => {
    const [pattern, sign] = [patternIn(file, patternName), patternIn(file, signName)];
    let found = 0;
    fc.assert(
      fc.property(textFor(pattern), (text) => {
        if (!pattern.test(text)) return;
        found += 1;
        expect(sign.test(text), text).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(20);
  });
});
