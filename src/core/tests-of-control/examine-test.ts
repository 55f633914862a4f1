import type { TestOfControl } from '../catalog/control.ts';
import { examineConfiguration } from './configuration.ts';
import type { TestContext } from './context.ts';
import { examineDocument } from './document.ts';
import { examineEveryMember } from './every-member.ts';
import { examineEveryPeriod } from './every-period.ts';
import { examineEveryRow } from './every-row.ts';
import { examineNoMember } from './no-member.ts';
import type { TestResult } from './test-result.ts';

/** Makes one test of control by its procedure. */
export function examineTest(test: TestOfControl, context: TestContext): TestResult {
  switch (test.procedure) {
    case 'document':
      return examineDocument(test, context);
    case 'everyPeriod':
      return examineEveryPeriod(test, context);
    case 'everyRow':
      return examineEveryRow(test, context);
    case 'everyMember':
      return examineEveryMember(test, context);
    case 'noMember':
      return examineNoMember(test, context);
    case 'configuration':
      return examineConfiguration(test, context);
  }
}
