import type { IsoDate } from '../evidence/calendar.ts';
import { readDate } from '../evidence/dates.ts';
import type { Evidence, Fact } from '../evidence/evidence.ts';
import type { FactName } from '../evidence/facts.ts';
import type { MissingFact } from './found.ts';

/** The first fact of the name; facts stand best source first. */
export function factOf(evidence: Evidence, name: FactName): Fact | undefined {
  return evidence.facts.find((fact) => fact.name === name);
}

/** The day a date fact tells, where it can be read. A period counts by its last day. */
export function dayOfFact(evidence: Evidence, name: FactName): IsoDate | undefined {
  const fact = factOf(evidence, name);
  if (!fact) return undefined;
  const reading = readDate(fact.value);
  return reading.kind === 'day' ? reading.date : reading.kind === 'period' ? reading.span.to : undefined;
}

/** Which of the facts the evidence lacks, with the placeholder that stands in their place. */
export function missingFacts(evidence: Evidence, wanted: readonly FactName[]): MissingFact[] {
  return wanted.filter((name) => !has(evidence, name)).map((name) => describe(evidence, name));
}

function has(evidence: Evidence, name: FactName): boolean {
  if (name === 'date') return evidence.date !== undefined;
  return factOf(evidence, name) !== undefined;
}

function describe(evidence: Evidence, name: FactName): MissingFact {
  const unfilled = evidence.unfilled.find((candidate) => candidate.name === name);
  if (!unfilled) return { fact: name };
  const { line } = unfilled.place;
  return { fact: name, placeholder: unfilled.placeholder, ...(line === undefined ? {} : { line }) };
}
