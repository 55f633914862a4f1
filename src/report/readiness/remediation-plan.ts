import { decimal } from '../decimal.ts';
import { code } from '../escape.ts';
import { days, listed } from '../grammar.ts';
import type { Report, ReportedGap } from '../json-schema.ts';
import { pathWords } from '../path-words.ts';
import { shown } from '../shown.ts';
import { boundedTable, right } from './bounded-table.ts';
import { idsCell, ownerCell } from './cells.ts';
import { gantt } from './gantt.ts';
import type { Section } from './told.ts';

type Planned = Report['plan']['gaps'][number];

/** Order, calendar of each owner, milestones; as a picture and as tables that say the same. */
export const remediationPlan: Section = ({ report }) => {
  const { plan } = report;
  if (plan.gaps.length === 0)
    return [['Nothing is planned: no gap is open that is not accepted.'], ...reachBlocks(plan)];
  const gaps = new Map(report.gaps.map((gap) => [gap.control, gap]));
  return [
    [
      'Closed in this order: by priority, then by points for each day of effort, what waits after what it waits for. An owner does one thing at a time, on working days from the day after the assessment; what nobody owns shares one calendar. Days are estimates of effort, not promises.',
      ...periodIsOver(report),
    ],
    gantt({ plan, gaps }),
    ['### In order'],
    orderTable(plan.gaps, gaps),
    ['### By owner'],
    ownerTable(plan.gaps),
    ...renewalBlocks(plan),
    ['### Milestones'],
    ...milestoneBlocks(report),
    ...reachBlocks(plan),
  ];
};

function periodIsOver({ asOf, readiness }: Report): string[] {
  const { to } = readiness.typeTwo.period;
  return to < asOf
    ? [`The audit period ended on ${to}: what is done from now on is evidence of the next one.`]
    : [];
}

function orderTable(planned: readonly Planned[], gaps: ReadonlyMap<string, ReportedGap>): string[] {
  return boundedTable(
    [
      'Step',
      'Control',
      'Owner',
      'Start',
      'End',
      right('Effort'),
      'Due',
      'Late by',
      'After',
      right('Points'),
      'Count from',
    ],
    {
      items: planned,
      row: ({ control, owner, start, end, effortDays, lateDays, counts }, index) => {
        const gap = gaps.get(control);
        return [
          String(index + 1),
          code(shown(control, 60)),
          ownerCell(owner),
          start,
          end,
          days(effortDays).replace(' ', '\u{A0}'),
          gap?.due ?? '',
          lateDays === null ? '' : `**${days(lateDays)}**`,
          idsCell(gap?.dependsOn ?? []),
          gap === undefined ? '' : `+${decimal(gap.points)}`,
          counts ?? 'not in this audit',
        ];
      },
      noun: 'gap',
    },
  );
}

function ownerTable(planned: readonly Planned[]): string[] {
  const owners = [...new Set(planned.map(({ owner }) => owner))];
  return boundedTable(['Owner', 'From', 'To', right('Effort'), 'In this order'], {
    items: owners.map((owner) => ({ owner, all: inCalendar(planned, owner) })),
    row: ({ owner, all }) => [
      ownerCell(owner),
      all[0]?.start ?? '',
      all.reduce((last, { end }) => (end > last ? end : last), ''),
      days(effortOf(all)),
      idsCell(
        all.map(({ control }) => control),
        12,
      ),
    ],
    noun: 'owner',
  });
}

function inCalendar(planned: readonly Planned[], owner: string | null): Planned[] {
  return planned
    .filter((one) => one.owner === owner)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Whole hundredths add up without a remainder that nobody wrote. */
function effortOf(all: readonly Planned[]): number {
  return all.reduce((sum, { effortDays }) => sum + Math.round(effortDays * 100), 0) / 100;
}

function renewalBlocks({ renewals }: Report['plan']): string[][] {
  if (renewals.length === 0) return [];
  return [
    ['### To renew on the way'],
    [
      'This lapses before the plan is done, and is in none of its gaps. The milestones hold if it is renewed by then; section 7 tells how.',
    ],
    boundedTable(['Control', 'Owner', 'Lapses on', right('Points at stake')], {
      items: renewals,
      row: ({ control, owner, date, points }) => [
        code(shown(control, 60)),
        ownerCell(owner),
        date,
        decimal(points),
      ],
      noun: 'renewal',
    }),
  ];
}

function milestoneBlocks({ plan, score }: Report): string[][] {
  const { milestones, path, auditReady } = plan;
  return [
    boundedTable(['Zone', 'Reached on', right('Score then')], {
      items: milestones,
      row: ({ zone, date, score: then }) => [zone.label, date, decimal(then)],
      noun: 'milestone',
    }),
    milestones.length === 0 ? [`No better zone is reached from ${decimal(score)} by this plan.`] : [],
    path === null
      ? []
      : [
          `Cheapest way to ${path.zone.label.toLowerCase()}: ${pathWords(path)}${path.exact ? '' : ' (fewer days may do)'}: ${idsCell(path.gaps, 12)}.`,
        ],
    auditReady === null ? ['Audit-ready is not reached by this plan.'] : [],
    ...lostBlocks(plan),
  ];
}

function lostBlocks({ auditReady, lostOn }: Report['plan']): string[][] {
  if (auditReady === null || lostOn === null) return [];
  return [
    [
      lostOn === auditReady
        ? 'If nothing is renewed, audit-ready is **not reached** on that day.'
        : `If nothing is renewed, audit-ready is lost again on **${lostOn}**: section 7 tells what lapses.`,
    ],
  ];
}

function reachBlocks({ outOfReach: { accepted, missed, late } }: Report['plan']): string[][] {
  const parts = [
    ...(missed > 0 ? [`${decimal(missed)} points were missed for the whole audit period`] : []),
    ...(late > 0 ? [`the work on ${decimal(late)} points ends too late for this audit`] : []),
    ...(accepted > 0 ? [`${decimal(accepted)} points are accepted as risks`] : []),
  ];
  return parts.length === 0 ? [] : [[`Out of reach of this plan: ${listed(parts)}.`]];
}
