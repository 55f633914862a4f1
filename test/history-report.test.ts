import { describe, expect, it } from 'vitest';
import { exact } from '../src/core/assess/exact.ts';
import type { History, HistoryEntry, MovedControl } from '../src/core/history/history.ts';
import { renderHistoryCsv } from '../src/report/history-csv.ts';
import { renderHistorySvg } from '../src/report/history-svg.ts';
import { renderHistoryTable } from '../src/report/history-table.ts';
import { day } from './make.ts';

const moved = (control: string, points: number): MovedControl => ({
  control,
  from: 'documented',
  to: 'informal',
  points: exact(points),
});

function judged(date: string, score: number, rest: MovedControl[] = []): HistoryEntry {
  return {
    commit: date.replaceAll('-', '').repeat(5),
    date: day(date),
    status: 'judged',
    score: exact(score),
    claimed: exact(95),
    provable: exact(score - 10),
    zone: 'findings-only',
    moved: rest,
  };
}

function broken(date: string, message: string): HistoryEntry {
  const why = { code: 'manifest' as const, line: 3, message, problems: 2 };
  return { commit: 'b'.repeat(40), date: day(date), status: 'cannot-judge', why };
}

const history = (entries: HistoryEntry[], rest: Partial<History> = {}): History => ({
  entries,
  partial: false,
  ...rest,
});

describe('the table', () => {
  it('has a line for each commit, and the controls that moved most', () => {
    const many = ['a', 'b', 'c', 'd'].map((id, index) => moved(id, -index - 1));
    const text = renderHistoryTable(
      history([judged('2026-01-10', 80), judged('2026-02-10', 70, many), broken('2026-03-01', 'bad')]),
    );
    expect(text.split('\n')).toEqual([
      'Date        Commit        Score  Claimed  Provable  Zone           What moved it',
      '2026-01-10  202601102026   80.0     95.0      70.0  Findings only',
      '2026-02-10  202602102026   70.0     95.0      60.0  Findings only  d documented → informal (-4.0), c documented → informal (-3.0), b documented → informal (-2.0), and 1 more control',
      '2026-03-01  bbbbbbbbbbbb      –        –         –  Cannot judge   manifest line 3: bad and 1 more problem',
      '',
    ]);
  });

  it('says what is not shown', () => {
    expect(renderHistoryTable(history([judged('2026-01-10', 80)], { cut: 'asked' }))).toContain(
      'left out, as asked',
    );
    expect(renderHistoryTable(history([judged('2026-01-10', 80)], { partial: true }))).toContain('partial');
  });

  it('steers no terminal and no runner', () => {
    const text = renderHistoryTable(history([broken('2026-01-10', '\u{1B}[31m\n::error::x')]));
    expect(text).not.toContain('\u{1B}');
    expect(text).not.toMatch(/^::/mu);
  });
});

describe('the CSV', () => {
  it('quotes, and lets no formula in', () => {
    const text = renderHistoryCsv(
      history([judged('2026-01-10', 80, [moved('=HYPERLINK("x")', -1)]), broken('2026-01-11', 'a, "b"\nc')]),
    );
    const [, first = '', second = ''] = text.split('\r\n');
    expect(first).toContain(`"'=HYPERLINK(""x"") documented → informal (-1.0)"`);
    expect(second.endsWith('"manifest line 3: a, ""b"" c and 1 more problem"')).toBe(true);
  });
});

describe('the chart', () => {
  const some = history([judged('2026-01-10', 60), judged('2026-04-10', 82.5, [moved('mfa', 5)])]);

  it('tells in words what it shows', () => {
    const svg = renderHistorySvg(some);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="title desc">/u,
    );
    expect(svg).toContain('<title id="title">SOC 2 readiness over time</title>');
    expect(svg).toContain(
      '2 commits, 2 judged. From 60.0 on 2026-01-10 to 82.5 on 2026-04-10, findings only; claimed 95.0, provable 72.5.',
    );
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it('draws the score as steps from the left to the right', () => {
    expect(renderHistorySvg(some)).toContain('<path class="line score" d="M48 180.8H848V115.1"/>');
  });

  it('needs nothing from anywhere', () => {
    const svg = renderHistorySvg(some);
    expect(svg).not.toMatch(/<script|href=|url\(|@import|<image|<foreignObject/u);
    expect(svg.match(/https?:/gu)).toHaveLength(1);
  });

  it('escapes what comes from a manifest', () => {
    const svg = renderHistorySvg(history([broken('2026-01-10', '</title><script>alert(1)</script>&"\u{0}')]));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
    expect(svg).toContain('No commit could be judged.');
    expect(svg).not.toContain('\u{0}');
  });

  it('stands still where there is one day, and without a point for each of many commits', () => {
    expect(renderHistorySvg(history([judged('2026-01-10', 60)]))).toContain('cx="448"');
    const many = Array.from({ length: 500 }, (_, index) =>
      judged(
        `${2020 + Math.floor(index / 336)}-${String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
        index % 100,
      ),
    );
    const svg = renderHistorySvg(history(many));
    expect(svg).not.toContain('<circle');
    expect(svg.match(/text-anchor="middle"/gu)?.length).toBeLessThanOrEqual(8);
  });
});
