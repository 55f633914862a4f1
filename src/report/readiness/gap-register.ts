import { crosswalk, frameworkIds } from '../../core/catalog/crosswalk.ts';
import { decimal } from '../decimal.ts';
import { code, prose } from '../escape.ts';
import { missingCell } from '../gap-table.ts';
import { controlsById, type Lack, lacksOf } from '../gap-words.ts';
import { at, capital, counted, days } from '../grammar.ts';
import type { ReportedControl, ReportedGap } from '../json-schema.ts';
import { shown } from '../shown.ts';
import { boundedTable, furtherLines, right } from './bounded-table.ts';
import { criteriaCell, idsCell, ownerCell } from './cells.ts';
import { riskMatrix } from './risk-matrix.ts';
import type { Section } from './told.ts';

/** Told in full, one by one; the table has more. */
const mostTold = 100;
const mostPlaces = 5;

/** Each gap once in a table, once in the risk matrix, and once in full. */
export const gapRegister: Section = ({ report }) => {
  const { gaps, controls, pointsToGain } = report;
  if (gaps.length === 0) return [['No gap is open: every control that was looked at has full credit.']];
  const byId = controlsById(controls);
  return [
    [
      `${capital(counted(gaps.length, 'gap'))}, the most pressing first; ${decimal(pointsToGain)} points to gain. Every one is to become *documented*.`,
    ],
    boundedTable(
      [
        'Gap',
        'Criteria',
        'Control',
        'Current → required',
        'What is missing',
        'Risk',
        'Priority',
        right('Effort'),
        'Owner',
        'Due',
        'After',
        right('Points'),
      ],
      {
        items: gaps,
        row: (gap, index) => [
          String(index + 1),
          criteriaCell(gap.criteria),
          code(shown(gap.control, 60)),
          `${gap.current} → ${gap.required}`,
          missingCell(lacksOf(gap, byId.get(gap.control))),
          `${gap.rating.likelihood} × ${gap.rating.impact} = ${gap.rating.score}, ${gap.rating.level}`,
          gap.priority,
          days(gap.effortDays).replace(' ', '\u{A0}'),
          ownerCell(gap.owner),
          gap.due ?? '',
          idsCell(gap.dependsOn),
          `+${decimal(gap.points)}`,
        ],
        noun: 'gap',
      },
    ),
    ['### Risk matrix'],
    ...riskMatrix(gaps),
    ['### Each gap'],
    ...gaps.slice(0, mostTold).map((gap, index) => gapLines(gap, index, byId.get(gap.control))),
    furtherLines(gaps.length - mostTold, 'gap').slice(1),
  ];
};

function gapLines(gap: ReportedGap, index: number, control: ReportedControl | undefined): string[] {
  const { rating } = gap;
  return [
    `#### Gap ${index + 1}: ${code(shown(gap.control, 60))} ${prose(shown(gap.title))}`,
    '',
    `- Risk: ${prose(shown(gap.risk))} Likelihood ${rating.likelihood} × impact ${rating.impact} = ${rating.score}, ${rating.level}.`,
    ...lacksOf(gap, control).flatMap(lackLines),
    ...missedLines(gap),
    ...(gap.acceptedUntil === null
      ? []
      : [`- Accepted as a risk until ${gap.acceptedUntil}: it is not planned.`]),
    '- To do:',
    ...gap.remediation.map((step) => `  - ${prose(shown(step))}`),
    ...(gap.evidenceNeeded.length === 0
      ? []
      : [
          '- Evidence that earns full credit:',
          ...gap.evidenceNeeded.map((one) => `  - ${prose(shown(one))}`),
        ]),
    ...frameworkLines(gap),
  ];
}

function lackLines({ test, what, places }: Lack): string[] {
  const rest = places.length - mostPlaces;
  return [
    ...(test ? [`- Expected: ${prose(shown(test.expected))}`] : []),
    `- Found: ${prose(shown(what, 400))}`,
    ...places.slice(0, mostPlaces).map((place) => `  - ${code(at(place))}: ${prose(shown(place.what))}`),
    ...(rest > 0 ? [`  - and ${counted(rest, 'further place')}: see the JSON report`] : []),
  ];
}

function missedLines({ missed }: ReportedGap): string[] {
  if (missed === null) return [];
  const until =
    missed.until === null
      ? 'it stays so for the whole audit period'
      : `the gap can count as closed from ${missed.until}`;
  return [`- Missed: something was due and was not done. No work makes up for it; ${until}.`];
}

function frameworkLines({ frameworks }: ReportedGap): string[] {
  const most = 8;
  const parts = frameworkIds.flatMap((id) => {
    const ids = frameworks[id];
    if (ids.length === 0) return [];
    const rest = ids.length > most ? ` and ${ids.length - most} more` : '';
    return [`${crosswalk[id].title}: ${ids.slice(0, most).join(', ')}${rest}`];
  });
  return parts.length === 0 ? [] : [`- Other frameworks, indicative: ${parts.join('; ')}`];
}
