import { decimal } from './decimal.ts';
import { counted, days, listed } from './grammar.ts';
import type { Report } from './json-schema.ts';

type Told = Pick<Report, 'asOf' | 'plan' | 'readiness'>;

/** One thing worth knowing about the way to an audit: a label, a clause, and the controls that it is about. */
export interface Ahead {
  label: 'Next step' | 'Path' | 'Audit-ready' | 'Doubt';
  text: string;
  controls: readonly string[];
}

/** `3 gaps, 4 days: 78.5 → 86.0` */
export function pathWords({ gaps, effortDays, from, to }: NonNullable<Report['plan']['path']>): string {
  return `${counted(gaps.length, 'gap')}, ${days(effortDays)}: ${decimal(from)} → ${decimal(to)}`;
}

/** What comes next, in a line each. Reasons hold text of the manifest: escape them. */
export function aheadOf({ asOf, plan, readiness }: Told): Ahead[] {
  const { path, auditReady } = plan;
  const [step, ...others] = readiness.nextSteps;
  const ahead: Ahead[] = [];
  if (step) {
    const also = others.map(({ title, reasons }) => `; also ${title} (${clauses(reasons)})`).join('');
    ahead.push({ label: 'Next step', text: `${step.title} (${clauses(step.reasons)})${also}`, controls: [] });
  }
  if (path) {
    const doubt = path.exact ? '' : '; fewer days may do';
    const text = `to ${path.zone.label.toLowerCase()} with ${pathWords(path)}${doubt}`;
    ahead.push({ label: 'Path', text, controls: path.gaps });
  }
  if (plan.gaps.length > 0)
    ahead.push({
      label: 'Audit-ready',
      ...readyWords({ asOf, plan, readiness }, auditReady),
    });
  if (readiness.clean)
    ahead.push({
      label: 'Doubt',
      text: `a clean result is to be looked at twice: ${inspected(readiness)}; what rests on least`,
      controls: readiness.thinnest.map(({ control }) => control),
    });
  return ahead;
}

/** On which day, for how long, and what is to be renewed before. */
function readyWords(
  { asOf, plan, readiness }: Told,
  ready: Report['plan']['auditReady'],
): Pick<Ahead, 'text' | 'controls'> {
  if (ready === null) return { text: `not by this plan${outOfReach(plan)}`, controls: [] };
  const isOver = readiness.typeTwo.period.to < asOf;
  const when =
    plan.path === null ? 'today' : `by the plan on ${ready}${isOver ? ' for the next audit period' : ''}`;
  const before = plan.renewals.filter(({ date }) => date <= ready).map(({ control }) => control);
  const lost =
    plan.lostOn !== null && plan.lostOn > ready ? [`lost again on ${plan.lostOn} if nothing is renewed`] : [];
  const first = before.length > 0 ? ['if these are renewed by then'] : [];
  return { text: [when, ...lost, ...first].join(', '), controls: [...new Set(before)] };
}

function inspected({ notInspected }: Report['readiness']): string {
  return notInspected > 0
    ? `${decimal(notInspected)} % of the score was not inspected`
    : 'all of the score was inspected, on evidence that you chose';
}

function clauses(reasons: readonly { message: string }[]): string {
  return listed(reasons.map(({ message }) => message));
}

function outOfReach({ outOfReach: { accepted, missed, late } }: Report['plan']): string {
  const parts = [
    ...(missed > 0 ? [`${decimal(missed)} points were missed for the whole period`] : []),
    ...(late > 0 ? [`work on ${decimal(late)} ends too late for this audit`] : []),
    ...(accepted > 0 ? [`${decimal(accepted)} are accepted as risks`] : []),
  ];
  return parts.length === 0 ? '' : `: ${listed(parts)}`;
}
