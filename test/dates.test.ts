import { describe, expect, it } from 'vitest';
import {
  type DateReading,
  dateInFileName,
  readDate,
  readSpan,
  settleDayOrder,
} from '../src/core/evidence/dates.ts';

/** `2026-03-31`, `2026-01-01/2026-03-31`, `ambiguous`, `none`. */
function shown(reading: DateReading): string {
  if (reading.kind === 'day') return reading.date;
  return reading.kind === 'period' ? `${reading.span.from}/${reading.span.to}` : reading.kind;
}

describe('readDate', () => {
  it.each([
    ['2026-04-21', '2026-04-21'],
    ['2026-4-1', '2026-04-01'],
    ['2026/08/27 15:15:08', '2026-08-27'],
    ['2026.08.27', '2026-08-27'],
    ['2026‑04‑21', '2026-04-21'],
    ['20260421', '2026-04-21'],
    ['20260421T100000Z', '2026-04-21'],
    ['2026-04-21T23:30:00-08:00', '2026-04-21'],
    ['2026-04-21T10:00:00+02:00', '2026-04-21'],
    ['2026-06-11, 14:00–15:30 UTC', '2026-06-11'],
    ['Thursday, April 21, 2026', '2026-04-21'],
    ['April 21 2026', '2026-04-21'],
    ['Apr 21st, 2026', '2026-04-21'],
    ['Apr. 21, 2026', '2026-04-21'],
    ['Jun 1 2018', '2018-06-01'],
    ['21 Apr 2026', '2026-04-21'],
    ['21-Apr-2026', '2026-04-21'],
    ['21st of April 2026', '2026-04-21'],
    ['3rd June 2025', '2025-06-03'],
    ['Thu Sep  4 09:39:11 CST 2025', '2025-09-04'],
    ['Mon, 6 Jul 2026 10:00:00 +0200', '2026-07-06'],
    ['21. März 2026', '2026-03-21'],
    ['21 de abril de 2026', '2026-04-21'],
    ['1er mars 2026', '2026-03-01'],
    ['21.04.2026', '2026-04-21'],
    ['25/04/2026', '2026-04-25'],
    ['04/25/2026', '2026-04-25'],
    ['04/04/2026', '2026-04-04'],
    ['1775000000', '2026-03-31'],
    ['1775000000000', '2026-03-31'],
    ['Signed: 13/02/2026', '2026-02-13'],
    ['Dana Ito, 2026-02-01', '2026-02-01'],
    ['on 31 March 2026 in Zurich', '2026-03-31'],
  ])('%s is a day', (text, day) => {
    expect(shown(readDate(text))).toBe(day);
  });

  it.each([
    ['2026 Q1', '2026-01-01/2026-03-31'],
    ['2026-Q1', '2026-01-01/2026-03-31'],
    ['Q1 2026', '2026-01-01/2026-03-31'],
    ['Q4 2025 (October - December)', '2025-10-01/2025-12-31'],
    ['first quarter of 2026', '2026-01-01/2026-03-31'],
    ['2nd quarter 2026', '2026-04-01/2026-06-30'],
    ['H1 2026', '2026-01-01/2026-06-30'],
    ['2026-H2', '2026-07-01/2026-12-31'],
    ['March 2026', '2026-03-01/2026-03-31'],
    ['Sept. 2025', '2025-09-01/2025-09-30'],
    ['2026-02', '2026-02-01/2026-02-28'],
    ['02/2024', '2024-02-01/2024-02-29'],
    ['2026-W09', '2026-02-23/2026-03-01'],
    ['2025', '2025-01-01/2025-12-31'],
  ])('%s is a period', (text, period) => {
    expect(shown(readDate(text))).toBe(period);
  });

  it.each([
    ['03/04/2026', 'ambiguous'],
    ['03-04-2026', 'ambiguous'],
    ['Q1 FY2026', 'ambiguous'],
    ['FY2026', 'ambiguous'],
    ['03/04/26', 'none'],
    ['31/03/26', 'none'],
    ['2026-02-30', 'none'],
    ['31/31/2026', 'none'],
    ['2026-13', 'none'],
    ['', 'none'],
    ['soon', 'none'],
    ['v2.3.2026', 'none'],
    ['192.168.20.2026', 'none'],
    ['+49 30 123456 2026', 'none'],
    ['CC6.1', 'none'],
    ['2026-okta', 'none'],
    ['12345678901', 'none'],
  ])('%s is %s', (text, kind) => {
    expect(shown(readDate(text))).toBe(kind);
  });

  it.each([
    ['2026-06-01 to 2026-06-03', '2026-06-03'],
    ['2026-06-01 – 2026-06-03', '2026-06-03'],
    ['2026-06-01/2026-06-03', '2026-06-03'],
    ['2026-06-01 14:00 UTC – 2026-06-03 10:00', '2026-06-03'],
    ['June 1–3, 2026', '2026-06-03'],
    ['1-3 June 2026', '2026-06-03'],
    ['June 30 – July 2, 2026', '2026-07-02'],
  ])('of the range %s the last day counts', (text, day) => {
    expect(shown(readDate(text))).toBe(day);
  });

  it.each([
    ['2026-06-01, next on 2026-09-01', '2026-06-01'],
    ['2026-06-01 and 2026-06-03', '2026-06-01'],
    ['Q1 2026, held on 2026-04-02', '2026-04-02'],
    ['03/04/2026 (2026-04-03)', '2026-04-03'],
  ])('of several dates in %s the first day counts', (text, day) => {
    expect(shown(readDate(text))).toBe(day);
  });

  it('an order settles what is ambiguous, and nothing else', () => {
    expect(shown(readDate('03/04/2026', 'day-first'))).toBe('2026-04-03');
    expect(shown(readDate('03/04/2026', 'month-first'))).toBe('2026-03-04');
    expect(shown(readDate('25/04/2026', 'month-first'))).toBe('2026-04-25');
    expect(shown(readDate('21.04.2026', 'month-first'))).toBe('2026-04-21');
  });

  it('looks no further than a value goes', () => {
    expect(shown(readDate(`${'x'.repeat(400)} 2026-01-01`))).toBe('none');
  });

  it.each(['1', '/', '2026-', 'Jan ', '2026-01-01 to ', '(', ' ', '9 May '])(
    '100 KB of %j are read to the end',
    (piece) => {
      expect(() => readDate(piece.repeat(100_000 / piece.length))).not.toThrow();
    },
  );
});

