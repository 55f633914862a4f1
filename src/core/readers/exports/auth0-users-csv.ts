import { type Account, accountTable } from '../account-table.ts';
import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { truth } from '../truth.ts';

/** The users export in CSV has the fields that were asked for: MFA is told where `multifactor` is among them. */
export const auth0UsersCsv: TableReader = {
  id: 'auth0-users-csv',
  title: 'Auth0 users (users export in CSV; MFA with the field multifactor)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its rows',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    const own = ['multifactor', 'loginscount', 'identities', 'identities0connection'];
    return headings.includes('user_id') && have('email') && own.some((column) => have(column));
  },
  read: (table, reading) => {
    const cell = cellsOf(table);
    const newest = new NewestDay();
    const accounts = Array.from({ length: table.rowCount }, (_, row): Account => {
      const line = table.lineOf(row);
      for (const column of ['lastlogin', 'updatedat', 'createdat']) newest.take(cell(row, column), line);
      const factors = cell(row, 'multifactor');
      return {
        line,
        email: cell(row, 'email'),
        name: cell(row, 'name'),
        status: truth(cell(row, 'blocked')) ? 'blocked' : 'active',
        mfa:
          factors === undefined
            ? undefined
            : String(/\w/u.test(factors) && !/^(?:null|false)$/iu.test(factors)),
        lastLogin: cell(row, 'lastlogin'),
      };
    });
    return {
      ...reading,
      reader: auth0UsersCsv.id,
      tables: [accountTable({ file: table.file, line: table.line }, accounts)],
      ...newest.notBefore(table.file),
    };
  },
};
