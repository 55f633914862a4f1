import {
  changeLine,
  controlWords,
  type Escapes,
  evidenceInOrder,
  evidenceWords,
  weakeningHeading,
} from './change-lines.ts';
import { code, prose } from './escape.ts';
import { at, counted } from './grammar.ts';
import type { ReportedComparison } from './json-schema/comparison.ts';
import { folded, some, table } from './markdown.ts';

const escapes: Escapes = { name: code, clause: prose };

/** What the change does to score and gate, for the top of a report. Empty where nothing is compared. */
export function changeHead(comparison: ReportedComparison | null, most: number): string[] {
  if (comparison === null) return [];
  const heading = weakeningHeading(comparison);
  const weakens = comparison.settings.filter(({ direction }) => direction === 'weakens');
  const strengthens = comparison.settings.filter(({ direction }) => direction !== 'weakens');
  const line = ({ message }: { message: string }) => `- ${prose(message)}`;
  return [
    changeLine(comparison, escapes),
    ...(heading === undefined
      ? []
      : ['', `⚠️ **${heading}**`, ...some(weakens, line, { most, noun: 'weakening' })]),
    ...(strengthens.length === 0
      ? []
      : [
          '',
          'This change strengthens the gate, from its merge on:',
          ...some(strengthens, line, { most, noun: 'change' }),
        ]),
  ];
}

/** What it does to controls, gaps and evidence. */
export function changeDetails(comparison: ReportedComparison | null, most: number): string[] {
  if (comparison === null || most === 0) return [];
  const { controls, gaps, findings } = comparison;
  const rows = controls.slice(0, most).map((control) => {
    const words = controlWords(control);
    return [code(control.id), words.state, words.points, words.tests];
  });
  return blocksOf([
    table(
      [
        { heading: 'Changed' },
        { heading: 'State' },
        { heading: 'Points', align: 'right' },
        { heading: 'Tests', align: 'right' },
      ],
      rows,
    ),
    controls.length > rows.length ? [`and ${counted(controls.length - rows.length, 'further control')}`] : [],
    [
      ...gapLines('opened', gaps.opened, most),
      ...gapLines('closed', gaps.closed, most),
      ...some(evidenceInOrder(comparison), (file) => `- Evidence ${evidenceWords(file, escapes)}`, {
        most,
        noun: 'file',
      }),
    ],
    folded(
      `${counted(findings.added.length, 'new finding')}, ${counted(findings.gone.length, 'finding')} gone`,
      [
        ...some(findings.added, findingLine('new'), { most, noun: 'new finding' }),
        ...some(findings.gone, findingLine('gone'), { most, noun: 'finding' }),
      ],
    ),
  ]);
}

function gapLines(
  what: 'opened' | 'closed',
  gaps: ReportedComparison['gaps']['opened'],
  most: number,
): string[] {
  const line = ({ control, title, priority }: (typeof gaps)[number]) =>
    `- Gap ${what}: ${code(control)} ${prose(title)} (${priority})`;
  return some(gaps, line, { most, noun: 'gap' });
}

function findingLine(what: 'new' | 'gone') {
  return ({ control, file, line, message }: ReportedComparison['findings']['added'][number]): string => {
    const place = file === null ? control : at(line === null ? { file } : { file, line });
    return `- ${what}: ${place === null ? '' : `${code(place)} `}${prose(message)}`;
  };
}

/** Parts with an empty line between them. */
function blocksOf(parts: readonly (readonly string[])[]): string[] {
  const told = parts.filter((part) => part.length > 0);
  return told.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
