import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cut } from '../src/core/assess/exact.ts';
import { type Rollup, rollUp } from '../src/core/rollup/rollup.ts';
import type { TeamReport } from '../src/core/rollup/team-report.ts';
import { reportOf } from '../src/report/json.ts';
import type { Report } from '../src/report/json-schema.ts';
import { parseReport } from '../src/report/parse-report.ts';
import { renderRollupJson } from '../src/report/rollup-json.ts';
import { rollupSchema } from '../src/report/rollup-json-schema.ts';
import { renderRollupMarkdown } from '../src/report/rollup-markdown.ts';
import { renderRollupText } from '../src/report/rollup-text.ts';
import { teamReportOf } from '../src/report/team-report.ts';
import { hostile, untrusted } from './hostile.ts';
import { day, makeJudged, makeNamed } from './make.ts';
import { nodesOf } from './markdown-tree.ts';

const controls = (states: Record<string, 'documented' | 'informal' | 'missing'>) =>
  Object.entries(states).map(([id, state]) => makeNamed(id, state));

/** A report as one of a team's gates wrote it. */
function team(file: string, overrides: Partial<TeamReport> = {}, base: Partial<Report> = {}): TeamReport {
  const report = teamReportOf({ ...reportOf(makeJudged()), ...base }, { file, sha256: file });
  if (!report) throw new Error('no report');
  return { ...report, system: file, ...overrides };
}

const roll = (reports: readonly TeamReport[], rest: Partial<Parameters<typeof rollUp>[0]> = {}): Rollup =>
  rollUp({ reports, unread: [], asOf: day('2026-10-20'), enforce: true, ...rest });

const at = (score: number, overrides: Partial<TeamReport> = {}): Partial<TeamReport> => ({
  score: { numerator: BigInt(score * 10), denominator: 10n },
  ...overrides,
});

