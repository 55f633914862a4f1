import type { Exemption } from '../core/assess/approval.ts';
import type { FiredRule, State, Verdict, ZoneId } from '../core/assess/assessment.ts';
import { cut, cutBeside, type Exact, placesApart } from '../core/assess/exact.ts';
import type { Comparison } from '../core/compare/comparison.ts';
import type { Outcome } from '../core/tests-of-control/test-result.ts';
import { counted, listed } from './grammar.ts';
import { settingSentence } from './words-change.ts';

export const zoneLabels: Record<ZoneId, string> = {
  'audit-ready': 'Audit-ready',
  'findings-only': 'Findings only',
  'material-gaps': 'Material gaps',
  'audit-blocker': 'Audit-blocker',
};

export const outcomeWords: Record<Outcome, string> = {
  met: 'met',
  'not-met': 'not met',
  'not-examined': 'not examined',
  'does-not-apply': 'does not apply',
};

/** Why the default threshold applies. @param comparison how the comparison with the base came out, where there is one */
export function noThreshold(comparison: Comparison['state'] | undefined): string {
  return comparison === 'compared' ? 'the base sets no threshold' : 'no threshold is configured';
}

/** As what is said of a control: it is … */
export const exemptionWords: Record<Exemption, string> = {
  not_applicable: 'not applicable',
  accepted_risk: 'accepted as a risk',
};

/** Said once in every report. */
export const disclaimer = 'A readiness aid, not an auditor’s opinion.';

type RuleByName = { [Name in FiredRule['rule']]: Extract<FiredRule, { rule: Name }> };

const rules: { [Name in FiredRule['rule']]: (rule: RuleByName[Name]) => string } = {
  threshold: ({ score, threshold }) => `score ${cutBeside(score, threshold)} is under ${whole(threshold)}`,
  'max-drop': ({ was, score, allowed }) => {
    const places = placesApart(was, score);
    return `fell from ${cut(was, places)} to ${cut(score, places)}, ${allowedWords(whole(allowed))}`;
  },
  require: ({ control, state }) => `${control} is ${state}, must be documented`,
  'fail-on': ({ control, priority, level }) =>
    `a gap of ${priority} priority opened, and ${level === 'critical' ? 'such gaps' : `gaps from ${level} on`} fail: ${control}`,
  weakens: ({ changes, unknown }) =>
    `${listed(changes.map(settingSentence), { most: 5 })}${unknown === undefined ? '' : ` (who approved is not known: ${unknown})`}`,
  base: ({ reason }) => `there is no base to compare with: ${reason}`,
  manifest: ({ problems }) => `${counted(problems, 'problem')} in the manifest`,
  'expired-exemption': ({ control, exemption, expires }) =>
    `${control}: ${exemptionWords[exemption]} only until ${expires}`,
  'nothing-examined': () => 'no evidence could be examined',
};

function allowedWords(allowed: string): string {
  return allowed === '' || allowed === '0' ? 'and no fall is allowed' : `more than the ${allowed} allowed`;
}

/** Why a rule fired, to read on after its name: `score 78.5 is under 85`. Holds a control's id: escape it. */
export function ruleSentence(rule: FiredRule): string {
  return say(rule.rule, rule);
}

/** `threshold 85`, and where nobody configured it, that it is the default. */
export function thresholdWords({
  threshold,
  thresholdFrom,
}: Pick<Verdict, 'threshold' | 'thresholdFrom'>): string {
  return `${thresholdFrom === 'default' ? 'default threshold' : 'threshold'} ${whole(threshold)}`;
}

/** The decimal number as configured: `85`, `84.95`. */
export function whole(value: Exact): string {
  return cut(value, 12).replace(/\.?0+$/u, '');
}

export type Standing = 'passes' | 'fails' | 'would fail';

/** `would fail`: rules fired, and the gate only reports. */
export function standingOf({ passed, enforced }: Pick<Verdict, 'passed' | 'enforced'>): Standing {
  return passed ? 'passes' : enforced ? 'fails' : 'would fail';
}

/** The claim, and where examination left less or more of it, what it left: `documented → informal`. */
export function stateWords({
  claim,
  state,
  notApplicable,
}: {
  claim: State | null | undefined;
  state: State;
  notApplicable?: object | null | undefined;
}): string {
  if (notApplicable) return 'not applicable';
  if (!claim) return 'not in the manifest';
  return claim === state ? state : `${claim} → ${state}`;
}

function say<Name extends FiredRule['rule']>(name: Name, rule: RuleByName[Name]): string {
  return rules[name](rule);
}
