import { cut } from '../core/assess/exact.ts';
import type { Step, StepReason } from '../core/assess/readiness/next-step.ts';
import type { Expected, OutlookReason } from '../core/assess/readiness/outlook.ts';
import { counted, days, listed } from './grammar.ts';
import { zoneLabels } from './words-verdict.ts';

export const stepTitles: Record<Step, string> = {
  'gap-assessment': 'a gap assessment',
  'focused-gap-assessment': 'a gap assessment of the criteria with earlier exceptions',
  'readiness-assessment': 'a readiness assessment',
  'final-review': 'a final readiness review, then schedule the audit',
  'outside-help': 'help from outside',
};

export const expectedWords: Record<Expected, string> = {
  unmodified: 'likely unmodified',
  qualified: 'likely qualified',
  adverse: 'likely adverse',
};

type StepReasons = { [Code in StepReason['code']]: Extract<StepReason, { code: Code }> };
type OutlookReasons = { [Code in OutlookReason['code']]: Extract<OutlookReason, { code: Code }> };

const stepWords: { [Code in StepReason['code']]: (reason: StepReasons[Code]) => string } = {
  'no-program': () => 'no control is done yet, not even informally',
  'informal-practice': ({ controls, of }) => `${controls} of ${counted(of, 'control')} cannot be proved yet`,
  'six-months': ({ controls, of }) =>
    `${controls} of ${counted(of, 'control')} have evidence of six months or more`,
  'young-evidence': ({ controls, of }) =>
    `${controls} of ${counted(of, 'control')} have no evidence of six months or more`,
  held: () => 'ISO/IEC 27001 is held',
  'previous-exceptions': ({ criteria, open }) =>
    `the report before had exceptions in ${listed(criteria)}${open.length === 0 ? '' : `; open today: ${listed(open)}`}`,
  'score-from': ({ bar, score }) => `the score is ${cut(score)}, ${bar} or above`,
  'score-under': ({ bar, score }) => `the score is ${cut(score)}, under ${bar}`,
  fieldwork: ({ date, days: left, ready }) =>
    `fieldwork starts on ${date}, in ${days(left)}; the plan ${ready === undefined ? 'does not reach audit-ready' : `is audit-ready on ${ready}`}`,
};

const outlookWords: { [Code in OutlookReason['code']]: (reason: OutlookReasons[Code]) => string } = {
  zone: ({ zone }) => `the score is in “${zoneLabels[zone].toLowerCase()}”`,
  'critical-gaps': ({ controls }) => `${counted(controls.length, 'critical gap')}: ${listed(controls)}`,
  'no-critical-gap': () => 'no critical gap',
  'period-not-covered': ({ coverage, controls }) =>
    `evidence does not carry ${counted(controls.length, 'control')} over the period so far (${listed(controls)}); ${cut(coverage, 0)} % of the whole is covered`,
  'period-not-over': ({ until }) => `the period runs until ${until}`,
  'not-assessed': ({ criteria, of }) =>
    `${criteria} of the ${of} criteria in scope have no control here and are not looked at`,
};

/** Why a step is advised, as a clause. Ids of controls are text of the manifest: escape it. */
export function stepSentence(reason: StepReason): string {
  return sayStep(reason.code, reason);
}

/** Why an audit is expected to end so, as a clause. To be escaped too. */
export function outlookSentence(reason: OutlookReason): string {
  return sayOutlook(reason.code, reason);
}

function sayStep<Code extends StepReason['code']>(code: Code, reason: StepReasons[Code]): string {
  return stepWords[code](reason);
}

function sayOutlook<Code extends OutlookReason['code']>(code: Code, reason: OutlookReasons[Code]): string {
  return outlookWords[code](reason);
}
