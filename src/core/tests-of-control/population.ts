import type { IsoDate, Span } from '../evidence/calendar.ts';
import { within } from '../evidence/calendar.ts';
import type { Evidence, Place } from '../evidence/evidence.ts';
import { dayOf } from './cell-day.ts';
import { isAmong } from './cell-words.ts';
import { type Item, itemsOf } from './items.ts';

/** How somebody is known; lower case, without surrounding or doubled spaces. Empty where not known. */
export interface Identity {
  email: string;
  id: string;
  name: string;
}

export interface Member extends Identity {
  place: Place;
  start?: IsoDate;
  end?: IsoDate;
  /** The roster's own word for somebody who has left, with no end date beside it. */
  left: boolean;
}

/** Everyone in the roster, those who have left included. */
export interface Population {
  file: string;
  /** The day that the roster speaks for, where it says. */
  date?: IsoDate;
  members: readonly Member[];
}

const leftWords = [
  'terminated',
  'inactive',
  'left',
  'left company',
  'departed',
  'former',
  'former employee',
  'ex-employee',
  'ex employee',
  'separated',
  'resigned',
  'offboarded',
  'dismissed',
  'retired',
  'leaver',
  'alumni',
  'deactivated',
  'no longer employed',
  'not employed',
  'termed',
  'laid off',
];

/** The roster as a population; undefined when the file holds no table of people. */
export function populationOf(evidence: Evidence): Population | undefined {
  const members = [...itemsOf(evidence, 'people')].map(memberOf);
  const date = evidence.date === undefined ? {} : { date: evidence.date.date };
  return members.length === 0 ? undefined : { file: evidence.path, members, ...date };
}

function memberOf(item: Item): Member {
  const start = dayOf(item, 'start');
  const end = dayOf(item, 'end');
  return {
    ...identityOf(item),
    place: item.place,
    ...(start === undefined || start === 'ambiguous' ? {} : { start }),
    ...(end === undefined || end === 'ambiguous' ? {} : { end }),
    left: isAmong(item.text('status'), leftWords),
  };
}

export function identityOf(item: Item): Identity {
  const first = item.text('first_name');
  const parts = [first, item.text('last_name')].filter((part) => part !== '');
  const email = mailIn(item.text('email')) ?? item.text('email');
  const own = item.text('name');
  // Beside a first name and without a last one `Nom` is the last name.
  const isLast = first !== '' && own !== '' && !item.has('last_name') && !own.includes(' ');
  const name = isLast ? `${first} ${own}` : own || parts.join(' ');
  const mail = mailIn(name);
  return {
    // A "user" column may hold names; only what has an @ joins as e-mail.
    email: key(email.includes('@') ? email : (mail ?? '')),
    id: key(item.text('id')),
    name: key(bareName(name) || (email.includes('@') ? '' : email)),
  };
}

function mailIn(text: string): string | undefined {
  if (!text.includes('@')) return undefined;
  return /[^\s<>(),;]{1,64}@[^\s<>(),;]{1,190}/u.exec(text)?.[0];
}

/** `Kerr, Jon`, `Jon Kerr (jon@x.example)` and `Jon Kerr, Engineer` are all Jon Kerr. */
function bareName(text: string): string {
  if (!/[<(@,]/.test(text)) return text.trim();
  const name = text
    .replace(/[<(][^<>()]{0,200}[>)]/gu, ' ')
    .replace(/\S{1,64}@\S{1,190}/gu, ' ')
    .trim();
  const [before = '', after = '', ...more] = name.split(',').map((part) => part.trim());
  if (after === '' || more.length > 0) return before;
  return before.includes(' ') ? before : `${after} ${before}`;
}

export function isKnown({ email, id, name }: Identity): boolean {
  return email !== '' || id !== '' || name !== '';
}

/** Employed on the day: has started, has not left. Without dates the roster's word counts. */
export function employedOn(member: Member, day: IsoDate): boolean {
  if (member.start && member.start > day) return false;
  return member.end ? member.end >= day : !member.left;
}

export function leftWithin(member: Member, window: Span): boolean {
  return member.end !== undefined && within(member.end, window);
}

/** Finds the member that an identity belongs to: by e-mail, else by id, else by name. */
export function joiner(members: readonly Member[]): (identity: Identity) => Member | undefined {
  // Of somebody who left and came back, the employment that lasts counts: the last one in a map wins.
  const lasting = [...members].sort((a, b) =>
    (a.end ?? '9') < (b.end ?? '9') ? -1 : (a.end ?? '9') > (b.end ?? '9') ? 1 : 0,
  );
  const index = (of: (member: Member) => string) =>
    new Map(lasting.filter((member) => of(member) !== '').map((member) => [of(member), member]));
  const byEmail = index(({ email }) => email);
  const byId = index(({ id }) => id);
  const byName = index(({ name }) => name);
  return ({ email, id, name }) => byEmail.get(email) ?? byId.get(id) ?? byName.get(name);
}

/** Words of ASCII with one space between them: all but the case is as it should be. */
const plainKey = /^(?:[!-~]+(?: [!-~]+)*)?$/;

function key(text: string): string {
  if (plainKey.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}
