import type { IsoDate, Span } from './calendar.ts';
import type { FactName } from './facts.ts';
import type { SettingName } from './settings.ts';
import type { Table } from './table.ts';

/** Where something stands: a path relative to the evidence folder, and a line counted from 1. */
export interface Place {
  file: string;
  line?: number;
}

/** How the contents were opened. `opaque` contents cannot be read as text (a screenshot, a scan). */
export type Format = 'document' | 'record' | 'table' | 'opaque';

/** Where a fact or a date was found; the first of this list that has one wins. */
export type Source =
  | 'manifest'
  | 'sidecar'
  | 'front matter'
  | 'table'
  | 'label'
  | 'heading'
  | 'key'
  | 'tool timestamp'
  | 'rows'
  | 'file name';

/** A named value an auditor looks for, as it was written. */
export interface Fact {
  name: FactName;
  value: string;
  source: Source;
  place: Place;
}

/** A fact whose place is there and whose value is not: a placeholder, an empty cell, an unticked box. */
export interface Unfilled {
  name: FactName;
  /** The placeholder as written; an empty string when nothing was written at all. */
  placeholder: string;
  place: Place;
}

/** The day (and, where the file speaks of a period, the period) that the evidence speaks for. */
export interface EffectiveDate {
  date: IsoDate;
  source: Source;
  place: Place;
}

/** An enforced setting as a configuration export shows it. Units are those of {@link SettingName}. */
export interface Setting {
  name: SettingName;
  value: string | number | boolean;
  place: Place;
  /** Where several layers of protection add up, which of them shows it. */
  layer?: Layer;
}

/** One of several ways in which a thing can be protected, of which any is enough. */
export interface Layer {
  name: 'branch protection' | 'ruleset';
  /** The repository, where the export names it. */
  of?: string;
}

/** Why a file, or what a tool wrote in it, is not evidence of anything. */
export type UnreadableReason =
  | 'empty'
  | 'git-lfs-pointer'
  | 'broken-link'
  | 'link-loop'
  | 'outside-folder'
  | 'unreadable'
  | 'special-file'
  | 'too-large'
  | 'too-many-rows'
  | 'not-utf8'
  | 'malformed'
  | 'wrong-type'
  | 'encrypted'
  | 'no-text'
  | 'tool-failure'
  | 'header-only'
  | 'ambiguous-date'
  | 'unknown-format'
  | 'other-branch'
  | 'unnamed-branch';

/** Something about a file that a reader could not take as evidence; each becomes a finding. */
export interface ReadingProblem {
  reason: UnreadableReason;
  /** Our own words, or text of the file cut to one short line; never a secret. */
  detail: string;
  line?: number;
}

/** What a file of a known kind can show at all. */
export interface Gives {
  settings: readonly SettingName[];
  tables: boolean;
}

/** What a reader understood of one file's contents. A reader never throws for bad contents: it reports problems. */
export interface Reading {
  format: Format;
  /** The reader's id: `markdown`, `csv`, `aws-credential-report`. */
  reader: string;
  facts: Fact[];
  unfilled: Unfilled[];
  settings: Setting[];
  tables: Table[];
  /** Dates that the contents give for the whole file (a label `Date:`, a tool's own timestamp), best first. */
  dates: EffectiveDate[];
  /**
   * The newest day that the rows speak of: the file was not made before. It dates a file that nothing else dates,
   * and never one that says when it was made: where little happens, that is long before.
   */
  notBefore?: EffectiveDate;
  /** The period that the contents say they cover ("Quarter: 2026 Q1"). */
  period?: Span;
  problems: ReadingProblem[];
  /** Of a file with problems whose kind is known: all that it could have shown had it been whole. */
  gives?: Gives;
  /** For `document`: the prose without markup, one string per line; used for statements and similarity. */
  text?: string;
}

/** One file of the evidence folder with everything that is known of it: contents, sidecar, manifest entry, name. */
export interface Evidence extends Omit<Reading, 'dates' | 'notBefore'> {
  path: string;
  bytes: number;
  sha256: string;
  /** Ids of the controls that it serves: by its folder, or because the manifest names it. */
  controls: string[];
  /** What the manifest or the sidecar declares it to be: `exercise`, `screenshot`, `policy`. */
  declared?: string;
  date?: EffectiveDate;
  /** False when a problem makes the whole file worth nothing as evidence. */
  examinable: boolean;
}
