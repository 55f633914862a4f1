import { compare, cut, type Exact, placesApart, subtract } from '../core/assess/exact.ts';
import type { Finding } from '../core/assess/finding.ts';
import type {
  Change,
  Comparison,
  ControlChange,
  Difference,
  EvidenceChange,
  GapChange,
} from '../core/compare/comparison.ts';
import type { SettingChange } from '../core/compare/setting-change.ts';
import type { Judged } from '../gate.ts';
import { counted } from './grammar.ts';
import type { ReportedComparison } from './json-schema/comparison.ts';
import { settingSentence } from './words-change.ts';
import { findingMessage } from './words-finding.ts';

type Reported<Part extends 'settings' | 'controls' | 'evidence'> = ReportedComparison[Part][number];
type ReportedPoints = NonNullable<ReportedComparison['score']>;

/** What the change does, as data; null where there is nothing to compare with. */
export function comparisonOf({
  comparison,
  verdict,
}: Pick<Judged, 'comparison' | 'verdict'>): ReportedComparison | null {
  if (comparison === undefined) return null;
  return {
    state: comparison.state,
    commit: 'commit' in comparison ? comparison.commit : null,
    reason: reasonOf(comparison),
    ...('score' in comparison ? differenceOf(comparison) : noDifference),
    byBase: byBaseOf(comparison),
    settings: 'settings' in comparison ? comparison.settings.map(setting) : [],
    approved: verdict.approved ?? false,
  };
}

/** Only where it is not the score. */
function byBaseOf(comparison: Comparison): number | null {
  if (!('byBase' in comparison) || comparison.byBase === undefined) return null;
  return compare(comparison.byBase, comparison.score.is) === 0 ? null : Number(cut(comparison.byBase));
}

function reasonOf(comparison: Comparison): string | null {
  if (comparison.state === 'unavailable') return comparison.reason;
  return comparison.state === 'invalid'
    ? `its manifest has ${counted(comparison.problems, 'problem')}`
    : null;
}

type DifferenceKey =
  | 'score'
  | 'claimed'
  | 'provable'
  | 'zone'
  | 'controls'
  | 'evidence'
  | 'gaps'
  | 'findings';

const noDifference: Pick<ReportedComparison, DifferenceKey> = {
  score: null,
  claimed: null,
  provable: null,
  zone: null,
  controls: [],
  evidence: [],
  gaps: { opened: [], closed: [] },
  findings: { added: [], gone: [] },
};

function differenceOf(difference: Difference): Pick<ReportedComparison, DifferenceKey> {
  const { gaps, findings, zone } = difference;
  return {
    score: points(difference.score),
    claimed: points(difference.claimed),
    provable: points(difference.provable),
    zone: { was: zone.was, is: zone.is },
    controls: difference.controls.map(control),
    evidence: difference.evidence.map(evidence),
    gaps: { opened: gaps.opened.map(gap), closed: gaps.closed.map(gap) },
    findings: { added: findings.added.map(finding), gone: findings.gone.map(finding) },
  };
}

/** Both sides with as many decimals as tell them apart, and what lies between; cut, never rounded. */
export function points({ was, is }: Change<Exact>): ReportedPoints {
  const places = placesApart(was, is);
  return {
    was: Number(cut(was, places)),
    is: Number(cut(is, places)),
    change: Number(cut(subtract(is, was), places)) + 0,
  };
}

function setting(one: SettingChange): Reported<'settings'> {
  const { code, direction, subject, was, is } = one;
  return {
    code,
    direction,
    subject: subject ?? null,
    was: was ?? null,
    is: is ?? null,
    message: settingSentence(one),
  };
}

function control(one: ControlChange): Reported<'controls'> {
  return {
    id: one.control,
    title: one.title,
    state: { was: one.state.was ?? null, is: one.state.is ?? null },
    claim: { was: one.claim.was ?? null, is: one.claim.is ?? null },
    points: points(one.points),
    tests: one.tests.map(({ test, was, is, items }) => ({
      id: test,
      was: was ?? null,
      is: is ?? null,
      items: items ? { was: items.was, is: items.is } : null,
    })),
  };
}

function evidence(one: EvidenceChange): Reported<'evidence'> {
  const { path, change, from, controls, was, is, rows, emptied, restated, showed } = one;
  return {
    path,
    change,
    from: from ?? null,
    controls: [...controls],
    sha256: { was: was ?? null, is: is ?? null },
    rows: rows ? { was: rows.was, is: rows.is } : null,
    emptied,
    restated,
    showed: showed.map((shown) => ({ control: shown.control, test: shown.test, outcome: shown.outcome })),
  };
}

function gap({ control, title, priority }: GapChange): ReportedComparison['gaps']['opened'][number] {
  return { control, title, priority };
}

function finding(one: Finding): ReportedComparison['findings']['added'][number] {
  return {
    code: one.code,
    severity: one.severity,
    control: one.control ?? null,
    file: one.place?.file ?? null,
    line: one.place?.line ?? null,
    message: findingMessage(one),
  };
}
