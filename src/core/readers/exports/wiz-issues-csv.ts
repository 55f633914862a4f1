import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { severityOf } from '../severity.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { type Vulnerability, VulnerabilityTable } from '../vulnerability-table.ts';

const states: Readonly<Record<string, Vulnerability['state']>> = {
  RESOLVED: 'fixed',
  REJECTED: 'dismissed',
  IGNORED: 'dismissed',
};

/** Issues of Wiz with the days on which they came and went. A report may be filtered: none at all show nothing. */
export const wizIssuesCsv: TableReader = {
  id: 'wiz-issues-csv',
  title: 'Wiz issues (CSV report)',
  supports: ['vulnerability-management'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its rows',
  takes: 'table',
  recognizes: (headings) =>
    headingsHave(headings)('issueid', 'title', 'severity', 'status', 'resourceexternalid', 'createdat'),
  read: (table, reading) => {
    const cell = cellsOf(table);
    const findings = new VulnerabilityTable({ file: table.file, line: table.line });
    const newest = new NewestDay();
    for (let row = 0; row < table.rowCount; row++) {
      const at = (...names: string[]) => cell(row, ...names) ?? '';
      const line = table.lineOf(row);
      const state = states[at('status').toUpperCase()] ?? 'open';
      for (const column of ['createdat', 'resolvedtime', 'statuschangedat']) newest.take(at(column), line);
      findings.add({
        line,
        id: at('title') || at('issueid'),
        severity: severityOf(at('severity')) ?? 'unknown',
        state,
        found: at('createdat'),
        fixed: state === 'fixed' ? at('resolvedtime', 'statuschangedat') : '',
        where: at('resourcename') || at('resourceexternalid'),
      });
    }
    return {
      ...reading,
      reader: wizIssuesCsv.id,
      tables: [findings.build()],
      ...newest.notBefore(table.file),
    };
  },
};
