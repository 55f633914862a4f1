import type { CriterionId } from '../../catalog/criteria.ts';
import { type FrameworkId, type Pair, pairsOf } from '../../catalog/crosswalk.ts';
import type { Scored } from '../assessment.ts';
import { type ControlStanding, controlStanding } from './control-standing.ts';

/** Of all controls that serve a criterion, of some, of none; `not-applicable`: all that serve it are excluded. */
export type Extent = 'yes' | 'partly' | 'no' | 'not-applicable';

/** How far one criterion is met, and what shows it. */
export interface CriterionStanding {
  criterion: CriterionId;
  designed: Extent;
  implemented: Extent;
  effective: Extent;
  /** Ids of the controls that serve it and apply. */
  controls: string[];
  /** Tests met, `control/test`, and the evidence they rest on. */
  tests: string[];
  evidence: string[];
  /** What other frameworks are paired with it: indicative. */
  frameworks: Record<FrameworkId, Pair[]>;
}

/** Each of the criteria, in that order. */
export function criterionStandings(
  controls: readonly Scored[],
  criteria: readonly CriterionId[],
): CriterionStanding[] {
  const served = new Map<CriterionId, { scored: Scored; standing: ControlStanding }[]>();
  for (const scored of controls) {
    const one = { scored, standing: controlStanding(scored) };
    for (const criterion of scored.control.criteria)
      served.set(criterion, [...(served.get(criterion) ?? []), one]);
  }
  return criteria.map((criterion) => {
    const serving = served.get(criterion) ?? [];
    const applying = serving.filter(({ scored }) => !scored.notApplicable);
    const extent = (question: 'designed' | 'implemented' | 'effective'): Extent => {
      if (applying.length === 0) return serving.length === 0 ? 'no' : 'not-applicable';
      const count = applying.filter(({ standing }) => standing[question]).length;
      return count === 0 ? 'no' : count === applying.length ? 'yes' : 'partly';
    };
    return {
      criterion,
      designed: extent('designed'),
      implemented: extent('implemented'),
      effective: extent('effective'),
      controls: applying.map(({ scored }) => scored.control.id),
      tests: applying.flatMap(({ scored, standing: { shows } }) =>
        [...shows.design, ...shows.operation].map((id) => `${scored.control.id}/${id}`),
      ),
      evidence: [...new Set(applying.flatMap(({ standing }) => standing.evidence))].sort(),
      frameworks: pairsByFramework(criterion),
    };
  });
}

function pairsByFramework(criterion: CriterionId): Record<FrameworkId, Pair[]> {
  const of = (framework: FrameworkId) => pairsOf(framework, criterion);
  return { nist80053r5: of('nist80053r5'), iso27001: of('iso27001'), hipaa: of('hipaa'), gdpr: of('gdpr') };
}
