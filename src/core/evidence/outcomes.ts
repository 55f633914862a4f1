import { hasLetterOrDigit } from './basic-text.ts';
import { remembered } from './remembered.ts';
import { toldInEnglish } from './told-in-english.ts';

/** What a text tells of how a test ended. `unclear`: neither that it succeeded nor that it failed. */
export type ToldOutcome = 'success' | 'failure' | 'unclear';

const mostCharacters = 2000;
const mostClauses = 60;

/** Failures that did not happen, or that were what the test set out with: they tell nothing against the result. */
const harmless: readonly RegExp[] = [
  /\b(?:no|zero|0|without(?: any)?|free of|never any|none of the|nothing)(?: \p{L}{1,20}){0,2} (?:failures?|errors?|faults?|issues?|problems?|losses|loss|lost|corruption|mismatch(?:es)?|differences?|discrepanc(?:y|ies)|deviations?|gaps?|findings?|exceptions?|missing|warnings?|defects?|surprises|interruptions?|downtime|impact)\b/gu,
  /\b(?:fail(?:ed|ures?)|errors?|issues?|problems?|differences?|mismatch(?:es)?|losses|data loss|loss|corruption|discrepancies|exceptions?|missing)(?: (?:found|count|rate|rows))?\s?[:=]?\s?(?:0|none|nil|no)(?![\p{L}\d.,]\d?)/gu,
  /\b(?:errors?|failures?|issues?)-free\b/gu,
  /\b(?:simulated|injected|induced|staged|planned|assumed|mock|deliberate)(?: \p{L}{1,20}){0,3} (?:failures?|outage|corruption|losses|loss|errors?|crash|deletion|incident)\b/gu,
  /\b(?:from|after|following|because of)(?: the| a| an)?(?: \p{L}{1,20}){0,3} (?:failures?|outage|corruption|losses|loss|crash|deletion)\b/gu,
  /\b(?:corrupt(?:ed)?|lost|missing|dropped|deleted|failed)(?: \p{L}{1,20}){1,4} (?:was|were|is|are|has been|have been)(?: \p{L}{1,20}){0,2} (?:restored|recovered|recreated|rebuilt)\b/gu,
  /\bfail(?:ed|ing|s)?[ -]?(?:over|back)\b/gu,
  /\b(?:did not|didn't|not|never) (?:exceed|affect|impact|interrupt|lose|drop)\w{0,5}\b/gu,
  /\bnot (?:only|just|required|needed|necessary|applicable)\b/gu,
  /\b(?:data )?loss (?:of |was |is )?(?:about |only )?(?:\d|under|below|within|less)/gu,
  /\bexceeded (?:all |our )?expectations\b/gu,
  /\bpartial (?:restore|recovery)(?= .{0,60}\b(?:succe|pass))/gu,
];

/** Each of them has one of these; most texts that tell of a success have none. */
const harmlessSign =
  /fail|err|fault|issue|problem|los[st]|corrupt|mismatch|differ|discrep|deviat|gap|finding|exception|missing|warning|defect|surprise|interrupt|downtime|impact|outage|crash|delet|incident|dropped|not|didn't|never|exceeded|partial/;

/** What a harmless text leaves behind: saying that nothing went wrong says that it went well. */
const wentWell = ' went well ';

const success =
  /\b(?:success\w{0,10}|succeed\w{0,3}|pass(?:ed|es)?|ok|okay|complet(?:e|ed|ely|es)|restored|recovered|recovers|restores|verified|validated|confirmed|match(?:ed|es|ing)?|met|meets|work(?:ed|s|ing)|came (?:up|back)|identical|fine|good|green|achieved|attained|intact|functional|functioning|effective|satisfactory|satisfied|done|yes|true|healthy|consistent|operational|online|reachable|(?:application|app|service|services|server|system|database|site|vm|instance|it) (?:\p{L}{1,12} )?started|loaded|booted|accepted|went well|as (?:expected|planned|designed)|within|under target|erfolgreich|bestanden|exitosa?|réussie?|reussi)(?![\p{L}\d])|100\s?%|[✅✔✓☑👍🟢]/u;

/** Words that take a success back in the sentence that tells it. */
const taken =
  /\b(?:fail(?:s|ed|ing|ures?)?|unsuccess\w{0,6}|not|never|nope|cannot|can't|couldn't|didn't|wasn't|weren't|isn't|unable|errors?|errored|corrupt\w{0,5}|damaged|time(?:d)? ?outs?|timedout|mismatch\w{0,3}|missing|lost|loss|incomplete\w{0,3}|inconclusive|unverified|unusable|unreadable|abort\w{0,3}|interrupt\w{0,4}|cancel\w{0,6}|postponed|crash\w{0,3}|blocked|blocker|stopped|gave up|given up|would|should|expected to|to be (?:confirmed|verified|restored)|hopefully|probably|presumably|will (?:be )?(?:repeat|retr|re-?run|re-?test)\w{0,4}|broken|reject\w{0,3}|denied|stuck|hung|stalled|skipped|partial\w{0,2}|mostly|largely|almost|nearly|somewhat|half (?:of|the)|(?<!-)only (?!took|takes|needed|minor|minutes|a few (?:min|sec)|\d{1,3} ?(?:min|sec|hour|h(?![\p{L}])))\p{L}{0,12}|rollback (?:needed|required)|rolled back|missed|exceeded|overran|too (?:long|slow|late)|poor|bad|fehlgeschlagen|échec|false)(?![\p{L}\d])|\b(?:success\w{0,5}|passed|ok|complete)\s?[:=?]\s?(?:no|false|n)\b|\b(?:restored?|recovered?) half\b|\bno (?:success|restore|recovery|backups?|snapshot|data (?:was|could|restored|found)|valid|usable|result|response|longer|evidence)\b|^\W{0,4}(?:no|red|yellow|amber|orange)\W{0,4}$|^\W{0,4}no[,.:–—-]|[❌✗✘✖🔴⚠🟡🟠]/u;

const takenSign =
  /fail|err|not|nope|n't|never|unable|un(?:succ|ver|usa|rea)|corrupt|damaged|timed? ?out|mismatch|missing|los[st]|inco|abort|interrupt|cancel|postponed|crash|block|stopped|gave up|given up|would|should|expected to|to be|hopefully|probably|presumably|will|broken|reject|denied|stuck|hung|stalled|skipped|partial|mostly|largely|almost|nearly|somewhat|half|only|roll|missed|exceeded|overran|too |poor|bad|fehlgeschlagen|échec|false|[:=?]\s?[nf]|no[ ,.:–—-]|^\W{0,8}(?:no|red|yellow|amber|orange)\W{0,8}$|❌|✗|✘|✖|🔴|⚠|🟡|🟠/;

/** What takes it back in another sentence too: an error that is told there may be one of the instructions. */
const takenLater =
  /\b(?:restor\w{0,5}|recover\w{0,3}|backups?|snapshot|database|data|tests?|drill|validation|verification|checksums?|tables?|rows?|records?|files?|it|this|which|they|objective|rto)(?: \p{L}{1,20}){0,4} (?:fail(?:s|ed)?|corrupt\w{0,5}|mismatch\w{0,3}|missing|lost|incomplete|aborted|timed out|crashed|partial\w{0,2}|missed|exceeded)\b|\b(?:did not|didn't|could not|couldn't|was not|wasn't|were not|weren't|has not|have not|not|never|unable to)(?: be| been| yet| fully| all)?(?: \p{L}{1,20})? ?(?:complete[d]?|succe\w{0,8}|pass(?:ed)?|restored?|match(?:ed)?|start(?:ed)?|work(?:ed)?|come up|finish(?:ed)?|verif\w{0,4}|validated|recover(?:ed)?|load(?:ed)?|boot(?:ed)?|usable|met|achieved|readable)\b|\bwith (?:\p{L}{1,20} ){0,2}(?:errors|failures)\b|^\W{0,6}(?:fail(?:ed|ure)?|partial\w{0,2}|incomplete|unsuccess\w{0,6}|inconclusive|not ok)\b|^\W{0,4}no\W{0,4}$|\bdata (?:loss|corruption)\b|\b(?:was|were|had to be|be) (?:stopped|killed|cancelled|canceled)\b|\bgave up\b|\bwill (?:be )?(?:repeat|retr|re-?run|re-?test)\w{0,4}\b|[❌✗✘✖🔴]/u;

const takenLaterSign =
  /fail|corrupt|mismatch|missing|los[st]|inco|abort|timed out|crash|partial|missed|exceeded|not|n't|never|unable to|error|unsuccess|stopped|killed|cancel|gave up|will|^\W{0,8}no\W{0,8}$|❌|✗|✘|✖|🔴/;

/** Where a second thought begins. */
const turns = /(?<=[.!?])\s+|\n+|;\s{0,3}|\s[-–—]\s|,?\s(?=(?:but|however|though|although|except)\s)/u;
const anotherAttempt =
  /\b(?:first|1st|initial\w*|earlier|previous\w*|prior|attempts?|at first|before|originally|last (?:year|quarter|time|test))\b/u;
const inTheEnd =
  /\b(?:second|2nd|third|final\w*|retr(?:y|ied)|re-?run|re-?tested|again|then|after(?:wards)?|later|eventually|once|resolved|fixed|corrected|repeated|overall)\b/u;
const share = /(?<!\d)(?<part>\d{1,7})\s?(?:of|\/|out of)\s?(?<whole>\d{1,7})(?![\d/.-])/u;
const percent =
  /(?<![\d.])\d{1,2}(?:\.\d{1,4})?\s?%\s(?:of\s)?(?:the\s|all\s)?(?:rows|records|data|tables|files|objects|items)\b|\brate\W{1,4}(?:of )?\d{1,2}(?:\.\d{1,4})?\s?%/u;

/**
 * How a test ended, by the words it is told in. A success must be said, and nothing may take it back: "Not OK",
 * "Passed with two tables missing" and "3 of 5 restored" are none. An attempt that failed before the one that
 * succeeded does not.
 */
export const toldOutcome = remembered((value: string): ToldOutcome => {
  const clauses = clausesOf(value);
  const judged = clauses.map((clause, index) => judge(clause, index === 0));
  const first = judged.findIndex((told) => told !== 'unclear');
  if (first < 0) return 'unclear';
  const lastFailure = judged.lastIndexOf('failure');
  if (lastFailure < 0) return 'success';
  const isOvercome = judged.every((told, index) => told !== 'failure' || overcome(clauses, judged, index));
  return isOvercome ? 'success' : 'failure';
});

/** An attempt told as an earlier one, with a success told beside it. */
function overcome(clauses: readonly string[], judged: readonly ToldOutcome[], index: number): boolean {
  const after = judged.findIndex((told, at) => at > index && told === 'success');
  if (after >= 0 && (anotherAttempt.test(clauses[index] ?? '') || inTheEnd.test(clauses[after] ?? '')))
    return true;
  return judged[0] === 'success' && index > 0 && anotherAttempt.test(clauses[index] ?? '');
}

function judge(clause: string, isFirst: boolean): ToldOutcome {
  // What is asked is not told.
  if (clause.endsWith('?')) return 'unclear';
  if (fallsShort(clause)) return 'failure';
  if (isTaken(clause, isFirst)) return 'failure';
  return success.test(clause) ? 'success' : 'unclear';
}

/** The patterns cost more to compile than to try: where their signs are missing they tell nothing. */
function isTaken(clause: string, isFirst: boolean): boolean {
  return isFirst
    ? takenSign.test(clause) && taken.test(clause)
    : takenLaterSign.test(clause) && takenLater.test(clause);
}

/** "3 of 5 tables", "98% of the rows". */
function fallsShort(clause: string): boolean {
  const { part, whole } = share.exec(clause)?.groups ?? {};
  if (
    part &&
    whole &&
    Number(part) < Number(whole) &&
    !/\b(?:step|day|page|test|run|attempt|phase)s? \d/u.test(clause)
  )
    return true;
  return clause.includes('%') && percent.test(clause);
}

/** Sentences and what follows a "but", without the failures that did not happen. */
function clausesOf(value: string): string[] {
  const written = toldInEnglish(
    value
      .slice(0, mostCharacters)
      .normalize('NFKC')
      .replace(/[’`]/gu, "'")
      .replace(/[*_]{1,3}/gu, ' '),
  );
  const text = harmlessSign.test(written)
    ? harmless.reduce((rest, pattern) => rest.replace(pattern, wentWell), written)
    : written;
  return text
    .split(turns)
    .map((clause) => clause.trim())
    .filter((clause) => hasLetterOrDigit(clause) || /\p{So}/u.test(clause))
    .slice(0, mostClauses);
}
