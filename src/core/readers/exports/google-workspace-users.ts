import { type Account, accountTable } from '../account-table.ts';
import { type Enforcement, enforcementOf } from '../enforcement.ts';
import { exportItems, hasOnlyItems, isPartial, partialDetail, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { truth } from '../truth.ts';

const keys = ['users'];
const known = ['isEnrolledIn2Sv', 'isEnforcedIn2Sv', 'suspended', 'isMailboxSetup', 'orgUnitPath'];

/** 2-step verification enforced for every account in use is enforcement at the identity provider. */
export const googleWorkspaceUsers: RecordReader = {
  id: 'google-workspace-users',
  title: 'Google Workspace users (Directory API)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: ['mfa_enforced'], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: googleWorkspaceUsers.id }, file);
    if (isPartial(value)) return builder.fail('tool-failure', partialDetail, lineOf(['nextPageToken']));
    const newest = new NewestDay();
    const accounts: Account[] = [];
    const inUse: Enforcement[] = [];
    for (const { item, path } of exportItems(value, keys)) {
      const line = lineOf(path);
      const account = accountOf(item, line);
      accounts.push(account);
      for (const key of ['creationTime', 'lastLoginTime']) newest.take(partOf(item, key), line);
      if (account.status === 'active') inUse.push({ enforced: truth(partOf(item, 'isEnforcedIn2Sv')), line });
    }
    builder.addTable(accountTable({ file, line: lineOf(['users']) }, accounts));
    const shown = enforcementOf(file, inUse);
    if (shown) builder.addSetting(shown.name, shown.value, shown.place.line);
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

function isUser(item: unknown): boolean {
  return textAt(item, 'primaryEmail') !== undefined && known.some((key) => partOf(item, key) !== undefined);
}

function accountOf(item: unknown, line: number): Account {
  const name = partOf(item, 'name');
  const names = [textAt(name, 'givenName'), textAt(name, 'familyName')];
  return {
    line,
    email: textAt(item, 'primaryEmail'),
    id: employeeId(item),
    name: textAt(name, 'fullName') ?? names.filter((part) => part !== undefined).join(' '),
    status: statusOf(item),
    mfa: textAt(item, 'isEnrolledIn2Sv'),
    lastLogin: lastLogin(textAt(item, 'lastLoginTime') ?? ''),
  };
}

function statusOf(item: unknown): string {
  if (truth(partOf(item, 'suspended'))) return 'suspended';
  if (truth(partOf(item, 'archived'))) return 'archived';
  return textAt(item, 'deletionTime') === undefined ? 'active' : 'deleted';
}

/** The employee id stands among the ids that others have given. */
function employeeId(item: unknown): string | undefined {
  const ids = partOf(item, 'externalIds');
  if (!Array.isArray(ids)) return undefined;
  const own = ids.find((id) => isMap(id) && textAt(id, 'type') === 'organization');
  return textAt(own, 'value');
}

/** Google writes the beginning of time for whoever has never signed in. */
function lastLogin(text: string): string {
  return text.startsWith('1970-01-01') ? '' : text;
}
