import { exact } from '../core/assess/exact.ts';
import { parseIsoDate } from '../core/evidence/calendar.ts';
import type { TeamReport } from '../core/rollup/team-report.ts';
import type { Report } from './json-schema.ts';

/**
 * What a rollup takes of a report.
 * @returns undefined where it was assessed on no day of the calendar
 */
export function teamReportOf(
  { organization, system, claimed, provable, zone, verdict, controls, gaps, ...report }: Report,
  { file, sha256 }: { file: string; sha256: string },
): TeamReport | undefined {
  const asOf = parseIsoDate(report.asOf);
  if (asOf === undefined) return undefined;
  return {
    file,
    sha256,
    organization,
    ...(system === null ? {} : { system }),
    asOf,
    score: exact(verdict.score),
    claimed: exact(claimed),
    provable: exact(provable),
    zone: zone.id,
    passed: verdict.passed,
    enforced: verdict.enforced,
    threshold: exact(verdict.threshold),
    rules: verdict.rules.map(({ rule, message }) => ({ rule, message })),
    controls: controls
      .filter(({ notApplicable }) => notApplicable === null)
      .map(({ id, criteria, state }) => ({ id, criteria, state })),
    gaps: gaps.map(({ control, title, criteria, priority, points }) => ({
      control,
      title,
      criteria,
      priority,
      points: exact(points),
    })),
  };
}
