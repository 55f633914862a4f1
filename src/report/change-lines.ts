import { counted, listed } from './grammar.ts';
import type { ReportedComparison } from './json-schema/comparison.ts';
import { outcomeWords, zoneLabels } from './words-verdict.ts';

/** How a medium shows text of files. */
export interface Escapes {
  /** Paths and ids. */
  name(text: string): string;
  /** Clauses. */
  clause(text: string): string;
}

type Points = NonNullable<ReportedComparison['score']>;
type ReportedEvidence = ReportedComparison['evidence'][number];

/** What the change does to the score, in one line; or why that cannot be told. */
export function changeLine(
  { state, commit, reason, score, byBase, provable, zone }: ReportedComparison,
  { clause }: Escapes,
): string {
  if (state === 'unavailable') return `Not compared with the base: ${clause(reason ?? '')}.`;
  const base = (commit ?? '').slice(0, 7);
  if (state === 'new') return `New: the base ${base} has no manifest, so there is nothing to compare with.`;
  if (score === null || provable === null || zone === null) return '';
  const numbers = `score ${movedPoints(score)}; provable ${movedPoints(provable)}`;
  const zones = zone.was === zone.is ? '' : `; ${zoneLabels[zone.was]} → ${zoneLabels[zone.is]}`;
  const invalid =
    state === 'invalid'
      ? ` The base cannot be judged (${clause(reason ?? '')}): its evidence is assessed under the manifest of this change.`
      : '';
  const measured =
    byBase === null
      ? ''
      : ` By the scope, weights, period and exemptions of the base the score is ${decimal(byBase)}.`;
  return `Against the base ${base}: ${numbers}${zones}.${measured}${invalid}`;
}

/** `77.5 → 82.5 (+5.0)`, `unchanged at 77.5`. */
function movedPoints({ was, is, change }: Points): string {
  if (change === 0) return `unchanged at ${decimal(is)}`;
  return `${decimal(was)} → ${decimal(is)} (${change > 0 ? '+' : '−'}${decimal(Math.abs(change))})`;
}

/** At least one decimal; numbers are cut already. */
function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** The sentence under which weakenings stand. */
export function weakeningHeading({ settings, approved }: ReportedComparison): string | undefined {
  if (!settings.some(({ direction }) => direction === 'weakens')) return undefined;
  return approved
    ? 'This change weakens the gate; a listed approver approved that, so its own settings judge it:'
    : 'This change weakens the gate; the settings of the base judge it:';
}

/** `access-reviews: informal → documented, 2.5 → 5.0 points`. */
export function controlWords({ state, claim, points, tests }: ReportedComparison['controls'][number]): {
  state: string;
  points: string;
  tests: string;
} {
  const name = (value: string | null) => (value === null ? 'not there' : value.replace('-', ' '));
  const claimed =
    state.was === state.is && claim.was !== claim.is
      ? ` (claim: ${claim.was ?? 'none'} → ${claim.is ?? 'none'})`
      : '';
  return {
    state: `${state.was === state.is ? name(state.is) : `${name(state.was)} → ${name(state.is)}`}${claimed}`,
    points: points.change === 0 ? decimal(points.is) : `${decimal(points.was)} → ${decimal(points.is)}`,
    tests: tests.length === 0 ? '' : `${counted(tests.length, 'test')} changed${fewer(tests)}`,
  };
}

/** `, of 2 items in place of 42`: a shorter export may be why a test is met. */
function fewer(tests: ReportedComparison['controls'][number]['tests']): string {
  const told = tests.flatMap(({ items }) =>
    items === null ? [] : `${counted(items.is, 'item')} in place of ${items.was}`,
  );
  return told.length === 0 ? '' : `, of ${listed(told)}`;
}

/** `removed: mfa/okta.json, which showed mfa/accounts not met`. */
export function evidenceWords(file: ReportedEvidence, { name }: Escapes): string {
  const from = file.from === null ? '' : `${name(file.from)} → `;
  const rows = file.rows === null ? '' : `, ${file.rows.was} → ${file.rows.is} rows`;
  const emptied = file.emptied ? ', and it can no longer be examined' : '';
  const restated = file.restated ? ', in what is said of it' : '';
  const showed = listed(
    file.showed.map(({ control, test, outcome }) => `${name(`${control}/${test}`)} ${outcomeWords[outcome]}`),
    { most: 4 },
  );
  return `${file.change}: ${from}${name(file.path)}${rows}${restated}${emptied}${showed === '' ? '' : `; with it ${showed}`}`;
}

/** What is most telling first: what is gone, then what is new. */
export function evidenceInOrder({ evidence }: ReportedComparison): ReportedEvidence[] {
  const order = ['removed', 'changed', 'added', 'renamed'] as const;
  const emptied = evidence.filter((file) => file.emptied);
  const others = evidence.filter((file) => !file.emptied);
  return [...emptied, ...order.flatMap((kind) => others.filter(({ change }) => change === kind))];
}
