import { EndpointReport } from '../endpoint-report.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';

const columns = ['filevault2status', 'filevaultstatus', 'filevault2', 'filevault2enabled'];
const encrypted = /^(?:all|boot) partitions encrypted$/iu;
/** Some partitions are not enough: the one that starts may not be among them. */
const notEncrypted = /^(?:(?:some|no) partitions encrypted|n\/a|)$/iu;

/** The list of computers that Jamf exports, where it has the column of FileVault. */
export const jamfComputersCsv: TableReader = {
  id: 'jamf-computers-csv',
  title: 'Jamf Pro computers (CSV with “FileVault 2 Status”)',
  supports: ['endpoint-encryption'],
  gives: { settings: ['endpoint_disk_encrypted'], tables: true },
  dating: 'sidecar or file name; else the newest contact',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    return have('computername') && columns.some((column) => have(column));
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const report = new EndpointReport(table.file);
    for (let row = 0; row < table.rowCount; row++)
      report.add({
        line: table.lineOf(row),
        host: cell(row, 'computername'),
        encrypted: isEncrypted(cell(row, ...columns) ?? ''),
        user: cell(row, 'emailaddress', 'username', 'fullname'),
        seen: cell(row, 'lastcheckin', 'lastinventoryupdate'),
      });
    return { ...reading, reader: jamfComputersCsv.id, ...report.build(table.line) };
  },
};

function isEncrypted(written: string): boolean | string {
  if (encrypted.test(written)) return true;
  return notEncrypted.test(written) ? false : written;
}
