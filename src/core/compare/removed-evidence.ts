import type { Assessment } from '../assess/assessment.ts';
import type { EvidenceFolder } from '../evidence/folder.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Difference } from './comparison.ts';
import { change, type SettingChange } from './setting-change.ts';
import { rankOf } from './state-rank.ts';

/** A folder of evidence and what a manifest says of it. */
interface Side {
  folder: EvidenceFolder;
  manifest: Manifest;
}

/**
 * The change with what it deletes, empties and takes from a control put back; undefined where no
 * control that gained anything lost evidence, so that there is nothing to find out.
 * @param continued which of these files go on under another name
 */
export function withRemoved(
  { controls, evidence }: Difference,
  { base, head, continued }: { base: Side; head: Side; continued: (paths: string[]) => ReadonlySet<string> },
): Side | undefined {
  const gained = controls
    .filter(({ state }) => rankOf(state.is) > rankOf(state.was))
    .map(({ control }) => control);
  if (gained.length === 0) return undefined;
  const goOn = continued(evidence.flatMap(({ path, change: what }) => (what === 'removed' ? path : [])));
  const lost = evidence.filter(
    ({ path, change: what, emptied, left }) => (what === 'removed' && !goOn.has(path)) || emptied || left,
  );
  if (!lost.some((file) => file.controls.some((id) => gained.includes(id)))) return undefined;
  const emptied = new Set(lost.filter((file) => file.emptied).map(({ path }) => path));
  const moved = new Set(evidence.flatMap((file) => (lost.includes(file) ? [] : (file.from ?? []))));
  const kept = head.folder.entries.filter(({ path }) => !emptied.has(path));
  const there = new Set(kept.map(({ path }) => path));
  const back = base.folder.entries.filter(
    ({ path, state }) => state !== 'empty-folder' && !there.has(path) && !moved.has(path) && !goOn.has(path),
  );
  return {
    folder: { entries: [...kept, ...back] },
    manifest: withEvidenceOf(gained, base.manifest, head.manifest),
  };
}

/** What the base's manifest names as evidence of controls counts for them again, besides what the change's does. */
function withEvidenceOf(ids: readonly string[], base: Manifest, head: Manifest): Manifest {
  const controls = { ...head.controls };
  for (const id of ids) {
    const [named = [], entry] = [base.controls[id]?.evidence, controls[id]];
    const paths = new Set(entry?.evidence?.map(({ path }) => path));
    const back = named.filter(({ path }) => !paths.has(path));
    if (entry && back.length > 0) controls[id] = { ...entry, evidence: [...(entry.evidence ?? []), ...back] };
  }
  return { ...head, controls };
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
