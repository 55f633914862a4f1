import type { Comparison } from '../compare/comparison.ts';
import { weakenings } from '../compare/weakening.ts';
import type { Assessment, FiredRule, Verdict } from './assessment.ts';
import { compare, exact, subtract } from './exact.ts';
import { type GateSettings, reaches } from './gate-settings.ts';

export interface Judgeable {
  assessment: Assessment;
  settings: GateSettings;
  comparison?: Comparison;
  /** A listed approver lets the change weaken the gate. */
  approved?: boolean;
  /** Why it is not known who approved. */
  unknown?: string;
}

/** Every rule that fires is listed, not the first. */
export function judge({ assessment, settings, comparison, approved = false, unknown }: Judgeable): Verdict {
  const threshold = exact(settings.threshold);
  const rules: FiredRule[] = [
    ...(compare(assessment.score, threshold) < 0
      ? [{ rule: 'threshold' as const, score: assessment.score, threshold }]
      : []),
    ...dropRules(comparison, settings),
    ...requireRules(assessment, settings),
    ...gapRules(comparison, settings),
    ...weakeningRules(comparison, settings, { approved, ...(unknown !== undefined && { unknown }) }),
    ...baseRules(comparison, settings),
    ...expiryRules(assessment),
    ...(nothingExamined(assessment) ? [{ rule: 'nothing-examined' as const }] : []),
  ];
  return {
    passed: rules.length === 0,
    enforced: settings.enforce,
    threshold,
    thresholdFrom: settings.thresholdFrom,
    ...(approved && { approved }),
    rules,
  };
}

function dropRules(comparison: Comparison | undefined, { maxDrop }: GateSettings): FiredRule[] {
  if (maxDrop === undefined || comparison === undefined || !('score' in comparison)) return [];
  const { was, is } = comparison.score;
  const allowed = exact(maxDrop);
  return compare(subtract(was, is), allowed) > 0 ? [{ rule: 'max-drop', was, score: is, allowed }] : [];
}

function requireRules({ controls }: Assessment, { require: required }: GateSettings): FiredRule[] {
  return required.flatMap((id): FiredRule[] => {
    const state = controls.find(({ control }) => control.id === id)?.state ?? 'missing';
    return state === 'documented' ? [] : [{ rule: 'require', control: id, state }];
  });
}

/** A control that the base did not assess at all has no gap that the change opened. */
function gapRules(comparison: Comparison | undefined, { failOn }: GateSettings): FiredRule[] {
  if (failOn === undefined || comparison === undefined || !('gaps' in comparison)) return [];
  return comparison.gaps.opened
    .filter(({ priority, known }) => known && reaches(priority, failOn))
    .map(({ control, priority }) => ({ rule: 'fail-on', control, priority, level: failOn }));
}

function weakeningRules(
  comparison: Comparison | undefined,
  { ratchet }: GateSettings,
  { approved, unknown }: { approved: boolean; unknown?: string },
): FiredRule[] {
  if (comparison === undefined || !('settings' in comparison) || ratchet === 'warn' || approved) return [];
  const changes = weakenings(comparison.settings);
  return changes.length === 0
    ? []
    : [{ rule: 'weakens', changes, ...(unknown !== undefined && { unknown }) }];
}

/** What is asked of a comparison cannot hold without one. */
function baseRules(comparison: Comparison | undefined, { maxDrop, failOn }: GateSettings): FiredRule[] {
  if (comparison?.state !== 'unavailable') return [];
  const { demanded, reason } = comparison;
  const needed = demanded || maxDrop !== undefined || failOn !== undefined;
  return needed ? [{ rule: 'base', reason }] : [];
}

function expiryRules({ findings }: Assessment): FiredRule[] {
  return findings.flatMap((finding): FiredRule[] =>
    finding.code === 'expired-exemption'
      ? [{ rule: finding.code, control: finding.control ?? '', ...finding.args }]
      : [],
  );
}

/** No evidence at all, or no control that applies, is never a pass, whatever the threshold. */
function nothingExamined({ controls }: Assessment): boolean {
  const applying = controls.filter(({ notApplicable }) => !notApplicable);
  return applying.every(({ evidence }) => evidence.every(({ examinable }) => !examinable));
}
