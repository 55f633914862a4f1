import type { CriterionId } from '../../catalog/criteria.ts';
import { addMonths, daysBetween, type IsoDate } from '../../evidence/calendar.ts';
import type { Assessment, Scored } from '../assessment.ts';
import { compare, type Exact, exact } from '../exact.ts';
import type { CriterionStanding } from './criterion-standing.ts';
import { operationDays } from './operation-days.ts';

export type Step =
  | 'gap-assessment'
  | 'focused-gap-assessment'
  | 'readiness-assessment'
  | 'final-review'
  | 'outside-help';

/** Why a step is advised, as data. */
export type StepReason =
  /** No control that applies is done, informally or better. */
  | { code: 'no-program' }
  | { code: 'informal-practice'; controls: number; of: number }
  /** Controls that are shown to have worked six months ago. */
  | { code: 'six-months'; controls: number; of: number }
  | { code: 'young-evidence'; controls: number; of: number }
  | { code: 'held'; certificate: 'iso-27001' }
  /** `open` of them are not effective today. */
  | { code: 'previous-exceptions'; criteria: CriterionId[]; open: CriterionId[] }
  | { code: 'score-from'; bar: number; score: Exact }
  | { code: 'score-under'; bar: number; score: Exact }
  /** `ready`: when the plan reaches audit-ready; absent when it does not. */
  | { code: 'fieldwork'; date: IsoDate; days: number; ready?: IsoDate };

export interface AdvisedStep {
  step: Step;
  reasons: StepReason[];
}

const readyFrom = 85;
const helpUnder = 60;

/** What to do next: the first is the step itself, others go with it. */
export function nextSteps(
  assessment: Assessment,
  criteria: readonly CriterionStanding[],
  ready: IsoDate | undefined,
): AdvisedStep[] {
  const steps: AdvisedStep[] = [
    ...focused(assessment, criteria),
    mainStep(assessment),
    ...outsideHelp(assessment, ready),
  ];
  return steps.filter(({ reasons }) => reasons.length > 0);
}

function focused({ audit }: Assessment, criteria: readonly CriterionStanding[]): AdvisedStep[] {
  const named = [...new Set((audit?.previous_exceptions ?? []).map(({ criterion }) => criterion))];
  if (named.length === 0) return [];
  const done = new Set(
    criteria.filter(({ effective }) => effective === 'yes').map(({ criterion }) => criterion),
  );
  const open = named.filter((criterion) => !done.has(criterion));
  return [
    { step: 'focused-gap-assessment', reasons: [{ code: 'previous-exceptions', criteria: named, open }] },
  ];
}

function mainStep({ controls, score, asOf, audit }: Assessment): AdvisedStep {
  if (compare(score, exact(readyFrom)) >= 0)
    return { step: 'final-review', reasons: [{ code: 'score-from', bar: readyFrom, score }] };
  const applying = controls.filter(({ notApplicable }) => !notApplicable);
  const of = applying.length;
  const done = applying.filter(({ state }) => state !== 'missing');
  const held = (audit?.held ?? []).map((certificate) => ({ code: 'held' as const, certificate }));
  const old = done.filter((scored) => isOld(scored, addMonths(asOf, -6))).length;
  const seasoned = old > 0 && old * 2 >= of ? [{ code: 'six-months' as const, controls: old, of }] : [];
  if (held.length > 0 || seasoned.length > 0)
    return { step: 'readiness-assessment', reasons: [...seasoned, ...held] };
  if (done.length === 0) return { step: 'gap-assessment', reasons: [{ code: 'no-program' }] };
  const loose = applying.filter(({ state }) => state !== 'documented').length;
  const reason =
    loose * 2 >= of
      ? { code: 'informal-practice' as const, controls: loose, of }
      : { code: 'young-evidence' as const, controls: of - old, of };
  return { step: 'gap-assessment', reasons: [reason] };
}

/** Whether it is shown to have worked on or before that day. */
function isOld(scored: Scored, day: IsoDate): boolean {
  return operationDays(scored).some((date) => date <= day);
}

function outsideHelp({ score, asOf, audit }: Assessment, ready: IsoDate | undefined): AdvisedStep[] {
  if (compare(score, exact(readyFrom)) >= 0) return [];
  const low = compare(score, exact(helpUnder)) < 0;
  const date = audit?.fieldwork;
  return [
    {
      step: 'outside-help',
      reasons: [
        ...(low ? [{ code: 'score-under' as const, bar: helpUnder, score }] : []),
        ...(date === undefined || date < asOf
          ? []
          : [
              {
                code: 'fieldwork' as const,
                date,
                days: daysBetween(asOf, date),
                ...(ready === undefined ? {} : { ready }),
              },
            ]),
      ],
    },
  ];
}
