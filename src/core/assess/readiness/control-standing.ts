import type { TestResult } from '../../tests-of-control/test-result.ts';
import type { Scored } from '../assessment.ts';

/** Three questions about one control, and what answers each with yes. */
export interface ControlStanding {
  /** A document says so; without a test of design, as far as its operation shows. */
  designed: boolean;
  /** It operates, informal or better. */
  implemented: boolean;
  /** Its evidence passes. */
  effective: boolean;
  /** The tests met that show design, and those that show operation, by id. */
  shows: { design: string[]; operation: string[] };
  /** Paths of the evidence on which those tests rest. */
  evidence: string[];
}

export function controlStanding({ state, tests }: Scored): ControlStanding {
  const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
  const design = applying.filter(({ test }) => test.shows === 'design');
  const met = applying.filter(({ outcome }) => outcome === 'met');
  const operated = applying.some((result) => result.test.shows === 'operation' && showsOperation(result));
  const of = (shows: 'design' | 'operation') =>
    met.filter(({ test }) => test.shows === shows).map(({ test }) => test.id);
  return {
    designed:
      design.length > 0 ? design.every(({ outcome }) => outcome === 'met') : state !== 'missing' && operated,
    implemented: state !== 'missing',
    effective: state === 'documented',
    shows: { design: of('design'), operation: of('operation') },
    evidence: [...new Set(met.flatMap(({ evidence }) => evidence))].sort(),
  };
}

/** Met, or recorded at least once. */
export function showsOperation({ outcome, occurrences = [] }: TestResult): boolean {
  return outcome === 'met' || occurrences.some(({ recorded }) => recorded);
}
