import { type Account, accountTable } from '../account-table.ts';
import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { truth } from '../truth.ts';

/** Its column `state` is part of the address, not of the account. */
export const entraUsersCsv: TableReader = {
  id: 'entra-users-csv',
  title: 'Entra users (CSV of the portal; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its rows, where in ISO form',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    return (
      have('userprincipalname', 'displayname') &&
      (have('accountenabled') || have('objectid') || have('usertype')) &&
      !have('ismfaregistered') &&
      !have('ismfacapable')
    );
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const newest = new NewestDay();
    const accounts = Array.from({ length: table.rowCount }, (_, row): Account => {
      const line = table.lineOf(row);
      newest.take(cell(row, 'createddatetime'), line);
      const enabled = cell(row, 'accountenabled');
      return {
        line,
        email: cell(row, 'mail') || cell(row, 'userprincipalname'),
        id: cell(row, 'employeeid'),
        name: cell(row, 'displayname'),
        status: enabled === undefined ? undefined : truth(enabled) === false ? 'disabled' : 'active',
        type: cell(row, 'usertype'),
      };
    });
    return {
      ...reading,
      reader: entraUsersCsv.id,
      tables: [accountTable({ file: table.file, line: table.line }, accounts)],
      ...newest.notBefore(table.file),
    };
  },
};
