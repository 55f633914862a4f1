import type { ControlFrequency } from '../../core/catalog/control.ts';
import { decimal } from '../decimal.ts';
import { code } from '../escape.ts';
import { days } from '../grammar.ts';
import type { Report } from '../json-schema.ts';
import { shown } from '../shown.ts';
import { boundedTable, right } from './bounded-table.ts';
import { percent, spanWords } from './cells.ts';
import { monthStrip, monthsShown } from './month-strip.ts';
import type { Section } from './told.ts';

type Recurring = Report['readiness']['typeTwo']['controls'][number];

const frequencies: Record<ControlFrequency, string> = {
  continuous: 'continuous',
  'per-event': 'at each event',
  monthly: 'monthly',
  quarterly: 'quarterly',
  'semi-annual': 'twice a year',
  annual: 'yearly',
};

/** Both kinds of audit over the same files, and how each control stands over the period. */
export const auditTypesSection: Section = ({ report: { readiness, asOf } }) => {
  const { typeOne, typeTwo } = readiness;
  const [first = '', last = ''] = [typeTwo.months[0], typeTwo.months.at(-1)];
  return [
    boundedTable(['', 'Type I', 'Type II'], {
      items: [
        ['Asks', 'design, and that the control exists, on a day', 'operation over the period'],
        ['Day or period', typeOne.date, spanWords(typeTwo.period)],
        ['Score', decimal(typeOne.score), decimal(typeTwo.score)],
        ['Zone', typeOne.zone.label, typeTwo.zone.label],
        ['Period covered by evidence', '', percent(decimal(typeTwo.coverage))],
      ],
      row: (cells) => cells,
      noun: 'row',
    }),
    [
      `The two scores read the evidence of ${asOf} with the question of either audit; the gate judges the score of section 1. For Type I a control earns half where it is designed or is there, and not both. For Type II evidence of single days earns half, and so does an occurrence that was due and is not shown.`,
    ],
    ['### Over the observation period'],
    [
      `A sign for each month from ${first} to ${last}: ● evidence, ○ none, · still to come. Due and shown are occurrences; a control that works all the time or at each event has none of its own, and a month without an event lacks nothing. The days are those on which it worked: of its records, of the rows of its registers, else of the files. The longest gap lies between dated evidence and the ends of the period so far. Coverage is of the whole period, in days: the record of a quarter or a year, or of everybody, speaks for more than its own day.`,
    ],
    boundedTable(
      [
        'Control',
        'How often',
        'Shown of due',
        'To come',
        'First',
        'Last',
        'Longest gap',
        'Months',
        right('With evidence'),
        right('Coverage'),
      ],
      { items: typeTwo.controls, row, noun: 'control' },
    ),
  ];
};

function row(one: Recurring): string[] {
  const { expected, actual, toCome, strip } = one;
  return [
    code(shown(one.control, 60)),
    frequencies[one.frequency],
    expected === null ? '' : expected === 0 ? 'none due yet' : `${actual ?? 0} of ${expected}`,
    toCome === null ? '' : String(toCome),
    one.first ?? '',
    one.last ?? '',
    days(one.longestGapDays).replace(' ', '\u{A0}'),
    code(monthStrip(strip)),
    monthsShown(strip),
    `${percent(decimal(one.coverage))}${one.pointInTime && one.first !== null ? ', single days' : ''}`,
  ];
}
