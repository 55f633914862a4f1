import type { Assessment, Scored } from '../assess/assessment.ts';
import { compare, zero } from '../assess/exact.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import type { ControlChange, GapChange, TestChange } from './comparison.ts';

/** The controls whose state, claim, points or tests are no longer what they were, as the catalog orders them. */
export function controlChanges(base: Assessment, head: Assessment): ControlChange[] {
  const was = new Map(base.controls.map((scored) => [scored.control.id, scored]));
  const is = new Map(head.controls.map((scored) => [scored.control.id, scored]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [before, after] = [was.get(id), is.get(id)];
    const { control } = after ?? before ?? {};
    if (control === undefined) return [];
    const changed: ControlChange = {
      control: id,
      title: control.title,
      state: { was: before && standing(before), is: after && standing(after) },
      claim: { was: before?.claim, is: after?.claim },
      points: { was: before?.points ?? zero, is: after?.points ?? zero },
      tests: testChanges(before?.tests ?? [], after?.tests ?? []),
    };
    return isChanged(changed) ? [changed] : [];
  });
}

function standing({ state, notApplicable }: Scored): ControlChange['state']['is'] {
  return notApplicable ? 'not-applicable' : state;
}

function isChanged({ state, claim, points, tests }: ControlChange): boolean {
  return (
    state.was !== state.is ||
    claim.was !== claim.is ||
    compare(points.was, points.is) !== 0 ||
    tests.length > 0
  );
}

function testChanges(was: readonly TestResult[], is: readonly TestResult[]): TestChange[] {
  const before = new Map(was.map((result) => [result.test.id, result]));
  const after = new Map(is.map((result) => [result.test.id, result]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((test) => {
    const [old, now] = [before.get(test), after.get(test)];
    if (old?.outcome === now?.outcome) return [];
    return [
      {
        test,
        ...(old && { was: old.outcome }),
        ...(now && { is: now.outcome }),
        ...fewerItems(old?.counts?.expected, now?.counts?.expected),
      },
    ];
  });
}

/** A test may come out better because there is less to look at. */
function fewerItems(was: number | undefined, is: number | undefined): Pick<TestChange, 'items'> {
  return was !== undefined && is !== undefined && is < was ? { items: { was, is } } : {};
}

/** The gaps that were not there, and those that are no longer, most pressing first. */
export function gapChanges(base: Assessment, head: Assessment): { opened: GapChange[]; closed: GapChange[] } {
  return { opened: without(head, base), closed: without(base, head) };
}

function without(one: Assessment, other: Assessment): GapChange[] {
  const there = new Set(other.gaps.map(({ control }) => control));
  const known = new Set(other.controls.map(({ control }) => control.id));
  return one.gaps
    .filter(({ control }) => !there.has(control))
    .map(({ control, title, criteria, priority }) => ({
      control,
      title,
      criteria,
      priority,
      known: known.has(control),
    }));
}
