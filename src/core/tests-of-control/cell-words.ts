import { withoutAccents } from '../evidence/labels.ts';
import { placeholderIn } from '../evidence/placeholders.ts';
import { remembered } from '../evidence/remembered.ts';

/** What people and tools write in the cells of a table, read as plain words. */

const yes = new Set(
  'true yes y 1 on enabled enrolled active activated enforced required registered configured verified encrypted protected ✓ ✔ ✅ x oui si sí ja vrai actif activé activée activo activado aktiv aktiviert'.split(
    ' ',
  ),
);
const no = new Set([
  '',
  ...'false no n 0 off disabled inactive none nil null never unenrolled unregistered unset missing ✗ ✘ ❌ - – — 🔴 non nein faux aucun aucune ninguno keine désactivé inactif inactivo inaktiv'.split(
    ' ',
  ),
  'not enrolled',
  'not enabled',
  'not registered',
  'not set up',
  'not set',
  'not configured',
  'not active',
  'not activated',
  'not enforced',
  'not verified',
  'not encrypted',
  'unencrypted',
  'decrypted',
  'not protected',
  'unprotected',
  'not installed',
  'no mfa',
  'no factor',
  'no factors',
  'no method',
  'no methods',
  'no device',
  'password',
  'password only',
  'single factor',
  'single-factor',
  'n/a',
  'na',
  'not applicable',
]);
/** A column of factors says yes by naming one. */
const factor =
  /\b(?:okta verify|authenticator|authy|totp|otp|webauthn|fido2?|u2f|yubikey|security key|passkey|(?:hardware|software) (?:token|key)|mobilephone|softwareonetimepasscode|duo|push|sms|text message|phone(?: call)?|voice call|mobile app|app|google prompt|windows hello|touch id|face id|biometrics?|smart ?card)s?\b/u;
/** A column of disk encryption or of protection says yes by naming what does it. */
const tool =
  /^(?:filevault ?2?|bitlocker|luks2?|dm-crypt|crowdstrike(?: falcon)?|sentinelone|(?:microsoft |windows )?defender(?: for endpoint| antivirus)?|jamf protect|sophos|malwarebytes|bitdefender|eset|xprotect|huntress)(?:[ :(-]{1,3}(?:on|enabled|active|encrypted|installed|running|healthy)\)?)?$/u;
/** Takes back what stands beside it. */
const doubt =
  /\b(?:no|not|none|without|pending|awaiting|exempt\w{0,4}|excluded|disabled|inactive|expired|never|unverified|bypass\w{0,3}|optional|partial\w{0,2}|until|planned|soon|will|should|to be|grace|revoked|removed|suspended)\b/u;
const opensWithYes =
  /^(?:i |je |yo )?(?:agreed?|acknowledged?|accept(?:ed|e|o)?|have read|understood|lu et approuvé)(?![\p{L}\d])|^(?:yes|true|on|enabled|enrolled|active|enforced|registered|configured|verified)(?![\p{L}\d])|^(?:✔|✅|✓)|^[1-9]$/u;

/** Undefined where the cell says neither. Of several parts, as a list of methods has them, any yes will do. */
export const yesOrNo = remembered((text: string): boolean | undefined => {
  const word = plain(text).slice(0, 400);
  const own = wordSays(word);
  if (own !== undefined || !/[;,|+]/u.test(word)) return own;
  const said = word.split(/[;,|+]/u).map((part) => wordSays(part.trim()));
  if (said.includes(true)) return true;
  return said.every((one) => one === false) ? false : undefined;
});

function wordSays(word: string): boolean | undefined {
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  if (tool.test(word)) return true;
  return (opensWithYes.test(word) || factor.test(word)) && !doubt.test(word) ? true : undefined;
}

