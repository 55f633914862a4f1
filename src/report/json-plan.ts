import type { ZoneId } from '../core/assess/assessment.ts';
import { cut, type Exact } from '../core/assess/exact.ts';
import type { Plan } from '../core/assess/plan/plan.ts';
import type { Report } from './json-schema.ts';
import { whole, zoneLabels } from './words-verdict.ts';

export function reportedPlan({
  gaps,
  milestones,
  auditReady,
  renewals,
  lostOn,
  path,
  outOfReach,
}: Plan): Report['plan'] {
  return {
    gaps: gaps.map(({ gap, start, end, counts, lateDays }) => ({
      control: gap.control,
      owner: gap.owner ?? null,
      start,
      end,
      effortDays: gap.effortDays,
      counts: counts ?? null,
      lateDays: lateDays ?? null,
    })),
    milestones: milestones.map(({ zone, date, score }) => ({
      zone: named(zone),
      date,
      score: decimal(score),
    })),
    auditReady: auditReady ?? null,
    renewals: renewals.map(({ control, owner, date, points }) => ({
      control,
      owner: owner ?? null,
      date,
      points: decimal(points),
    })),
    lostOn: lostOn ?? null,
    path: path
      ? {
          zone: named(path.zone),
          from: decimal(path.from),
          to: decimal(path.to),
          effortDays: Number(whole(path.effortDays)),
          gaps: path.gaps.map(({ control }) => control),
          exact: path.exact,
        }
      : null,
    outOfReach: {
      accepted: decimal(outOfReach.accepted),
      missed: decimal(outOfReach.missed),
      late: decimal(outOfReach.late),
    },
  };
}

function named(id: ZoneId): { id: ZoneId; label: string } {
  return { id, label: zoneLabels[id] };
}

function decimal(value: Exact): number {
  return Number(cut(value));
}
