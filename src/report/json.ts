import type { Approval } from '../core/assess/approval.ts';
import type { FiredRule, Gap, Scored } from '../core/assess/assessment.ts';
import { cut, cutBeside, type Exact, sum } from '../core/assess/exact.ts';
import type { Finding } from '../core/assess/finding.ts';
import { planOf } from '../core/assess/plan/plan.ts';
import { readinessOf } from '../core/assess/readiness/readiness.ts';
import { frameworksOf } from '../core/catalog/frameworks-of.ts';
import type { Scope, ScopedCategory } from '../core/catalog/scope.ts';
import type { TestResult } from '../core/tests-of-control/test-result.ts';
import type { Judged } from '../gate.ts';
import { comparisonOf, points } from './change-json.ts';
import { reportedForecast } from './json-forecast.ts';
import { reportedPlan } from './json-plan.ts';
import { reportedReadiness } from './json-readiness.ts';
import type { Report, ReportedControl, ReportedFinding, ReportedGap } from './json-schema.ts';
import { reportedSystemReview } from './json-system-review.ts';
import { masked } from './masked.ts';
import { telling } from './telling.ts';
import { findingMessage, findingRemedy } from './words-finding.ts';
import { foundSentence } from './words-found.ts';
import { reasonWords } from './words-scope.ts';
import { ruleSentence, whole, zoneLabels } from './words-verdict.ts';

/** The report for machines: every key in a fixed order, two spaces, a newline at the end. */
export function renderJson(judged: Judged): string {
  return `${withoutHidden(JSON.stringify(reportOf(judged), shownValue, 2))}\n`;
}

/** Texts of files and of the manifest stand as they were written, but for what looks like a secret. */
function shownValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? masked(value) : value;
}

/** The report as data, from which the comment is rendered too; its strings are those of the files, escaped nowhere. */
export function reportOf(judged: Judged): Report {
  const { assessment, verdict } = judged;
  const told = new Set(telling(assessment.findings));
  const plan = planOf(assessment);
  return {
    schemaVersion: 1,
    asOf: assessment.asOf,
    organization: assessment.organization,
    system: assessment.system ?? null,
    assessment: assessment.assessment,
    scope: scope(assessment.scope),
    score: decimal(assessment.score),
    claimed: decimal(assessment.claimed),
    provable: decimal(assessment.provable),
    inspectedShare: decimal(assessment.inspectedShare),
    zone: { id: assessment.zone, label: zoneLabels[assessment.zone] },
    verdict: {
      passed: verdict.passed,
      score: Number(cutBeside(assessment.score, verdict.threshold)),
      enforced: verdict.enforced,
      threshold: Number(whole(verdict.threshold)),
      thresholdFrom: verdict.thresholdFrom,
      rules: verdict.rules.map(rule),
    },
    comparison: comparisonOf(judged),
    controls: assessment.controls.map(control),
    findings: assessment.findings.map((one) => finding(one, !told.has(one))),
    pointsToGain: decimal(sum(assessment.gaps.map(({ points }) => points))),
    gaps: assessment.gaps.map(gap),
    plan: reportedPlan(plan),
    readiness: reportedReadiness(readinessOf(assessment, plan), assessment),
    systemReview: reportedSystemReview(assessment.systemReview),
    forecast: reportedForecast(judged),
  };
}

function scope({ from, categories, leftOut }: Scope): Report['scope'] {
  const words = ({ category, reasons }: ScopedCategory) => ({ category, reasons: reasonWords(reasons) });
  return { from, categories: categories.map(words), leftOut: leftOut.map(words) };
}

function rule(fired: FiredRule): Report['verdict']['rules'][number] {
  const message = ruleSentence(fired);
  if (fired.rule === 'max-drop') {
    const { was, is } = points({ was: fired.was, is: fired.score });
    return { rule: fired.rule, was, score: is, allowed: Number(whole(fired.allowed)), message };
  }
  if (fired.rule === 'weakens') return { rule: fired.rule, changes: fired.changes.length, message };
  if (fired.rule !== 'threshold') return { ...fired, message };
  const { score, threshold } = fired;
  // Cut to where it stands on its side of the threshold, as the message says it.
  return {
    rule: fired.rule,
    score: Number(cutBeside(score, threshold)),
    threshold: Number(whole(threshold)),
    message,
  };
}

function control(scored: Scored): ReportedControl {
  const { id, title, criteria } = scored.control;
  return {
    id,
    title,
    criteria: [...criteria],
    claim: scored.claim ?? null,
    state: scored.state,
    credit: decimal(scored.credit),
    points: decimal(scored.points),
    available: decimal(scored.available),
    owner: scored.owner ?? null,
    notApplicable: approval(scored.notApplicable),
    acceptedRisk: approval(scored.acceptedRisk),
    tests: scored.tests.map(test),
    evidence: scored.evidence.map(({ path, sha256, bytes, format, date }) => ({
      path,
      sha256: sha256 === '' ? null : sha256,
      bytes,
      kind: format,
      date: date?.date ?? null,
      datedBy: date?.source ?? null,
    })),
  };
}

function approval(one: Approval | undefined): ReportedControl['notApplicable'] {
  if (!one) return null;
  const { reason, approvedBy, date, expires } = one;
  return { reason, approvedBy, date, expires };
}

function test(result: TestResult): ReportedControl['tests'][number] {
  return {
    id: result.test.id,
    procedure: result.test.procedure,
    outcome: result.outcome,
    met: result.outcome === 'met',
    basis: result.basis ?? null,
    expected: result.test.expects,
    found: foundSentence(result.found),
    remedy: result.test.remedy,
    exceptions: result.exceptions.map(({ file, line, found }) => ({
      file,
      line: line ?? null,
      message: foundSentence(found),
    })),
  };
}

function finding(one: Finding, secondary: boolean): ReportedFinding {
  return {
    code: one.code,
    severity: one.severity,
    control: one.control ?? null,
    file: one.place?.file ?? null,
    line: one.place?.line ?? null,
    message: findingMessage(one),
    remedy: findingRemedy(one),
    secondary,
  };
}

function gap(one: Gap): ReportedGap {
  return {
    control: one.control,
    title: one.title,
    criterion: one.criteria[0],
    criteria: [...one.criteria],
    current: one.current,
    required: one.required,
    missing: one.missing.map(({ test: { id, expects }, found }) => ({
      test: id,
      expected: expects,
      found: foundSentence(found),
    })),
    risk: one.risk,
    rating: one.rating,
    priority: one.priority,
    remediation: [...one.steps],
    effortDays: one.effortDays,
    owner: one.owner ?? null,
    due: one.due ?? null,
    dependsOn: [...one.dependsOn],
    missed: one.missed ? { until: one.missed.until ?? null } : null,
    acceptedUntil: one.accepted?.until ?? null,
    evidenceNeeded: [...one.evidenceWanted],
    points: decimal(one.points),
    frameworks: frameworksOf(one.criteria),
  };
}

/** Cut, never rounded, to one decimal. */
function decimal(value: Exact): number {
  return Number(cut(value));
}

/** The same JSON, with nothing in it that steers a terminal or that a runner takes for a command. */
export function withoutHidden(json: string): string {
  return json
    .replace(
      /[\u{7F}-\u{9F}\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]/gu,
      (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '##\\u005b');
}
