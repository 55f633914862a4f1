import { compare, type Exact, sum } from '../assess/exact.ts';
import type { Priority } from '../catalog/criteria/criterion.ts';
import type { CriterionId } from '../catalog/criteria.ts';
import type { TeamGap, TeamReport } from './team-report.ts';

/** The same control under full credit in several reports: one remedy may serve them all. */
export interface WidespreadGap {
  control: string;
  title: string;
  criteria: readonly CriterionId[];
  /** The most pressing of the reports'. */
  priority: Priority;
  /** Of the reports with the gap, worst first. */
  files: readonly string[];
  /** How many reports look at the control at all. */
  among: number;
  /** Added up; each report has a hundred. */
  points: Exact;
}

const ranks: Record<Priority, number> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Gaps of two reports or more: the most widely shared first, then by points to gain. */
export function widespreadGaps(reports: readonly TeamReport[]): WidespreadGap[] {
  const found = new Map<string, { gap: TeamGap; file: string }[]>();
  for (const { file, gaps } of reports) {
    for (const gap of gaps) {
      const others = found.get(gap.control) ?? [];
      found.set(gap.control, others);
      others.push({ gap, file });
    }
  }
  const among = lookedAt(reports);
  return [...found]
    .map(([control, all]): WidespreadGap | undefined => {
      const files = [...new Set(all.map(({ file }) => file))];
      const [first] = all;
      if (first === undefined || files.length < 2) return undefined;
      const priorities = all.map(({ gap }) => gap.priority);
      const { title, criteria } = first.gap;
      return {
        control,
        title,
        criteria,
        priority: priorities.reduce((most, one) => (ranks[one] < ranks[most] ? one : most)),
        files,
        among: Math.max(among.get(control) ?? 0, files.length),
        points: sum(all.map(({ gap }) => gap.points)),
      };
    })
    .filter((shared) => shared !== undefined)
    .sort(
      (a, b) =>
        b.files.length - a.files.length ||
        compare(b.points, a.points) ||
        ranks[a.priority] - ranks[b.priority] ||
        (a.control < b.control ? -1 : 1),
    );
}

function lookedAt(reports: readonly TeamReport[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { controls } of reports) {
    for (const id of new Set(controls.map((control) => control.id))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
