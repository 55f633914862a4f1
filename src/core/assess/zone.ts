import type { ZoneId } from './assessment.ts';
import { compare, type Exact, exact } from './exact.ts';

interface Zone {
  id: ZoneId;
  /** Its lowest score. */
  from: Exact;
}

/** Best first. */
const zones: readonly Zone[] = [
  { id: 'audit-ready', from: exact(85) },
  { id: 'findings-only', from: exact(60) },
  { id: 'material-gaps', from: exact(35) },
  { id: 'audit-blocker', from: exact(0) },
];

/** The zone of an exact score from 0 to 100; 84.96 is not audit-ready. */
export function zoneOf(score: Exact): ZoneId {
  return zones.find(({ from }) => compare(score, from) >= 0)?.id ?? 'audit-blocker';
}

/** The next better zone; undefined from the best one. */
export function nextZone(score: Exact): Zone | undefined {
  return zones.findLast(({ from }) => compare(score, from) < 0);
}

/** The zones better than `zone` that a score has reached, the lowest first. */
export function zonesAbove(zone: ZoneId, score: Exact): ZoneId[] {
  const better = zones.slice(
    0,
    zones.findIndex(({ id }) => id === zone),
  );
  return better
    .filter(({ from }) => compare(score, from) >= 0)
    .map(({ id }) => id)
    .reverse();
}
