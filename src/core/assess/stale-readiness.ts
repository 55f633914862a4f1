import { daysBetween, type IsoDate } from '../evidence/calendar.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { PlaceOf } from '../manifest/yaml-document.ts';
import type { Finding } from './finding.ts';

/** A readiness assessment is good for so many days. */
const shelfLifeDays = 90;

/** That the last readiness assessment no longer tells how things stand: too old, or what it looked at has changed. */
export function staleReadinessFindings(
  { audit }: Manifest,
  { asOf, manifestFile, placeOf }: { asOf: IsoDate; manifestFile: string; placeOf: PlaceOf },
): Finding[] {
  const made = audit?.readiness_assessment;
  if (!made) return [];
  const days = daysBetween(made.date, asOf);
  const changed = [...new Set(made.changed_since ?? [])];
  if (days >= 0 && days <= shelfLifeDays && changed.length === 0) return [];
  const { line } = placeOf(['audit', 'readiness_assessment']);
  return [
    {
      code: 'stale-readiness-assessment',
      severity: 'warning',
      place: { in: 'manifest', file: manifestFile, line },
      args: { date: made.date, days, shelfLife: shelfLifeDays, changed },
    },
  ];
}
