import { hasLetterOrDigit, hasLetters } from '../basic-text.ts';
import type { Line } from '../document.ts';
import type { FactName } from '../facts.ts';
import { namesSomebody } from '../persons.ts';
import { type Candidate, tellsOrder } from './candidates.ts';
import { factsLabelled } from './fact-labels.ts';
import type { Content, Statement } from './section-content.ts';

/** Prose of so many words says something by itself, although the table below it was left empty. */
const wordsThatTell = 25;
const sentenceWords = 6;
const mostValue = 2000;
const noneFound =
  /\b(?:no|none|nil|without)\b[^.;]{0,40}\b(?:gaps?|issues?|findings?|observations?|improvements?|weaknesses|deficiencies|exceptions)\b|^\W{0,4}(?:none|nil)\b/i;

/** A candidate before anybody has looked at what stands there. */
export type Made = Pick<Candidate, 'name' | 'tier' | 'source'>;

/** What a section says of a fact that is told in words: a scenario, a timeline, the gaps. */
export function judgeText(made: Made, content: Content, heading: Line): Candidate {
  const isTimeline = made.name === 'timeline';
  const said = content.statements.filter(
    ({ placeholder, kind, text }) =>
      placeholder === undefined && (isTimeline ? hasLetters(text) : kind !== 'code'),
  );
  const own = chosenOf(said).filter(({ text }) => !isOfAnotherFact(text, made.name));
  if (said.length > 0 && own.length === 0) return { ...made, state: 'unfit', value: '', line: heading.line };
  const blank = content.statements.find(({ placeholder }) => placeholder !== undefined);
  const nothing: Candidate = {
    ...made,
    state: 'unfilled',
    value: blank?.placeholder ?? '',
    line: blank?.line ?? content.emptyTables[0] ?? heading.line,
  };
  const none = made.name === 'gaps' ? own.find(({ text }) => noneFound.test(text)) : undefined;
  if (!none && (own.length === 0 || isLeftEmpty(content, own) || (isTimeline && !isSequence(own))))
    return nothing;
  if (made.name === 'participants' && !own.some(({ text }) => namesSomebody(text)))
    return {
      ...nothing,
      state: 'unfit',
      value: own[0]?.text.slice(0, 60) ?? '',
      line: own[0]?.line ?? heading.line,
    };
  const line = none?.line ?? own[0]?.line ?? heading.line;
  const value = own
    .map(({ text }) => text)
    .join('\n')
    .slice(0, mostValue);
  return { ...made, state: 'filled', value, line };
}

const choice =
  /^\W{0,4}(?:pass(?:ed)?|fail(?:ed|ure)?|partial(?:ly)?|success(?:ful)?|unsuccessful|not successful|inconclusive|n\/a|met|not met)(?![\p{L}\d])[^.]{0,24}$/iu;

/** Of a choice with a box for each answer, one below the other, the boxes left open say nothing once one is ticked. */
function chosenOf(said: readonly Statement[]): readonly Statement[] {
  const isTicked = said.some(({ text, kind, isOpen }) => !isOpen && kind === 'item' && choice.test(text));
  return isTicked ? said.filter(({ text, isOpen }) => !isOpen || !choice.test(text)) : said;
}

/** A line such as `Restore time: 42 min` below the outcome: it is read by its own label. */
function isOfAnotherFact(text: string, name: FactName): boolean {
  const label = /^(?<label>[^:]{2,60}):\s/u.exec(text)?.groups?.['label'];
  const facts = label === undefined ? [] : factsLabelled(label);
  return facts.length > 0 && facts.every((fact) => fact.name !== name && fact.tier === 0);
}

/** An introduction above a list or table in which nobody wrote anything. */
function isLeftEmpty({ statements, emptyTables }: Content, said: readonly Statement[]): boolean {
  const listed = statements.filter(({ kind }) => kind !== 'prose');
  const unfilled =
    listed.length > 0 ? listed.every(({ placeholder }) => placeholder !== undefined) : emptyTables.length > 0;
  return unfilled && wordsIn(said.map(({ text }) => text).join(' ')) < wordsThatTell;
}

/** Two entries, or a sentence that tells what came after what. */
function isSequence(said: readonly Statement[]): boolean {
  return said.length > 1 || said.some(({ text }) => wordsIn(text) >= sentenceWords && tellsOrder(text));
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(hasLetterOrDigit).length;
}
