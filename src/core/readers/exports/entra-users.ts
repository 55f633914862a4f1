import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, isPartial, partialDetail, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

const keys = ['value'];
const happened = ['createdDateTime', 'lastPasswordChangeDateTime'];

/** Users of a tenant, or the members of a role or group: accounts, of whose MFA the answer says nothing. */
export const entraUsers: RecordReader = {
  id: 'entra-users',
  title: 'Entra users, or members of a role or group (Microsoft Graph; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: entraUsers.id }, file);
    if (isPartial(value)) return builder.fail('tool-failure', partialDetail, lineOf(['@odata.nextLink']));
    const newest = new NewestDay();
    const accounts = exportItems(value, keys).map(({ item, path }): Account => {
      const account = accountOf(item, lineOf(path));
      newest.take(account.lastLogin, account.line);
      for (const key of happened) newest.take(partOf(item, key), account.line);
      return account;
    });
    builder.addTable(accountTable({ file, line: lineOf(keys) }, accounts));
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

function isUser(item: unknown): boolean {
  if (textAt(item, '@odata.type') === '#microsoft.graph.user') return true;
  return (
    textAt(item, 'userPrincipalName') !== undefined &&
    ['accountEnabled', 'userType', 'mail', 'displayName'].some((key) => partOf(item, key) !== undefined) &&
    ['isMfaRegistered', 'isMfaCapable'].every((key) => partOf(item, key) === undefined)
  );
}

function accountOf(item: unknown, line: number): Account {
  const enabled = partOf(item, 'accountEnabled');
  const seen = ['lastSuccessfulSignInDateTime', 'lastSignInDateTime', 'lastNonInteractiveSignInDateTime'];
  const logins = seen.map((key) => textAt(item, 'signInActivity', key) ?? '').sort();
  return {
    line,
    email: textAt(item, 'mail') ?? textAt(item, 'userPrincipalName'),
    id: textAt(item, 'employeeId'),
    name: textAt(item, 'displayName'),
    status: typeof enabled === 'boolean' ? (enabled ? 'active' : 'disabled') : undefined,
    type: textAt(item, 'userType'),
    lastLogin: partOf(item, 'signInActivity') === undefined ? undefined : logins.at(-1),
  };
}
