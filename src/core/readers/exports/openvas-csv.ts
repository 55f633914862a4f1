import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { severityOf, severityOfScore } from '../severity.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { VulnerabilityTable } from '../vulnerability-table.ts';

/** What OpenVAS only notes is no finding. */
const notes = /^(?:log|debug|false positive)$/iu;

/** Results of OpenVAS (Greenbone). They do not say whether the scan came to its end: none of them show no clean result. */
export const openvasCsv: TableReader = {
  id: 'openvas-csv',
  title: 'OpenVAS or Greenbone results (CSV)',
  supports: ['vulnerability-management'],
  gives: { settings: [], tables: true },
  dating: 'the newest Timestamp',
  takes: 'table',
  recognizes: (headings) => headingsHave(headings)('ip', 'nvtname', 'nvtoid', 'severity'),
  read: (table, reading) => {
    const cell = cellsOf(table);
    const findings = new VulnerabilityTable({ file: table.file, line: table.line });
    const run = new NewestDay();
    for (let row = 0; row < table.rowCount; row++) {
      const at = (...names: string[]) => cell(row, ...names) ?? '';
      const line = table.lineOf(row);
      run.take(at('timestamp').slice(0, 10), line);
      const severity = at('severity');
      if (notes.test(severity)) continue;
      findings.add({
        line,
        id: at('cves').split(',')[0]?.trim() || at('nvtoid'),
        severity: severityOf(severity) ?? severityOfScore(at('cvss')) ?? 'unknown',
        state: 'open',
        where: `${at('ip')} ${at('port')} ${at('nvtname')}`,
      });
    }
    return {
      ...reading,
      reader: openvasCsv.id,
      tables: [findings.build()],
      dates: [...run.toolTimestamps(table.file), ...reading.dates],
    };
  },
};
