import {
  changeLine,
  controlWords,
  type Escapes,
  evidenceInOrder,
  evidenceWords,
  weakeningHeading,
} from './change-lines.ts';
import { aligned, hanging, wrap } from './columns.ts';
import { plain } from './escape.ts';
import { counted } from './grammar.ts';
import type { ReportedComparison } from './json-schema/comparison.ts';
import type { View } from './paint.ts';

const escapes: Escapes = { name: plain, clause: plain };

/** More than anybody reads in a terminal. */
const listed = 40;

/** What the change does, for a terminal. Empty where nothing is compared. */
export function changeText(comparison: ReportedComparison | null, { width, paint }: View): string[] {
  if (comparison === null) return [];
  const { settings, controls, gaps } = comparison;
  const heading = weakeningHeading(comparison);
  const items = (label: string, texts: readonly string[]) => [
    ...texts
      .slice(0, listed)
      .flatMap((text) => hanging(label, text, { indent: 4, label: label.length, width })),
    ...(texts.length > listed ? [`    and ${counted(texts.length - listed, 'further change')}`] : []),
  ];
  const messages = (direction: 'weakens' | 'strengthens') =>
    settings.filter((one) => one.direction === direction).map(({ message }) => plain(message));
  const rows = controls.slice(0, listed).map((control) => {
    const words = controlWords(control);
    return [`    ${plain(control.id)}`, words.state, words.points, words.tests];
  });
  return [
    paint.bold('This change'),
    ...wrap(changeLine(comparison, escapes), width - 2).map((line) => `  ${line}`),
    ...(heading === undefined ? [] : wrap(heading, width - 2).map((line) => paint.yellow(`  ${line}`))),
    ...items('weakens', messages('weakens')),
    ...items('strengthens', messages('strengthens')),
    ...aligned(rows, [2]),
    ...(controls.length > listed ? [`    and ${counted(controls.length - listed, 'further control')}`] : []),
    ...items(
      'opened',
      gaps.opened.map(({ control, title }) => `gap ${plain(control)}: ${plain(title)}`),
    ),
    ...items(
      'closed',
      gaps.closed.map(({ control, title }) => `gap ${plain(control)}: ${plain(title)}`),
    ),
    ...items(
      'evidence',
      evidenceInOrder(comparison).map((file) => evidenceWords(file, escapes)),
    ),
  ];
}
