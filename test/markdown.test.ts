import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { readMarkdown } from '../src/core/readers/markdown.ts';

const read = (text: string) => readMarkdown(text, 'folder/file.md');

function reviewer({ facts }: Reading): string | undefined {
  const fact = facts.find(({ name }) => name === 'reviewer');
  return fact && `${fact.place.line}: ${fact.value} (${fact.source})`;
}

describe('what Markdown says', () => {
  it('is a document with its text line by line', async () => {
    const reading = await read(
      '# Title\n\nOne *two*\nthree `four`\n\n- a\n- [x] b\n\n| H | I |\n|---|---|\n| c | **d** |\n\n```\ncode\n```\n',
    );
    expect(reading).toMatchObject({ format: 'document', reader: 'markdown', problems: [] });
    expect(reading.text?.split('\n')).toEqual([
      'Title',
      '',
      'One two',
      'three four',
      '',
      'a',
      'b',
      '',
      'H | I',
      '',
      'c | d',
    ]);
  });

  it.each([
    ['label', 'Reviewer: Dana Ito', '1: Dana Ito (label)'],
    ['heading', '## Reviewer\n\nDana Ito', '3: Dana Ito (heading)'],
    ['table', '| Field | Value |\n|-|-|\n| Reviewer | Dana Ito |', '3: Dana Ito (table)'],
    ['front matter', '---\nreviewer: Dana Ito\n---\n', '2: Dana Ito (front matter)'],
    [
      'the better source of two',
      'Reviewer: Sam Roe\n\n| Field | Value |\n|-|-|\n| Reviewer | Dana Ito |',
      '5: Dana Ito (table)',
    ],
    ['emphasis', '_Reviewer_: **Dana** _Ito_', '1: Dana Ito (label)'],
    ['a link', 'Reviewer: [Dana Ito](https://example.com/dana)', '1: Dana Ito (label)'],
    ['an address', 'Reviewer: <dana@northwind.example>', '1: dana@northwind.example (label)'],
    ['an entity', 'Reviewer: Dana&nbsp;Ito', '1: Dana\u00A0Ito (label)'],
    ['a nested list', '- Sign-off\n  - Details\n    - Reviewer: Dana Ito', '3: Dana Ito (label)'],
    ['lines after an HTML comment', '<!--\ntwo\nthree\n-->\nReviewer: Dana Ito', '5: Dana Ito (label)'],
    ['old Mac line ends', 'Title\r\rReviewer: Dana Ito', '3: Dana Ito (label)'],
  ])('%s', async (_, text, expected) => {
    expect(reviewer(await read(text))).toBe(expected);
  });

  it.each([
    ['a comment', '<!-- Reviewer: Dana Ito -->'],
    ['a comment within a line', 'Review <!-- Reviewer: Dana Ito --> done'],
    ['code', '```\nReviewer: Dana Ito\n```'],
    ['struck out', '~~Reviewer: Dana Ito~~'],
    ['struck out in HTML', '<del>Reviewer: Dana Ito</del>'],
    ['another occasion', '# Review\n\n## Next review\n\nReviewer: Dana Ito'],
    ['an earlier occasion', '# Review\n\n## Previous review\n\nReviewer: Dana Ito'],
    ['an acknowledgment form', '# Policy\n\n## Appendix A: Acknowledgment\n\nReviewer: Dana Ito'],
  ])('%s says nothing', async (_, text) => {
    expect(reviewer(await read(text))).toBeUndefined();
  });

  it('an instruction in angle brackets is no HTML', async () => {
    const { facts, unfilled } = await read('**Reviewer**: <name>\n\n**Date**: <insert date here>\n');
    expect(facts).toEqual([]);
    expect(unfilled).toEqual([
      { name: 'date', placeholder: '<insert date here>', place: { file: 'folder/file.md', line: 3 } },
      { name: 'reviewer', placeholder: '<name>', place: { file: 'folder/file.md', line: 1 } },
    ]);
  });

  it('tables keep headings, cells and lines', async () => {
    const { tables } = await read(
      'Text\n\n| Work Email | Completed On |\n|:--|--:|\n| a@x.example | 2026-01-02 |\n| b@x.example |\n',
    );
    const [table] = tables;
    expect(table).toMatchObject({
      file: 'folder/file.md',
      line: 3,
      headings: ['Work Email', 'Completed On'],
      rowCount: 2,
    });
    expect([
      table?.cell(0, 1),
      table?.cell(1, 0),
      table?.cell(1, 1),
      table?.lineOf(0),
      table?.lineOf(1),
    ]).toEqual(['2026-01-02', 'b@x.example', '', 5, 6]);
  });

  it('an ambiguous date is a problem with its line, unless the file settles it', async () => {
    const unsettled = await read('# Review\n\nReview date: 03/04/2026\n');
    expect(unsettled.dates).toEqual([]);
    expect(unsettled.problems).toMatchObject([{ reason: 'ambiguous-date', line: 3 }]);
    const settled = await read('# Review\n\nReview date: 03/04/2026\n\nExported 25/03/2026.\n');
    expect(settled.dates.map(({ date }) => date)).toEqual(['2026-04-03']);
    expect(settled.problems).toEqual([]);
  });

  it.each([
    [
      'a review date before any other',
      'Last updated: 2026-05-05\nCreated: 2026-01-01\nDate: 2026-03-01\nReview date: 2026-04-01',
      ['2026-04-01', '2026-03-01', '2026-05-05'],
    ],
    [
      'the last update for want of a better',
      'Version created: 2025-01-01\nLast updated: 2026-05-05',
      ['2026-05-05'],
    ],
    ['nothing', 'Next review date: 2026-09-01\nCreated: 2026-01-01\nTemplate date: 2026-01-01', []],
    ['a month by its last day', 'Date: March 2026', ['2026-03-31']],
  ])('is dated by %s', async (_, text, expected) => {
    expect((await read(text)).dates.map(({ date }) => date)).toEqual(expected);
  });
});

