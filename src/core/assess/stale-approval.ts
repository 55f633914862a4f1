import { addMonths, type IsoDate } from '../evidence/calendar.ts';
import type { TestResult } from '../tests-of-control/test-result.ts';
import type { Examination } from './assessment.ts';
import type { Finding } from './finding.ts';

/** An approval of any age counts, but one of more than a year will be asked about. */
export function staleFindings(
  { control }: Examination,
  { test, found }: TestResult,
  asOf: IsoDate,
): Finding[] {
  const dates =
    test.procedure === 'document' && test.datedBy === 'approval_date' && found.code === 'document';
  if (!dates || found.date >= addMonths(asOf, -12)) return [];
  const place = { in: 'evidence' as const, file: found.file };
  return [
    { code: 'stale-approval', severity: 'warning', control: control.id, place, args: { date: found.date } },
  ];
}
