import { blocks } from './blocks.ts';
import { decimal } from './decimal.ts';
import { code, prose } from './escape.ts';
import { type Budget, firstThatFits } from './fit.ts';
import { type Lack, lacksOf } from './gap-words.ts';
import { at, capital, days, listed } from './grammar.ts';
import type { Report, ReportedControl, ReportedGap } from './json-schema.ts';
import { some } from './markdown.ts';
import { inPlace, issueTitle } from './words-issue.ts';
import { disclaimer } from './words-verdict.ts';

export function gapTitle({ title, control }: ReportedGap, place?: string): string {
  return issueTitle(`SOC 2 gap${inPlace(place)}: ${title} (${control})`);
}

const steps = [20, 5, 0];

/** The body of the issue of one gap: what is missing and where, what it risks, what to do. */
export function renderGapIssue(
  gap: ReportedGap,
  {
    marker,
    control,
    asOf,
    ...budget
  }: { marker: string; control: ReportedControl | undefined; asOf: string } & Budget,
): string {
  const facts = [
    `${gap.priority} priority`,
    `+${decimal(gap.points)} points`,
    days(gap.effortDays),
    ...(gap.owner === null ? ['no owner'] : [`owner ${code(gap.owner)}`]),
    ...(gap.due === null ? [] : [`due ${gap.due}`]),
    ...(gap.acceptedUntil === null ? [] : [`accepted as a risk until ${gap.acceptedUntil}`]),
  ];
  const renderings = steps.map(
    (places) => () =>
      blocks(
        [
          marker,
          `**${code(gap.control)} is ${gap.current} and must be documented** (${gap.criteria.join(', ')})`,
        ],
        [facts.join(' · ')],
        missedLine(gap),
        ['**What is missing**', '', ...lacksOf(gap, control).flatMap((lack) => lackLines(lack, places))],
        listOf('What to do', gap.remediation),
        gap.dependsOn.length === 0 ? [] : [`Comes after ${listed(gap.dependsOn.map(code))}.`],
        listOf('Evidence that earns the credit', gap.evidenceNeeded),
        [`**Risk** (${gap.rating.level}): ${prose(gap.risk)}`],
        [ending(`As of ${asOf}. Closed by itself when the evidence is there.`)],
      ),
  );
  return firstThatFits(renderings, budget);
}

/** The last words of an issue whose gap is gone. */
export function renderClosedGap(id: string, { marker, report }: { marker: string; report: Report }): string {
  const control = report.controls.find((one) => one.id === id);
  const why = !control
    ? 'is not assessed any more'
    : control.notApplicable
      ? 'does not apply any more'
      : `is ${control.state}`;
  return blocks(
    [marker, `**${code(id)} ${why}** as of ${report.asOf}: the gap is closed.`],
    [ending('Opened again by itself when the evidence lapses.')],
  );
}

function missedLine({ missed }: ReportedGap): string[] {
  if (missed === null) return [];
  const until = missed.until === null ? 'for the whole audit period' : `until ${missed.until}`;
  return [`Something was missed that nothing makes up for: it counts ${until}.`];
}

function lackLines({ test, what, places }: Lack, most: number): string[] {
  return [
    `- ${prose(capital(what))}`,
    ...(test ? [`  - Expected: ${prose(test.expected)}`] : []),
    ...some(places, (place) => `  - ${code(at(place))}: ${prose(place.what)}`, {
      most,
      noun: 'place',
      indent: '  ',
    }),
  ];
}

function listOf(heading: string, items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [`**${heading}**`, '', ...items.map((item) => `- ${prose(capital(item))}`)];
}

function ending(text: string): string {
  return `<sub>${text} Label it wontfix, or close it as not planned, to have it left alone. ${disclaimer}</sub>`;
}
