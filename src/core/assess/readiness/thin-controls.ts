import type { Scored } from '../assessment.ts';
import { compare, type Exact, ratio, zero } from '../exact.ts';

/** A documented control with how little it rests on. */
export interface ThinControl {
  control: string;
  /** Of the tests met, the share that was inspected and not attested, in percent. */
  inspected: Exact;
  /** Files on which its met tests rest. */
  files: number;
}

const listed = 3;

/** The documented controls that rest on least: by what was inspected, then by files, then by id. */
export function thinControls(controls: readonly Scored[]): ThinControl[] {
  return controls
    .filter(
      ({ state, notApplicable, points }) =>
        state === 'documented' && !notApplicable && compare(points, zero) > 0,
    )
    .map(thinness)
    .sort(
      (a, b) => compare(a.inspected, b.inspected) || a.files - b.files || (a.control < b.control ? -1 : 1),
    )
    .slice(0, listed);
}

function thinness({ control, tests }: Scored): ThinControl {
  const met = tests.filter(({ outcome }) => outcome === 'met');
  const inspected = met.filter(({ basis }) => basis === 'inspected');
  return {
    control: control.id,
    inspected: ratio(BigInt(inspected.length) * 100n, BigInt(Math.max(1, met.length))),
    files: new Set(met.flatMap(({ evidence }) => evidence)).size,
  };
}
