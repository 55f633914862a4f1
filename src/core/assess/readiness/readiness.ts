import type { Assessment } from '../assessment.ts';
import type { Plan } from '../plan/plan.ts';
import { auditTypes, type TypeOne, type TypeTwo } from './audit-types.ts';
import { type ControlStanding, controlStanding } from './control-standing.ts';
import { type CriterionStanding, criterionStandings } from './criterion-standing.ts';
import { type AdvisedStep, nextSteps } from './next-step.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { type ThinControl, thinControls } from './thin-controls.ts';

/** What a whole readiness report tells beyond score and gaps. */
export interface Readiness {
  /** Every criterion in scope. */
  criteria: CriterionStanding[];
  /** The control matrix: every control that applies, by id. */
  controls: ReadonlyMap<string, ControlStanding>;
  typeOne: TypeOne;
  typeTwo: TypeTwo;
  /** The first is the next step, others go with it. */
  steps: AdvisedStep[];
  outlook: Outlook;
  /** True when nothing that was found costs credit: a result that is itself to be doubted. */
  clean: boolean;
  /** What even a clean result rests on least. */
  thinnest: ThinControl[];
}

export function readinessOf(assessment: Assessment, plan: Plan): Readiness {
  const { controls, findings, zone } = assessment;
  const standings = criterionStandings(controls, assessment.criteria);
  const { typeOne, typeTwo } = auditTypes(assessment);
  const applying = controls.filter(({ notApplicable }) => !notApplicable);
  return {
    criteria: standings,
    controls: new Map(applying.map((scored) => [scored.control.id, controlStanding(scored)])),
    typeOne,
    typeTwo,
    steps: nextSteps(assessment, standings, plan.auditReady),
    outlook: outlookOf(assessment, standings, typeTwo),
    clean: zone === 'audit-ready' && findings.every(({ severity }) => severity !== 'error'),
    thinnest: thinControls(controls),
  };
}
