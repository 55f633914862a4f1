import type { CriterionId } from '../catalog/criteria.ts';
import { isOfLibrary } from '../catalog/library-ids.ts';
import { criteriaInScope } from '../catalog/scope.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Examination, Scored, State } from './assessment.ts';
import { add, compare, divide, type Exact, exact, half, multiply, one, ratio, sum, zero } from './exact.ts';

export interface Score {
  claimed: Exact;
  score: Exact;
  provable: Exact;
  /** Percent of `score` that rests on contents that were opened. */
  inspectedShare: Exact;
  controls: Scored[];
  /** Criteria in scope that no control serves, with the points they would earn. Criteria assessment only. */
  uncovered: { criterion: CriterionId; points: Exact }[];
}

const hundred = exact(100);

/** Full credit, half, none. */
export function creditOf(state: State): Exact {
  return state === 'documented' ? one : state === 'informal' ? half : zero;
}

/** Credit × weight over the weight of all that applies, times 100. Exact, never rounded. */
export function score(examinations: readonly Examination[], manifest: Manifest): Score {
  const weights =
    manifest.assessment === 'criteria'
      ? criteriaWeights(examinations, manifest)
      : slotWeights(examinations, manifest);
  const total = add(sum([...weights.controls.values()]), sum(weights.uncovered.map(({ weight }) => weight)));
  const share = (weight: Exact) =>
    compare(total, zero) === 0 ? zero : multiply(divide(weight, total), hundred);
  const controls = examinations.map((examination): Scored => {
    const available = share(weights.controls.get(examination.control.id) ?? zero);
    const credit = creditOf(examination.state);
    return { ...examination, credit, available, points: multiply(credit, available) };
  });
  const points = sum(controls.map((control) => control.points));
  return {
    claimed: sum(controls.map(({ claim, available }) => multiply(creditOf(claim ?? 'missing'), available))),
    score: points,
    provable: sum(controls.map((control) => (control.state === 'documented' ? control.points : zero))),
    inspectedShare:
      compare(points, zero) === 0
        ? zero
        : multiply(divide(sum(controls.map(inspectedPoints)), points), hundred),
    controls,
    uncovered: weights.uncovered.map(({ criterion, weight }) => ({ criterion, points: share(weight) })),
  };
}

interface Weights {
  controls: Map<string, Exact>;
  uncovered: { criterion: CriterionId; weight: Exact }[];
}

/** Ten slots of ten, one a criterion; controls of one slot share it evenly. Others count only by `weights`. */
function slotWeights(examinations: readonly Examination[], manifest: Manifest): Weights {
  const isSlotted = (control: Examination['control']) => !control.own && !isOfLibrary(control);
  const ready = examinations.filter(({ control }) => isSlotted(control));
  const inSlot = new Map<CriterionId, number>();
  for (const { control } of ready)
    inSlot.set(control.criteria[0], (inSlot.get(control.criteria[0]) ?? 0) + 1);
  const controls = new Map<string, Exact>();
  for (const { control, notApplicable } of examinations) {
    if (notApplicable) continue;
    const slot = exact(manifest.weights?.[control.criteria[0]] ?? 10);
    const shared = isSlotted(control) ? divide(slot, exact(inSlot.get(control.criteria[0]) ?? 1)) : zero;
    const own = manifest.weights?.[control.id];
    controls.set(control.id, own === undefined ? shared : exact(own));
  }
  return { controls, uncovered: [] };
}

/** One slot a criterion in scope; its credit is the mean of its controls. */
function criteriaWeights(examinations: readonly Examination[], manifest: Manifest): Weights {
  const controls = new Map<string, Exact>();
  const uncovered: Weights['uncovered'] = [];
  for (const criterion of criteriaInScope(manifest)) {
    const weight = exact(manifest.weights?.[criterion] ?? 1);
    const serving = examinations.filter(({ control }) => control.criteria.includes(criterion));
    const applying = serving.filter(({ notApplicable }) => !notApplicable);
    if (serving.length === 0) uncovered.push({ criterion, weight });
    for (const { control } of applying) {
      const part = multiply(weight, ratio(1n, BigInt(applying.length)));
      controls.set(control.id, add(controls.get(control.id) ?? zero, part));
    }
  }
  return { controls, uncovered };
}

/** The part of a documented control's points that its tests earned by inspection. A claim alone is not inspected. */
function inspectedPoints({ state, tests, points }: Scored): Exact {
  if (state !== 'documented') return zero;
  const met = tests.filter(({ outcome }) => outcome === 'met');
  const inspected = met.filter(({ basis }) => basis === 'inspected');
  return multiply(points, ratio(BigInt(inspected.length), BigInt(Math.max(met.length, 1))));
}
