import type { Manifest } from '../manifest/schema.ts';
import type { Assessment, FiredRule, Verdict } from './assessment.ts';
import { compare, exact } from './exact.ts';

/** Settings from outside the manifest: flags and workflow inputs. A stricter one wins, a looser one does not. */
export interface OutsideSettings {
  threshold?: number;
  require: readonly string[];
  enforce: boolean;
}

/** With no threshold configured anywhere; reports say so. */
const defaultThreshold = 60;

/** Every rule that fires is listed, not the first. */
export function judge(assessment: Assessment, gate: Manifest['gate'], outside: OutsideSettings): Verdict {
  const fromManifest = gate?.threshold;
  const chosen = Math.max(fromManifest ?? 0, outside.threshold ?? 0);
  const configured = fromManifest !== undefined || outside.threshold !== undefined;
  const threshold = exact(configured ? chosen : defaultThreshold);
  const thresholdFrom = configured ? (chosen === fromManifest ? 'manifest' : 'input') : 'default';
  const rules: FiredRule[] = [];
  if (compare(assessment.score, threshold) < 0)
    rules.push({ rule: 'threshold', score: assessment.score, threshold });
  for (const id of new Set([...(gate?.require ?? []), ...outside.require])) {
    const control = assessment.controls.find((candidate) => candidate.control.id === id);
    const state = control?.state ?? 'missing';
    if (state !== 'documented') rules.push({ rule: 'require', control: id, state });
  }
  for (const finding of assessment.findings) {
    if (finding.code === 'expired-exception')
      rules.push({ rule: finding.code, control: finding.control ?? '', ...finding.args });
  }
  if (nothingExamined(assessment)) rules.push({ rule: 'nothing-examined' });
  return {
    passed: rules.length === 0,
    enforced: outside.enforce && (gate?.enforce ?? true),
    threshold,
    thresholdFrom,
    rules,
  };
}

/** No evidence at all, or no control that applies, is never a pass, whatever the threshold. */
function nothingExamined({ controls }: Assessment): boolean {
  const applying = controls.filter(({ notApplicable }) => !notApplicable);
  return applying.every(({ evidence }) => evidence.every(({ examinable }) => !examinable));
}
