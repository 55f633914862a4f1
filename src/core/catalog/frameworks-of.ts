import type { CriterionId } from './criteria.ts';
import { type FrameworkId, pairsOf } from './crosswalk.ts';

/** What each framework has that is paired with one of the criteria, each id once. Indicative. */
export function frameworksOf(criteria: readonly CriterionId[]): Record<FrameworkId, string[]> {
  const of = (framework: FrameworkId) => [
    ...new Set(criteria.flatMap((criterion) => pairsOf(framework, criterion).map(({ id }) => id))),
  ];
  return { nist80053r5: of('nist80053r5'), iso27001: of('iso27001'), hipaa: of('hipaa'), gdpr: of('gdpr') };
}
