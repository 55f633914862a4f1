import type { Reading } from '../../evidence/evidence.ts';
import { type CheckStatus, CheckTable } from '../check-table.ts';
import { partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

const statuses: Readonly<Record<string, CheckStatus>> = {
  passed_checks: 'pass',
  failed_checks: 'fail',
  skipped_checks: 'suppressed',
};
const lists = Object.keys(statuses).map((kind) => ['results', kind]);

/**
 * Checks of infrastructure as code, of one framework or of several. Without a key of the maker's platform no check
 * has a severity. Where Checkov finds nothing that it knows it answers with nothing but zeros.
 */
export const checkov = listReader({
  id: 'checkov',
  title: 'Checkov (JSON)',
  supports: ['baseline-configuration'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  recognizes: (value) =>
    isZeros(value) || isReport(value) || (Array.isArray(value) && value.length > 0 && value.every(isReport)),
  startsLike: (start) => start.includes('"check_type"') && start.includes('"check_id"'),
  lists: lists.flatMap((list) => [list, ['*', ...list]]),
  collect: (file) => {
    const table = new CheckTable({ file, line: 1 });
    let failed = 0;
    return {
      take: (item, { path, line }) => {
        if (path.at(-2) === 'failed_checks') failed += 1;
        table.add({
          line,
          check: textAt(item, 'check_id') ?? 'no id',
          title: textAt(item, 'check_name'),
          status: statuses[String(path.at(-2))] ?? 'not evaluated',
          severity: textAt(item, 'severity'),
          resource: `${textAt(item, 'file_path') ?? ''} ${textAt(item, 'resource') ?? ''}`.trim(),
        });
      },
      finish: (around) => finished(around, { table, failed, file }),
    };
  },
});

interface Taken {
  table: CheckTable;
  failed: number;
  file: string;
}

function finished({ value, lineOf }: ParsedRecord, { table, failed, file }: Taken): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: checkov.id }, file);
  const reports: unknown[] = Array.isArray(value) ? value : [value];
  const line = lineOf(Array.isArray(value) ? [] : ['results']);
  const counted = (key: string) =>
    reports.reduce((sum: number, report) => sum + (Number(textAt(report, 'summary', key)) || 0), 0);
  // With --quiet the checks that passed are only counted.
  if (table.rowCount === 0 && counted('passed') === 0)
    return builder.fail('tool-failure', 'no check was made: nothing was found to examine', line);
  if (counted('failed') > failed)
    return builder.fail('tool-failure', 'it does not list all the failures that it counts', line);
  if (counted('parsing_errors') > 0) {
    const detail = 'a file could not be parsed: its checks were not made';
    // Half of the checks show what fails, and never that all is well.
    if (failed === 0) return builder.fail('tool-failure', detail, line);
    builder.addProblem('tool-failure', detail, line);
  } else builder.addSetting('scan_completed', true, line);
  builder.addTable({ ...table.build(), line });
  return builder.build();
}

function isReport(value: unknown): boolean {
  return (
    isMap(value) &&
    typeof value['check_type'] === 'string' &&
    (Array.isArray(partOf(value, 'results', 'failed_checks')) ||
      Array.isArray(partOf(value, 'results', 'passed_checks')))
  );
}

function isZeros(value: unknown): boolean {
  return isMap(value) && typeof value['checkov_version'] === 'string' && typeof value['passed'] === 'number';
}
