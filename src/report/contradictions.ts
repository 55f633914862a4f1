import { compare, exact } from '../core/assess/exact.ts';
import { zoneOf } from '../core/assess/zone.ts';
import { decimal } from './decimal.ts';
import type { Report } from './json-schema.ts';

/** Where a report that was read back says of itself what its own numbers deny; each as a clause. */
export function contradictionsOf({ score, zone, verdict }: Report): string[] {
  const { passed, rules, threshold } = verdict;
  const isUnder = compare(exact(verdict.score), exact(threshold)) < 0;
  const checks: readonly (readonly [isSo: boolean, clause: string])[] = [
    [zone.id === zoneOf(exact(score)), `the zone ${zone.id} is not that of the score ${score}`],
    [decimal(verdict.score) === decimal(score), `the score is ${score} and ${verdict.score}`],
    [passed === (rules.length === 0), `it ${passed ? 'passes' : 'fails'} with ${rules.length} rules fired`],
    [
      isUnder === rules.some(({ rule }) => rule === 'threshold'),
      `a score of ${verdict.score} ${isUnder ? 'keeps' : 'misses'} the threshold ${threshold}`,
    ],
  ];
  return checks.filter(([isSo]) => !isSo).map(([, clause]) => clause);
}
