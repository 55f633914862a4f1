import type { Assessment, Gap, Scored, State, Verdict } from '../src/core/assess/assessment.ts';
import { exact } from '../src/core/assess/exact.ts';
import type { Finding } from '../src/core/assess/finding.ts';
import { riskRating } from '../src/core/assess/risk-rating.ts';
import type { Control, TestOfControl } from '../src/core/catalog/control.ts';
import { type IsoDate, parseIsoDate } from '../src/core/evidence/calendar.ts';
import type { Evidence } from '../src/core/evidence/evidence.ts';
import type { Exception, TestResult } from '../src/core/tests-of-control/test-result.ts';
import type { Judged } from '../src/gate.ts';

/** Small makers of values, each with something plausible for what a test does not care about. */

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

export const completions: TestOfControl = {
  id: 'every-employee',
  shows: 'operation',
  procedure: 'everyMember',
  expects: 'every employee completed security training in the last 12 months',
  population: 'people',
  shape: 'completions',
  item: 'employee',
  attributes: [],
  remedy: 'have each employee named complete the training',
};

export function makeControl(overrides: Partial<Control> = {}): Control {
  return {
    id: 'training',
    title: 'Everyone completes security training each year',
    criteria: ['CC2.2', 'CC1.4'],
    risk: 'Phishing works on people who were never told.',
    likelihood: 4,
    impact: 3,
    frequency: 'annual',
    ownerHint: 'Head of People',
    tests: [completions],
    sampled: 'People drawn from the roster, each with the day of completion.',
    commonFailure: { failure: 'Contractors were never assigned.', fix: 'Assign everyone on the roster.' },
    evidenceWanted: ['Training completions with a date for every employee'],
    remediation: { steps: ['Assign the training to everyone'], effortDays: 2 },
    ...overrides,
  };
}

function makeException(overrides: Partial<Exception> = {}): Exception {
  return { file: 'hr/roster.csv', line: 31, found: { code: 'unlisted', item: 'employee' }, ...overrides };
}

export function makeTest(overrides: Partial<TestResult> = {}): TestResult {
  return {
    test: completions,
    outcome: 'not-met',
    found: {
      code: 'members',
      item: 'employee',
      expected: 40,
      actual: 39,
      population: 'people',
      roster: true,
    },
    exceptions: [makeException()],
    counts: { expected: 40, actual: 39 },
    wholePopulationFails: false,
    unmatched: [],
    evidence: ['training/2026.csv'],
    ...overrides,
  };
}

export function makeEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    path: 'training/2026.csv',
    bytes: 1234,
    sha256: 'a'.repeat(64),
    controls: ['training'],
    format: 'table',
    reader: 'csv',
    facts: [],
    unfilled: [],
    settings: [],
    tables: [],
    problems: [],
    examinable: true,
    date: { date: day('2026-06-11'), source: 'rows', place: { file: 'training/2026.csv', line: 2 } },
    ...overrides,
  };
}

export function makeScored(overrides: Partial<Scored> = {}): Scored {
  const control = overrides.control ?? makeControl();
  return {
    control,
    claim: 'documented',
    state: 'informal',
    owner: 'dana@northwind.example',
    tests: [makeTest()],
    evidence: [makeEvidence()],
    remediation: control.remediation,
    manifestLine: 14,
    credit: exact(0.5),
    points: exact(5),
    available: exact(10),
    ...overrides,
  };
}

export function makeGap(scored: Scored = makeScored(), overrides: Partial<Gap> = {}): Gap {
  const { control, state, tests, owner, remediation } = scored;
  return {
    control: control.id,
    title: control.title,
    criteria: control.criteria,
    current: state,
    required: 'documented',
    missing: tests.filter(({ outcome }) => outcome === 'not-met' || outcome === 'not-examined'),
    risk: control.risk,
    rating: riskRating(control.likelihood, control.impact),
    dependsOn: [],
    priority: 'high',
    steps: remediation.steps,
    effortDays: remediation.effortDays,
    ...(owner === undefined ? {} : { owner }),
    evidenceWanted: control.evidenceWanted,
    points: exact(5),
    ...overrides,
  };
}

