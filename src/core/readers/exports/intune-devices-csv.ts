import { EndpointReport } from '../endpoint-report.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { truth } from '../truth.ts';

const columns = ['encrypted', 'isencrypted', 'encryptionstatus', 'encryptionstatusstring'];

/** The list of devices of the admin center, its encryption report, and the list that PowerShell makes of the API's. */
export const intuneDevicesCsv: TableReader = {
  id: 'intune-devices-csv',
  title: 'Intune devices or encryption report (CSV)',
  supports: ['endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    return (
      have('devicename') &&
      columns.some((column) => have(column)) &&
      [
        'managedby',
        'compliance',
        'compliancestate',
        'compliantstate',
        'encryptionreadiness',
        'ownership',
      ].some((column) => have(column))
    );
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const report = new EndpointReport(table.file);
    for (let row = 0; row < table.rowCount; row++)
      report.add({
        line: table.lineOf(row),
        host: cell(row, 'devicename'),
        encrypted: isEncrypted(cell(row, ...columns)),
        user: cell(row, 'primaryuserupn', 'userprincipalname', 'upn', 'useremail'),
        seen: cell(row, 'lastcheckin', 'lastsyncdatetime', 'lastcontact'),
      });
    return { ...reading, reader: intuneDevicesCsv.id, ...report.build(table.line) };
  },
};

function isEncrypted(written = ''): boolean | string {
  const word = written.toLowerCase();
  if (word === 'encrypted') return true;
  return truth(word) ?? (word === '' || word === 'not encrypted' ? false : written);
}
