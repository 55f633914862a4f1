import { hasLetters } from '../basic-text.ts';
import type { DayOrder } from '../dates.ts';
import { readDate } from '../dates.ts';
import { durationIn } from '../durations.ts';
import type { Source } from '../evidence.ts';
import { type FactName, factDefinitions } from '../facts.ts';
import { namesSomebody, personIn } from '../persons.ts';
import { placeholderIn, unsignedIn } from '../placeholders.ts';
import { factsLabelled, type Tier } from './fact-labels.ts';
import { tickedOption } from './ticks.ts';

/** A place of a document that holds a fact, or should. */
export interface Candidate {
  name: FactName;
  tier: Tier;
  source: Source;
  line: number;
  /** The value as written, or the placeholder in its place. */
  value: string;
  /**
   * `unfilled`: a placeholder or nothing stands there. `unfit`: something stands there that cannot be the fact
   * ("CTO" where a person should be named). `ambiguous`: a date that can be meant two ways.
   */
  state: 'filled' | 'unfilled' | 'unfit' | 'ambiguous';
  /** An empty place to sign: whoever is named elsewhere has not signed. */
  vetoes?: true;
  /** Told by the status of the document, not by the fact's own place. */
  ofStatus?: true;
}

/** How the values of one document are to be read. */
export interface Reckoning {
  order: DayOrder | undefined;
}

export interface Stated {
  label: string;
  value: string;
  line: number;
  source: Source;
}

const mostValue = 2000;
/** A longer text in a date's or person's place is prose about it. */
const mostUnfit = 60;
const planned =
  /\((?:planned|scheduled|tentative|tbc|proposed|expected|provisional|due)\)|^(?:planned|scheduled|due|expected|tentative)(?![a-z])/i;
const saysNone = /^(?:none|no|yes|nil|n\/?a|ok|\d{1,6})\W{0,3}$/i;
const noneOfThem =
  /^\W{0,4}(?:none|nil|no)\b(?:\W{0,3}$|.{0,40}\b(?:gaps?|issues?|findings?|observations?|improvements?|weaknesses|deficiencies|exceptions|identified|found|noted|observed|encountered|recorded|raised))/i;

/** The candidates of a labelled value: for each fact that its label introduces, and for the date beside a name. */
export function candidatesOf(stated: Stated, reckoning: Reckoning): Candidate[] {
  if (/\b(?:optional|if (?:required|applicable|needed|any))\b/i.test(stated.label)) return [];
  const facts = factsLabelled(stated.label);
  const intended = facts.length === 0 ? intendedDate(stated) : undefined;
  if (intended) return [intended];
  const took = facts.length === 0 ? measuredAfterAim(stated) : undefined;
  if (took) return [took];
  const made = facts.flatMap(({ name, tier }) => candidateFor(name, tier, stated, reckoning) ?? []);
  const hasDate = facts.some(({ name }) => factDefinitions[name].form === 'date');
  const named = made.some(
    ({ name, state }) => state === 'filled' && (name === 'reviewer' || name === 'approver'),
  );
  return named && !hasDate
    ? [
        ...made,
        ...datesBeside(
          stated,
          facts.some(({ name, tier }) => name === 'approver' && tier === 0),
          reckoning,
        ),
      ]
    : made;
}

const intendedLabel =
  /^(?:planned|scheduled|proposed|tentative|target|intended)\s(?:(?:review|exercise|test|drill|restore|completion|start)\s)?(?:date|for|on)$|^(?:review|exercise|test|drill|restore)\s(?:planned|scheduled)\s(?:for|on)$|^scheduled$/i;

/** `Planned date: 2026-03-30`: the day of the document is open, unless another label tells it. */
function intendedDate({ label, value, line, source }: Stated): Candidate | undefined {
  if (!intendedLabel.test(label.trim()) || value === '') return undefined;
  return {
    name: 'date',
    tier: 2,
    source,
    line,
    value: `${label.trim()}: ${value}`.slice(0, 100),
    state: 'unfilled',
  };
}

const recoveryAim = /^(?:\S{1,12}\s)?(?:rto|recovery time objective)(?![a-z])/i;
const wasMeasured =
  /(?<![a-z])(?:actual(?:ly)?|achieved|measured|observed|real|reality|took|recovered in|restored in)(?![a-z])[^\d]{0,20}(?=\d)/i;

