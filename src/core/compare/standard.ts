import { type GateSettings, gateSettings, type OutsideSettings } from '../assess/gate-settings.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Base } from './against-base.ts';
import { handleOf } from './bar-changes.ts';
import type { Comparison } from './comparison.ts';
import { weakenings } from './weakening.ts';

/** By which settings a change is judged, and whether it may weaken them. */
export interface Standard {
  settings: GateSettings;
  approved: boolean;
  /** Why it is not known who approved. */
  unknown?: string;
}

interface Parties {
  head: Manifest;
  outside: OutsideSettings;
  base?: Base;
  comparison?: Comparison;
  /** The base's manifest, where it can judge. */
  manifest?: Manifest;
}

/**
 * The base's settings judge a change, so that no change lowers the bar that judges it. Where one whom the base
 * lists approved the weakening, the change's own settings do: they are what was approved.
 */
export async function standardFor({ head, outside, base, comparison, manifest }: Parties): Promise<Standard> {
  const own = gateSettings(head.gate, outside, 'manifest');
  const weakens =
    comparison !== undefined && 'settings' in comparison && weakenings(comparison.settings).length > 0;
  // Nobody but the change itself says then that it may weaken the gate, or that nothing is enforced.
  const alone = weakens ? { ...own, ratchet: 'fail' as const, enforce: outside.enforce } : own;
  if (manifest === undefined) return { settings: alone, approved: false };
  const settings = gateSettings(manifest.gate, outside, 'base');
  const ask = base?.state === 'commit' ? base.approvals : undefined;
  if (!weakens || settings.approvers.length === 0 || ask === undefined) return { settings, approved: false };
  const approvals = await ask();
  if ('unknown' in approvals) return { settings, approved: false, unknown: approvals.unknown };
  const listed = new Set(settings.approvers.map(handleOf));
  const approved = approvals.handles.some((handle) => listed.has(handleOf(handle)));
  return { settings: approved ? own : settings, approved };
}
