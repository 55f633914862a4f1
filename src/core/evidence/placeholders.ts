import { isBasic } from './basic-text.ts';
import { readDate } from './dates.ts';
import { asks, choices, instructions, leading, names, wholePlaceholders } from './placeholder-words.ts';
import { remembered } from './remembered.ts';

/** Longer values are prose: what they mention in brackets does not make them unfilled. */
const mostProse = 240;
const mostShown = 160;
/** No more than so much of a value is looked at. */
const mostRead = 2000;
/** A date skeleton in a longer value speaks of a format. */
const mostWithSkeleton = 60;

const marks = /^[\s_*`~"'“”‘’]+|[\s_*`~"'“”‘’]+$/gu;
/** Lines to write on, dots, dashes, question marks, boxes without a tick: nothing is written. */
const drawn = /^(?:[\s_.…·•\-–—―?*#/|\\:;,+=~☐□▢]|\[\s?\])*$/u;
const template =
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%[^%]{0,80}%>|«[^»]{0,80}»|%[A-Z][A-Z_]{2,40}%|\{[A-Z][A-Z_ ]{2,40}\}|@@[A-Z_]{2,40}@@/u;
const blank = /(?<![\p{L}\d])_{3,}|_{3,}(?![\p{L}\d_])|\.{4,}|…{2,}/u;
const skeleton =
  /(?<![a-z])(?:y{4}[-/. ]?(?:mm?m?|q)|(?:mm?m?|dd?)[-/. ](?:dd?|mm?m?)[-/. ]y{2,4}|(?:19|20)(?:\d\d|xx)[-/](?:xx|mm|__|\?\?)|(?:19|20)(?:xx|__|\?\?)|xx[-/.]xx[-/.]xx(?:xx)?|[_?]{1,4}\/[_?]{1,4}\/[_?]{1,4}|hh:mm|q[_?x](?![a-z])|ttx-yyyy)|(?<!\d)0{1,4}[-/]0{1,2}[-/]0{1,4}(?!\d)/i;
const undecided =
  /^(?:(?:tbd|tbc|tba|fixme)(?![a-z0-9])|todo(?=\s*(?:$|[:\-–—(,.;/!?)\]]))|to be (?:determined|confirmed|completed|announced|decided|defined|added|assigned|filled|scheduled|provided|set|advised|done|reviewed|signed|approved)|n\/?a\s?[-–—:(]|x\s(?:hours?|min(?:ute)?s?|seconds?)|not yet |not (?:run|started|performed|conducted|executed|completed|tested|signed|approved|reviewed)\s?[-–—:(,;]|to complete|fill (?:in|out) |(?:click|tap) (?:or tap )?(?:here )?to |choose an? |select an? |enter (?:a |the |your |text|date|name)|insert |your name|e\.?g\.?[,:\s]|for example[,:])/i;
const todo = /^TODO(?=\s)(?!\s(?:list|app|api|service|items?|db|database|tracker))/;
const question = /^(?:who|what|when|where|how|which|why|did|does|do|was|were|is|are|has|have)\b.{0,200}\?$/i;
const pending =
  /^(?:[Pp]ending|PENDING|[Aa]waiting|AWAITING)(?=\s*(?:$|[-–—:(,.])|\s(?:[A-Z]{2}|[Rr]eview|[Aa]pproval|[Ss]ign|[Cc]ompletion|[Ee]xecution|[Cc]onfirmation|[Ii]nput|[Dd]ecision|the|from|by|drill|test|exercise|[Mm]anagement))/;
/** Without one of these nothing of it stands there: most names stand alone. */
const unsignedSign =
  /not|un(?:sig|app|rev|con)|pending|awaiting|outstanding|yet to|to (?:sign|be)|will|missing|needed|required|requested|due|refused|declined|rejected|nobody|tb[cda]|draft|self|non sign|attente|firmar|pendiente|ausstehend|nicht|signer/i;
const unsigned =
  /\b(?:not (?:yet )?(?:signed|approved|reviewed|attested|confirmed|complete|completed|done|received|assigned)|un(?:signed|approved|reviewed|confirmed)|pending|awaiting|outstanding|yet to (?:sign|approve|review|be)|to (?:sign|be (?:signed|approved|reviewed|confirmed|named|appointed|assigned|determined))|will (?:sign|review|approve|be)|(?:signature|approval|sign-?off) (?:missing|needed|required|requested|due)|refused|declined|rejected|on behalf of nobody|tb[cda]|draft|non signe|en attente|sin firmar|pendiente|ausstehend|nicht unterschrieben)\b|^\W{0,3}self(?:\W|$)|\bnon signé|à signer/i;
const undecidedAnywhere =
  /(?<![A-Za-z0-9])(?:TBD|TBC|TBA)(?![A-Za-z0-9])|\((?:to be (?:confirmed|determined|completed)|tbd|tbc|tba|pending)\)|\((?:pending|awaiting) (?:signature|approval|review|sign|confirmation)/;
/** The first words of an instruction or question, and what else a placeholder opens with. */
const openings: ReadonlySet<string> = new Set([
  ...instructions.verbs,
  ...'tbd tbc tba fixme todo to n na x not fill click tap choose select enter insert your e eg for pending awaiting please who what when where how which why did does do was were is are has have'.split(
    ' ',
  ),
]);
const bracket = /\[([^[\]]{0,300})\]|<([^<>]{0,300})>|\(([^()]{0,300})\)/gu;
const asking = new RegExp(`(?<![a-z0-9])(?:${asks})(?![a-z0-9])`, 'i');
const mailbox = /^[^\s@]{1,64}@[^\s@]{1,190}$/u;
const mailboxOfNobody =
  /^(?:name|your\.?name|first\.?name|first\.last|firstname\.lastname|email|user|username|someone|example)@/i;

/**
 * Whether the value of a fact is unfilled, and then the placeholder as written: an empty text when nothing is
 * written. Brackets, `TODO` or a question inside real text leave it filled.
 */
export const placeholderIn = remembered((value: string): string | undefined => {
  const text = plainText(value);
  if (text === '') return '';
  const bare = text.replace(marks, '');
  if (drawn.test(text) || isWhole(bare)) return shown(text);
  if (text.length > mostProse) return undefined;
  // The costly patterns are tried only where their signs show: most values are plain words.
  if (/[{$%«@]/.test(text) && (template.test(text) || mailboxOfNobody.test(bare))) return shown(text);
  if ((/[/|→]| or /.test(bare) && isChoice(bare)) || isUnticked(text) || isUndecided(bare))
    return shown(text);
  if (text.length <= 60 && undecidedAnywhere.test(text)) return shown(text);
  return (/[[<]|^\(/.test(bare) ? bracketIn(bare) : undefined) ?? gapIn(text);
});

/** What says beside a name that its bearer has not signed: "Dana Ito (not yet signed)", "Dana Ito, pending"; or that it is nobody else's. */
export function unsignedIn(value: string): string | undefined {
  const text = plainText(value).slice(0, mostProse);
  return unsignedSign.test(text) && unsigned.test(text) ? shown(text) : undefined;
}

function plainText(value: string): string {
  const text = value.trimStart().slice(0, mostRead).trimEnd();
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim();
}

/** "TBD", "Pending review", "Describe the scenario", "Who attended?" */
function isUndecided(bare: string): boolean {
  const opening = /^[a-z]+/i.exec(bare)?.[0].toLowerCase() ?? '';
  if (/^(?:xx+ |lorem ipsum)/i.test(bare)) return true;
  if (!openings.has(opening)) return false;
  return (
    undecided.test(bare) ||
    todo.test(bare) ||
    pending.test(bare) ||
    question.test(bare) ||
    isInstruction(bare)
  );
}

/** A verb, what it asks for ("all", "the", "who"), and within a few words the thing to write about. */
function isInstruction(bare: string): boolean {
  const words = bare.toLowerCase().match(/[a-z]+/g) ?? [];
  const [verb = '', asked = '', ...rest] = words[0] === 'please' ? words.slice(1) : words;
  if (!instructions.verbs.has(verb) || !instructions.asked.has(asked)) return false;
  return rest.slice(0, 5).some((word) => instructions.about.has(word)) || instructions.about.has(asked);
}

function isWhole(bare: string): boolean {
  if (bare.length > 60) return /^lorem ipsum/i.test(bare);
  return wholePlaceholders.has(plain(bare)) && !mailbox.test(bare);
}

/** `PASS / FAIL`, `Yes/No`, `low | medium | high`: all the answers, and none of them taken. */
function isChoice(bare: string): boolean {
  const parts = bare.replace(/^[([<]|[)\]>]$/gu, '').split(/\s?[/|]\s?|,?\sor\s|\s?→\s?/u);
  return parts.length > 1 && parts.length < 12 && parts.every((part) => choices.has(plain(part)));
}

/** Boxes of which none is ticked. */
function isUnticked(text: string): boolean {
  return /\[\s?\]|[☐□▢]/u.test(text) && !/\[[xX✓✔]\]|[☑☒✅✓✔]/u.test(text);
}

/** A bracket that asks for something, or a value that is a bracket and nothing else. */
function bracketIn(bare: string): string | undefined {
  for (const match of bare.matchAll(bracket)) {
    const inside = (match[1] ?? match[2] ?? match[3] ?? '').replace(marks, '');
    const isRound = match[3] !== undefined;
    const alone = match[0].length === bare.replace(/[.,;:]$/u, '').length;
    const leads = match.index === 0;
    if (alone && !isRound && !isAnswer(inside)) return shown(match[0]);
    if (alone && isRound && (asking.test(inside) || isChoice(inside) || wholePlaceholders.has(plain(inside))))
      return shown(match[0]);
    if (alone || isAnswer(inside)) continue;
    if (isRound ? leads && asking.test(inside) : asksFor(inside, leads)) return shown(match[0]);
  }
  return undefined;
}

function asksFor(inside: string, leads: boolean): boolean {
  if (/^(?:your|insert|enter|replace|specify|describe|fill|tbd|tbc|todo|yyyy|select|choose)\b/i.test(inside))
    return true;
  return leads ? asking.test(inside) || isName(inside) : isName(inside) && !/[\d:]/u.test(inside);
}

/** "Full name", "the date of review": what belongs there, after three words at most that lead up to it. */
function isName(inside: string): boolean {
  let rest = inside;
  for (let before = 0; before <= 3; before++) {
    const word = /^[a-z0-9]{1,20}/i.exec(rest)?.[0].toLowerCase() ?? '';
    const after = rest.slice(word.length);
    if (/^[a-z0-9]/i.test(after)) return false;
    if (names.has(word)) return true;
    const space = leading.has(word) ? /^[\s/,&+-]{1,3}/.exec(after)?.[0] : undefined;
    if (space === undefined) return false;
    rest = after.slice(space.length);
  }
  return false;
}

/** What is a value although it stands in brackets. */
function isAnswer(inside: string): boolean {
  if (/^[xX✓✔\d]{1,4}$/u.test(inside) || /^@[\w-]/u.test(inside) || /^(?:https?:|mailto:)/i.test(inside))
    return true;
  if (mailbox.test(inside)) return !mailboxOfNobody.test(inside);
  if (
    /^(?:pass|passed|fail|failed|success|successful|ok|yes|no|none|complete|completed|approved|signed|done)$/i.test(
      inside,
    )
  )
    return true;
  return (
    /^[\d\s/.:,+tzTZ-]{8,40}$|^\p{L}{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2} \p{L}{3,9}\.? \d{4}$/u.test(inside) &&
    readDate(inside).kind !== 'none'
  );
}

/** Lines to write on and date skeletons, unless a real date stands beside them as `2026-03-31 (YYYY-MM-DD)`. */
function gapIn(text: string): string | undefined {
  if (!/_{3}|\.{4}|…{2}|[yx?_]{2}|hh:|0000|q[_?x]|[_?]\//i.test(text)) return undefined;
  const gap = (text.length <= mostWithSkeleton ? skeleton.exec(text) : null) ?? blank.exec(text);
  if (!gap) return undefined;
  const rest = `${text.slice(0, gap.index)} ${text.slice(gap.index + gap[0].length)}`;
  return readDate(rest).kind === 'day' ? undefined : shown(text);
}

function plain(text: string): string {
  const small = text.toLowerCase();
  return small.replace(isBasic(small) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

function shown(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}
