import { describe, expect, it } from 'vitest';
import type { Assessment, Scored } from '../src/core/assess/assessment.ts';
import { cut, exact, zero } from '../src/core/assess/exact.ts';
import { missedOf } from '../src/core/assess/missed.ts';
import { planOf } from '../src/core/assess/plan/plan.ts';
import { controlStanding } from '../src/core/assess/readiness/control-standing.ts';
import { criterionStandings } from '../src/core/assess/readiness/criterion-standing.ts';
import { readinessOf } from '../src/core/assess/readiness/readiness.ts';
import { monthsOf, recurrenceOf } from '../src/core/assess/readiness/recurrence.ts';
import { thinControls } from '../src/core/assess/readiness/thin-controls.ts';
import type { ControlFrequency, TestOfControl } from '../src/core/catalog/control.ts';
import type { Occurrence, TestResult } from '../src/core/tests-of-control/test-result.ts';
import { outlookSentence, stepSentence } from '../src/report/words-readiness.ts';
import {
  completions,
  day,
  makeAssessment,
  makeControl,
  makeEvidence,
  makeGap,
  makeScored,
  makeTest,
} from './make.ts';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const whole = span('2026-01-01', '2026-12-31');
const soFar = span('2026-01-01', '2026-10-15');

const policy: TestOfControl = {
  id: 'policy',
  shows: 'design',
  procedure: 'document',
  expects: 'a policy is approved',
  facts: ['approver'],
  window: 'any',
  datedBy: 'approval_date',
  remedy: 'have it approved',
};
const report: TestOfControl = { ...policy, id: 'report', shows: 'operation', expects: 'a test was made' };
const departures: TestOfControl = {
  id: 'every-departure',
  shows: 'operation',
  procedure: 'everyRow',
  expects: 'each departure has a record',
  shape: 'departures',
  item: 'departure',
  attributes: [{ column: 'revoked', filled: true }],
  files: 'all',
  window: 'period',
  remedy: 'revoke',
};
const quarterly: TestOfControl = {
  id: 'every-quarter',
  shows: 'operation',
  procedure: 'everyPeriod',
  expects: 'every quarter has a review',
  every: 'quarter',
  facts: ['reviewer'],
  remedy: 'review',
};
const setting: TestOfControl = {
  id: 'enforced',
  shows: 'operation',
  procedure: 'configuration',
  expects: 'it is enforced',
  setting: 'mfa_enforced',
  holds: { is: true },
  window: 'last-12-months',
  screenshot: true,
  remedy: 'enforce it',
};

const met = (test: TestOfControl, evidence: string[] = []): TestResult =>
  makeTest({ test, outcome: 'met', basis: 'inspected', exceptions: [], evidence });
const unmet = (test: TestOfControl): TestResult => makeTest({ test, outcome: 'not-met', exceptions: [] });

const dated = (...dates: string[]) =>
  dates.map((date) =>
    makeEvidence({
      path: `c/${date}`,
      date: { date: day(date), source: 'file name', place: { file: `c/${date}` } },
    }),
  );

const none = (file: string): TestResult => ({
  ...met(departures, [file]),
  found: { code: 'none-stated', item: 'departure', file, line: 1 },
});

/** A control whose met tests rest on evidence of these days. */
function evidenced(frequency: ControlFrequency, test: TestOfControl, ...dates: string[]): Scored {
  const paths = dates.map((date) => `c/${date}`);
  return makeScored({
    control: makeControl({ frequency }),
    state: 'documented',
    tests: [met(test, paths)],
    evidence: dated(...dates),
  });
}

describe('designed, implemented, effective', () => {
  it.each([
    ['a policy, and it is done', 'documented', [met(policy), met(setting)], 'yes yes yes'],
    ['a policy alone', 'missing', [met(policy), unmet(setting)], 'yes no no'],
    ['a policy that is not approved', 'informal', [unmet(policy), met(setting)], 'no yes no'],
    [
      'no test of design: as its operation shows',
      'informal',
      [met(setting), unmet(completions)],
      'yes yes no',
    ],
    ['no test of design, nothing shown', 'informal', [unmet(setting)], 'no yes no'],
    ['nothing', 'missing', [unmet(setting)], 'no no no'],
  ] as const)('%s', (_, state, tests, expected) => {
    const { designed, implemented, effective } = controlStanding(makeScored({ state, tests: [...tests] }));
    expect([designed, implemented, effective].map((yes) => (yes ? 'yes' : 'no')).join(' ')).toBe(expected);
  });

  const controls = [
    makeScored({
      control: makeControl({ id: 'a', criteria: ['CC6.1'] }),
      state: 'documented',
      tests: [met(setting, ['a/x'])],
    }),
    makeScored({
      control: makeControl({ id: 'b', criteria: ['CC6.1', 'CC7.2'] }),
      state: 'informal',
      tests: [unmet(setting)],
    }),
    makeScored({
      control: makeControl({ id: 'c', criteria: ['CC6.4'] }),
      state: 'missing',
      notApplicable: { reason: 'r', approvedBy: 'a', date: day('2026-01-01'), expires: day('2027-01-01') },
    }),
  ];
  const standings = criterionStandings(controls, ['CC6.1', 'CC6.4', 'CC7.2', 'CC9.1']);

  it('of a criterion: by all, by some, by none, by controls that do not apply', () => {
    expect(
      standings.map(({ criterion, designed, implemented, effective }) =>
        [criterion, designed, implemented, effective].join(' '),
      ),
    ).toEqual([
      'CC6.1 partly yes partly',
      'CC6.4 not-applicable not-applicable not-applicable',
      'CC7.2 no yes no',
      'CC9.1 no no no',
    ]);
    expect(standings[0]).toMatchObject({ controls: ['a', 'b'], tests: ['a/enforced'], evidence: ['a/x'] });
  });
});

