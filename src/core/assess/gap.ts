import type { Priority } from '../catalog/criteria/criterion.ts';
import { type CriterionId, criteria } from '../catalog/criteria.ts';
import type { Gap, Scored } from './assessment.ts';
import { compare, type Exact, subtract } from './exact.ts';
import { missedOf, type Standing } from './missed.ts';
import { dependenciesOf } from './plan/dependencies.ts';
import { riskRating } from './risk-rating.ts';

export const priorities: readonly Priority[] = ['critical', 'high', 'medium', 'low'];

/** What stands between today and full credit, most pressing first: by priority, then by points to gain. */
export function gapsOf(
  controls: readonly Scored[],
  uncovered: readonly { criterion: CriterionId; points: Exact }[],
  standing: Standing,
): Gap[] {
  const open = controls.filter(({ state, notApplicable }) => state !== 'documented' && !notApplicable);
  const before = dependenciesOf(
    open.map(({ control: { id, dependsOn = [] }, remediation }) => ({
      id,
      stated: remediation.dependsOn ?? [],
      suggested: remediation.dependsOn ? [] : dependsOn,
    })),
  );
  const gaps = open.map((scored) => gapOf(scored, before.get(scored.control.id) ?? [], standing));
  return [...gaps, ...uncovered.map(uncoveredGap)].sort(
    (a, b) => rank(a) - rank(b) || compare(b.points, a.points) || a.effortDays - b.effortDays,
  );
}

function gapOf(scored: Scored, dependsOn: readonly string[], standing: Standing): Gap {
  const { control, state, tests, owner, remediation, acceptedRisk, rated } = scored;
  const missing = tests.filter(({ outcome }) => outcome === 'not-met' || outcome === 'not-examined');
  const missed = missedOf(missing, standing);
  return {
    control: control.id,
    title: control.title,
    criteria: control.criteria,
    current: state,
    required: 'documented',
    missing,
    risk: control.risk,
    rating: riskRating(rated?.likelihood ?? control.likelihood, rated?.impact ?? control.impact),
    priority: priorityOf(control.criteria),
    steps: remediation.steps,
    effortDays: remediation.effortDays,
    ...(owner === undefined ? {} : { owner }),
    ...(remediation.due === undefined ? {} : { due: remediation.due }),
    ...(acceptedRisk ? { accepted: { until: acceptedRisk.expires } } : {}),
    dependsOn,
    ...(missed ? { missed } : {}),
    evidenceWanted: control.evidenceWanted,
    points: subtract(scored.available, scored.points),
  };
}

/** Likelihood and impact of a criterion that nothing serves, by its priority. */
const ratings: Record<Priority, readonly [likelihood: number, impact: number]> = {
  critical: [4, 5],
  high: [4, 4],
  medium: [3, 3],
  low: [2, 3],
};

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
    rating: riskRating(...ratings[priority]),
    priority,
    steps: [`Define a control for ${criterion} in the manifest, with tests`],
    effortDays: 3,
    dependsOn: [],
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
