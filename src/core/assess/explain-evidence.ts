import type { Control } from '../catalog/control.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { TestContext } from '../tests-of-control/context.ts';
import { examineTest } from '../tests-of-control/examine-test.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';

/** What the gate understood of one file, and how far it alone carries each test that it can serve. */
export interface EvidenceExplanation {
  evidence: Evidence;
  /** Tests of the controls that the file serves, or that it would meet if it served them. */
  tests: { control: string; serves: boolean; result: TestResult }[];
}

/** Makes every test with this file as the only evidence. `rest` is the context but for the evidence. */
export function explainEvidence(
  evidence: Evidence,
  controls: readonly Control[],
  rest: Omit<TestContext, 'evidence' | 'folder'>,
): EvidenceExplanation {
  const alone = evidence.examinable && !(evidence.date && evidence.date.date > rest.asOf) ? [evidence] : [];
  const context: TestContext = { ...rest, evidence: alone, folder: alone };
  const tests = controls.flatMap((control) =>
    control.tests.map((test) => ({
      control: control.id,
      serves: evidence.controls.includes(control.id),
      result: examineTest(test, context),
    })),
  );
  return { evidence, tests: tests.filter(({ serves, result }) => serves || result.outcome === 'met') };
}
