import { readDate } from '../dates.ts';
import type { TextBlock } from '../document.ts';
import type { FactName } from '../facts.ts';
import { normalizeLabel } from '../labels.ts';
import { personIn } from '../persons.ts';
import { placeholderIn } from '../placeholders.ts';
import { type Candidate, candidateFor, type Reckoning, type Stated } from './candidates.ts';
import { factsLabelled, type Tier } from './fact-labels.ts';
import { isRevocation } from './revocations.ts';
import { tickedOption } from './ticks.ts';

/** Who can sign. */
export type Signer = Extract<FactName, 'reviewer' | 'approver'>;

const signatures =
  /^(?:signature|signed|sign|signature and date|digital signature|e signature|initials|sign off|signoff|approval signature|reviewer signature|approver signature|wet signature)$/u;
const signerNames =
  /^(?:name|print name|printed name|full name|by|name and title|signatory|signer|name of signatory)$/u;
const dates =
  /^(?:date|date signed|signed on|signature date|date of signature|date and time|date time|date of approval|approval date|date of review)$/u;
const signing =
  /^\W{0,6}(?:(?:approved|reviewed|signed|signed[- ]off|sign[- ]?off|attested|certified|verified|accepted|authori[sz]ed)(?:\s+(?:by|on|as)\b|\s*[:–—(-]|\s*$)|i (?:have|hereby|attest|certify|approve|confirm)\b)/i;
const decided = /^\W{0,4}(?:approved|signed|reviewed|accepted|agreed|confirmed)(?![a-z])/i;

/** What of a sign-off has been read so far: whose lines these are. */
export interface SignOff {
  /** True under a heading where people sign. */
  isSection: boolean;
  /** Who the heading asks to sign. */
  asked: readonly Signer[];
  /** Whom the last label named, and on which line: a date or signature after it is theirs. */
  last?: { signers: readonly Signer[]; line: number };
}

/** Whom a heading, role or label asks to sign: the reviewer, the approver, or both when it does not say. */
export function signersOf(text: string): readonly Signer[] {
  const words = normalizeLabel(text);
  const approves =
    /\b(?:approv\w*|authori\w*|accept\w*|ratif\w*|adopt\w*|management|leadership|executive|board)\b/u.test(
      words,
    );
  const reviews = /\b(?:review\w*|attest\w*|certif\w*|verif\w*|check\w*)\b/u.test(words);
  if (approves === reviews) return ['reviewer', 'approver'];
  return approves ? ['approver'] : ['reviewer'];
}

/**
 * The candidates of a line of a sign-off that say nothing outside of one: `Name:`, `Signature:`, `Date:`, a post
 * such as `CEO:`. An empty one is a veto: whoever is named elsewhere has not signed.
 */
export function signOffCandidates(stated: Stated, signOff: SignOff, reckoning: Reckoning): Candidate[] {
  const label = normalizeLabel(stated.label);
  const paired =
    signOff.last && (signOff.isSection || signOff.last.line === stated.line)
      ? signOff.last.signers
      : undefined;
  if (dates.test(label))
    return paired || signOff.isSection ? dateOfSignature(stated, paired ?? signOff.asked, reckoning) : [];
  if (signatures.test(label)) return signature(stated, paired ?? signOff.asked, reckoning);
  if (!signOff.isSection) return [];
  const isName = signerNames.test(label);
  if (!isName && (factsLabelled(stated.label).length > 0 || !namesAPost(stated.label))) return [];
  const said = tickedOption(stated.value);
  const value = !isName && decided.test(said) && personIn(stated.label) === 'named' ? stated.label : said;
  const signers = isName ? signOff.asked : asks(stated.label, signOff.asked);
  return signers.flatMap((name) => {
    const candidate = candidateFor(name, 1, { ...stated, value }, reckoning);
    if (!candidate) return [];
    const dated = candidate.state === 'filled' && name === signers[0] ? approvalDay(stated, reckoning) : [];
    return [candidate.state === 'unfilled' ? veto(candidate, 1) : candidate, ...dated];
  });
}

/** Who signs by the labels of a line, to whom a date or signature after it belongs. */
export function signersLabelled(label: string): readonly Signer[] {
  const signers = factsLabelled(label).filter(
    ({ name, tier }) => (name === 'reviewer' || name === 'approver') && tier === 0,
  );
  return signers.flatMap(({ name }) => (name === 'reviewer' || name === 'approver' ? [name] : []));
}

/** An unticked box before words of signing: `[ ] Approved`. */
export function untickedSignature(block: TextBlock): Candidate[] {
  const [first] = block.lines;
  if (block.ticked !== false || !first || !signing.test(first.text)) return [];
  return signersOf(first.text).map((name) => ({
    name,
    tier: 0,
    source: 'label',
    line: first.line,
    value: `[ ] ${first.text.slice(0, 100)}`,
    state: 'unfilled',
    vetoes: true,
  }));
}

const reviewing =
  /\b(?:reviewed|re-?certified|attested|access review(?:ed)?|user list|accounts? (?:checked|verified|confirmed))\b/i;
const later = /\b(?:next|schedule|plan|follow|future|send|create|open)\b/i;

/** An unticked box before something that was to be reviewed: whoever has signed has not signed for that. */
export function untickedReview(block: TextBlock): Candidate[] {
  const [first] = block.lines;
  const text = first?.text.slice(0, 200) ?? '';
  if (block.ticked !== false || !first || !reviewing.test(text) || later.test(text)) return [];
  if (settledThere.test(text)) return [];
  const at = { source: 'label', line: first.line, value: `[ ] ${text.slice(0, 100)}` } as const;
  return [{ name: 'reviewer', tier: 0, ...at, state: 'unfilled', vetoes: true }];
}

const settledThere = /\b(?:done|n\/?a|not applicable|none|no account|no access|never had|completed)\b/i;

/** An unticked box before access that is to be taken away: what the form says of a day elsewhere is not the last of it. */
export function untickedRevocation(block: TextBlock): Candidate[] {
  const [first] = block.lines;
  if (block.ticked !== false || !first) return [];
  const text = first.text.slice(0, 200);
  if (!isRevocation(text)) return [];
  if (settledThere.test(text) || readDate(text).kind === 'day') return [];
  const at = { source: 'label', line: first.line, value: `[ ] ${text.slice(0, 100)}` } as const;
  return [{ name: 'revoked', tier: 0, ...at, state: 'unfilled', vetoes: true }];
}

export function veto(candidate: Candidate, tier: Tier = candidate.tier): Candidate {
  return { ...candidate, tier: Math.min(tier, candidate.tier) as Tier, vetoes: true };
}

function signature(stated: Stated, signers: readonly Signer[], reckoning: Reckoning): Candidate[] {
  const value = tickedOption(stated.value);
  const placeholder = placeholderIn(value);
  if (placeholder !== undefined) return vetoes(stated, signers, placeholder);
  return signers.flatMap((name) => {
    const candidate = candidateFor(name, 1, { ...stated, value }, reckoning);
    return candidate?.state === 'filled' ? [candidate] : [];
  });
}

function dateOfSignature(stated: Stated, signers: readonly Signer[], reckoning: Reckoning): Candidate[] {
  const placeholder = placeholderIn(tickedOption(stated.value));
  if (placeholder !== undefined) {
    const { line, source } = stated;
    const approval: Candidate = {
      name: 'approval_date',
      tier: 0,
      source,
      line,
      value: placeholder,
      state: 'unfilled',
    };
    return [
      ...vetoes(stated, signers, placeholder),
      ...(signers.includes('approver') ? [{ ...approval, vetoes: true as const }] : []),
    ];
  }
  return approvalDay(stated, reckoning);
}

function approvalDay({ value, source, line }: Stated, { order }: Reckoning): Candidate[] {
  const reading = readDate(value, order);
  if (reading.kind !== 'day') return [];
  const filled = { source, line, value: reading.date, state: 'filled' } as const;
  return [
    { name: 'approval_date', tier: 0, ...filled },
    { name: 'date', tier: 1, ...filled },
  ];
}

function vetoes({ source, line }: Stated, signers: readonly Signer[], placeholder: string): Candidate[] {
  return signers.map((name) => ({
    name,
    tier: 0,
    source,
    line,
    value: placeholder,
    state: 'unfilled',
    vetoes: true,
  }));
}

/** A short label that names a post ("CTO", "Engineering lead") or somebody in it. */
function namesAPost(label: string): boolean {
  return (
    label.length <= 60 &&
    !/\b(?:status|comments?|notes?|title|role|position|version|department|email|decision)\b/i.test(label) &&
    personIn(label) !== 'nobody'
  );
}

function asks(label: string, asked: readonly Signer[]): readonly Signer[] {
  const own = signersOf(label);
  return own.length === 1 ? own : asked;
}
