import { type Assessed, assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { compare } from '../assess/exact.ts';
import type { Control } from '../catalog/control.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { SettingChange } from './setting-change.ts';

interface Measured {
  head: Assessed;
  assessment: Assessment;
  /** The base's manifest. */
  base: Manifest;
  controlsOf(manifest: Manifest): Promise<readonly Control[]>;
}

/**
 * Another kind of assessment or of audit asks for more, and may yet score higher: then it weakens the gate all the
 * same, for under the base's measure the change would stand lower.
 */
export async function withMeasure(
  changes: readonly SettingChange[],
  { head, assessment, base, controlsOf }: Measured,
): Promise<SettingChange[]> {
  const isMeasure = ({ code, direction }: SettingChange) =>
    direction === 'strengthens' && (code === 'assessment' || code === 'audit');
  if (!changes.some(isMeasure)) return [...changes];
  const { audit: _, ...rest } = head.manifest;
  const manifest = { ...rest, assessment: base.assessment, ...(base.audit && { audit: base.audit }) };
  const before = await assess({ ...head, manifest, controls: await controlsOf(manifest) });
  return compare(assessment.score, before.score) > 0
    ? changes.map((one) => (isMeasure(one) ? { ...one, direction: 'weakens' as const } : one))
    : [...changes];
}
