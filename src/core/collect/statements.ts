import type { IsoDate, Span } from '../evidence/calendar.ts';
import type { DayOrder } from '../evidence/dates.ts';
import type { EffectiveDate, Fact, Place } from '../evidence/evidence.ts';
import { type FactName, factNames } from '../evidence/facts.ts';

/** What a manifest entry or a sidecar can say of a file. */
export interface Said extends Partial<Record<FactName, string | readonly string[]>> {
  kind?: string;
  date?: IsoDate;
  period?: Span;
  attested_by?: string;
  collected_at?: IsoDate;
  day_order?: DayOrder;
  columns?: Readonly<Record<string, string>>;
  source_system?: string;
  /** What was asked of the system. */
  query?: string;
}

/** Somebody's word about a file, given outside of it. */
export interface Statement {
  source: 'manifest' | 'sidecar';
  said: Said;
  /** Where a key of it stands, for whoever reads the report. */
  placeOf(key: string): Place;
}

/** The facts of a statement; the person who vouches for a file has reviewed it. */
export function factsOf({ source, said, placeOf }: Statement): Fact[] {
  const facts = factNames.flatMap((name): Fact[] => {
    const value = [said[name] ?? []].flat().join('; ');
    return value === '' ? [] : [{ name, value, source, place: placeOf(name) }];
  });
  if (said.attested_by === undefined || said.reviewer !== undefined) return facts;
  return [...facts, { name: 'reviewer', value: said.attested_by, source, place: placeOf('attested_by') }];
}

export function dateOf({ source, said, placeOf }: Statement): EffectiveDate | undefined {
  return said.date && { date: said.date, source, place: placeOf('date') };
}

/** When the file was fetched: its date only where the contents give none, for an old report can be fetched today. */
export function collectedAt({ source, said, placeOf }: Statement): EffectiveDate | undefined {
  return said.collected_at && { date: said.collected_at, source, place: placeOf('collected_at') };
}
