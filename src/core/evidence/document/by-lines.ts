import type { Line } from '../document.ts';
import { withoutAccents } from '../labels.ts';
import { personIn } from '../persons.ts';
import type { Stated } from './candidates.ts';

const act =
  'reviewed|approved|attested|certified|performed|conducted|completed|signed(?: off)?|verified|authori[sz]ed|accepted|ratified|adopted|confirmed|endorsed';
const byLine = new RegExp(
  `(?<![a-zß-ɏ-])(?<act>${act})(?:\\s(?:and|&)\\s(?<also>${act}))?(?:\\s(?:on|at|as)\\s[^.;]{4,40}?|\\s(?:in full|unanimously|without (?:changes|amendments?|comments?)|for (?:release|use)))?\\sby:?\\s(?<who>[^;\\n]{2,90})`,
  'i',
);
/** The same in French, Spanish and German: "Revue effectuée par …", "Aprobado por …", "Geprüft von …". */
const translated: readonly (readonly [label: string, act: RegExp])[] = [
  ['reviewed by', abroad('(?:revue?|relue?|controlee?|revisad[oa]|geprueft|gepruft|uberpruft)')],
  ['approved by', abroad('(?:approuvee?|validee?|adoptee?|aprobad[oa]|genehmigt|freigegeben)')],
  ['performed by', abroad('(?:effectuee?|realisee?|realizad[oa]|durchgefuhrt)')],
  ['signed by', abroad('(?:signee?|firmad[oa]|unterschrieben)')],
];
const ruleAbroad =
  /\b(?:doit|doivent|devra|devront|sera|seront|si|avant|chaque|non|pas|ne|n|debe|deben|debera|sera|antes|cada|no|muss|mussen|soll|wird|werden|vor|jede[rs]?|nicht)\b[^.;]{0,60}$/i;
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
  const said = translatedAct(text);
  if (said) return { ...said, line, source: 'label' };
  const signed = /^\s{0,3}[-–—~/]/.test(text) ? signature.exec(text)?.groups?.['who'] : undefined;
  if (!signed || !/\d{4}/u.test(signed) || personIn(signed) !== 'named') return undefined;
  return { label: 'signed', value: signed, line, source: 'label', whole: signed, opens: false };
}

function translatedAct(written: string): Pick<ByLine, 'label' | 'value' | 'whole' | 'opens'> | undefined {
  if (!/\s(?:par|por|von|durch)\s/i.test(written)) return undefined;
  const text = withoutAccents(written);
  // Without accents a text is as long as it was, unless it was written with marks of their own.
  const shown = text.length === written.length ? written : text;
  for (const [label, act] of translated) {
    const match = act.exec(text);
    if (!match || ruleAbroad.test(text.slice(0, match.index))) continue;
    const start = match.index + match[0].length;
    const value = (shown.slice(start, start + 90).split(/[;\n]|\.\s|\s(?:pour|para|für)\s/u)[0] ?? '').trim();
    if (personIn(value) !== 'named') continue;
    return { label, value, whole: shown.slice(match.index), opens: match.index <= 4 };
  }
  return undefined;
}

/** An act, one of the same after it ("revue effectuée"), and the word that introduces who did it. */
function abroad(act: string): RegExp {
  return new RegExp(
    `(?<![a-z-])${act}(?:\\s(?:effectuee?|realisee?|et signee?))?(?:\\s(?:le|el|am)\\s[^.;]{4,30}?)?\\s(?:par|por|von|durch)\\s:?`,
    'i',
  );
}
