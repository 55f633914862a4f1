import { addDays, addMonths, type IsoDate, type Span } from '../../evidence/calendar.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { State } from '../assessment.ts';
import { isSaid } from '../is-said.ts';
import { daysIn, daysUntil, uncovered } from './uncovered.ts';

type Entry = NonNullable<NonNullable<Manifest['system']>['subservice_organizations']>[number];

/** What an auditor asks of a provider whose controls are left to its own report. */
export type ProviderLack = 'method' | 'report' | 'period' | 'bridge letter' | 'review of its exceptions';

/** Something that a provider's report expects of its customers. */
export interface UserEntityControl {
  text: string;
  control?: string;
  /** Of our control after examination. */
  state?: State | 'not-applicable';
}

/** A subservice organization, held against our period. */
export interface Provider {
  name: string;
  method?: 'carve-out' | 'inclusive';
  report?: string;
  period?: Span;
  /** Of the days after its report. */
  bridge?: { span: Span; days: number; long: boolean };
  lacks: ProviderLack[];
  /** Stretches of our period for which nobody speaks; none where its controls are part of our report. */
  uncovered: Span[];
  uncoveredDays: number;
  /** Of them those that are over. */
  uncoveredSoFar: number;
  userEntityControls: UserEntityControl[];
}

export interface Seen {
  asOf: IsoDate;
  /** The days that the audit looks at. */
  ours: Span;
  /** Whether a path of the manifest leads to a file that can be opened. */
  isThere(path: string): boolean;
  stateOf(control: string): UserEntityControl['state'];
}

/** A bridge letter usually stands for three months at most. */
const usualBridgeMonths = 3;

export function providerOf(entry: Entry, { asOf, ours, isThere, stateOf }: Seen): Provider {
  const { name, method, report, period, user_entity_controls: expected = [] } = entry;
  const bridge = bridgeOf(entry, asOf);
  const inclusive = method === 'inclusive';
  const open = inclusive
    ? []
    : uncovered(ours, [...(period ? [period] : []), ...(bridge ? [bridge.span] : [])]);
  return {
    name,
    ...(method === undefined ? {} : { method }),
    ...(report === undefined ? {} : { report }),
    ...(period ? { period } : {}),
    ...(bridge ? { bridge } : {}),
    lacks: inclusive ? [] : lacksOf(entry, asOf, isThere),
    uncovered: open,
    uncoveredDays: open.reduce((sum, span) => sum + daysIn(span), 0),
    uncoveredSoFar: daysUntil(open, asOf),
    userEntityControls: expected.map(({ text, control }) => {
      const state = control === undefined ? undefined : stateOf(control);
      return {
        text,
        ...(control === undefined ? {} : { control }),
        ...(state === undefined ? {} : { state }),
      };
    }),
  };
}

function lacksOf(entry: Entry, asOf: IsoDate, isThere: Seen['isThere']): ProviderLack[] {
  const { method, report, period, bridge_letter: letter, exceptions_reviewed: reviewed } = entry;
  const isReviewed = reviewed !== undefined && isSaid(reviewed.by) && reviewed.date <= asOf;
  return [
    ...(method === undefined ? ['method' as const] : []),
    ...(report !== undefined && isThere(report) ? [] : ['report' as const]),
    ...(period ? [] : ['period' as const]),
    ...(letter && (letter.path === undefined || !isThere(letter.path)) ? ['bridge letter' as const] : []),
    ...(isReviewed ? [] : ['review of its exceptions' as const]),
  ];
}

/** From the day after the report to the last day of the letter; none where there is no report to start from. */
function bridgeOf({ period, bridge_letter: letter }: Entry, asOf: IsoDate): Provider['bridge'] {
  if (!period || !letter || letter.to <= period.to) return undefined;
  const from = addDays(period.to, 1);
  // Nobody vouches for days to come.
  const span = { from, to: letter.to < asOf ? letter.to : asOf };
  if (span.to < from) return undefined;
  return {
    span,
    days: daysIn({ from, to: letter.to }),
    long: letter.to >= addMonths(from, usualBridgeMonths),
  };
}
