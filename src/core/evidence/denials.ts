/** What a statement of none is about, singular and plural: things ("departure") and what somebody does ("left"). */
export interface Denied {
  nouns: readonly string[];
  acts: readonly string[];
}

const mostCharacters = 400;
/** Words before the thing that leave it whole: "no employee or contractor departures", not "no late departures". */
const people =
  '(?:(?:employees?|staff|personnel|workers?|users?|contractors?|team|members?|people|workforce|company|headcount|full|part|time|or|and) |[/,&-] ?){0,6}';
const denial =
  '(?:no|zero|0|not any|not a single|without(?: any)?|(?:not|never) (?:have|had)(?: any)?|did not have(?: any)?|n’t any)';
const nobody = `(?:nobody|no one|no-one|not one (?:employee|person)|none of (?:us|(?:our|the)(?: \\p{L}{1,15}){1,2})|no (?:employees?|staff|personnel|workers?|users?|contractors?|team members?|people|person|individuals?)(?:(?: or| and|,|/) ?(?:employees?|staff|contractors?|workers?|team members?))?)`;
const helping = '(?:(?:has|have|had|was|were|been|is|are|either|voluntarily|involuntarily) ){0,4}';
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Days, months, quarters and years: they say when, which is looked at apart. */
const dates = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}-q[1-4]|q[1-4](?:[ /-]?\\d{4})?|[fc]y ?\\d{2,4}|h[12](?:[ /-]?\\d{4})?|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${months})(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? \\d{4})?|(?:19|20)\\d{2})\\b`,
  'giu',
);
/** What may follow: that it took place, when and where. */
const harmless = new Set(
  `have has had was were been there occurred occur occurring took taken place happened recorded reported noted made received submitted raised logged to report record and in during
   for within over throughout between from since until through the this these our of at on as so far date end first second third fourth
   quarter quarters period month months year half audit review reporting observation whole entire calendar fiscal current covered scope
   company organization organisation business firm us team employment either or all any kind whatsoever`.split(
    /\s+/u,
  ),
);
/** How a remark begins that follows from the statement. */
const remarks = new Set([
  'so',
  'hence',
  'therefore',
  'thus',
  'accordingly',
  'no',
  'signed',
  'confirmed',
  'attested',
]);
/** A rule says what shall not be; a statement what was not. */
const rule =
  /\b(?:may|must|shall|should|will|can|cannot|never be|always|ensure|if|when|whenever|unless|expected|planned|anticipated)\b/iu;

/** Whether a sentence states that there was nothing of the kind: "No departures in Q3 2026", "Leavers: 0", "nobody left". */
export function statesNone(sentence: string, denied: Denied): boolean {
  const text = sentence
    .slice(0, mostCharacters)
    .replace(/[*_`>#]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const { things, doing, counted } = patternsOf(denied);
  // "May 2026" is no permission.
  if (rule.test(text.replace(dates, ' '))) return false;
  return [things, doing, counted].some((pattern) => {
    const match = pattern.exec(text);
    return (
      match !== null &&
      saysNoMore(text.slice(match.index + match[0].length), pattern === doing) &&
      opens(text.slice(0, match.index))
    );
  });
}

interface Patterns {
  things: RegExp;
  doing: RegExp;
  counted: RegExp;
}

const made = new WeakMap<Denied, Patterns>();

function patternsOf(denied: Denied): Patterns {
  const known = made.get(denied);
  if (known) return known;
  const noun = `(?:${denied.nouns.join('|')})`;
  // Of what nobody does there is nothing that somebody could have done.
  const act = denied.acts.length === 0 ? '(?!)' : `(?:${denied.acts.join('|')})`;
  const nouns = `${people}${noun}(?:(?:,| or| and| nor|,? ?/) ?${people}${noun}){0,4}`;
  const none = '(?:0|none|nil|zero|nobody|no one|no)';
  const patterns = {
    things: new RegExp(`(?<![\\p{L}\\d.])${denial} ${nouns}(?: events?| cases?)?(?![\\p{L}\\d])`, 'iu'),
    doing: new RegExp(
      `(?<![\\p{L}\\d])${nobody} ${helping}${act}(?:(?:,| or| nor| and) ${helping}${act}){0,4}(?![\\p{L}\\d])`,
      'iu',
    ),
    counted: new RegExp(
      `^(?:[-•–\\d.)( ]{0,6})(?:(?:total|number|count|no\\.?|sum)(?: number)?(?: of)? )?(?:all )?${nouns}(?: \\([^()]{0,30}\\))?(?: ?[:|=–-] ?| (?:were|was|is|are) |(?: (?:in|during|for|this|since|between|to|the|audit|review|period|quarter|month|year|date|so|far|${dates.source.slice(2, -2)})){1,8} ?[:|=–-] ?)${none}(?![\\p{L}\\d%/])`,
      'iu',
    ),
  };
  made.set(denied, patterns);
  return patterns;
}

/** "There were", "We had", "HR confirms that": nothing before it that turns it round. */
function opens(before: string): boolean {
  return !/\b(?:not true|except|other than|apart from|besides|if|unless|only|records? of|with|which|whose)\b/iu.test(
    before,
  );
}

/** What follows tells when and where; a remark may stand behind a comma: ", so no access had to be revoked". */
function saysNoMore(after: string, isLeft: boolean): boolean {
  const [rest = '', remark = ''] = after.replace(dates, ' ').split(/\s?[,;:–—]\s/u, 2);
  const first = /[\p{L}\d]+/u.exec(remark)?.[0].toLowerCase() ?? '';
  return isWhenAndWhere(rest, isLeft) && (first === '' || remarks.has(first) || isWhenAndWhere(remark));
}

/** `isLeft`: whom somebody left may stand first, as in "departed Northwind Cloud". */
function isWhenAndWhere(text: string, isLeft = false): boolean {
  let mayBeName = isLeft;
  return (text.match(/[\p{L}\d]+/gu) ?? []).every((word) => {
    const small = word.toLowerCase();
    const isName = mayBeName && /^\p{Lu}/u.test(word);
    // "at Northwind Cloud": a name goes on as long as it is written as one.
    mayBeName = isName || small === 'at' || small === 'from' || small === 'the';
    return isName || harmless.has(small);
  });
}
