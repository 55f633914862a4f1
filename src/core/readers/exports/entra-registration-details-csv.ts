import { accountTable } from '../account-table.ts';
import { registeredAccount } from '../entra-registrations.ts';
import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';

/** The same as the Graph answer, as the portal downloads it or `Export-Csv` writes it. */
export const entraRegistrationDetailsCsv: TableReader = {
  id: 'entra-registration-details-csv',
  title: 'Entra user registration details (CSV; capability, not enforcement)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'the newest lastUpdatedDateTime, where it is in ISO form; else sidecar or file name',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    return have('userprincipalname') && (have('ismfaregistered') || have('ismfacapable'));
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const updated = new NewestDay();
    const accounts = Array.from({ length: table.rowCount }, (_, row) => {
      const line = table.lineOf(row);
      updated.take(cell(row, 'lastupdateddatetime'), line);
      return registeredAccount((name) => cell(row, name.toLowerCase()), line);
    });
    return {
      ...reading,
      reader: entraRegistrationDetailsCsv.id,
      tables: [accountTable({ file: table.file, line: table.line }, accounts)],
      dates: [...reading.dates, ...updated.toolTimestamps(table.file)],
    };
  },
};
