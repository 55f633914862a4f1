import type { CheckStatus } from '../check-table.ts';
import { NewestDay } from '../newest-day.ts';
import { checkStatusOf, noOutcomeDetail, PostureReport } from '../posture-report.ts';
import type { TableReader } from '../reader.ts';
import { failed } from '../reading-builder.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { truth } from '../truth.ts';

type Cells = (...columns: string[]) => string | undefined;

/** One check of one resource a row, in the list of findings and in the list for one framework. */
export const prowlerCsv: TableReader = {
  id: 'prowler-csv',
  title: 'Prowler findings (CSV)',
  supports: ['encryption', 'mfa', 'baseline-configuration'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
  dating: 'the newest TIMESTAMP',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    const own = ['findinguid', 'findinguniqueid', 'prowlerversion', 'provider'].some((column) =>
      have(column),
    );
    return own && have('checkid', 'status', 'statusextended');
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const run = new NewestDay();
    const report = new PostureReport({ file: table.file, line: table.line });
    let cutOff: number | undefined;
    for (let row = 0; row < table.rowCount; row++) {
      const at: Cells = (...columns) => cell(row, ...columns);
      const line = table.lineOf(row);
      const check = at('checkid') ?? '';
      if (check === '' || at('status') === '') cutOff ??= line;
      run.take(at('timestamp', 'assessmentstarttime', 'assessmentdate'), line);
      report.add({
        line,
        check,
        title: at('checktitle'),
        status: statusOf(at),
        severity: at('severity'),
        resource: at('resourceuid', 'resourceid', 'resourcename') ?? '',
        sentence: at('statusextended'),
      });
    }
    if (!report.showsSomething)
      return failed(
        { format: reading.format, reader: prowlerCsv.id },
        { reason: 'tool-failure', detail: noOutcomeDetail, line: table.line },
      );
    return {
      ...reading,
      ...report.build(),
      reader: prowlerCsv.id,
      dates: [...run.toolTimestamps(table.file), ...reading.dates],
      problems: [
        ...reading.problems,
        ...(cutOff === undefined
          ? []
          : [{ reason: 'malformed' as const, detail: 'a row that is cut off', line: cutOff }]),
      ],
    };
  },
};

function statusOf(at: Cells): CheckStatus {
  const status = checkStatusOf(at('status'));
  return status === 'fail' && truth(at('muted')) ? 'muted' : status;
}
