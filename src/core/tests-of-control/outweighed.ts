import { daysBetween } from '../evidence/calendar.ts';
import type { Evidence, Setting } from '../evidence/evidence.ts';

/** A setting, and the evidence that shows it. */
export interface ShownSetting {
  evidence: Evidence;
  setting: Setting;
}

/** Exports within so many days show the same state. */
const stateDays = 31;

/**
 * Without the weak settings that do not matter, because another layer of the same thing is strong: a branch without
 * classic protection is protected by a ruleset that demands reviews, and the other way round. Each strong one speaks
 * for one weak one; where both name their repository it must be the same, and one that is known to belong to a third
 * export of its own layer's kind speaks for nobody else.
 */
export function notOutweighed(
  weak: readonly ShownSetting[],
  strong: readonly ShownSetting[],
): ShownSetting[] {
  const free = new Set(strong.filter(({ setting }) => setting.layer));
  return weak.filter((one) => {
    const stronger = [...free].find(
      (other) => speaksFor(other, one) && !isTaken(other, one, [...weak, ...strong]),
    );
    if (stronger) free.delete(stronger);
    return stronger === undefined;
  });
}

function speaksFor(other: ShownSetting, one: ShownSetting): boolean {
  const [layer, weak] = [other.setting.layer, one.setting.layer];
  if (!layer || !weak || layer.name === weak.name) return false;
  if (layer.of !== undefined && weak.of !== undefined && !isSame(layer.of, weak.of)) return false;
  const [a, b] = [other.evidence.date, one.evidence.date];
  return !a || !b || Math.abs(daysBetween(a.date, b.date)) <= stateDays;
}

/** Another export of the weak one's kind is of the strong one's repository by name. */
function isTaken(strong: ShownSetting, weak: ShownSetting, all: readonly ShownSetting[]): boolean {
  const of = strong.setting.layer?.of;
  if (of === undefined || weak.setting.layer?.of !== undefined) return false;
  return all.some(
    ({ setting: { layer } }) =>
      layer?.name === weak.setting.layer?.name && layer?.of !== undefined && isSame(layer.of, of),
  );
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
