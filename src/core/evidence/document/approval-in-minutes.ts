import type { Block } from '../document.ts';
import { normalizeLabel } from '../labels.ts';
import { personIn } from '../persons.ts';
import type { Candidate } from './candidates.ts';
import { labelledValues } from './labelled-values.ts';

const signedMinutes =
  /^(?:signed as a (?:true|correct|true and correct|true and accurate) record(?: by)?|minutes (?:signed|approved|confirmed) by|chairs signature|signature of the chair|signed by the chair)$/u;
const resolves =
  /\b(?:resolved to approve|approved (?:it|them|the)|(?:was|were|is|are|has been|have been|is hereby|unanimously) (?:unanimously |duly |formally )?approved|agreed to approve|voted to approve)\b/i;
const notYet = /\b(?:not|defer\w*|postpone\w*|subject to|once|until|unless|if|will|would|to be|minutes)\b/i;

/** Minutes whose chair has signed them approve what they tell to have been approved, and nothing that was put off. */
export function approvalInMinutes(blocks: readonly Block[]): Candidate[] {
  const lines = blocks
    .flatMap((block) => (block.kind === 'text' && !block.isCode ? block.lines : []))
    .slice(0, 2000);
  const isResolved = lines.some(({ text }) =>
    text
      .slice(0, 2000)
      .split(/[.;]\s/u)
      .some((sentence) => resolves.test(sentence) && !notYet.test(sentence)),
  );
  if (!isResolved) return [];
  const signed = lines
    .flatMap(labelledValues)
    .find(({ label, value }) => signedMinutes.test(normalizeLabel(label)) && personIn(value) === 'named');
  if (!signed) return [];
  return [
    { name: 'approver', tier: 2, source: 'label', line: signed.line, value: signed.value, state: 'filled' },
  ];
}
