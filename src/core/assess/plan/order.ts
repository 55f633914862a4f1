import type { Gap } from '../assessment.ts';
import { compare, divide, exact } from '../exact.ts';
import { priorities } from '../gap.ts';

/**
 * The gaps in the order in which they are closed: by priority, then by points for each day of effort, then by id.
 * What another gap waits for comes before it, and is as pressing as the most pressing that waits.
 */
export function inOrder(gaps: readonly Gap[]): Gap[] {
  const known = new Map(gaps.map((gap) => [gap.control, gap]));
  const urgency = urgencies(gaps, known);
  const left = [...gaps].sort(
    (a, b) =>
      (urgency.get(a.control) ?? 0) - (urgency.get(b.control) ?? 0) ||
      byYield(a, b) ||
      (a.control < b.control ? -1 : 1),
  );
  const done = new Set<string>();
  const ordered: Gap[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ dependsOn }) => dependsOn.every((id) => done.has(id) || !known.has(id)));
    const [gap] = left.splice(Math.max(next, 0), 1);
    if (!gap) break;
    done.add(gap.control);
    ordered.push(gap);
  }
  return ordered;
}

/** Lower is more pressing. */
function urgencies(gaps: readonly Gap[], known: ReadonlyMap<string, Gap>): ReadonlyMap<string, number> {
  const urgency = new Map<string, number>();
  const raised = gaps.map((gap) => ({ gap, to: priorities.indexOf(gap.priority) }));
  for (const { gap, to } of raised) {
    if ((urgency.get(gap.control) ?? Number.POSITIVE_INFINITY) <= to) continue;
    urgency.set(gap.control, to);
    for (const id of gap.dependsOn) {
      const before = known.get(id);
      if (before) raised.push({ gap: before, to });
    }
  }
  return urgency;
}

/** Most points a day first; what takes no time comes before all. */
function byYield(a: Gap, b: Gap): number {
  if (a.effortDays === 0 || b.effortDays === 0)
    return Math.sign(a.effortDays) - Math.sign(b.effortDays) || compare(b.points, a.points);
  return compare(divide(b.points, exact(b.effortDays)), divide(a.points, exact(a.effortDays)));
}