describe('readSpan', () => {
  it.each([
    ['2026 Q1 (January 1 – March 31, 2026)', '2026-01-01/2026-03-31'],
    ['2026-01-01 to 2026-03-31', '2026-01-01/2026-03-31'],
    ['January 1 – March 31, 2026', '2026-01-01/2026-03-31'],
    ['1 January to 31 March 2026', '2026-01-01/2026-03-31'],
    ['January – March 2026', '2026-01-01/2026-03-31'],
    ['2026-01 to 2026-03', '2026-01-01/2026-03-31'],
    ['April 2026', '2026-04-01/2026-04-30'],
  ])('%s', (text, expected) => {
    const span = readSpan(text);
    expect(span && `${span.from}/${span.to}`).toBe(expected);
  });

  it.each(['Quarterly', '2026-03-31', 'from 2026-03-31 to 2026-01-01', ''])('%s is no span', (text) => {
    expect(readSpan(text)).toBeUndefined();
  });
});

describe('settleDayOrder', () => {
  it.each([
    [['03/04/2026', '25/04/2026'], 'day-first'],
    [['03/04/2026', '04/25/2026'], 'month-first'],
    [['03/04/2026', '05/06/2026'], undefined],
    [['25/04/2026', '04/25/2026'], undefined],
    [['2026-04-25', '25.04.2026'], undefined],
    [['31/31/2026'], undefined],
    [[], undefined],
  ])('%j: %s', (texts, order) => {
    expect(settleDayOrder(texts)).toBe(order);
  });
});

describe('dateInFileName', () => {
  it.each([
    ['access-reviews/okta-2026-03-31.md', '2026-03-31'],
    ['AR-002_Repo_Access_Review_v0.1_2026-02-07.md', '2026-02-07'],
    ['backup/20260904_093911/report.md', '2026-09-04'],
    ['x/2026_03_31 export.csv', '2026-03-31'],
    ['x/2026/03/31.md', '2026-03-31'],
    ['x/2026/03/31/okta.md', '2026-03-31'],
    ['2026-Q2/2026-07-03 okta.md', '2026-07-03'],
    ['access-reviews/2026-Q2/okta.md', '2026-04-01/2026-06-30'],
    ['access-reviews/2026/Q2/okta.md', '2026-04-01/2026-06-30'],
    ['a/2026/q3-okta.md', '2026-07-01/2026-09-30'],
    ['a/Q1-2026.md', '2026-01-01/2026-03-31'],
    ['a/2026q1.md', '2026-01-01/2026-03-31'],
    ['a/2026-03.md', '2026-03-01/2026-03-31'],
    ['a/2026/03.md', '2026-03-01/2026-03-31'],
    ['a/2026/march/okta.md', '2026-03-01/2026-03-31'],
    ['access_review_march_2026.md', '2026-03-01/2026-03-31'],
    ['2026-Q2/03-04-2026.md', '2026-04-01/2026-06-30'],
    ['03-04-2026.md', 'ambiguous'],
    ['training/2026.csv', 'none'],
    ['2026/okta.md', 'none'],
    ['2026/01-policy.md', 'none'],
    ['iso27001-2022.md', 'none'],
    ['policy-v2.3.2026.md', 'none'],
    ['okta.md', 'none'],
    ['', 'none'],
  ])('%s: %s', (path, expected) => {
    expect(shown(dateInFileName(path))).toBe(expected);
  });
});
