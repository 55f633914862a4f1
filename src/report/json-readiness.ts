import type { Assessment, ZoneId } from '../core/assess/assessment.ts';
import { cut, type Exact, exact, subtract } from '../core/assess/exact.ts';
import type { CriterionStanding } from '../core/assess/readiness/criterion-standing.ts';
import type { Readiness } from '../core/assess/readiness/readiness.ts';
import { monthsOf, type Recurrence } from '../core/assess/readiness/recurrence.ts';
import { criteria } from '../core/catalog/criteria.ts';
import type { Pair } from '../core/catalog/crosswalk.ts';
import type { Report } from './json-schema.ts';
import { outlookSentence, stepSentence, stepTitles } from './words-readiness.ts';
import { zoneLabels } from './words-verdict.ts';

type Reported = Report['readiness'];

export function reportedReadiness(readiness: Readiness, assessment: Assessment): Reported {
  const { typeOne, typeTwo, steps, outlook, clean, thinnest } = readiness;
  return {
    criteria: readiness.criteria.map(criterion),
    controls: matrix(readiness, assessment),
    typeOne: { date: typeOne.date, score: decimal(typeOne.score), zone: named(typeOne.zone) },
    typeTwo: {
      period: typeTwo.period,
      usual: typeTwo.usual,
      score: decimal(typeTwo.score),
      zone: named(typeTwo.zone),
      coverage: decimal(typeTwo.coverage),
      months: monthsOf(typeTwo.period).map(({ from }) => from.slice(0, 7)),
      controls: [...typeTwo.recurrences].map(([control, one]) => recurrence(control, one)),
    },
    nextSteps: steps.map(({ step, reasons }) => ({
      step,
      title: stepTitles[step],
      reasons: reasons.map((reason) => ({ code: reason.code, message: stepSentence(reason) })),
    })),
    outlook: {
      expected: outlook.expected,
      reasons: outlook.reasons.map((reason) => ({ code: reason.code, message: outlookSentence(reason) })),
    },
    clean,
    notInspected: decimal(subtract(exact(100), assessment.inspectedShare)),
    thinnest: thinnest.map(({ control, inspected, files }) => ({
      control,
      inspected: decimal(inspected),
      files,
    })),
  };
}

function matrix({ controls }: Readiness, assessment: Assessment): Reported['controls'] {
  return assessment.controls.flatMap(({ control: { id, criteria: served } }) => {
    const standing = controls.get(id);
    if (!standing) return [];
    const { designed, implemented, effective } = standing;
    return [{ control: id, criteria: [...served], designed, implemented, effective }];
  });
}

function criterion(one: CriterionStanding): Reported['criteria'][number] {
  const { frameworks } = one;
  return {
    criterion: one.criterion,
    title: criteria[one.criterion].title,
    designed: one.designed,
    implemented: one.implemented,
    effective: one.effective,
    controls: one.controls,
    tests: one.tests,
    evidence: one.evidence,
    frameworks: {
      nist80053r5: frameworks.nist80053r5.map(pair),
      iso27001: frameworks.iso27001.map(pair),
      hipaa: frameworks.hipaa.map(pair),
      gdpr: frameworks.gdpr.map(pair),
    },
  };
}

function pair({ id, shared }: Pair): { id: string; shared: boolean | null } {
  return { id, shared: shared ?? null };
}

function recurrence(control: string, one: Recurrence): Reported['typeTwo']['controls'][number] {
  return {
    control,
    frequency: one.frequency,
    expected: one.expected ?? null,
    actual: one.actual ?? null,
    toCome: one.toCome ?? null,
    first: one.first ?? null,
    last: one.last ?? null,
    longestGapDays: one.longestGapDays,
    strip: one.strip,
    coverage: decimal(one.coverage),
    pointInTime: one.pointInTime,
  };
}

function named(id: ZoneId): { id: ZoneId; label: string } {
  return { id, label: zoneLabels[id] };
}

function decimal(value: Exact): number {
  return Number(cut(value));
}
