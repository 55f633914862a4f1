import type { Control, TestOfControl } from '../catalog/control.ts';
import { fromDayNumber, type IsoDate, type Span } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { placeholderIn } from '../evidence/placeholders.ts';
import type { ControlEntry, Manifest } from '../manifest/schema.ts';
import type { TestContext } from '../tests-of-control/context.ts';
import { examineTest } from '../tests-of-control/examine-test.ts';
import { type Population, populationOf } from '../tests-of-control/population.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import { approvalOf } from './approval.ts';
import type { Examination, State } from './assessment.ts';

export interface ExamineRequest {
  manifest: Manifest;
  /** The catalog's controls and the manifest's own. */
  controls: readonly Control[];
  evidence: readonly Evidence[];
  asOf: IsoDate;
  period: Span;
  /** The manifest's line of a control's entry. */
  lineOf(control: string): number | undefined;
}

/** Days that somebody who has just joined has for training and acknowledgments. */
export const defaultGraceDays = 30;

/** Makes every test of every control and settles each state: a claim is never believed above its evidence. */
export function examine(request: ExamineRequest): Examination[] {
  const roster = rosterIn(request);
  const byControl = evidenceByControl(request.evidence);
  return request.controls.map((control) =>
    examineControl(control, byControl.get(control.id) ?? [], { request, roster }),
  );
}

export function evidenceByControl(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const byControl = new Map<string, Evidence[]>();
  for (const one of evidence)
    for (const control of one.controls) {
      const all = byControl.get(control);
      if (all) all.push(one);
      else byControl.set(control, [one]);
    }
  return byControl;
}

/** The roster that the manifest names, read once for all controls and days. */
export interface Roster {
  people: Population | undefined;
  /** Whether the manifest names one at all. */
  isNamed: boolean;
}

export function rosterIn({ manifest, evidence }: Pick<ExamineRequest, 'manifest' | 'evidence'>): Roster {
  const path = manifest.populations?.people;
  return {
    people: path === undefined ? undefined : rosterOf(evidence, path),
    isNamed: path !== undefined,
  };
}

/** Makes every test of one control. */
export function examineControl(
  control: Control,
  evidence: Evidence[],
  { request, roster }: { request: ExamineRequest; roster: Roster },
): Examination {
  const entry: ControlEntry | undefined = request.manifest.controls[control.id];
  const test = testsOn(evidence, request, roster);
  const tests = control.tests.map(test);
  const excluded = approvalOf(entry, 'not_applicable', request.asOf);
  const accepted = approvalOf(entry, 'accepted_risk', request.asOf);
  const line = request.lineOf(control.id);
  return {
    control,
    claim: entry?.state,
    ...(excluded.state === 'stands' ? { notApplicable: excluded.approval } : {}),
    ...(accepted.state === 'stands' ? { acceptedRisk: accepted.approval } : {}),
    state: stateOf(entry?.state, tests),
    ...(entry?.owner === undefined || placeholderIn(entry.owner) !== undefined ? {} : { owner: entry.owner }),
    tests,
    evidence,
    remediation: remediationOf(control, entry),
    ...(entry?.risk ? { rated: entry.risk } : {}),
    ...(line === undefined ? {} : { manifestLine: line }),
  };
}

/** Makes tests of one control, whose evidence it is, as they come out on one day. */
export function testsOn(
  evidence: readonly Evidence[],
  { asOf, period, manifest, evidence: folder }: Omit<ExamineRequest, 'controls' | 'lineOf'>,
  { people, isNamed }: Roster,
): (test: TestOfControl) => TestResult {
  const context: TestContext = {
    asOf,
    period,
    evidence: countable(evidence, asOf),
    // Few tests look beyond the control's own.
    get folder() {
      return countable(folder, asOf);
    },
    people,
    peopleUnreadable: isNamed && !people,
    graceDays: manifest.populations?.grace_days ?? defaultGraceDays,
  };
  return (test) => notExamined(examineTest(test, context), evidence, context);
}

function countable(evidence: readonly Evidence[], asOf: IsoDate): Evidence[] {
  return evidence.filter(({ examinable, date }) => examinable && !(date && date.date > asOf));
}

