import { decimal } from './decimal.ts';
import { code, prose } from './escape.ts';
import { controlsById, type Lack, lacksOf } from './gap-words.ts';
import { at, counted, days } from './grammar.ts';
import type { Report, ReportedControl, ReportedGap } from './json-schema.ts';
import { table } from './markdown.ts';
import { shown } from './shown.ts';

/** The most pressing gaps as a Markdown table: what each gains, what is missing and where, who and how long. */
export function gapTable(
  { gaps, controls, pointsToGain }: Pick<Report, 'gaps' | 'controls' | 'pointsToGain'>,
  most: number,
): string[] {
  if (gaps.length === 0 || most === 0) return [];
  const byId = controlsById(controls);
  const which =
    gaps.length > most
      ? `the ${most} most pressing of ${gaps.length} gaps`
      : `${counted(gaps.length, 'gap')}, the most pressing first`;
  return [
    `**${decimal(pointsToGain)} points to gain**: ${which}`,
    '',
    ...table(
      [
        { heading: 'Gain', align: 'right' },
        { heading: 'Control' },
        { heading: 'What is missing' },
        { heading: 'Owner' },
        { heading: 'Effort' },
      ],
      gaps.slice(0, most).map((gap) => row(gap, byId.get(gap.control))),
    ),
  ];
}

function row(gap: ReportedGap, control: ReportedControl | undefined): string[] {
  const due = gap.due === null ? '' : `, due ${gap.due}`;
  return [
    `+${decimal(gap.points)}`,
    code(gap.control),
    missingCell(lacksOf(gap, control)),
    code(shown(gap.owner ?? '', 60)),
    `${days(gap.effortDays).replace(' ', '\u{A0}')}${due}`,
  ];
}

/** The first thing that is missing with its first place, and how much more there is. */
export function missingCell(lacks: readonly Lack[]): string {
  const [first] = lacks;
  if (!first) return '';
  const [place] = first.places;
  const more = first.places.length > 1 ? ` and ${first.places.length - 1} more` : '';
  const places = place ? `: ${code(at(place))}${more}` : '';
  const others = lacks.length > 1 ? `; and ${counted(lacks.length - 1, 'further test')}` : '';
  return `${prose(shown(first.what))}${places}${others}`;
}
