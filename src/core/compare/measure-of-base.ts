import { scopeOf } from '../catalog/scope.ts';
import type { Manifest } from '../manifest/schema.ts';
import { type SettingChange, type SettingCode, weakens } from './setting-change.ts';

/** What is looked at, and how much it weighs. */
const measures: ReadonlySet<SettingCode> = new Set([
  'scope',
  'assessment',
  'weight',
  'audit',
  'not-applicable',
]);

/** Whether a change looks at less than its base did, or weighs it otherwise. */
export function movesMeasure(changes: readonly SettingChange[]): boolean {
  return changes.some((change) => weakens(change) && measures.has(change.code));
}

/** The manifest of a change with the scope, kind of assessment, weights, audit and exemptions of its base. */
export function withMeasureOf(base: Manifest, head: Manifest): Manifest {
  const { audit: _, weights: __, ...rest } = head;
  return {
    ...rest,
    assessment: base.assessment,
    scope: scopeOf(base).categories.map(({ category }) => category),
    ...(base.audit && { audit: base.audit }),
    ...(base.weights && { weights: base.weights }),
    controls: Object.fromEntries(
      Object.entries(head.controls).flatMap(([id, entry]) => {
        if (entry.not_applicable === undefined) return [[id, entry]];
        const before = base.controls[id];
        return before === undefined ? [] : [[id, before]];
      }),
    ),
  };
}
