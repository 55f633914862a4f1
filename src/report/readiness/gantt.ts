import type { Report, ReportedGap } from '../json-schema.ts';
import { shown } from '../shown.ts';
import { furtherLines } from './bounded-table.ts';

interface Timeline {
  plan: Report['plan'];
  gaps: ReadonlyMap<string, ReportedGap>;
}

/** More bars than these are no picture any more, and Mermaid refuses a text of 50,000 characters. */
const mostBars = 60;

/**
 * The plan as a Mermaid timeline, a section an owner. Labels start with the number of the gap in the plan, so that
 * none of them can be read as a keyword, and bear only letters, digits and a few signs.
 */
export function gantt({ plan, gaps }: Timeline): string[] {
  const bars = plan.gaps.slice(0, mostBars).map((one, index) => ({ ...one, number: index + 1 }));
  const owners = [...new Set(bars.map(({ owner }) => owner))];
  const sections = owners.map((owner) => (owner === null ? 'No owner' : label(owner, 'Owner')));
  // Left of the bars, or long names run into them.
  const widest = Math.max(10, ...sections.map(({ length }) => length));
  return [
    '```mermaid',
    `%%{init: {"gantt": {"leftPadding": ${widest * 7 + 30}}}}%%`,
    'gantt',
    '    accTitle: Remediation plan',
    '    accDescr: The gaps of each owner in the order in which they are closed. The table below says the same.',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %Y-%m-%d',
    '    inclusiveEndDates',
    '    excludes weekends',
    '    todayMarker off',
    ...owners.flatMap((owner, index) => [
      `    section ${sections[index]}`,
      ...bars
        .filter((bar) => bar.owner === owner)
        .map(({ number, control, start, end }) => {
          const critical = gaps.get(control)?.priority === 'critical' ? 'crit, ' : '';
          return `    ${number} ${label(control, 'gap')} :${critical}${start}, ${end}`;
        }),
    ]),
    ...(plan.renewals.length === 0 ? [] : ['    section To renew']),
    ...plan.renewals
      .slice(0, mostBars)
      .map(({ control, date }) => `    renew ${label(control, 'evidence')} :milestone, ${date}, 0d`),
    ...(plan.milestones.length === 0 ? [] : ['    section Milestones']),
    ...plan.milestones.map(({ zone, date }) => `    ${label(zone.label, 'Zone')} :milestone, ${date}, 0d`),
    '```',
    ...furtherLines(plan.gaps.length - bars.length, 'gap').map((line) =>
      line.replace('see the JSON report', 'see the table'),
    ),
  ];
}

/** What no version of Mermaid takes for anything but text. */
function label(text: string, otherwise: string): string {
  const kept = shown(text, 40)
    .replace(/[^\p{L}\p{N}@._/-]+/gu, ' ')
    .trim();
  return kept === '' ? otherwise : kept;
}
