import { describe, expect, it } from 'vitest';
import { readText } from '../src/core/readers/text.ts';
import { textFacts } from './facts-of.ts';

describe('plain text', () => {
  it('is a document with its text line by line', () => {
    const reading = readText('TITLE\n=====\n\nOne\n  two\n\n* a\n', 'notes.txt');
    expect(reading).toMatchObject({ format: 'document', reader: 'text', problems: [] });
    expect(reading.text?.split('\n')).toEqual(['TITLE', '', '', 'One', 'two', '', 'a']);
  });

  it.each([
    ['a label', 'Reviewer: Dana Ito'],
    ['dots', 'Reviewer ......... Dana Ito'],
    ['a tab', 'Reviewer\tDana Ito'],
    ['columns', 'Reviewer        Dana Ito'],
    ['a dash', 'Reviewer - Dana Ito'],
    ['a bullet', '* Reviewer: Dana Ito'],
    ['bold, as in Markdown', '**Reviewer:** Dana Ito'],
    ['a mail quote', '> Reviewer: Dana Ito'],
    ['windows line ends', '\r\nReviewer: Dana Ito\r\n'],
    ['a form feed', 'Page 1\fReviewer: Dana Ito'],
    ['an upper-case heading', 'REVIEWER\n\nDana Ito'],
    ['an underlined heading', 'Reviewer\n--------\nDana Ito'],
    ['a numbered heading', '1. Reviewer\n\nDana Ito\n'],
    ['a Markdown heading', '## Reviewer\nDana Ito'],
    ['a table', '| Field | Value |\n|---|---|\n| Reviewer | Dana Ito |'],
    ['a table without its line', '| Item | Value |\n| Reviewer | Dana Ito |'],
  ])('%s', (_, text) => {
    expect(textFacts(text).reviewer).toMatch(/^\d+: Dana Ito$/u);
  });

  it.each([
    ['code', '```\nReviewer: Dana Ito\n```'],
    ['struck out', '~~Reviewer: Dana Ito~~'],
    ['another label', 'Next reviewer: Dana Ito'],
    ['a sentence', 'The reviewer may be Dana Ito or somebody else'],
  ])('%s says nothing', (_, text) => {
    expect(textFacts(text)).not.toHaveProperty('reviewer');
  });

  it('a box, ticked and not', () => {
    expect(textFacts('[x] Approved by Dana Ito, 2026-04-02')).toMatchObject({
      approver: '1: Dana Ito, 2026-04-02',
      dated: '2026-04-02',
    });
    expect(textFacts('[ ] Approved by Dana Ito')).toMatchObject({ approver: '1! [ ] Approved by Dana Ito' });
    expect(textFacts('☐ Approved\n☑ Reviewed by Sam Roe')).toMatchObject({
      approver: '1! [ ] Approved',
      reviewer: '2: Sam Roe',
    });
  });

  it('rules between sections are no headings', () => {
    const facts = textFacts(
      'Reviewer: Dana Ito\n--------------------\nDate: 2026-04-02\n====================\nScope: all\n',
    );
    expect(facts).toMatchObject({ reviewer: '1: Dana Ito', dated: '2026-04-02' });
  });

  it.each([
    ['one long line', 'x'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['bars', '|'.repeat(100_000)],
    ['boxes', '[ ] '.repeat(25_000)],
    ['lines to write on', 'Signature: ____\n'.repeat(20_000)],
    ['quotes', `${'>'.repeat(100_000)}\n`],
    ['rules', '---\n'.repeat(30_000)],
    ['links', '[a](b '.repeat(16_000)],
  ])('%s neither crash nor last', (_, text) => {
    expect(readText(text, 'notes.txt').format).toBe('document');
  });
});
