import { settleDayOrder } from '../../evidence/dates.ts';
import type { Reading } from '../../evidence/evidence.ts';
import type { Table } from '../../evidence/table.ts';
import type { TableReader } from '../reader.ts';
import type { Severity } from '../severity.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { type Vulnerability, VulnerabilityTable } from '../vulnerability-table.ts';

/** From 1, which shows little, to 5, which gives the host away. */
const severities: Readonly<Record<string, Severity>> = {
  1: 'low',
  2: 'low',
  3: 'medium',
  4: 'high',
  5: 'critical',
};

/**
 * Qualys' report of vulnerabilities: one on one host a row. A host that was not scanned has a row that says so.
 */
export const qualysCsv: TableReader = {
  id: 'qualys-csv',
  title: 'Qualys vulnerability report (CSV)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'sidecar or file name',
  takes: 'table',
  recognizes: (headings) => headingsHave(headings)('ip', 'qid', 'title', 'severity'),
  read: (table, reading) => {
    const cell = cellsOf(table);
    const place = { file: table.file, line: table.line };
    const findings = new VulnerabilityTable(place);
    let unscanned: number | undefined;
    let scanned = 0;
    let open = 0;
    for (let row = 0; row < table.rowCount; row++) {
      const at = (...names: string[]) => cell(row, ...names) ?? '';
      const line = table.lineOf(row);
      const host = at('ipstatus').toLowerCase();
      if (host.startsWith('host scanned')) scanned += 1;
      else if (/not (?:alive|scanned)/u.test(host)) unscanned ??= line;
      // What was gathered only informs.
      if (at('qid') === '' || at('type') === 'Ig') continue;
      const state = stateOf(at('vulnstatus'));
      if (state === 'open') open += 1;
      findings.add({
        line,
        id: at('cveid').split(',')[0]?.trim() || `QID ${at('qid')}`,
        severity: severities[at('severity')] ?? 'unknown',
        state,
        found: at('firstdetected'),
        fixed: at('datelastfixed', 'lastfixed'),
        where: `${at('ip')} ${at('port')} ${at('title')}`,
      });
    }
    const dayOrder = settleDayOrder(datesIn(table));
    const settings: Reading['settings'] =
      scanned > 0 && scanned === table.rowCount ? [{ name: 'scan_completed', value: true, place }] : [];
    return {
      ...reading,
      reader: qualysCsv.id,
      // Half a scan shows what it has found, and never that there is nothing.
      tables:
        unscanned !== undefined && open === 0
          ? []
          : [{ ...findings.build(), ...(dayOrder ? { dayOrder } : {}) }],
      settings,
      problems: [
        ...reading.problems,
        ...(unscanned === undefined
          ? []
          : [{ reason: 'tool-failure' as const, detail: 'a host was not scanned', line: unscanned }]),
      ],
    };
  },
};

/** All days of the report, which are written one way: of a few alone nothing may tell which. */
function* datesIn(table: Table): Iterable<string> {
  const cell = cellsOf(table);
  for (let row = 0; row < table.rowCount; row++)
    for (const column of ['firstdetected', 'lastdetected', 'datelastfixed'])
      yield (cell(row, column) ?? '').slice(0, 10);
}

function stateOf(written: string): Vulnerability['state'] {
  return /^fixed/iu.test(written) ? 'fixed' : 'open';
}
