import { isBasic } from './basic-text.ts';
import { withoutAccents } from './labels.ts';
import { bodyWords, plainWords, roleWords } from './role-words.ts';

/** Longer values are prose; a name stands at the front of one. */
const mostCharacters = 300;
const mostOfList = 2000;
const mailbox = /(?<![^\s<(,;:])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u;
/** Mailboxes of a function, which several people or nobody reads. */
const sharedMailbox =
  /^(?:info|it|hr|security|support|admin|administrator|compliance|team|office|help|helpdesk|no-?reply|devops|ops|engineering|legal|privacy|contact|hello|people|finance|noc|soc|grc)@/i;
const handle =
  /(?<![\p{L}\d/@.])@(?<name>[\p{L}\d](?:[\p{L}\d]|[-_.](?=[\p{L}\d])){0,38})(?:\/(?<team>[\p{L}\d_-]{1,60}))?/u;
const segmentEnd = /[,;:()[\]/|\n]|\s[-–—]{1,2}\s/u;
const mostOfShortSegment = 4;
const introduces: ReadonlySet<string> = new Set([
  'by',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'from',
  'herr',
  'frau',
]);
const sentence: ReadonlySet<string> = new Set(
  'no not none nobody nothing everything everyone all see same as refer per each every any to if when where we it they there this that please'.split(
    ' ',
  ),
);
const word = /[\p{L}\p{M}][\p{L}\p{M}\d'’.-]{0,40}/gu;
const basicWord = /[A-Za-z][A-Za-z\d'’.-]{0,40}/g;

/**
 * Whether a value names somebody. `named`: a name, a handle or a mailbox of a person. `role`: only a post or a
 * body such as "CTO", "the security team". `nobody`: neither ("yes", a date, a sentence about a process).
 */
export function personIn(value: string): 'named' | 'role' | 'nobody' {
  const text = value.slice(0, mostCharacters).normalize('NFKC');
  const hasAt = text.includes('@');
  const mail = hasAt ? mailbox.exec(text)?.[0] : undefined;
  if (mail) return sharedMailbox.test(mail) ? 'role' : 'named';
  const tag = hasAt ? handle.exec(text)?.groups : undefined;
  if (tag) return tag['team'] ? 'role' : 'named';
  const segments = text
    .replace(/https?:\S{1,280}/gu, ' ')
    .split(segmentEnd)
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const [only, ...more] = segments;
  if (only && more.length === 0 && isAlone(only)) return 'named';
  if (segments.some(isNamed)) return 'named';
  return segments.some((parts) => parts.length <= 12 && parts.some(isRole)) ? 'role' : 'nobody';
}

/** Whether a list of people, as of those who took part, names at least one of them and not only posts or bodies. */
export function namesSomebody(list: string): boolean {
  return list
    .slice(0, mostOfList)
    .split(/[,;|\n/&•]|\s(?:and|et|y|und)\s/u)
    .some((part) => personIn(part) === 'named');
}

/**
 * Whether a value is a name and nothing else but posts, dates and the words between them: "Dana Ito, CTO"; not a
 * sentence in which somebody is named.
 */
export function isNameAlone(value: string): boolean {
  if (value.length > 120 || personIn(value) !== 'named') return false;
  const parts = partsOf(value.replace(/\S{1,64}@\S{1,190}/gu, ' '));
  return (
    parts.every(
      (part) => startsAName(part) || isPlain(part) || isRole(part) || isBody(part) || /^\p{Lu}/u.test(part),
    ) ||
    (parts.length <= 3 && isAlone(parts))
  );
}

function partsOf(segment: string): string[] {
  const words: string[] = segment.match(isBasic(segment) ? basicWord : word) ?? [];
  return words
    .flatMap((one) => (one.includes('-') ? one.split(/-(?=\p{L})/u) : one))
    .map((part) => part.replace(/[.'’-]+$/u, ''))
    .filter((part) => part !== '');
}

/** A name stands alone in a short segment; in a longer one it has two parts, or follows `by`. */
function isNamed(parts: readonly string[]): boolean {
  // "See Attached Spreadsheet", "Nobody Left This Quarter": a sentence with capitals names only whom a `by` introduces.
  const opens = sentence.has(parts[0]?.toLowerCase() ?? '') && parts.length > 2;
  if (opens && !parts.some((part, index) => part.toLowerCase() === 'by' && isPair(parts.slice(index + 1))))
    return false;
  const names = parts.map((part) => !isPlain(part) && !isRole(part) && !isBody(part) && startsAName(part));
  if (parts.length <= mostOfShortSegment)
    return names.includes(true) && !parts.some(isBody) && !endsInPost(parts);
  return names.some((isName, index) => {
    if (!isName) return false;
    const after = parts[index + 2] ?? '';
    const isTwo = names[index + 1] === true && !isBody(after) && !isRole(after);
    return isTwo || introduces.has(parts[index - 1]?.toLowerCase() ?? '');
  });
}

function isPair(parts: readonly string[]): boolean {
  return parts
    .slice(0, 2)
    .every((part) => !isPlain(part) && !isRole(part) && !isBody(part) && startsAName(part));
}

/** "Professional Development Manager": a post, whatever stands before it. Short ones may follow a name: "Dana Ito CTO". */
function endsInPost(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  return last.length > 4 && isRole(last);
}

function bare(part: string): string {
  return withoutAccents(part.toLowerCase());
}

function isBody(part: string): boolean {
  return bodyWords.has(bare(part));
}

function isPlain(part: string): boolean {
  return plainWords.has(bare(part));
}

function isRole(part: string): boolean {
  const small = bare(part);
  return roleWords.has(small) || (small.endsWith('s') && roleWords.has(small.slice(0, -1)));
}

/** A capital and small letters, a script that has none, or `first.last`; capitals alone are an abbreviation. */
function startsAName(part: string): boolean {
  if (isBasic(part)) return /^[A-Z](?:[A-Za-z]*[a-z]|['’][A-Z])|^[A-Za-z]{2,20}\.[A-Za-z]{2,20}$/.test(part);
  return /^\p{Lu}[\p{L}\p{M}]*\p{Ll}|^\p{Lu}['’]\p{Lu}|^\p{Lo}{2}|^\p{L}{2,20}\.\p{L}{2,20}$/u.test(part);
}

/** A whole value of a few words: `dana ito`, `DANA ITO`, `DI`; a longer abbreviation is no name. */
function isAlone(parts: readonly string[]): boolean {
  if (parts.length > 3 || parts.some((part) => isPlain(part) || isRole(part) || isBody(part))) return false;
  const [first = ''] = parts;
  return parts.length === 1
    ? /^\p{Lu}{2}$|\p{Ll}{2}|^\p{Lo}{2}/u.test(first)
    : parts.some((part) => part.length > 2);
}