/** The state that the evidence leaves of the claim. */
export function stateOf(claim: State | undefined, tests: readonly TestResult[]): State {
  if (claim === undefined || claim === 'missing') return 'missing';
  if (tests.some(({ wholePopulationFails }) => wholePopulationFails)) return 'missing';
  if (claim === 'informal') return 'informal';
  return allMet(tests) ? 'documented' : 'informal';
}

/** All tests that apply are met, and at least one applies. */
export function allMet(tests: readonly TestResult[]): boolean {
  const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
  return applying.length > 0 && applying.every(({ outcome }) => outcome === 'met');
}

const nothingFound: ReadonlySet<TestResult['found']['code']> = new Set([
  'no-evidence',
  'no-table',
  'no-setting',
  'none-stated-in-part',
]);

/**
 * What cannot be read may hold what fails. A test that found nothing, or joins tables beside a file that
 * should be one, was not examined: neither pass nor fail, and emptying a file never pays.
 */
function notExamined(result: TestResult, evidence: readonly Evidence[], context: TestContext): TestResult {
  const { test, outcome, found } = result;
  const unreadable = evidence.filter((one) => !one.examinable && mayServe(one, test));
  const nothing = nothingFound.has(found.code);
  const joins = test.procedure !== 'document' && test.procedure !== 'everyPeriod';
  const hidden = joins
    ? unreadable.filter(
        ({ format, reader }) =>
          // Of what a broken link stood for nobody knows the format.
          (format !== 'opaque' || reader === 'none') && (format !== 'document' || 'documents' in test),
      )
    : [];
  if (outcome === 'does-not-apply' && lacksPeople(test, context)) return result;
  const files = outcome === 'not-met' ? (nothing ? unreadable : []) : hidden;
  if (files.length > 0) {
    const reasons = files.map(({ path, problems }) => ({
      file: path,
      reason: problems[0]?.reason ?? ('unreadable' as const),
    }));
    const { basis: _, ...rest } = result;
    return {
      ...rest,
      outcome: 'not-examined',
      found: { code: 'not-examined', files: reasons },
      evidence: files.map(({ path }) => path),
    };
  }
  if (test.procedure === 'noMember' && context.peopleUnreadable)
    return {
      ...result,
      outcome: 'not-examined',
      found: { code: 'no-population', population: test.population },
    };
  return outcome === 'not-met' && nothing ? datedLater(result, evidence, context) : result;
}

/** A broken scan of TLS, known as one, hides nothing of what a test on other things looks for. */
function mayServe({ gives }: Evidence, test: TestResult['test']): boolean {
  if (!gives || test.procedure === 'document' || test.procedure === 'everyPeriod') return true;
  return test.procedure === 'configuration' ? gives.settings.includes(test.setting) : gives.tables;
}

/** It is for want of a roster that the test does not apply, whatever else can be read. */
function lacksPeople(test: TestResult['test'], { people, peopleUnreadable }: TestContext): boolean {
  const joinsPeople =
    test.procedure === 'noMember' || (test.procedure === 'everyMember' && test.population !== 'accounts');
  return joinsPeople && !people && !peopleUnreadable;
}

/** Where all the evidence is dated after the assessment, that is what was found. */
function datedLater(result: TestResult, evidence: readonly Evidence[], { asOf }: TestContext): TestResult {
  const later = evidence.find(({ examinable, date }) => examinable && date && date.date > asOf);
  if (!later?.date || result.found.code !== 'no-evidence') return result;
  const window = { from: fromDayNumber(0), to: asOf };
  return {
    ...result,
    found: { code: 'outside-window', file: later.path, date: later.date.date, window },
    evidence: [later.path],
  };
}

function rosterOf(evidence: readonly Evidence[], path: string): Population | undefined {
  const file = evidence.find((candidate) => candidate.path === path && candidate.examinable);
  // Of a roster that is cut short, whoever is left out would not be missed.
  if (file?.problems.some(({ reason }) => reason === 'malformed')) return undefined;
  return file && populationOf(file);
}

function remediationOf(control: Control, entry: ControlEntry | undefined): Examination['remediation'] {
  const { steps, effort_days: effortDays, due, depends_on: dependsOn } = entry?.remediation ?? {};
  return {
    steps: steps ?? control.remediation.steps,
    effortDays: effortDays ?? control.remediation.effortDays,
    ...(due === undefined ? {} : { due }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
  };
}
