import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import { severityOf } from '../severity.ts';

/** Findings in Go, with the files that were looked through. */
export const gosec = listReader({
  id: 'gosec',
  title: 'gosec (JSON)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  recognizes: (value) =>
    isMap(value) &&
    Object.hasOwn(value, 'Issues') &&
    Object.hasOwn(value, 'Golang errors') &&
    isMap(value['Stats']),
  startsLike: (start) => start.includes('"golang errors"') && start.includes('"issues"'),
  lists: [['Issues']],
  collect: (file) => {
    const report = new ScanReport(gosec.id, file);
    return {
      take: (item, { line }) => {
        const { suppressions } = item;
        const isSuppressed = Array.isArray(suppressions) && suppressions.length > 0;
        report.add({
          line,
          id: textAt(item, 'rule_id') ?? 'no id',
          severity: severityOf(textAt(item, 'severity')) ?? 'unknown',
          state: isSuppressed ? 'suppressed' : 'open',
          where: `${textAt(item, 'file') ?? ''}:${textAt(item, 'line') ?? ''}`,
        });
      },
      finish: (around) => finished(around, report),
    };
  },
});

function finished({ value, lineOf }: ParsedRecord, report: ScanReport) {
  if (!(Number(textAt(value, 'Stats', 'files')) > 0))
    return report.fail('no file was looked through', lineOf(['Stats']));
  if (report.findings === 0 && Number(textAt(value, 'Stats', 'found')) > 0)
    return report.fail('it does not list what it counts', lineOf(['Stats', 'found']));
  const errors = partOf(value, 'Golang errors');
  const failed = isMap(errors) && Object.keys(errors).length > 0;
  return report.build({
    line: lineOf(['Issues']),
    ...(failed
      ? { doubt: { detail: 'a package could not be looked through', line: lineOf(['Golang errors']) } }
      : {}),
  });
}
