import type { Reading } from '../../evidence/evidence.ts';
import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { severityOf } from '../severity.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { type Vulnerability, VulnerabilityTable } from '../vulnerability-table.ts';

/** The plugin that tells of the scan of a host itself: without it a host was filtered, or not scanned to its end. */
const scanInformation = '19506';
const started = /Scan Start Date\s{0,3}:\s{0,3}(\d{4})\/(\d{1,2})\/(\d{1,2})/u;

/** Nessus and Tenable: one result of one plugin on one host a row, those that only inform among them. */
export const nessusCsv: TableReader = {
  id: 'nessus-csv',
  title: 'Nessus and Tenable scan (CSV)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: '“Scan Start Date” of plugin 19506; else sidecar or file name',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    return have('pluginid', 'host', 'name') && (have('risk') || have('severity'));
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const place = { file: table.file, line: table.line };
    const findings = new VulnerabilityTable(place);
    const run = new NewestDay();
    const hosts = new Set<string>();
    const informed = new Set<string>();
    for (let row = 0; row < table.rowCount; row++) {
      const at = (...names: string[]) => cell(row, ...names) ?? '';
      const line = table.lineOf(row);
      hosts.add(at('host'));
      if (at('pluginid') === scanInformation) {
        informed.add(at('host'));
        const [, year = '', month = '', day = ''] = started.exec(at('pluginoutput')) ?? [];
        run.take(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, line);
      }
      const severity = severityOf(at('risk', 'severity')) ?? 'unknown';
      // What only informs is no finding.
      if (severity === 'none') continue;
      const fixed = at('lastfixed');
      findings.add({
        line,
        id: at('cve') || at('pluginid'),
        severity,
        state: stateOf(at('vulnerabilitystate', 'state')),
        found: at('firstfound', 'firstdiscovered', 'firstseen'),
        fixed,
        where: `${at('host')} ${at('port')} ${at('name')}`,
      });
    }
    const settings: Reading['settings'] =
      informed.size > 0 && informed.size === hosts.size
        ? [{ name: 'scan_completed', value: true, place }]
        : [];
    return {
      ...reading,
      reader: nessusCsv.id,
      tables: [findings.build()],
      settings,
      dates: [...run.toolTimestamps(table.file), ...reading.dates],
    };
  },
};

function stateOf(written: string): Vulnerability['state'] {
  return written.toLowerCase() === 'fixed' ? 'fixed' : 'open';
}
