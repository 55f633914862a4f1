import { readDate } from '../../evidence/dates.ts';
import { type Account, accountTable } from '../account-table.ts';
import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';

/** Users of an Atlassian organization, with a column for each product that they were last seen in. */
export const atlassianUsersCsv: TableReader = {
  id: 'atlassian-users-csv',
  title: 'Atlassian users (CSV of the organization; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its rows',
  takes: 'table',
  recognizes: (headings) =>
    headingsHave(headings)('userid', 'username', 'email', 'userstatus') &&
    (headingsHave(headings)('addedtoorg') || headings.some((heading) => /^last seen in /iu.test(heading))),
  read: (table, reading) => {
    const cell = cellsOf(table);
    const newest = new NewestDay();
    const seenIn = [...table.headings.keys()].filter((column) =>
      /^last seen in /iu.test(table.headings[column] ?? ''),
    );
    const accounts = Array.from({ length: table.rowCount }, (_, row): Account => {
      const line = table.lineOf(row);
      const seen = seenIn.flatMap((column) => {
        const day = readDate(table.cell(row, column));
        return day.kind === 'day' ? [day.date] : [];
      });
      const lastLogin: string = seen.sort().at(-1) ?? '';
      newest.take(lastLogin, line);
      return {
        line,
        email: cell(row, 'email'),
        name: cell(row, 'username'),
        status: cell(row, 'userstatus')?.toLowerCase(),
        lastLogin,
      };
    });
    return {
      ...reading,
      reader: atlassianUsersCsv.id,
      tables: [accountTable({ file: table.file, line: table.line }, accounts)],
      ...newest.notBefore(table.file),
    };
  },
};
