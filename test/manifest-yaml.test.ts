import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../src/core/evidence/folder.ts';
import { readYaml } from '../src/core/manifest/yaml-document.ts';
import { encode, head, manifestOf, problemsOf } from './make-manifest.ts';

const empty = '1:1 the file is empty: expected a mapping that starts with version: 1 and organization';
const mapping = 'expected a mapping that starts with version: 1 and organization';
const tooLarge =
  'too large once its aliases are written out (more than 1 million values or 16 MiB): use fewer aliases';
const tooDeep = 'nested too deeply: write it with fewer levels';
const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const lines = (text: string) => problemsOf(text).map((problem) => problem.split(' ', 1)[0]);

const read = (text: string) => readYaml({ bytes: encode(text), file: 'x.yml' });

describe('the text of a manifest', () => {
  it.each([
    ['an empty file', '', [empty]],
    ['only comments', '# nothing yet\n', [empty]],
    ['nothing but null', 'null\n', [empty]],
    ['a list at the top', '- version: 1\n', [`1:1 ${mapping}, got a list`]],
    ['a word at the top', 'hello\n', [`1:1 ${mapping}, got "hello"`]],
    ['a tab', 'version: 1\n\torganization: X\n', ['2:1 a tab in the indentation: use spaces']],
    [
      'two documents',
      `${head}---\n${head}`,
      ['3:1 a second document starts here: keep one document, without a further "---" or "..."'],
    ],
    [
      'a colon in a value',
      'version: 1\norganization: AWS: us\n',
      [
        '2:15 a second "key: value" on one line, or a line indented too far: put a value that contains ": " in quotes, or correct the indentation',
      ],
    ],
    [
      'an at sign',
      'version: 1\norganization: @x\n',
      ['2:15 a value cannot start with this character: put the value in quotes'],
    ],
    [
      'a tag',
      'version: 1\norganization: !env X\n',
      ['2:15 tags such as "!name" are not supported: remove the tag, or put the value in quotes'],
    ],
    [
      'an unknown alias',
      'version: 1\norganization: *nope\n',
      ['2:15 no anchor "&nope" above this alias: define it above, or put the value in quotes'],
    ],
    [
      'an alias in its own anchor',
      `${head}scope: &s [*s]\n`,
      ['3:12 the alias "*s" stands inside its own anchor: write the value out'],
    ],
    [
      'a duplicate key',
      `${head}gate: {}\n\n\ngate: {}\n`,
      ['6:1 duplicate key "gate", on lines 3 and 6: keep one of them'],
    ],
    [
      'a key that is a list',
      `${head}? [a]\n: 1\n`,
      ['3:3 a key that is not plain text: write it as a word or in quotes'],
    ],
    [
      '__proto__',
      `${head}controls:\n  __proto__: {state: documented}\n`,
      ['4:3 the key "__proto__" cannot be used: rename it'],
    ],
    [
      'a merge of a word',
      `${head}controls: {<<: x}\n`,
      ['3:12 a merge key ("<<") takes an alias of a mapping: write "<<: *name"'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    [
      'UTF-16, little end first',
      Uint8Array.of(0xff, 0xfe, 0x61, 0),
      '1:1 the file is UTF-16: save it as UTF-8',
    ],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x61), '1:1 the file is UTF-16: save it as UTF-8'],
    ['UTF-16 without a mark', Uint8Array.of(0x61, 0, 0x62, 0), '1:1 the file is UTF-16: save it as UTF-8'],
    [
      'Latin-1',
      Uint8Array.of(0x61, 0x3a, 0x0a, 0x62, 0xe9),
      '2:2 the file is not UTF-8 here: save it as UTF-8',
    ],
    [
      'too many bytes',
      new Uint8Array(bounds.manifestBytes + 1),
      '1:1 larger than 4 MiB: move what is not needed out of the file',
    ],
  ])('is refused as %s', (_, bytes, problem) => {
    expect(problemsOf(bytes)).toEqual([problem]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${head}`],
    ['Windows line ends', head.replaceAll('\n', '\r\n')],
    ['a document start', `---\n${head}...\n`],
    ['JSON', '{"version": 1, "organization": "Northwind Cloud"}'],
    ['JSON with tabs', '{\n\t"version": 1,\n\t"organization": "Northwind Cloud"\n}'],
    ['the directive of an older YAML', `%YAML 1.1\n---\n${head}`],
  ])('may have %s', (_, text) => {
    expect(manifestOf(text).organization).toBe('Northwind Cloud');
  });

  it('keeps columns right behind a byte order mark and Windows line ends', () => {
    expect(problemsOf(`\uFEFF${head}gate: {treshold: 1}\n`.replaceAll('\n', '\r\n'))).toEqual([
      '3:8 unknown key "treshold": did you mean "threshold"?',
    ]);
  });

  it('merges, and finds what came by a merge where it is written', () => {
    const text = `${head}controls:\n  mfa: &base {state: documented, owner: me}\n  vendors: {<<: *base, owner: you}\n  training: {<<: [*base], stat: 1}\n`;
    expect(problemsOf(text)).toEqual(['6:27 unknown key "stat": did you mean "state"?']);
    const { controls } = manifestOf(text.replace(', stat: 1', ''));
    expect(controls['vendors']).toEqual({ state: 'documented', owner: 'you' });
    expect(controls['training']).toEqual({ state: 'documented', owner: 'me' });
    expect(problemsOf(text.replace('state', 'stat').replace(', stat: 1', ''))).toEqual([
      '4:15 unknown key "stat": did you mean "state"?',
    ]);
  });
});

describe('a plain value', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['yes', 'yes'],
    ['1.20', 1.2],
    ['-3', -3],
    ['1e2', 100],
    ['0x55', '0x55'],
    ['007', '007'],
    ['.inf', '.inf'],
    ['.NaN', '.NaN'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e999', '1e999'],
    ['!!str 12', '12'],
    ['~', null],
    ['', null],
  ])('%s is %j', (text, value) => {
    expect(read(`a: ${text}`)).toMatchObject({ value: { a: value }, problems: [] });
  });

  it('has its own keys, whatever an object has by birth', () => {
    expect(
      manifestOf(`${head}controls: {constructor: {not_applicable: {}}, to_string: {not_applicable: {}}}`)
        .controls,
    ).toEqual({
      constructor: { not_applicable: {} },
      to_string: { not_applicable: {} },
    });
  });
});

describe('what costs a little to write costs little to refuse', () => {
  const bomb = (width: number, depth: number) =>
    `a0: &a0 [x]\n${repeat(depth, (index) => `a${index + 1}: &a${index + 1} [${Array(width).fill(`*a${index}`).join(', ')}]\n`)}`;

  it('500 controls share an anchor', () => {
    const shared = 'first: &e {not_applicable: {reason: r, approved_by: a, date: 2026-01-01}}';
    const text = `${head}controls:\n  ${shared}\n${repeat(499, (index) => `  c${index}: *e\n`)}`;
    expect(Object.keys(manifestOf(text).controls)).toHaveLength(500);
  });

  it('a bomb of nine to the ninth is refused', () => {
    expect(problemsOf(bomb(9, 9))).toEqual([`7:45 ${tooLarge}`]);
  });

  it.each([
    [
      'a text repeated a hundred thousand times',
      `a: &a "${'x'.repeat(1_000_000)}"\nb: [${'*a,'.repeat(100_000)}]`,
      `2:53 ${tooLarge}`,
    ],
    [
      'a chain of aliases',
      `a0: &a0 [x]\n${repeat(5_000, (index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`)}`,
      `99:11 ${tooDeep}`,
    ],
    [
      'a chain of merges',
      `a0: &a0 {x: 1}\n${repeat(5_000, (index) => `a${index + 1}: &a${index + 1} {k${index}: 1, <<: *a${index}}\n`)}`,
      undefined,
    ],
    [
      'merges of a wide mapping',
      `a: &a {${repeat(2_000, (index) => `k${index}: 1,`)}}\nb: [${'{<<: *a},'.repeat(1_000)}]`,
      `2:4496 ${tooLarge}`,
    ],
    ['deep brackets', '['.repeat(100_000), `1:101 ${tooDeep}`],
    ['deep lists', '- '.repeat(20_000), `1:201 ${tooDeep}`],
  ])('%s', (_, text, problem) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeLessThan(5);
    if (problem !== undefined) expect(problems).toContain(problem);
  });

  it('a mapping of 80,000 unknown keys: the first problems, and how many more', () => {
    const problems = problemsOf(`${head}${repeat(80_000, (index) => `k${index}: 1\n`)}`);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toBe('503:1 and up to 79500 more problems: correct these first');
  });

  it('80,000 times the same key', () => {
    expect(lines(`${head}${'organization: X\n'.repeat(80_000)}`).slice(0, 2)).toEqual(['3:1', '4:1']);
  });

  it.each([
    [
      'require',
      `gate: {require: [${repeat(5_000, (index) => `x${index},`)}]}\ncontrols:\n${repeat(5_000, (index) => `  k${index}: {title: x}\n`)}`,
    ],
    ['comments', '#\n'.repeat(20_000)],
    ['commas', `[${','.repeat(20_000)}]`],
    ['escapes', `a: "${'\\q'.repeat(20_000)}"`],
    ['anchors', '&a '.repeat(20_000)],
    ['aliases', `[${'*a,'.repeat(20_000)}]`],
    ['documents', '---\n'.repeat(100_000)],
    ['questions', '? '.repeat(20_000)],
  ])('a flood of %s', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });
});

describe('whatever the bytes', () => {
  const isInside = (text: string) => {
    const rows = text.split('\n');
    return ({ line, column }: { line: number; column: number }) =>
      line >= 1 && line <= rows.length && column >= 1 && column <= (rows[line - 1]?.length ?? 0) + 2;
  };
  const yamlish = fc
    .array(
      fc.constantFrom(
        ...'abc:-?[]{},&*!|>\'"%@`#~ \n\t<'.split(''),
        '\n  ',
        ': ',
        'version: 1\n',
        '<<: *a',
        '&a ',
        '\0',
        '\uFFFE',
        '😀',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('never throws on bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => Array.isArray(problemsOf(bytes))));
  });

  it('never throws, and every place is inside the file', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { problems, placeOf, value } = read(text);
        const inside = isInside(text);
        const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
        const places = keys.flatMap((key) => [placeOf([key]), placeOf([key], 'value')]);
        expect([...problems, ...places].filter((place) => !inside(place))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads back what JSON writes', () => {
    // Whole numbers of more than 15 digits stay text, see above.
    const safe = fc.jsonValue().filter((value) => !/__proto__|\d{16}|e\+/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(safe, (value) => {
        const text = JSON.stringify(value);
        expect(read(text)).toMatchObject({ problems: [] });
        expect(JSON.stringify(read(text).value)).toBe(text);
      }),
    );
  });
});
