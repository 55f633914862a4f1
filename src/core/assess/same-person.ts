import { personIn } from '../evidence/persons.ts';

/** Nobody's name is longer. */
const mostCharacters = 300;

/**
 * Whether two names may stand for one person: a name, an e-mail address and a handle are compared by their words.
 * Who cannot be told apart is one person; posts and teams are only the same when they are written the same.
 */
export function isSamePerson(written: string, by: string): boolean {
  const [a, b] = [written.slice(0, mostCharacters), by.slice(0, mostCharacters)];
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  if (isBody(a) || isBody(b)) return false;
  return namesOf(one).some((first) => namesOf(other).some((second) => isSameName(first, second)));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^@/u, '')
    .replace(/\s+/gu, ' ');
}

function isBody(text: string): boolean {
  return /^\s*@?[\w-]+\/[\w-]+\s*$/u.test(text) || personIn(text) === 'role';
}

/** The words of the name, and of the mailbox where there is one: `Dana Ito <dana.ito@acme.example>` has both. */
function namesOf(text: string): string[][] {
  const mailbox = /([^\s<>@,;()]+)@[^\s<>@,;()]+/u.exec(text);
  const name = mailbox ? text.replace(mailbox[0], ' ') : text;
  return [name, mailbox?.[1] ?? ''].map(wordsOf).filter((words) => words.length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const [only = ''] = few;
  if (few.length === 1) return many.includes(only) || isShort(only, many);
  return (
    few.every((word) => many.some((candidate) => isInitial(word, candidate))) &&
    few.some((word) => word.length > 1 && many.includes(word))
  );
}

/** `d` for `dana`, and the other way round. */
function isInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** `danaito`, `dito`, `danai` for Dana Ito. */
function isShort(word: string, name: readonly string[]): boolean {
  const [first = '', last = ''] = [name[0], name.at(-1)];
  if (name.length < 2) return false;
  return [first + last, last + first, first.charAt(0) + last, first + last.charAt(0)].includes(word);
}
