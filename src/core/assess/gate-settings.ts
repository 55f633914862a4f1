import type { Priority } from '../catalog/criteria/criterion.ts';
import type { Manifest } from '../manifest/schema.ts';

/** With no threshold configured anywhere; reports say so. */
export const defaultThreshold = 60;

/** Loosest first: `low` also fires on what is more pressing. */
export const failOnLevels = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Priority[];

/** Settings from outside the manifest: flags and workflow inputs. A stricter one wins, a looser one does not. */
export interface OutsideSettings {
  threshold?: number;
  maxDrop?: number;
  failOn?: Priority;
  require: readonly string[];
  enforce: boolean;
}

export interface GateSettings {
  threshold: number;
  thresholdFrom: 'input' | 'manifest' | 'base' | 'default';
  maxDrop?: number;
  failOn?: Priority;
  require: readonly string[];
  enforce: boolean;
  ratchet: 'fail' | 'warn';
  approvers: readonly string[];
}

/** The stricter of a manifest's settings and those from outside. @param source whose manifest it is */
export function gateSettings(
  gate: Manifest['gate'],
  outside: OutsideSettings,
  source: 'manifest' | 'base',
): GateSettings {
  const configured = gate?.threshold !== undefined || outside.threshold !== undefined;
  const chosen = Math.max(gate?.threshold ?? 0, outside.threshold ?? 0);
  const maxDrop = least(gate?.max_drop, outside.maxDrop);
  const failOn = strictest(gate?.fail_on, outside.failOn);
  return {
    threshold: configured ? chosen : defaultThreshold,
    thresholdFrom: configured ? (chosen === gate?.threshold ? source : 'input') : 'default',
    ...(maxDrop === undefined ? {} : { maxDrop }),
    ...(failOn === undefined ? {} : { failOn }),
    require: [...new Set([...(gate?.require ?? []), ...outside.require])],
    enforce: outside.enforce && (gate?.enforce ?? true),
    ratchet: gate?.ratchet ?? 'fail',
    approvers: gate?.approvers ?? [],
  };
}

/** True where a gap of this priority is at or above the level. */
export function reaches(priority: Priority, level: Priority): boolean {
  return failOnLevels.indexOf(priority) <= failOnLevels.indexOf(level);
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function strictest(a: Priority | undefined, b: Priority | undefined): Priority | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return reaches(a, b) ? b : a;
}
