import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Assessment, Verdict } from '../src/core/assess/assessment.ts';
import { exact } from '../src/core/assess/exact.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { renderJson } from '../src/report/json.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { masked } from '../src/report/masked.ts';
import { renderProblems } from '../src/report/problems.ts';
import { renderText } from '../src/report/text.ts';
import { hostile, untrusted } from './hostile.ts';
import { makeFindings, makeJudged, makeNamed, makeScored, makeTest, written } from './make.ts';

const flat = { colour: false };

describe('the text', () => {
  it('tells verdict, numbers, gaps with their places, and what to do', () => {
    const judged = makeJudged(
      {},
      {
        passed: false,
        threshold: exact(85),
        thresholdFrom: 'input',
        rules: [
          { rule: 'threshold', score: exact(78.5), threshold: exact(85) },
          { rule: 'require', control: 'training', state: 'informal' },
        ],
      },
    );
    expect(renderText(judged, { colour: false, width: 80 })).toMatchInlineSnapshot(`
      "SOC 2 readiness of Northwind Cloud, as of 2026-10-15

        Score      78.5 / 100  Findings only
        Claimed    95.0        the manifest as it stands
        Provable   62.0        full credits only
        Inspected  88 %        of the score rests on contents that were opened

        The gate fails (threshold 85)
          threshold  score 78.5 is under 85
          require    training is informal, must be documented

        Control   Criterion  Claimed → examined         Points  Tests
        training  CC2.2      documented → informal  5.0 / 10.0  0 / 1

        Next step    a gap assessment (1 of 1 control cannot be proved yet)
        Audit-ready  not by this plan

      1 gap, the most pressing first: 5.0 points to gain

        training: Everyone completes security training each year
          +5.0 · high · 2 days · dana@northwind.example
          expected  every employee completed security training in the last 12 months
          found     1 of 40 employees falls short, by the roster
                    hr/roster.csv:31: the register has no row for this employee
          to do     have each employee named complete the training

      Further findings
        warning  training/2026.csv:9: this row (employee) belongs to nobody in the
                 roster. Correct the e-mail or id, or complete the roster.

      A readiness aid, not an auditor’s opinion.
      "
    `);
  });

  it.each<[Partial<Assessment>, Partial<Verdict>, string]>([
    [{}, {}, 'The gate passes (default threshold 60: no threshold is configured)'],
    [{}, { thresholdFrom: 'manifest' }, 'The gate passes (threshold 60)'],
    [
      {},
      { passed: false, enforced: false, thresholdFrom: 'input' },
      'The gate would fail, but only reports (threshold 60)',
    ],
    [{ zone: 'audit-blocker', score: exact(12.34) }, {}, 'Score      12.3 / 100  Audit-blocker'],
    [{ score: exact(84.96) }, { threshold: exact(84.93) }, 'Score      84.96 / 100'],
    [{ gaps: [], controls: [makeNamed('mfa', 'documented')] }, {}, 'Further findings'],
    [
      { controls: [makeScored({ claim: 'informal', tests: [makeTest({ outcome: 'met' })] })] },
      {},
      'its tests are met, but the manifest claims only informal',
    ],
    [{ controls: [makeNamed('mfa', 'missing', { claim: 'missing' })] }, {}, 'found     claimed missing'],
    [{ controls: [{ ...makeNamed('mfa', 'missing'), claim: undefined }] }, {}, 'not in the manifest'],
  ])('%#: says so', (assessment, verdict, line) => {
    expect(renderText(makeJudged(assessment, verdict), flat)).toContain(line);
  });

  it.each([40, 72, 80, 100, 400])('at width %i has no line that could be broken and is too long', (width) => {
    const most = Math.min(Math.max(width, 72), 110);
    const lines = renderText(makeJudged(), { colour: false, width }).split('\n');
    expect(lines.filter((line) => line.length > most)).toEqual([]);
  });

  it('lists no more than anybody reads, and says so', () => {
    const controls = Array.from({ length: 60 }, (_, index) => makeNamed(`own-${index}`));
    const findings = Array.from({ length: 110 }, () => makeFindings()).flat();
    const text = renderText(makeJudged({ controls, findings }), flat);
    expect(text).toContain('60 gaps, the most pressing first');
    expect(text).toContain('and 10 further gaps: --format json lists them all');
    expect(text).toMatch(/and \d+ further findings: --format json lists them all/);
  });

  it('is coloured only where it is wanted', () => {
    expect(renderText(makeJudged(), { colour: true })).toContain('\u{1B}[');
    expect(renderText(makeJudged(), flat)).not.toContain('\u{1B}');
  });

  it('steers neither terminal nor runner', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const lines = renderText(written(text), flat).split('\n');
        expect(lines.filter((line) => /\p{Cc}|^\s*::|##\[|[\u{202A}-\u{202E}]/u.test(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the JSON', () => {
  const validate = new Ajv().compile(z.toJSONSchema(reportSchema, { target: 'draft-7', io: 'input' }));

  it('has every key in its order, a newline at the end, and cut numbers', () => {
    const text = renderJson(
      makeJudged(
        { score: exact(84.96) },
        {
          passed: false,
          threshold: exact(84.97),
          rules: [{ rule: 'threshold', score: exact(84.96), threshold: exact(84.97) }],
        },
      ),
    );
    const report: Record<string, unknown> = JSON.parse(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(report)).toEqual([
      'schemaVersion',
      'asOf',
      'organization',
      'system',
      'assessment',
      'scope',
      'score',
      'claimed',
      'provable',
      'inspectedShare',
      'zone',
      'verdict',
      'comparison',
      'controls',
      'findings',
      'pointsToGain',
      'gaps',
      'plan',
      'readiness',
      'systemReview',
      'forecast',
    ]);
    expect([report['score'], report['inspectedShare']]).toEqual([84.9, 88.8]);
    expect(report['verdict']).toEqual({
      passed: false,
      score: 84.9,
      enforced: true,
      threshold: 84.97,
      thresholdFrom: 'default',
      rules: [{ rule: 'threshold', score: 84.9, threshold: 84.97, message: 'score 84.9 is under 84.97' }],
    });
  });

  it('has null for what is not there', () => {
    const { owner: _, claim: __, ...rest } = makeScored();
    const report = JSON.parse(renderJson(makeJudged({ controls: [{ ...rest, claim: undefined }] })));
    expect([report.controls[0].claim, report.controls[0].owner, report.controls[0].notApplicable]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['as usual', makeJudged()],
    [
      'with nothing',
      makeJudged({ controls: [], findings: [], gaps: [] }, { rules: [{ rule: 'nothing-examined' }] }),
    ],
    [
      'not applicable',
      makeJudged({
        controls: [
          makeScored({
            notApplicable: {
              reason: 'No offices.',
              approvedBy: 'Dana Ito',
              date: makeJudged().assessment.asOf,
              expires: makeJudged().assessment.asOf,
            },
          }),
        ],
      }),
    ],
    [
      'all rules',
      makeJudged(
        {},
        {
          rules: [
            { rule: 'manifest', problems: 1 },
            { rule: 'require', control: 'mfa', state: 'missing' },
          ],
        },
      ),
    ],
    ...hostile.map((text): [string, ReturnType<typeof written>] => [JSON.stringify(text), written(text)]),
  ])('keeps to its schema: %s', (_, judged) => {
    const report: unknown = JSON.parse(renderJson(judged));
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(z.safeParse(reportSchema, report).success).toBe(true);
  });

  it('gives texts back as they were but for secrets, and steers nothing on the way', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const json = renderJson(written(text));
        expect(/[^\P{Cc}\n]|^\s*::|##\[|[\u{202A}-\u{202E}]/mu.test(json)).toBe(false);
        expect(JSON.parse(json).organization).toBe(masked(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the annotations', () => {
  it('stand at their lines, worst first, without what another one tells better', () => {
    expect(
      annotationsOf(makeJudged()).map(({ level, title, file, line }) => [level, title, file, line]),
    ).toEqual([
      ['error', 'training: overclaimed', 'manifest.yml', 14],
      ['error', 'training: exception', 'hr/roster.csv', 31],
      ['warning', 'training: unmatched row', 'training/2026.csv', 9],
    ]);
  });

  it('show one of each control before the second of any, and where most points are at stake first', () => {
    const exception = (control: string, line: number) => ({
      code: 'exception' as const,
      severity: 'error' as const,
      control,
      place: { in: 'evidence' as const, file: 'a.csv', line },
      args: { test: 't', found: { code: 'unlisted' as const, item: 'vendor' }, remedy: 'list it' },
    });
    const { gaps } = makeJudged({ controls: [makeNamed('small'), makeNamed('large')] }).assessment;
    const judged = makeJudged({
      gaps: gaps.map((gap) => ({ ...gap, points: exact(gap.control === 'large' ? 10 : 5) })),
      findings: [exception('small', 1), exception('small', 2), exception('large', 3), exception('large', 4)],
    });
    expect(annotationsOf(judged).map(({ line }) => line)).toEqual([3, 1, 4, 2]);
  });

  it('say what is the matter and what to do, on one line', () => {
    const [, exception] = annotationsOf(makeJudged());
    expect(exception?.message).toBe(
      'The register has no row for this employee. Have each employee named complete the training.',
    );
  });
});

describe('problems of the manifest', () => {
  it('stand in the order of the file, and are counted', () => {
    const at = (line: number, column: number, message: string) => ({ file: 'm.yml', line, column, message });
    const text = renderProblems([
      at(14, 5, 'second'),
      { message: 'outside' },
      at(2, 9, 'x\n::error::y'),
      { message: '::error::z' },
      at(2, 1, 'first'),
    ]);
    expect(text).toBe(
      'outside\n: :error::z\nm.yml:2:1  first\nm.yml:2:9  x ::error::y\nm.yml:14:5  second\n5 problems: nothing was judged.\n',
    );
  });

  it('of which there is one, is one', () => {
    expect(renderProblems([{ message: 'empty' }])).toBe('empty\n1 problem: nothing was judged.\n');
  });
});
