import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, plain, plainLines, prose, withoutCommands } from '../src/report/escape.ts';
import { masked } from '../src/report/masked.ts';
import { oneLine, shown } from '../src/report/shown.ts';
import { hostile, untrusted } from './hostile.ts';
import { escapes, nodesOf, textOf } from './markdown-tree.ts';

const runs = { numRuns: 3000 };

describe('Markdown', () => {
  it.each(hostile)('%j stays text, in prose and in code', (text) => {
    expect([escapes(prose(text)), escapes(code(text))]).toEqual([[], []]);
  });

  it.each(hostile)('%j is seen as it was written', (text) => {
    const seen = masked(oneLine(text)).replaceAll('\u{200B}', '');
    expect([textOf(prose(text)), textOf(code(text))]).toEqual([seen, seen]);
  });

  it('lets nothing out of any text', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        expect([escapes(prose(text)), escapes(code(text))]).toEqual([[], []]);
        const seen = masked(oneLine(text));
        expect([textOf(prose(text)), textOf(code(text))]).toEqual([seen, seen]);
      }),
      runs,
    );
  });

  it('breaks no table, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(untrusted, { minLength: 4, maxLength: 4 }), ([a = '', b = '', c = '', d = '']) => {
        const markdown = `| x | y |\n|---|---|\n| ${prose(a)} | ${code(b)} |\n| ${code(c)} | ${prose(d)} |\n\nend`;
        const nodes = nodesOf(markdown);
        const rows = nodes.flatMap((node) => (node.type === 'tableRow' ? [node.children.length] : []));
        const table = new Set<string>([
          'root',
          'table',
          'tableRow',
          'tableCell',
          'text',
          'inlineCode',
          'paragraph',
        ]);
        expect(rows).toEqual([2, 2, 2]);
        expect(nodes.filter(({ type }) => !table.has(type))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('the terminal', () => {
  const steering = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
  const command = /^\s*::|##\[/u;

  it.each(hostile)('%j steers nothing', (text) => {
    const line = withoutCommands(plain(text));
    expect([steering.test(line), command.test(line)]).toEqual([false, false]);
  });

  it('steers nothing, whatever the text and wherever a line breaks', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const lines = withoutCommands(plain(text).replaceAll(' ', '\n')).split('\n');
        expect(lines.filter((line) => steering.test(line) || command.test(line))).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps lines and indentation where they are ours', () => {
    expect(plainLines('one\n  two\u{7}\n::error::x')).toBe('one\n  two\u{FFFD}\n::error::x');
  });
});

describe('what is shown', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly so', 10, 'exactly so'],
    ['eleven chars', 11, 'eleven cha…'],
    ['😀😀😀', 4, '😀…'],
    ['a \n\t b', 10, 'a b'],
    ['', 10, ''],
  ])('%j in %i', (text, most, expected) => {
    expect(shown(text, most)).toBe(expected);
  });

  it('is well-formed, on one line and no longer than asked', () => {
    fc.assert(
      fc.property(untrusted, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = shown(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(/[\p{Cs}\n\r]/u.test(cut)).toBe(false);
      }),
      runs,
    );
  });

  it('cuts a megabyte', () => {
    const texts = [
      '`|@#:'.repeat(200_000),
      `${' '.repeat(500_000)}${'`'.repeat(500_000)}`,
      ':: '.repeat(300_000),
    ];
    for (const text of texts)
      for (const escaped of [prose, code, plain]) expect(escaped(text).length).toBeLessThan(20_000);
  });
});
