import type { Outcome } from '../core/tests-of-control/test-result.ts';

/** `1 / 2`, of the tests that apply. */
export function testsMet(tests: readonly { outcome: Outcome }[]): string {
  const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
  return `${applying.filter(({ outcome }) => outcome === 'met').length} / ${applying.length}`;
}
