import { describe, expect, it } from 'vitest';
import { exact } from '../src/core/assess/exact.ts';
import type { Forecast, ForecastChange } from '../src/core/assess/forecast/forecast.ts';
import type { LapseReason } from '../src/core/assess/forecast/lapse.ts';
import { addDays } from '../src/core/evidence/calendar.ts';
import { renderComment } from '../src/report/comment.ts';
import { reportOf } from '../src/report/json.ts';
import { renderSummary } from '../src/report/summary.ts';
import { renderText } from '../src/report/text.ts';
import { lapseSentence } from '../src/report/words-forecast.ts';
import { completions, day, makeJudged } from './make.ts';

const limits = { marker: '<!-- m -->', maximumBytes: 65_000, maximumUnits: 60_000 };

function changed(why: LapseReason[], rest: Partial<ForecastChange> = {}): ForecastChange {
  return {
    control: 'training',
    title: 'Training',
    from: 'documented',
    to: 'informal',
    points: exact(-5),
    lapses: why.map((one) => ({ test: completions, why: one })),
    ...rest,
  };
}

function foretelling(...events: [date: string, after: number, changes: ForecastChange[]][]): Forecast {
  return {
    until: day('2027-10-16'),
    events: events.map(([date, after, changes]) => ({
      date: day(date),
      before: exact(87.5),
      after: exact(after),
      zone: 'findings-only',
      changes,
    })),
    agedOnly: [],
  };
}

const aged: LapseReason = { code: 'file-aged', file: 'training/2025.csv', date: day('2025-11-02') };

describe('why something lapses', () => {
  it.each<[LapseReason, string]>([
    [{ code: 'period-due', every: 'quarter', periods: ['2026-Q4'] }, 'the record of 2026-Q4 is due'],
    [aged, 'training/2025.csv of 2025-11-02 is more than 12 months old'],
    [
      { code: 'rows-aged', item: 'vendor', column: 'reviewed', count: 2, first: { file: 'v.csv', line: 4 } },
      '“reviewed” of 2 vendors is too old (v.csv:4)',
    ],
    [
      { code: 'members-due', item: 'employee', count: 1, first: { file: 'hr/roster.csv', line: 9 } },
      'a row in the register is due for 1 employee (hr/roster.csv:9)',
    ],
    [{ code: 'found', found: { code: 'no-evidence' } }, 'no evidence'],
  ])('%o', (why, sentence) => {
    expect(lapseSentence(why)).toBe(sentence);
  });
});

describe('a forecast in the reports', () => {
  const { asOf } = makeJudged().assessment;
  const forecast = foretelling(
    [asOf.replace(/-\d\d$/u, '-31'), 82.5, [changed([aged, aged], { owner: '@people' })]],
    ['2027-09-01', 55, [changed([], { to: 'missing' })]],
  );
  const judged = makeJudged({ forecast }, { threshold: exact(85) });

  it('is data in JSON, null where nobody looked ahead', () => {
    expect(reportOf(makeJudged()).forecast).toBeNull();
    expect(reportOf(judged).forecast).toMatchObject({
      until: '2027-10-16',
      events: [
        {
          before: 87.5,
          after: 82.5,
          zone: { id: 'findings-only', label: 'Findings only' },
          changes: [
            { owner: '@people', points: -5, exemption: null, lapses: [{}, { test: completions.id }] },
          ],
        },
        { changes: [{ owner: null, lapses: [] }] },
      ],
    });
  });

  it('tells in the comment only what lapses in 30 days, each cause once', () => {
    const comment = renderComment(reportOf(judged), limits);
    expect(comment).toContain('**What lapses in 30 days**');
    expect(comment).toContain(
      'falls to 82.5, findings only. `training` (owner `@people`): training/2025.csv of 2025-11-02',
    );
    expect(comment.match(/more than 12 months old/gu)).toHaveLength(1);
    expect(comment).not.toContain('2027-09-01');
  });

  it('tells in the comment of the thirtieth day, and not of the one after', () => {
    const [last, after] = [addDays(asOf, 30), addDays(asOf, 31)];
    const soon = foretelling([last, 82.5, [changed([aged])]], [after, 77.5, [changed([aged])]]);
    const comment = renderComment(reportOf(makeJudged({ forecast: soon })), limits);
    expect(comment).toContain(last);
    expect(comment).not.toContain(after);
  });

  it('says nothing in the comment where nothing lapses', () => {
    const quiet = renderComment(reportOf(makeJudged({ forecast: foretelling() })), limits);
    expect(quiet).toBe(renderComment(reportOf(makeJudged()), limits));
  });

  it('tells every day in summary and text', () => {
    const summary = renderSummary(judged);
    expect(summary).toContain('### Forecast');
    expect(summary).toContain(
      '**2027-09-01**: falls to 55.0, findings only. `training`: documented becomes missing',
    );
    const text = renderText(judged, { colour: false });
    expect(text).toContain('Forecast, if nothing is added, changed or removed');
    expect(text).toContain('2027-09-01  falls to 55.0, findings only');
  });

  it('names the controls of which only the ageing is foretold', () => {
    const large = makeJudged({ forecast: { ...forecast, agedOnly: ['training'] } });
    expect(renderSummary(large)).toContain('Of `training` only the ageing is foretold');
    expect(renderText(large, { colour: false })).toContain('Of training only the ageing is foretold');
  });

  it('takes no word for a zone from a report that another run wrote', () => {
    const report = reportOf(judged);
    for (const event of report.forecast?.events ?? []) event.zone.label = '<b>@octo</b>';
    expect(renderComment(report, limits)).toBe(renderComment(reportOf(judged), limits));
  });

  it('lets no text of a file out', () => {
    const file = 'training/@octo ![x](https://x.example) <b> | ::error::.csv';
    const hostile = makeJudged({
      forecast: foretelling([
        asOf.replace(/-\d\d$/u, '-31'),
        82.5,
        [changed([{ ...aged, file }], { owner: '@octo`<b>' })],
      ]),
    });
    for (const text of [renderComment(reportOf(hostile), limits), renderSummary(hostile)]) {
      expect(text).not.toContain('<b>');
      expect(text).not.toContain('![x](');
      expect(text).not.toMatch(/(?<!`)@octo !/u);
    }
    expect(renderText(hostile, { colour: false })).not.toMatch(/^::error/mu);
  });
});
