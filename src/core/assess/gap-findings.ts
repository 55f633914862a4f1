import { daysBetween, type IsoDate } from '../evidence/calendar.ts';
import type { Gap, Scored } from './assessment.ts';
import type { Finding } from './finding.ts';

interface Where {
  controls: readonly Scored[];
  manifestFile: string;
  asOf: IsoDate;
}

/**
 * Gaps that nobody answers for, and gaps whose day is over. Of a control that the manifest does not mention, its
 * being a gap says enough; an accepted gap is nobody's work for now.
 */
export function gapFindings(gaps: readonly Gap[], { controls, manifestFile, asOf }: Where): Finding[] {
  const known = new Map(controls.map((scored) => [scored.control.id, scored]));
  return gaps.flatMap(({ control, owner, due, accepted }): Finding[] => {
    const line = known.get(control)?.manifestLine;
    if (accepted || known.get(control)?.claim === undefined) return [];
    const place = { in: 'manifest' as const, file: manifestFile, ...(line === undefined ? {} : { line }) };
    const common = { severity: 'warning' as const, control, place };
    return [
      ...(due !== undefined && due < asOf
        ? [{ code: 'overdue-gap' as const, ...common, args: { due, days: daysBetween(due, asOf) } }]
        : []),
      ...(owner === undefined ? [{ code: 'ownerless-gap' as const, ...common, args: {} }] : []),
    ];
  });
}