/** What the engine says of the control of {@link makeScored}. */
export function makeFindings(): Finding[] {
  const { remedy } = completions;
  const place = { in: 'evidence' as const, file: 'training/2026.csv' };
  const found = makeTest().found;
  return [
    {
      code: 'overclaimed',
      severity: 'error',
      control: 'training',
      place: { in: 'manifest', file: 'manifest.yml', line: 14 },
      args: { claim: 'documented', state: 'informal', unmet: 1, tests: 1 },
    },
    {
      code: 'test-not-met',
      severity: 'error',
      control: 'training',
      place,
      args: { test: completions.id, expects: completions.expects, found, remedy },
    },
    {
      code: 'exception',
      severity: 'error',
      control: 'training',
      place: { in: 'evidence', file: 'hr/roster.csv', line: 31 },
      args: { test: completions.id, found: makeException().found, remedy },
    },
    {
      code: 'unmatched-row',
      severity: 'warning',
      control: 'training',
      place: { ...place, line: 9 },
      args: { item: 'employee' },
    },
  ];
}

/** One control in a state, named; the rest as {@link makeScored}. */
export function makeNamed(id: string, state: State = 'informal', overrides: Partial<Scored> = {}): Scored {
  return makeScored({ control: makeControl({ id }), state, ...overrides });
}

export function makeAssessment(overrides: Partial<Assessment> = {}): Assessment {
  const controls = overrides.controls ?? [makeScored()];
  return {
    asOf: day('2026-10-15'),
    window: { from: day('2026-01-01'), to: day('2026-10-15') },
    organization: 'Northwind Cloud',
    assessment: 'self-assessment',
    scope: { from: 'derived', categories: [{ category: 'security', reasons: ['always'] }], leftOut: [] },
    claimed: exact(95),
    score: exact(78.5),
    provable: exact(62),
    inspectedShare: exact(88.8),
    zone: 'findings-only',
    controls,
    evidence: controls.flatMap(({ evidence }) => evidence),
    findings: makeFindings(),
    systemReview: {
      lacks: [],
      ours: { from: day('2026-01-01'), to: day('2026-12-31') },
      providers: [],
      userEntityControls: [],
    },
    criteria: ['CC2.2'],
    gaps: controls.filter(({ state }) => state !== 'documented').map((scored) => makeGap(scored)),
    ...overrides,
  };
}

function makeVerdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    passed: true,
    enforced: true,
    threshold: exact(60),
    thresholdFrom: 'default',
    rules: [],
    ...overrides,
  };
}

export function makeJudged(assessment: Partial<Assessment> = {}, verdict: Partial<Verdict> = {}): Judged {
  return { status: 'judged', assessment: makeAssessment(assessment), verdict: makeVerdict(verdict) };
}

/** A judged assessment in which every text that can come from a file is the given one. */
export function written(text: string): Judged {
  const control = makeControl({
    id: text,
    title: text,
    own: true,
    risk: text,
    tests: [{ ...completions, id: text, expects: text, remedy: text }],
    evidenceWanted: [text],
    remediation: { steps: [text], effortDays: 1 },
  });
  const [test] = control.tests;
  const found = {
    code: 'facts-missing' as const,
    file: text,
    missing: [{ fact: 'scenario' as const, placeholder: text, line: 3 }],
  };
  const exception = makeException({
    file: text,
    found: { code: 'cell-other-value', column: text, wanted: [text] },
  });
  const result = makeTest({ test, found, exceptions: [exception], evidence: [text] });
  const scored = makeScored({
    control,
    owner: text,
    tests: [result],
    evidence: [makeEvidence({ path: text })],
  });
  const place = { in: 'evidence' as const, file: text, line: 3 };
  return makeJudged(
    {
      organization: text,
      controls: [
        scored,
        makeScored({
          control,
          notApplicable: {
            reason: text,
            approvedBy: text,
            date: day('2026-02-01'),
            expires: day('2027-02-01'),
          },
        }),
      ],
      gaps: [makeGap(scored)],
      findings: [
        {
          code: 'test-not-met',
          severity: 'error',
          control: text,
          place,
          args: { test: text, expects: text, found, remedy: text },
        },
        { code: 'malformed', severity: 'warning', control: text, place, args: { detail: text } },
        { code: 'unfilled', severity: 'note', place, args: { fact: 'scenario', placeholder: text } },
      ],
    },
    { passed: false, rules: [{ rule: 'require', control: text, state: 'informal' }] },
  );
}
