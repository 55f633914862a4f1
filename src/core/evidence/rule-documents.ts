import type { Evidence } from './evidence.ts';

const ruleWords =
  /(?:^|[\s_./-])(?:policy|policies|procedures?|standards?|runbooks?|run-books?|guidelines?|sop)(?:[\s._:–—-]|$)/iu;
const planWords =
  /(?:^|[\s_./-])(?:playbooks?|guides?|templates?|how[\s_-]?to|instructions?|plans?)(?:[\s._:–—-]|$)/iu;
const foundingWords =
  /(?:^|[\s_./-])(?:charters?|handbooks?|specifications?|agreements?|terms|descriptions?)(?:[\s._:–—-]|$)/iu;
const recordWords =
  /\b(?:review(?!\s?(?:policy|procedure|process))|attest\w{0,6}|certif\w{0,8}|tests?(?!\s?(?:plan|template|procedure|policy))|tested|drills?|exercises?|tabletop|ttx|results?|reports?(?!\s?template)|records?|logs?|minutes|restored|restores?(?=\s(?:of|on|from)\b)|executed|execution|simulation|after[\s-]action|summary|notes?|evidence)\b/iu;
/** Dates of the text itself, not of anything done by it. */
const dateOfText =
  /\b(?:last|next)?[\s_-]?(?:updated|modified|revised|published|issued|effective|version|revision|created|edited)\b|\b(?:last|next)[\s_-](?:review|reviewed|update|change|revision)\b|\b(?:valid|in force)[\s_-](?:from|since)\b/iu;

/** A policy or procedure tells what shall be done, and is reviewed itself: it records no occurrence. */
export function isRuleDocument(evidence: Evidence): boolean {
  return isTitled(evidence, [ruleWords]);
}

/** As {@link isRuleDocument}; a plan, charter, agreement or description is no record either. */
export function isNoRecord(evidence: Evidence): boolean {
  return isTitled(evidence, [ruleWords, planWords, foundingWords]);
}

/** Whether the only day of a document is that of its approval: it holds since, and nothing was done on that day. */
export function isDatedByApproval({ format, date, facts }: Evidence): boolean {
  if (format !== 'document' || !date || date.place.line === undefined) return false;
  return facts.some(
    ({ name, place }) =>
      name === 'approval_date' && place.file === date.place.file && place.line === date.place.line,
  );
}

/** Whether a document sets out what is to be done, and its only day is that of its text ("Last updated"). */
export function isOnlyPlanned(evidence: Evidence): boolean {
  return isTitled(evidence, [ruleWords, planWords]) && isDatedAsText(evidence);
}

function isTitled({ path, text, format }: Evidence, words: readonly RegExp[]): boolean {
  if (format !== 'document') return false;
  const title = titleOf(text);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [title, name].some((one) => words.some((word) => word.test(one))) && !recordWords.test(title);
}

function isDatedAsText({ date, text }: Evidence): boolean {
  if (!date || date.source === 'file name') return true;
  const { line } = date.place;
  if (line === undefined || date.source === 'manifest' || date.source === 'sidecar') return false;
  return dateOfText.test((text?.split('\n')[line - 1] ?? '').slice(0, 200));
}

function titleOf(text: string | undefined): string {
  return (text?.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 100);
}
