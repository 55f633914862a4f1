import type { Assessment, State } from '../assess/assessment.ts';
import type { EvidenceFolder } from '../evidence/folder.ts';
import type { Difference } from './comparison.ts';
import { change, type SettingChange } from './setting-change.ts';

const ranks: readonly (State | 'not-applicable')[] = ['missing', 'informal', 'documented'];

/**
 * The folder of a change with what it deletes and empties put back; undefined where no control that gained
 * anything lost evidence, so that there is nothing to find out.
 */
export function withRemoved(
  { controls, evidence }: Difference,
  base: EvidenceFolder,
  head: EvidenceFolder,
): EvidenceFolder | undefined {
  const lost = evidence.filter(({ change: what, emptied }) => what === 'removed' || emptied);
  const gained = controls
    .filter(({ state }) => rankOf(state.is) > rankOf(state.was))
    .map(({ control }) => control);
  if (!lost.some((file) => file.controls.some((id) => gained.includes(id)))) return undefined;
  const emptied = new Set(lost.filter((file) => file.emptied).map(({ path }) => path));
  const moved = new Set(evidence.flatMap(({ from }) => from ?? []));
  const kept = head.entries.filter(({ path }) => !emptied.has(path));
  const there = new Set(kept.map(({ path }) => path));
  const back = base.entries.filter(
    ({ path, state }) => state !== 'empty-folder' && !there.has(path) && !moved.has(path),
  );
  return { entries: [...kept, ...back] };
}

/** The controls that stand higher only because evidence is gone: with it they would not. */
export function raisedByRemoval(head: Assessment, withIt: Assessment): SettingChange[] {
  const otherwise = new Map(withIt.controls.map(({ control, state }) => [control.id, state]));
  return head.controls.flatMap(({ control, state, notApplicable }) => {
    const was = otherwise.get(control.id) ?? state;
    if (notApplicable || rankOf(state) <= rankOf(was)) return [];
    return [change('evidence-removed', true, { subject: control.id, was, is: state })];
  });
}

function rankOf(state: State | 'not-applicable' | undefined): number {
  return state === undefined ? -1 : ranks.indexOf(state);
}
