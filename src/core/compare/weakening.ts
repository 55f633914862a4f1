import type { IsoDate } from '../evidence/calendar.ts';
import type { Manifest } from '../manifest/schema.ts';
import { barChanges } from './bar-changes.ts';
import { entryChanges } from './entry-changes.ts';
import { scopeChanges } from './scope-changes.ts';
import { change, type SettingChange, weakens } from './setting-change.ts';

/** Everything that a change does to the bar that judges it, weakenings first. */
export function settingChanges(base: Manifest, head: Manifest, asOf: IsoDate): SettingChange[] {
  return weakeningsFirst([
    ...barChanges(base, head),
    ...scopeChanges(base, head, asOf),
    ...entryChanges(base, head, asOf),
  ]);
}

/** The workflows that ran the gate and that a change edits or deletes. */
export function workflowChanges(files: readonly string[]): SettingChange[] {
  return files.map((subject) => change('workflow', true, { subject }));
}

export function weakeningsFirst(changes: readonly SettingChange[]): SettingChange[] {
  return [...weakenings(changes), ...changes.filter((one) => !weakens(one))];
}

export function weakenings(changes: readonly SettingChange[]): SettingChange[] {
  return changes.filter(weakens);
}
