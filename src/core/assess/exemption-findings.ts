import type { IsoDate } from '../evidence/calendar.ts';
import type { Manifest } from '../manifest/schema.ts';
import { approvalOf, type Exemption } from './approval.ts';
import type { Finding } from './finding.ts';

interface Exempted {
  manifest: Manifest;
  manifestFile: string;
  asOf: IsoDate;
  /** The manifest's line of a control's entry. */
  lineOf(control: string): number | undefined;
}

const incomplete = {
  not_applicable: 'incomplete-not-applicable',
  accepted_risk: 'incomplete-accepted-risk',
} as const satisfies Record<Exemption, Finding['code']>;

/**
 * What is to be said of the exemptions of one control. `examined`: it has an examination; one of no catalog that
 * is only excluded has none, and is listed all the same.
 */
export function exemptionFindings(control: string, examined: boolean, about: Exempted): Finding[] {
  const { manifest, manifestFile, asOf, lineOf } = about;
  const line = lineOf(control);
  const place = { in: 'manifest' as const, file: manifestFile, ...(line === undefined ? {} : { line }) };
  return (['not_applicable', 'accepted_risk'] as const).flatMap((exemption): Finding[] => {
    const reading = approvalOf(manifest.controls[control], exemption, asOf);
    const common = { control, place };
    if (reading.state === 'absent') return [];
    if (reading.state === 'incomplete')
      return [{ code: incomplete[exemption], severity: 'error', ...common, args: { lacks: reading.lacks } }];
    const { reason, date, expires } = reading.approval;
    if (reading.state === 'expired')
      return [{ code: 'expired-exemption', severity: 'error', ...common, args: { exemption, expires } }];
    if (exemption === 'accepted_risk')
      return [{ code: 'accepted-risk', severity: 'note', ...common, args: { reason, expires } }];
    return examined
      ? []
      : [{ code: 'excluded', severity: 'note', ...common, args: { reason, date, expires } }];
  });
}
