import type { Assessed } from '../assess/assess.ts';
import type { Assessment, Scored } from '../assess/assessment.ts';
import { type Roster, rosterIn, testsOn } from '../assess/examine.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';

/** A control of the change, examined with other evidence than its own or against another roster. */
export type ExamineAgain = (
  scored: Scored,
  otherwise: { evidence?: readonly Evidence[]; roster?: Roster },
) => TestResult[];

/** @param head the change, as it was assessed under this manifest on this day */
export function examiningAgain(
  head: Assessment,
  { manifest, asOf }: Pick<Assessed, 'manifest' | 'asOf'>,
): ExamineAgain {
  const { evidence: folder, window: period } = head;
  let own: Roster | undefined;
  return ({ control, evidence }, otherwise) => {
    own ??= rosterIn({ manifest, evidence: folder });
    const test = testsOn(
      otherwise.evidence ?? evidence,
      { manifest, asOf, period, evidence: folder },
      otherwise.roster ?? own,
    );
    return control.tests.map(test);
  };
}

/** Items that fail. */
export function failing({ counts }: TestResult): number {
  return counts === undefined ? 0 : counts.expected - counts.actual;
}

/** Whether a test comes out better than it would otherwise. */
export function isBetter(now: TestResult, otherwise: TestResult): boolean {
  if (now.outcome === 'not-examined') return false;
  return (now.outcome === 'met') !== (otherwise.outcome === 'met')
    ? now.outcome === 'met' || otherwise.outcome === 'not-met'
    : failing(otherwise) > failing(now);
}
