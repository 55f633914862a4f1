import { hanging, wrap } from './columns.ts';
import { decimal } from './decimal.ts';
import { plain } from './escape.ts';
import { controlsById, type Lack, lacksOf } from './gap-words.ts';
import { at, capital, counted, days } from './grammar.ts';
import type { Report, ReportedControl, ReportedGap } from './json-schema.ts';
import type { View } from './paint.ts';

/** More than anybody reads in a terminal; the JSON report has all gaps and all places. */
const listedGaps = 50;
const listedPlaces = 10;

/** Every gap, most pressing first: what is expected, what was found, where, and what earns the credit. */
export function gapLines({ gaps, controls, pointsToGain }: Report, view: View): string[] {
  if (gaps.length === 0) return [];
  const byId = controlsById(controls);
  const rest = gaps.length - listedGaps;
  return [
    view.paint.bold(
      `${capital(counted(gaps.length, 'gap'))}, the most pressing first: ${decimal(pointsToGain)} points to gain`,
    ),
    ...gaps.slice(0, listedGaps).flatMap((gap) => ['', ...oneGap(gap, byId.get(gap.control), view)]),
    ...(rest > 0 ? ['', `  and ${counted(rest, 'further gap')}: --format json lists them all`] : []),
  ];
}

function oneGap(gap: ReportedGap, control: ReportedControl | undefined, view: View): string[] {
  const facts = [
    `+${decimal(gap.points)}`,
    gap.priority,
    days(gap.effortDays),
    gap.owner === null ? 'no owner' : plain(gap.owner),
    ...(gap.due === null ? [] : [`due ${gap.due}`]),
    ...(gap.acceptedUntil === null ? [] : [`accepted until ${gap.acceptedUntil}`]),
  ];
  const lacks = lacksOf(gap, control);
  const untested = lacks.every(({ test }) => test === undefined);
  return [
    ...wrap(`${plain(gap.control)}: ${plain(gap.title)}`, view.width - 2).map((line) =>
      view.paint.bold(`  ${line}`),
    ),
    ...wrap(facts.join(' · '), view.width - 4).map((line) => view.paint.dim(`    ${line}`)),
    ...lacks.flatMap((lack) => lackLines(lack, view)),
    ...(untested
      ? gap.remediation.flatMap((step, index) => labelled(index === 0 ? 'to do' : '', step, view))
      : []),
  ];
}

function lackLines({ test, what, places }: Lack, view: View): string[] {
  const listed = places.slice(0, listedPlaces);
  const rest = places.length - listed.length;
  return [
    ...(test ? labelled('expected', test.expected, view) : []),
    ...labelled('found', what, view),
    ...listed.flatMap((place) => labelled('', `${at(place)}: ${place.what}`, view)),
    ...(rest > 0 ? labelled('', `and ${counted(rest, 'further place')}`, view) : []),
    ...(test ? labelled('to do', test.remedy, view) : []),
  ];
}

function labelled(label: string, text: string, { width }: View): string[] {
  return hanging(label, plain(text), { indent: 4, label: 8, width });
}
