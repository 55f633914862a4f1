import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

/** Findings in Python, with the lines of code that were looked through. */
export const bandit = listReader({
  id: 'bandit',
  title: 'Bandit (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'generated_at',
  recognizes: (value) =>
    isMap(value) && Array.isArray(value['results']) && isMap(partOf(value, 'metrics', '_totals')),
  startsLike: (start) => start.includes('"generated_at"') && start.includes('"metrics"'),
  lists: [['results']],
  collect: (file) => {
    const report = new ScanReport(bandit.id, file);
    return {
      take: (item, { line }) =>
        report.add({
          line,
          id: textAt(item, 'test_id') ?? 'no id',
          severity: severityOf(textAt(item, 'issue_severity')) ?? 'unknown',
          state: 'open',
          where: `${textAt(item, 'filename') ?? ''}:${textAt(item, 'line_number') ?? ''}`,
        }),
      finish: (around) => finished(around, report),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, report: ScanReport) {
  if (!(Number(textAt(value, 'metrics', '_totals', 'loc')) > 0))
    return report.fail('no line of code was looked through', lineOf(['metrics', '_totals']));
  const totals = ['metrics', '_totals'];
  const counted = ['SEVERITY.HIGH', 'SEVERITY.MEDIUM'].find(
    (key) => Number(textAt(value, ...totals, key)) > 0,
  );
  if (report.findings === 0 && counted !== undefined)
    return report.fail('it does not list what it counts', lineOf([...totals, counted]));
  const errors = partOf(value, 'errors');
  const failed = Array.isArray(errors) && errors.length > 0;
  return report.build({
    line: lineOf(['results']),
    time: { value: partOf(value, 'generated_at'), line: lineOf(['generated_at']) },
    ...(failed ? { doubt: { detail: 'a file could not be looked through', line: lineOf(['errors']) } } : {}),
  });
}
