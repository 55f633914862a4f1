import type { LapseReason } from '../core/assess/forecast/lapse.ts';
import { at, counted, listed } from './grammar.ts';
import type { ReportedChange, ReportedEvent } from './json-schema.ts';
import { foundSentence } from './words-found.ts';
import { zoneLabels } from './words-verdict.ts';

/** Why a test lapses, as a clause in the present tense. Holds paths of files: escape it for the medium. */
export function lapseSentence(why: LapseReason): string {
  switch (why.code) {
    case 'period-due':
      return `the record of ${listed(why.periods)} is due`;
    case 'file-aged':
      return `${why.file} of ${why.date} is more than 12 months old`;
    case 'rows-aged':
      return `“${why.column}” of ${counted(why.count, why.item)} is too old (${at(why.first)})`;
    case 'members-due':
      return `a row in the register is due for ${counted(why.count, why.item)} (${at(why.first)})`;
    case 'found':
      return foundSentence(why.found);
  }
}

/** `falls to 75.0, findings only`; a control can lapse without a change of the score. Holds no text of a report. */
export function eventWords({ before, after, zone }: ReportedEvent): string {
  const turn = after < before ? 'falls to' : after > before ? 'rises to' : 'stays at';
  return `${turn} ${after.toFixed(1)}, ${zoneLabels[zone.id].toLowerCase()}`;
}

const exemptions = { not_applicable: 'exclusion', accepted_risk: 'acceptance of its risk' } as const;

/** Why a control changes: all that lapses, or that its state or exemption changes. */
export function changeWords({ lapses, exemption, from, to }: ReportedChange): string[] {
  const turn = exemption
    ? [`its ${exemptions[exemption.of]} ${exemption.turn === 'ends' ? 'ends' : 'comes into force'}`]
    : [];
  const all = [...new Set([...turn, ...lapses.map(({ why }) => why)])];
  return all.length > 0 ? all : [`${from} becomes ${to}`];
}
