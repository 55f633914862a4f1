import { type Account, accountTable } from '../account-table.ts';
import { type Enforcement, enforcementOf } from '../enforcement.ts';
import { googleStanding } from '../google-accounts.ts';
import { NewestDay } from '../newest-day.ts';
import type { TableReader } from '../reader.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { truth } from '../truth.ts';

/**
 * The list that the admin console downloads, and the one that GAM prints. Which columns there are depends on
 * the edition and the year, so each is found by its name.
 */
export const googleWorkspaceUsersCsv: TableReader = {
  id: 'google-workspace-users-csv',
  title: 'Google Workspace users (CSV of the admin console or of GAM)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: ['mfa_enforced'], tables: true },
  dating: 'sidecar or file name; else the newest day in its rows',
  takes: 'table',
  recognizes: (headings) => isConsole(headings) || isGam(headings),
  read: (table, reading) => {
    const cell = cellsOf(table);
    const newest = new NewestDay();
    const accounts: Account[] = [];
    const inUse: Enforcement[] = [];
    for (let row = 0; row < table.rowCount; row++) {
      const at = (...names: string[]) => cell(row, ...names);
      const account = accountOf(at, table.lineOf(row));
      const { line } = account;
      accounts.push(account);
      newest.take(at('lastsignin', 'lastlogintime'), line);
      newest.take(at('creationtime'), line);
      if (account.status === 'active')
        inUse.push({ enforced: truth(at('2svenforced', 'isenforcedin2sv')), line });
    }
    const shown = enforcementOf(table.file, inUse);
    return {
      ...reading,
      reader: googleWorkspaceUsersCsv.id,
      tables: [accountTable({ file: table.file, line: table.line }, accounts)],
      settings: [...reading.settings, ...(shown ? [shown] : [])],
      ...newest.notBefore(table.file),
    };
  },
};

function isConsole(headings: readonly string[]): boolean {
  const own = headings.filter((heading) => /\[(?:required|read only|upload only)\]/i.test(heading));
  return own.length >= 3 && headingsHave(headings)('firstname', 'lastname', 'emailaddress');
}

function isGam(headings: readonly string[]): boolean {
  const have = headingsHave(headings);
  return have('primaryemail') && (have('isenrolledin2sv') || have('isenforcedin2sv') || have('suspended'));
}

function accountOf(at: (...names: string[]) => string | undefined, line: number): Account {
  const names = [at('firstname', 'namegivenname') ?? '', at('lastname', 'namefamilyname') ?? ''];
  return {
    line,
    email: at('emailaddress', 'primaryemail'),
    id: at('employeeid'),
    name: at('namefullname') ?? names.filter((name) => name !== '').join(' '),
    status: statusOf(at),
    type: at('employeetype'),
    mfa: at('2svenrolled', 'isenrolledin2sv'),
    lastLogin: at('lastsignin', 'lastlogintime'),
  };
}

function statusOf(at: (...names: string[]) => string | undefined): string {
  if (truth(at('suspended'))) return 'suspended';
  if (truth(at('archived'))) return 'archived';
  return googleStanding(at('status') ?? '') ?? 'active';
}
