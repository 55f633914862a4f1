import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { type Severity, severityOf } from '../severity.ts';

/** Its older rules say how loud they are, not how bad it is. */
const levels: Readonly<Record<string, Severity>> = { ERROR: 'high', WARNING: 'medium', INFO: 'low' };

/** Semgrep's own JSON: no results in files that it names are a clean result. */
export const semgrep = listReader({
  id: 'semgrep',
  title: 'Semgrep (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  recognizes: (value) =>
    isMap(value) &&
    Array.isArray(value['results']) &&
    Array.isArray(value['errors']) &&
    Array.isArray(partOf(value, 'paths', 'scanned')),
  startsLike: (start) => start.includes('"check_id"') && start.includes('"extra"'),
  lists: [['results']],
  collect: (file) => {
    const report = new ScanReport(semgrep.id, file);
    return {
      take: (item, { line }) => {
        const level = textAt(item, 'extra', 'severity') ?? '';
        report.add({
          line,
          id: textAt(item, 'check_id') ?? 'no id',
          severity: levels[level] ?? severityOf(level) ?? 'unknown',
          state: partOf(item, 'extra', 'is_ignored') === true ? 'suppressed' : 'open',
          where: `${textAt(item, 'path') ?? ''}:${textAt(item, 'start', 'line') ?? ''}`,
        });
      },
      finish: (around) => finished(around, report),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, report: ScanReport) {
  const scanned = partOf(value, 'paths', 'scanned');
  const rules = partOf(value, 'time', 'rules');
  if (!Array.isArray(scanned) || scanned.length === 0)
    return report.fail('no file was scanned', lineOf(['paths', 'scanned']));
  if (Array.isArray(rules) && rules.length === 0)
    return report.fail('no rule was run', lineOf(['time', 'rules']));
  const errors = partOf(value, 'errors');
  const first = (Array.isArray(errors) ? errors : []).findIndex(
    (error) => textAt(error, 'level') === 'error',
  );
  return report.build({
    line: lineOf(['results']),
    ...(first < 0
      ? {}
      : {
          doubt: {
            detail: 'reported errors of its own: its results may not be all',
            line: lineOf(['errors', first]),
          },
        }),
  });
}
