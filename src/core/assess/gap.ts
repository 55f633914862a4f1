import { type CriterionId, criteria, type Priority } from '../catalog/criteria.ts';
import type { Gap, Scored } from './assessment.ts';
import { compare, type Exact, subtract } from './exact.ts';

const priorities: readonly Priority[] = ['critical', 'high', 'medium', 'low'];

/** What stands between today and full credit, most pressing first: by priority, then by points to gain. */
export function gapsOf(
  controls: readonly Scored[],
  uncovered: readonly { criterion: CriterionId; points: Exact }[],
): Gap[] {
  const gaps = controls
    .filter(({ state, notApplicable }) => state !== 'documented' && !notApplicable)
    .map(gapOf);
  return [...gaps, ...uncovered.map(uncoveredGap)].sort(
    (a, b) => rank(a) - rank(b) || compare(b.points, a.points) || a.effortDays - b.effortDays,
  );
}

function gapOf(scored: Scored): Gap {
  const { control, state, tests, owner, remediation, acceptedRisk } = scored;
  return {
    control: control.id,
    title: control.title,
    criteria: control.criteria,
    current: state,
    required: 'documented',
    missing: tests.filter(({ outcome }) => outcome === 'not-met' || outcome === 'not-examined'),
    risk: control.risk,
    priority: priorityOf(control.criteria),
    steps: remediation.steps,
    effortDays: remediation.effortDays,
    ...(owner === undefined ? {} : { owner }),
    ...(remediation.due === undefined ? {} : { due: remediation.due }),
    ...(acceptedRisk ? { accepted: { until: acceptedRisk.expires } } : {}),
    evidenceWanted: control.evidenceWanted,
    points: subtract(scored.available, scored.points),
  };
}

function uncoveredGap({ criterion, points }: { criterion: CriterionId; points: Exact }): Gap {
  const { title, priority } = criteria[criterion];
  return {
    control: criterion,
    title,
    criteria: [criterion],
    current: 'missing',
    required: 'documented',
    missing: [],
    risk: 'No control serves this criterion.',
    priority,
    steps: [`Define a control for ${criterion} in the manifest, with tests`],
    effortDays: 3,
    evidenceWanted: [],
    points,
  };
}

/** The most pressing of the criteria served. */
function priorityOf(ids: readonly CriterionId[]): Priority {
  const ranks = ids.map((id) => priorities.indexOf(criteria[id].priority));
  return priorities[Math.min(...ranks)] ?? 'low';
}

function rank(gap: Gap): number {
  return priorities.indexOf(gap.priority);
}