describe('front matter', () => {
  it.each([
    ['quotes and comments', '---\n# who\nreviewer: "Dana Ito" # signed\n---\n', '3: Dana Ito (front matter)'],
    ['a list', '---\nreviewers:\n  - Dana Ito\n  - Sam Roe\n---\n', '2: Dana Ito, Sam Roe (front matter)'],
    ['nested', '---\nreview:\n  performed_by: Dana Ito\n---\n', '3: Dana Ito (front matter)'],
    [
      'YAML that is broken',
      '---\ntitle: Access: review\nreviewer: Dana Ito\nodd: [\n---\n',
      '3: Dana Ito (front matter)',
    ],
    ['twice the same key', '---\nreviewer: Dana Ito\nreviewer: Sam Roe\n---\n', '2: Dana Ito (front matter)'],
    ['closed by dots', '---\nreviewer: Dana Ito\n...\ntext\n', '2: Dana Ito (front matter)'],
    ['windows line ends', '---\r\nreviewer: Dana Ito\r\n---\r\nText\r\n', '2: Dana Ito (front matter)'],
  ])('%s', async (_, text, expected) => {
    expect(reviewer(await read(text))).toBe(expected);
  });

  it.each([
    ['empty', '---\nreviewer:\n---\n', ''],
    ['null', '---\nreviewer: null\n---\n', 'null'],
    ['a template', '---\nreviewer: {{name}}\n---\n', '{{name}}'],
    ['a list with a word for later', '---\nreviewers: [TBD]\n---\n', 'TBD'],
  ])('%s is unfilled', async (_, text, placeholder) => {
    expect((await read(text)).unfilled).toMatchObject([
      { name: 'reviewer', placeholder, place: { line: 2 } },
    ]);
  });

  it('leaves the lines of the text where they were', async () => {
    expect(reviewer(await read('---\ntitle: x\ntags: [a, b]\n---\n\nReviewer: Dana Ito\n'))).toBe(
      '6: Dana Ito (label)',
    );
  });

  it('a rule at the start is no front matter', async () => {
    expect(reviewer(await read('---\n\nSome text here.\n\n---\n\nReviewer: Dana Ito\n'))).toBe(
      '7: Dana Ito (label)',
    );
  });
});