describe('over the observation period', () => {
  const shown = (scored: Scored, observation = { whole, soFar }) => {
    const one = recurrenceOf(scored, observation);
    return [
      one.expected,
      one.actual,
      one.toCome,
      one.strip,
      cut(one.coverage),
      one.longestGapDays,
      one.pointInTime,
    ];
  };
  const occurrence = (quarter: string, date?: string): Occurrence => {
    const [from, to] = quarter.split(' ');
    const period = span(from ?? '', to ?? '');
    return { period, recorded: date !== undefined, ...(date === undefined ? {} : { date: day(date) }) };
  };

  it('counts the quarters as the test found them', () => {
    const test = {
      ...unmet(quarterly),
      occurrences: [
        occurrence('2026-01-01 2026-03-31', '2026-04-02'),
        occurrence('2026-04-01 2026-06-30'),
        occurrence('2026-07-01 2026-09-30', '2026-10-01'),
      ],
    };
    const scored = makeScored({ control: makeControl({ frequency: 'quarterly' }), tests: [test] });
    // 90 and 92 of 365 days; from 2 April to 1 October are 182.
    expect(shown(scored)).toEqual([3, 2, 1, '---x-----x..', '49.8', 182, false]);
  });

  it.each([
    [
      'annual, done',
      evidenced('annual', report, '2026-05-12'),
      [1, 1, 0, '----x-----..', '78.9', 156, false],
    ],
    ['annual, not yet', evidenced('annual', report), [0, 0, 1, '----------..', '0.0', 287, false]],
    [
      'annual, done before the period',
      evidenced('annual', report, '2025-12-12'),
      [0, 0, 1, '----------..', '0.0', 287, false],
    ],
    [
      'a setting seen once',
      evidenced('continuous', setting, '2026-10-01'),
      [undefined, undefined, undefined, '---------x..', '0.2', 273, true],
    ],
    [
      'seen twice within a month',
      evidenced('continuous', setting, '2026-09-15', '2026-10-01'),
      [undefined, undefined, undefined, '--------xx..', '4.6', 257, true],
    ],
    [
      'seen twice, a quarter apart',
      evidenced('continuous', setting, '2026-02-01', '2026-09-01'),
      [undefined, undefined, undefined, '-x------x-..', '58.3', 212, false],
    ],
  ])('%s', (_, scored, expected) => {
    expect(shown(scored)).toEqual(expected);
  });

  it('a year’s control is due once in a shorter period, and the year before its end counts', () => {
    const half = span('2026-04-01', '2026-09-30');
    const observation = { whole: half, soFar: half };
    expect(shown(evidenced('annual', report, '2026-02-02'), observation).slice(0, 5)).toEqual([
      1,
      1,
      0,
      '------',
      '100.0',
    ]);
    expect(shown(evidenced('annual', report, '2025-08-02'), observation).slice(0, 5)).toEqual([
      1,
      0,
      0,
      '------',
      '0.0',
    ]);
  });

  const register = { ...met(departures, ['c/2026-09-30']), days: [day('2026-02-27'), day('2026-05-29')] };
  const perEvent = (...tests: TestResult[]) =>
    makeScored({ control: makeControl({ frequency: 'per-event' }), tests, evidence: dated('2026-09-30') });

  it.each([
    [
      'rows tell the days, and not the file; everything was looked at',
      [register],
      ['-x--x-----..', '78.9', 139, false],
    ],
    [
      'rows that pass beside one that does not',
      [{ ...register, outcome: 'not-met' as const }],
      ['-x--x-----..', '25.2', 139, false],
    ],
    ['a word that there was none', [none('c/2026-09-30')], ['--------x-..', '78.9', 272, false]],
    [
      'an approved rule is no event',
      [{ ...met(policy, ['c/2026-09-30']) }],
      ['----------..', '0.0', 287, true],
    ],
  ])('of a control at each event: %s', (_, tests, expected) => {
    expect(shown(perEvent(...tests)).slice(3)).toEqual(expected);
  });

  it('does not take the first day of a quarter in a file name for the day of a review', () => {
    const path = 'c/2026-Q2.csv';
    const evidence = makeEvidence({
      path,
      date: { date: day('2026-04-01'), source: 'file name', place: { file: path } },
      period: span('2026-04-01', '2026-06-30'),
    });
    const scored = makeScored({
      control: makeControl({ frequency: 'continuous' }),
      tests: [met(setting, [path])],
      evidence: [evidence],
    });
    expect(shown(scored)[3]).toBe('----------..');
  });

  it('names every month that it touches', () => {
    expect(monthsOf(span('2025-11-15', '2026-02-01')).map(({ from }) => from.slice(0, 7))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
});

describe('what was missed for good', () => {
  const period = (from: string, to: string, recorded = false): Occurrence => ({
    period: span(from, to),
    recorded,
  });
  const missing = (...occurrences: Occurrence[]) => [{ ...unmet(quarterly), occurrences }];
  const late = [
    makeTest({
      exceptions: [
        {
          file: 'o.csv',
          line: 3,
          found: { code: 'cell-late', column: 'revoked', than: 'departed', days: 3 },
        },
      ],
    }),
  ];
  const audit = { type: 2 as const, period: whole };
  const asOf = day('2026-10-15');

  it.each([
    ['nothing', [], undefined, undefined],
    ['a quarter that may still be signed', missing(period('2026-07-01', '2026-09-30')), audit, undefined],
    ['a quarter long over: not in this period', missing(period('2026-04-01', '2026-06-30')), audit, {}],
    [
      'without a period: until it leaves the twelve months',
      missing(period('2026-04-01', '2026-06-30')),
      undefined,
      { until: '2027-07-01' },
    ],
    [
      'the stand-in before the period: until the first of it ends',
      missing(period('2026-07-01', '2026-08-31')),
      { type: 2 as const, period: span('2026-10-01', '2027-09-30') },
      { until: '2026-12-31' },
    ],
    ['a late deed', late, audit, {}],
    ['a late deed without a period', late, undefined, { until: '2027-10-16' }],
    ['what can be filled in', [makeTest()], audit, undefined],
  ])('%s', (_, tests, of, expected) => {
    expect(missedOf(tests, { asOf, audit: of })).toEqual(expected);
  });
});

describe('next step and outlook', () => {
  const readiness = (overrides: Partial<Assessment>) => {
    const assessment = makeAssessment(overrides);
    return readinessOf(assessment, planOf(assessment));
  };
  const stepsOf = (overrides: Partial<Assessment>) =>
    readiness(overrides).steps.map(
      ({ step, reasons }) => `${step}: ${reasons.map(({ code }) => code).join(' ')}`,
    );
  const audit = { type: 2 as const, period: whole };
  const old = evidenced('annual', report, '2026-03-01');
  const young = evidenced('annual', report, '2026-09-01');
  const none = makeScored({ claim: 'missing', state: 'missing', evidence: [], points: zero });
  const informal = makeScored({ claim: 'informal', evidence: [] });

  it.each([
    [
      'no program',
      { controls: [none], score: zero },
      ['gap-assessment: no-program', 'outside-help: score-under'],
    ],
    ['informal practice', { controls: [informal, young] }, ['gap-assessment: informal-practice']],
    ['too young', { controls: [young, young, old] }, ['gap-assessment: young-evidence']],
    ['six months', { controls: [old, young] }, ['readiness-assessment: six-months']],
    [
      'ISO 27001',
      { controls: [young], audit: { ...audit, held: ['iso-27001' as const] } },
      ['readiness-assessment: held'],
    ],
    ['85', { controls: [old], score: exact(85) }, ['final-review: score-from']],
    [
      'earlier exceptions',
      { controls: [old], audit: { ...audit, previous_exceptions: [{ criterion: 'CC2.2' as const }] } },
      ['focused-gap-assessment: previous-exceptions', 'readiness-assessment: six-months'],
    ],
    [
      'a hard date',
      { controls: [old], audit: { ...audit, fieldwork: day('2027-01-18') } },
      ['readiness-assessment: six-months', 'outside-help: fieldwork'],
    ],
    [
      'a hard date when ready',
      { controls: [old], score: exact(90), audit: { ...audit, fieldwork: day('2027-01-18') } },
      ['final-review: score-from'],
    ],
    [
      'a date that is over',
      { controls: [old], audit: { ...audit, fieldwork: day('2026-01-18') } },
      ['readiness-assessment: six-months'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(stepsOf(overrides)).toEqual(expected);
  });

  const critical = makeGap(makeScored(), { priority: 'critical' });

  it.each([
    [
      'audit-ready, all shown',
      { zone: 'audit-ready' as const, controls: [{ ...old, available: exact(100) }], gaps: [], audit },
      'unmodified',
    ],
    [
      'a critical gap',
      { zone: 'audit-ready' as const, controls: [old], gaps: [critical], audit },
      'qualified',
    ],
    [
      'a setting seen once carries nothing',
      {
        zone: 'audit-ready' as const,
        controls: [{ ...evidenced('continuous', setting, '2026-10-01'), available: exact(100) }],
        gaps: [],
        audit,
      },
      'qualified',
    ],
    [
      'the same for a type 1 audit',
      {
        zone: 'audit-ready' as const,
        controls: [{ ...evidenced('continuous', setting, '2026-10-01'), available: exact(100) }],
        gaps: [],
        audit: { type: 1 as const },
      },
      'unmodified',
    ],
    ['findings only', { zone: 'findings-only' as const, controls: [old], gaps: [] }, 'qualified'],
    ['material gaps', { zone: 'material-gaps' as const, controls: [old], gaps: [critical] }, 'qualified'],
    [
      'material gaps, two of them critical',
      { zone: 'material-gaps' as const, controls: [old], gaps: [critical, critical] },
      'adverse',
    ],
    ['audit-blocker', { zone: 'audit-blocker' as const, controls: [none], gaps: [] }, 'adverse'],
  ])('%s: %s', (_, overrides, expected) => {
    expect(readiness(overrides).outlook.expected).toBe(expected);
  });

  it('scores design on a day and operation over a period side by side', () => {
    const one = (scored: Scored) => ({ ...scored, available: exact(50) });
    const { typeOne, typeTwo } = readiness({
      controls: [
        one(evidenced('continuous', setting, '2026-10-01')),
        one(
          makeScored({
            control: makeControl({ id: 'reviews', frequency: 'quarterly' }),
            state: 'informal',
            tests: [
              met(policy),
              {
                ...unmet(quarterly),
                occurrences: [{ period: span('2026-01-01', '2026-03-31'), recorded: true }],
              },
            ],
          }),
        ),
      ],
      audit,
    });
    // Both are designed and there: 50 + 50. The setting was seen once, the reviews are not complete: 25 + 25.
    expect([cut(typeOne.score), cut(typeTwo.score), typeTwo.usual]).toEqual(['100.0', '50.0', true]);
  });

  it('says what a clean result rests on', () => {
    const attested = makeScored({
      control: makeControl({ id: 'z' }),
      state: 'documented',
      tests: [makeTest({ outcome: 'met', basis: 'attested' })],
    });
    expect(thinControls([old, attested]).map(({ control, inspected }) => [control, cut(inspected)])).toEqual([
      ['z', '0.0'],
      ['training', '100.0'],
    ]);
    expect(readiness({ zone: 'audit-ready', findings: [], gaps: [] }).clean).toBe(true);
    expect(readiness({ zone: 'audit-ready', gaps: [] }).clean).toBe(false);
  });
});

describe('its words', () => {
  it.each([
    [stepSentence({ code: 'no-program' }), 'no control is done yet, not even informally'],
    [
      stepSentence({ code: 'informal-practice', controls: 7, of: 11 }),
      '7 of 11 controls cannot be proved yet',
    ],
    [stepSentence({ code: 'held', certificate: 'iso-27001' }), 'ISO/IEC 27001 is held'],
    [
      stepSentence({ code: 'previous-exceptions', criteria: ['CC6.2', 'CC8.1'], open: ['CC8.1'] }),
      'the report before had exceptions in CC6.2 and CC8.1; open today: CC8.1',
    ],
    [stepSentence({ code: 'score-from', bar: 85, score: exact(85.09) }), 'the score is 85.0, 85 or above'],
    [
      stepSentence({ code: 'fieldwork', date: day('2027-01-18'), days: 95, ready: day('2026-11-02') }),
      'fieldwork starts on 2027-01-18, in 95 days; the plan is audit-ready on 2026-11-02',
    ],
    [
      stepSentence({ code: 'fieldwork', date: day('2027-01-18'), days: 95 }),
      'fieldwork starts on 2027-01-18, in 95 days; the plan does not reach audit-ready',
    ],
    [outlookSentence({ code: 'zone', zone: 'findings-only' }), 'the score is in “findings only”'],
    [outlookSentence({ code: 'critical-gaps', controls: ['mfa'] }), '1 critical gap: mfa'],
    [
      outlookSentence({ code: 'not-assessed', criteria: 26, of: 38 }),
      '26 of the 38 criteria in scope have no control here and are not looked at',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
