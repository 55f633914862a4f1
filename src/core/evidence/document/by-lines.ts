import type { Line } from '../document.ts';
import { personIn } from '../persons.ts';
import type { Stated } from './candidates.ts';

const act =
  'reviewed|approved|attested|certified|performed|conducted|completed|signed(?: off)?|verified|authori[sz]ed|accepted|ratified|adopted|confirmed|endorsed';
const byLine = new RegExp(
  `(?<![a-zß-ɏ-])(?<act>${act})(?:\\s(?:and|&)\\s(?<also>${act}))?(?:\\s(?:on|at)\\s[^.;]{4,40}?)?\\sby:?\\s(?<who>[^;\\n]{2,90})`,
  'i',
);
/** A rule for the future, or a condition; nothing that was done. */
const rule =
  /\b(?:must|shall|should|will|may|can|could|would|to be|is|are|be|being|need|needs|required|if|unless|when|before|until|any|each|every|all)\s[^.;]{0,60}$/i;
const signature = /^\s{0,3}(?:[-–—~]{1,3}\s?|\/s\/\s?)(?<who>\p{Lu}[^;|]{2,100})$/u;

export interface ByLine extends Stated {
  /** The line from the act on, which may hold the day. */
  whole: string;
  /** True where the line starts with the act. */
  opens: boolean;
}

/**
 * What a line says of who did it without a label: "Reviewed by Dana Ito on 2 April 2026", "The policy was approved
 * by …", "— Dana Ito, 2026-04-02".
 */
export function byLineOf({ text, line }: Line): ByLine | undefined {
  if (text.length > 400) return undefined;
  const match = /\sby\b/i.test(text) ? byLine.exec(text) : null;
  const groups = match?.groups;
  if (match && groups) {
    const before = text.slice(0, match.index);
    const who = (groups['who'] ?? '').split(/\.\s|\sfor\s|\sin accordance/u)[0] ?? '';
    if (rule.test(before) || personIn(who) !== 'named') return undefined;
    const label = `${(groups['also'] ? `${groups['act']} and ${groups['also']}` : (groups['act'] ?? '')).toLowerCase()} by`;
    const opens = /^\W{0,4}(?:electronically |digitally )?$/i.test(before);
    return { label, value: who.trim(), line, source: 'label', whole: text.slice(match.index), opens };
  }
  const signed = /^\s{0,3}[-–—~/]/.test(text) ? signature.exec(text)?.groups?.['who'] : undefined;
  if (!signed || !/\d{4}/u.test(signed) || personIn(signed) !== 'named') return undefined;
  return { label: 'signed', value: signed, line, source: 'label', whole: signed, opens: false };
}