const denies =
  /^(?:no(?:ne)?|false|n|0|nil|never|n\/a|na|not applicable|nein|non|✗|✘|❌)$|^no(?:ne)?\s?[-–—:,;(]|^(?:no|zero|without) (?:access to )?(?:customer|client|end[ -]?user|user|production|personal|our customers?)(?:'s|s)?(?: (?:or|and) \p{L}{1,12})? ?(?:data|information|pii|records|content)\b|^(?:does|do|did|will|is|has|have)(?: not|n't)\b|^(?:not|never) (?:processed|stored|handled|shared|accessed|received|collected|in scope|relevant)\b|^no (?:access|data|processing)\b|^internal (?:data |use )?only\b/u;
/** How every one of them begins: what says yes is not worth the pattern. */
const denialStart = /^[nf0zwdih✗✘❌]/;
/** A denial that goes on may take itself back: "No, only names and e-mail". */
const takesBack =
  /\b(?:but|except|unless|however|only (?:names?|e-?mails?|metadata|hashed|pseudonym)|names?|e-?mails?|addresses|phone|pii|hashed|encrypted|anonymi[sz]ed|some|limited|yes)\b/u;

/** Whether a cell says that there is none of what its column asks for. What can be read two ways does not. */
export const isDenied = remembered((text: string): boolean => {
  const word = plain(text).slice(0, 200);
  return (
    denialStart.test(word) &&
    denies.test(word) &&
    !takesBack.test(word.replace(/^no \p{L}{1,12} (?:data|pii)/u, ''))
  );
});

const underway = new Set([
  'in progress',
  'open',
  'to do',
  'todo',
  'new',
  'pending',
  'scheduled',
  'planned',
  'not started',
  'overdue',
  'cancelled',
  'canceled',
  'postponed',
  'draft',
  'blocked',
  'on hold',
  'backlog',
  'in review',
  'waiting',
  'waiting for customer',
  'waiting for approval',
  'awaiting approval',
  'incomplete',
  'not done',
  'skipped',
  'missed',
  'reopened',
  'upcoming',
  'en cours',
  'à faire',
  'ouvert',
  'planifié',
  'planifiée',
  'en attente',
  'reporté',
  'annulé',
  'pendiente',
  'en curso',
  'planificado',
  'aplazado',
  'offen',
  'geplant',
  'in bearbeitung',
  'ausstehend',
  'verschoben',
]);

/** A status that says that the work is not done. */
export function isUnderway(text: string): boolean {
  return underway.has(plain(text).replace(/[\s_-]+/gu, ' '));
}

export function isFilled(text: string): boolean {
  return text !== '' && placeholderIn(text) === undefined && !isNobody(plain(text));
}

/** "Developer 1", "Employee B", "User 3": whom a made-up table numbers. */
const numbered =
  /^(?:developer|dev|engineer|employee|reviewer|approver|author|user|person|manager|analyst|administrator|participant|attendee|(?:team|staff) member|contractor|name|owner|tester|auditor|signatory)[ _-](?:\d{1,3}|[a-z])$/u;

function isNobody(word: string): boolean {
  return nobody.has(word) || numbered.test(word);
}

/** Who says that there is none has filled in nothing. */
const nobody = new Set([
  'none',
  'nobody',
  'no one',
  'nil',
  'not assigned',
  'unassigned',
  'not classified',
  'unclassified yet',
  'aucun',
  'aucune',
  'néant',
  'ninguno',
  'keine',
  'keiner',
  'self',
]);

/** People of a cell, apart by `;` or `,`, in a form in which `dana.ito@x.example` and `Dana Ito` are one. */
export function peopleOf(text: string): string[] {
  return text
    .split(/[;,\n]/u)
    .map(personKey)
    .filter((person) => person !== '' && placeholderIn(person) === undefined && !isNobody(person));
}

/** A machine that approves is nobody. */
export function isBot(person: string): boolean {
  return /\[bot\]$|\bbot$|^(?:dependabot|renovate|github actions)\b/u.test(person);
}

function personKey(text: string): string {
  return plain(text).replace(/^@/u, '').replace(/@.*$/u, '').replace(/[._]+/gu, ' ').replace(/\s+/gu, ' ');
}

/** Whether the text is one of the words, however it is spaced or joined: `In-Progress`, `NotStarted`. */
export function isAmong(text: string, words: readonly string[]): boolean {
  return joinedOf(words).has(joined(text));
}

const joinedWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a catalog's condition, which every row is compared with, joined once. */
function joinedOf(words: readonly string[]): ReadonlySet<string> {
  const known = joinedWords.get(words);
  if (known) return known;
  const made = new Set(words.map(joined));
  joinedWords.set(words, made);
  return made;
}

const joined = remembered((text: string): string =>
  withoutAccents(plain(text))
    .replace(/\s*\(.*$/u, '')
    .replace(/[\s_-]+/gu, ''),
);

export function plain(text: string): string {
  return text.trim().toLowerCase();
}