describe('hostile and broken files', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t\n'],
    ['only a comment', '<!-- nothing -->'],
    ['a byte order mark', '\uFEFF'],
  ])('%s is empty', async (_, text) => {
    const reading = await read(text);
    expect(reading.problems).toMatchObject([{ reason: 'empty' }]);
    expect(reading.facts).toEqual([]);
  });

  const nested = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
  it.each([
    ['10,000 quotes', `${'>'.repeat(10_000)} a\n`],
    ['1,000 nested items', nested],
    ['unclosed brackets', '['.repeat(100_000)],
    ['links that are none', '[a]('.repeat(25_000)],
    ['delimiters', '*a _b '.repeat(16_000)],
    ['strong delimiters', '**a '.repeat(25_000)],
    ['strikes', '~~a '.repeat(25_000)],
    ['backticks', Array.from({ length: 800 }, (_, n) => `${'`'.repeat((n % 200) + 1)}a`).join('')],
    ['comments without end', 'a <!-- '.repeat(14_000)],
    ['tags', '<b>'.repeat(33_000)],
    ['one long line', 'x'.repeat(100_000)],
    ['bars', `${'|'.repeat(100_000)}\n${'|-'.repeat(50_000)}`],
    [
      'a row of 10,000 cells',
      `|${' x |'.repeat(10_000)}\n|${'---|'.repeat(10_000)}\n|${' x |'.repeat(10_000)}`,
    ],
    ['control characters', '\0\u0001\u001B[31m'.repeat(10_000)],
    ['unpaired surrogates', '\uD800'.repeat(50_000)],
    ['empty labels', 'Participants:\n'.repeat(20_000)],
    ['empty labels apart', 'Participants:\n\n'.repeat(20_000)],
    ['empty headings', '## Gaps\n\n'.repeat(20_000)],
    ['forms', '## Appendix\n\nName: ____\n\n## Review\n\nReviewer: Dana\n\n'.repeat(4000)],
    ['dated sections', '## 2026-01-01\n\nReviewer: Dana Ito\n\n'.repeat(5000)],
    ['front matter without end', `---\n${'a: b\n'.repeat(20_000)}`],
    ['front matter of brackets', `---\na: ${'['.repeat(2000)}\n---\n`],
    [
      'an alias bomb',
      `---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nreviewer: *c\n---\n`,
    ],
  ])('%s neither crash nor last', async (_, text) => {
    const reading = await read(text);
    expect(reading.format).toBe('document');
  });

  it('a large table keeps its rows', async () => {
    const { tables } = await read(
      `| Email | Decision |\n|---|---|\n${'| a@x.example | keep |\n'.repeat(50_000)}`,
    );
    expect(tables[0]).toMatchObject({ rowCount: 50_000, line: 1 });
    expect(tables[0]?.lineOf(49_999)).toBe(50_002);
  });

  it('a large document gives the facts that a small one does', async () => {
    const head = '# Access review\n\n**Reviewer:** Dana Ito\n**Review date:** 2026-04-02\n\n';
    const tail =
      '## Findings\n\n- one account was stale\n\n| User | Decision |\n|---|---|\n| a | keep |\n\n'.repeat(
        4000,
      );
    const large = await read(head + tail);
    expect(reviewer(large)).toBe(reviewer(await read(head)));
    expect(large.dates).toEqual((await read(head)).dates);
    expect(large.tables).toHaveLength(4000);
  });
});