describe('a rollup', () => {
  const fails = { passed: false, rules: [{ rule: 'require', message: 'mfa is informal' }] };

  it('puts those that fail first, then the lowest score, then the name of the file', () => {
    const order = roll([
      team('d', at(90)),
      team('b', at(70)),
      team('c', at(82, fails)),
      team('a', at(90)),
    ]).reports.map(({ file }) => file);
    expect(order).toEqual(['c', 'b', 'a', 'd']);
  });

  it('tells the lowest beside the mean, whoever fails', () => {
    const { overall } = roll([team('a', at(100)), team('b', at(82, fails)), team('c', at(20.5))]);
    expect(overall).toMatchObject({ failing: 1, lowest: { file: 'c' } });
    expect(overall && cut(overall.mean.score)).toBe('67.5');
  });

  it.each<[string, Partial<Parameters<typeof rollUp>[0]>, string[]]>([
    ['all pass', {}, []],
    ['a threshold for each', { threshold: 80 }, ['threshold b']],
    ['a threshold that all keep', { threshold: 78.5 }, []],
    ['an age that somebody has set', { maxAgeDays: 4 }, ['max-age a', 'max-age b']],
    ['an age that none passes', { maxAgeDays: 5 }, []],
    ['a day before the assessments', { asOf: day('2026-10-14'), maxAgeDays: 5 }, ['max-age a', 'max-age b']],
    ['age that nobody has set', { asOf: day('2027-10-15') }, []],
    ['a file that is none', { unread: [{ file: 'x', reason: 'is empty' }] }, ['unread x']],
  ])('%s', (_, settings, fired) => {
    const { verdict } = roll([team('b'), team('a', at(90))], settings);
    expect(verdict.rules.map((rule) => `${rule.rule} ${'file' in rule ? rule.file : ''}`).sort()).toEqual(
      fired,
    );
    expect(verdict.passed).toBe(fired.length === 0);
  });

  it('fails for a report that does not pass its gate, also where that only reports', () => {
    const { verdict } = roll([team('a', { ...fails, enforced: false })]);
    expect(verdict.rules).toEqual([{ rule: 'gate', file: 'a', fired: ['require'] }]);
  });

  it('fails without any report', () => {
    expect(roll([]).verdict).toMatchObject({ passed: false, rules: [{ rule: 'no-reports' }] });
    expect(renderRollupText(roll([]), { colour: false })).toContain('there is no report to roll up');
  });

  it('counts how widely a gap is spread, and its points', () => {
    const base = (states: Parameters<typeof controls>[0]): Partial<Report> =>
      reportOf(makeJudged({ controls: controls(states) }));
    const { widespreadGaps } = roll([
      team('a', {}, base({ mfa: 'informal', training: 'missing', own: 'missing' })),
      team('b', {}, base({ mfa: 'missing', training: 'documented' })),
      team('c', {}, base({ mfa: 'missing', training: 'informal' })),
    ]);
    expect(
      widespreadGaps.map(({ control, files, among, points }) => [control, files.join(), among, cut(points)]),
    ).toEqual([
      ['mfa', 'a,b,c', 3, '15.0'],
      ['training', 'a,c', 3, '10.0'],
    ]);
  });

  it('takes the mean of a criterion over the reports that have it in scope', () => {
    const one = (id: string, state: 'documented' | 'informal' | 'missing', criterion: 'CC6.1' | 'CC2.2') => ({
      id,
      state,
      criteria: [criterion],
    });
    const { criteria } = roll([
      team('a', { controls: [one('x', 'documented', 'CC6.1'), one('y', 'missing', 'CC6.1')], gaps: [] }),
      team('b', { controls: [one('x', 'documented', 'CC6.1')], gaps: [] }),
      team('c', { controls: [one('z', 'informal', 'CC2.2')], gaps: [] }),
    ]);
    expect(
      criteria.map(({ criterion, mean, lowest, lowestFile, short, among }) =>
        [criterion, cut(mean), cut(lowest), lowestFile, `${short} of ${among}`].join(' '),
      ),
    ).toEqual(['CC2.2 50.0 50.0 c 1 of 1', 'CC6.1 75.0 50.0 a 1 of 2']);
  });

  it('gives no credit for a criterion that no control serves', () => {
    const gap = { control: 'CC7.2', title: '', criteria: ['CC7.2'], priority: 'critical' } as const;
    const points = { numerator: 3n, denominator: 1n };
    const { criteria } = roll([team('a', { controls: [], gaps: [{ ...gap, points }] })]);
    expect(criteria).toMatchObject([{ criterion: 'CC7.2', mean: { numerator: 0n }, short: 1, among: 1 }]);
  });

  it.each<[string, TeamReport[], string]>([
    ['different days', [team('a'), team('b', { asOf: day('2026-10-19') })], 'from 2026-10-15 to 2026-10-19'],
    ['old ones', [team('a', { asOf: day('2026-09-19') })], '1 report older than 30 days'],
    ['one of the future', [team('a', { asOf: day('2027-01-01') })], 'a day that has not come yet'],
    ['namesakes', [team('a'), team('b', { system: 'a' })], '2 reports share their name'],
    ['copies', [team('a'), team('b', { sha256: 'a' })], '2 reports are copies'],
  ])('notes %s', (_, reports, note) => {
    expect(renderRollupText(roll(reports), { colour: false, width: 200 })).toContain(note);
    expect(renderRollupMarkdown(roll(reports))).toContain(note);
  });

  it('is the same bytes in whatever order the reports come', () => {
    const reports = ['e', 'd', 'c', 'b', 'a'].map((file, index) => team(file, at(70 + (index % 2))));
    const told = renderRollupJson(roll(reports));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 5 }), (shuffled) => {
        expect(renderRollupJson(roll(shuffled))).toBe(told);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is read back', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const honest = reportOf(makeJudged());
  const read = (change: object) => parseReport(bytes(JSON.stringify({ ...honest, ...change })));

  it('is the report that was written', () => {
    expect(read({})).toEqual({ report: honest });
  });

  it('may start with a byte order mark, and may have keys of a later release', () => {
    expect(parseReport(bytes(`\u{FEFF}${JSON.stringify(honest)}`))).toEqual({ report: honest });
    const [gap] = honest.gaps;
    expect(read({ later: { deep: [1] }, gaps: [{ ...gap, later: 1 }] })).toEqual({ report: honest });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /is empty/],
    ['white space', ' \n', /is empty/],
    ['a cut', JSON.stringify(honest).slice(0, 400), /cut off/],
    ['a text', 'not JSON ::error::x', /^is not the JSON of a report, or was cut off$/],
    ['null', 'null', /not the JSON of a report/],
    ['a list', '[]', /has no schemaVersion/],
    ['NaN', JSON.stringify(honest).replace(/"score":[\d.]+/, '"score":NaN'), /not the JSON/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), /not UTF-8/],
    ['a page', '<!DOCTYPE html><html></html>', /not the JSON/],
    ['nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /schemaVersion|not the JSON/],
  ])('%s is refused', (_, text, why) => {
    const parsed = parseReport(typeof text === 'string' ? bytes(text) : text);
    expect('refused' in parsed && parsed.refused).toMatch(why);
  });

  it.each<[object, RegExp]>([
    [{ schemaVersion: 2 }, /^has schemaVersion 2; this release reads version 1/],
    [{ schemaVersion: '1' }, /no number/],
    [{ schemaVersion: undefined }, /has no schemaVersion/],
    [{ score: 1e308 }, /score is out of range/],
    [{ score: -0.1 }, /score is out of range/],
    [{ score: '80' }, /score is missing, or not of type number/],
    [{ claimed: undefined }, /claimed is missing, or not of type number/],
    [{ gaps: [{}] }, /gaps\.0\.control is missing.*and \d+ more/],
    [{ zone: { id: 'splendid', label: '' } }, /zone\.id is not one of the known values/],
    [{ asOf: 'yesterday' }, /asOf is not one of/],
    [{ controls: {} }, /controls is missing, or not of type array/],
    [{ verdict: { ...honest.verdict, passed: false } }, /^contradicts itself: it fails with 0 rules fired$/],
    [{ verdict: { ...honest.verdict, threshold: 90 } }, /^contradicts itself: a score of/],
    [{ zone: { id: 'audit-ready', label: '' } }, /^contradicts itself: the zone/],
    [{ organization: ['x'] }, /organization is missing, or not of type string/],
  ])('%j is refused', (change, why) => {
    const parsed = read(change);
    expect('refused' in parsed && parsed.refused).toMatch(why);
  });

  it('comes from no day that the calendar lacks', () => {
    const parsed = read({ asOf: '2026-02-31' });
    expect('report' in parsed && teamReportOf(parsed.report, { file: 'a', sha256: '' })).toBeUndefined();
  });

  it('a huge number that overflows is no number', () => {
    const parsed = parseReport(bytes(JSON.stringify(honest).replace(/"score":[\d.]+/, '"score":1e999')));
    expect('refused' in parsed && parsed.refused).toContain('score');
  });

  it('is deep, and quickly so', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = JSON.stringify(honest).replace('{', `{"later":${deep},`);
    expect(parseReport(bytes(text))).toEqual({ report: honest });
  });

  it('says nothing of what stands in the file', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const parsed = read({ [`x${text}`]: 1, score: text, organization: [text], asOf: text });
        expect('refused' in parsed && parsed.refused).toBe(
          'is not a report of this release: asOf is not one of the known values; organization is missing, or not of type string; score is missing, or not of type number',
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('what others wrote', () => {
  const written = (text: string) =>
    roll(
      [
        team(`${text}/report.json`, {
          organization: text,
          system: text,
          passed: false,
          rules: [{ rule: 'require', message: text }],
          gaps: team('x').gaps.map((gap) => ({ ...gap, control: text, title: text })),
        }),
        team('b', { gaps: team('x').gaps.map((gap) => ({ ...gap, control: text, title: text })) }),
      ],
      { unread: [{ file: text, reason: 'is empty' }] },
    );

  it.each(hostile)('%j makes nothing live in Markdown', (text) => {
    const shape = (markdown: string) => nodesOf(markdown).map(({ type }) => type);
    const live = new Set<string>(['link', 'image', 'html', 'strong', 'emphasis', 'heading', 'code', 'list']);
    const count = (markdown: string) => shape(markdown).filter((type) => live.has(type)).length;
    expect(count(renderRollupMarkdown(written(text)))).toBe(count(renderRollupMarkdown(written('plain'))));
  });

  it('steers neither terminal nor runner, in text, Markdown or JSON', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const rollup = written(text);
        for (const told of [
          renderRollupText(rollup, { colour: false }),
          renderRollupMarkdown(rollup),
          renderRollupJson(rollup),
        ]) {
          const bad = told.split('\n').filter((line) => /\p{Cc}|^\s*::|##\[|[\u{202A}-\u{202E}]/u.test(line));
          expect(bad).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('fits, however many reports and gaps there are', () => {
    const [gap] = team('x').gaps;
    if (!gap) throw new Error('no gap');
    const many = (count: number, of: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => ({ ...gap, control: of(index) }));
    const reports = Array.from({ length: 40 }, (_, index) =>
      team(`${'long/'.repeat(20)}${index}`, { passed: false, gaps: many(2_500, (one) => `own-${one}`) }),
    );
    const rollup = roll(reports);
    const markdown = renderRollupMarkdown(rollup, { maximumBytes: 20_000 });
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(20_000);
    expect(markdown).toContain('Shortened');
    expect(rollup.widespreadGaps.length).toBe(2_500);
  });
});

describe('the JSON of a rollup', () => {
  const validate = new Ajv().compile(z.toJSONSchema(rollupSchema, { target: 'draft-7', io: 'input' }));

  it.each<[string, Rollup]>([
    ['of two', roll([team('a', at(84.9)), team('b')], { threshold: 84.95 })],
    ['of none', roll([], { unread: [{ file: 'x', reason: 'is empty' }] })],
  ])('%s is as its schema says', (_, rollup) => {
    expect([validate(JSON.parse(renderRollupJson(rollup))), validate.errors]).toEqual([true, null]);
  });
});