/** `RTO: target 4 h, actual 1 h 10 min`: the label names an aim, and the value what was reached as well. */
function measuredAfterAim({ label, value, line, source }: Stated): Candidate | undefined {
  if (!recoveryAim.test(label) || /rpo/i.test(label)) return undefined;
  const text = value.slice(0, 200);
  const match = wasMeasured.exec(text);
  const after = match ? text.slice(match.index + match[0].length) : '';
  const took = durationIn(after);
  return took === undefined
    ? undefined
    : { name: 'recovery_time', tier: 0, source, line, value: took, state: 'filled' };
}

/** The candidate for one fact, or undefined where the text says nothing about it. */
export function candidateFor(
  name: FactName,
  tier: Tier,
  { label, value, line, source }: Stated,
  reckoning: Reckoning,
): Candidate | undefined {
  const text = tickedOption(value).trim();
  const judged = judge(name, text, label, reckoning);
  return judged && { name, tier, source, line, ...judged };
}

/** "Approved by: Dana Ito, 2026-02-01": the day of the signature, which dates the document for want of a better. */
export function datesBeside(
  { value, line, source }: Omit<Stated, 'label'>,
  approves: boolean,
  { order }: Reckoning,
): Candidate[] {
  const reading = readDate(value, order);
  if (reading.kind !== 'day') return [];
  const filled = { source, line, value: reading.date, state: 'filled' } as const;
  const date: Candidate = { name: 'date', tier: approves ? 2 : 1, ...filled };
  return [date, { name: 'approval_date', tier: 1, ...filled }];
}

type Judged = Pick<Candidate, 'value' | 'state'>;

function judge(name: FactName, text: string, label: string, reckoning: Reckoning): Judged | undefined {
  if (name === 'gaps' && noneOfThem.test(text)) return filled(text);
  const placeholder = placeholderIn(text);
  if (placeholder !== undefined) return { value: placeholder, state: 'unfilled' };
  if (name === 'timeline') return tellsSequence(text) ? filled(text) : unfit(text);
  // Posts alone cannot be asked whether they were there, and are what every template says.
  if (name === 'participants') return namesSomebody(text) ? filled(text) : unfit(text);
  switch (factDefinitions[name].form) {
    case 'date':
      return judgeDate(text, reckoning);
    case 'person': {
      const open = unsignedIn(text);
      if (open !== undefined) return { value: open, state: 'unfilled' };
      return personIn(text) === 'named' ? filled(text) : unfit(text);
    }
    case 'duration':
      return durationIn(text, label) === undefined ? unfit(text) : filled(text);
    default:
      return saysNone.test(text) && name !== 'outcome' ? unfit(text) : filled(text);
  }
}

function judgeDate(text: string, { order }: Reckoning): Judged | undefined {
  if (planned.test(text)) return { value: text.slice(0, mostUnfit), state: 'unfilled' };
  const reading = readDate(text, order);
  if (reading.kind === 'day') return filled(reading.date);
  if (reading.kind === 'period') return filled(text);
  return reading.kind === 'ambiguous' ? { value: text, state: 'ambiguous' } : unfit(text);
}

const order =
  /\d|[.!?;]\s+\S|\b(?:then|first|next|after|afterwards|later|finally|before|once|when|puis|ensuite|enfin|luego|despues|danach|dann)\b/i;

/** Times, steps or more than one sentence; "The team progressed through detection and recovery" tells no course of events. */
export function tellsOrder(text: string): boolean {
  return order.test(text);
}

/** "09:00 alert; 09:10 access asked for", or a sentence; not "within two weeks". */
function tellsSequence(text: string): boolean {
  return (
    (text.split(/\s+/u).length > 8 && tellsOrder(text)) ||
    text.split(/[\n;]|→|->/u).filter(hasLetters).length > 2
  );
}

function filled(text: string): Judged {
  return { value: text.slice(0, mostValue), state: 'filled' };
}

function unfit(text: string): Judged | undefined {
  return text.length <= mostUnfit ? { value: text, state: 'unfit' } : undefined;
}
