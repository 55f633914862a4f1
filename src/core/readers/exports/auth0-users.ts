import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, partialDetail, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['users'];

/**
 * Users of the Management API, or of its export with one a line. Only who has enrolled in MFA has the key: where
 * nobody has, it may not have been asked for, and nothing is known.
 */
export const auth0Users: RecordReader = {
  id: 'auth0-users',
  title: 'Auth0 users (Management API, or the users export in JSON)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser) || (isMap(value) && isUser(value)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: auth0Users.id }, file);
    const items = isMap(value) && isUser(value) ? [{ item: value, path: [] }] : exportItems(value, keys);
    // The answer with totals counts all that there are.
    const total = partOf(value, 'total');
    if (typeof total === 'number' && total > items.length)
      return builder.fail('tool-failure', partialDetail, lineOf(['total']));
    const toldMfa = items.some(({ item }) => 'multifactor' in item);
    const newest = new NewestDay();
    const accounts = items.map(({ item, path }): Account => {
      const line = lineOf(path);
      for (const key of ['last_login', 'updated_at', 'created_at']) newest.take(item[key], line);
      const { multifactor } = item;
      return {
        line,
        email: textAt(item, 'email') ?? textAt(item, 'username'),
        name: textAt(item, 'name'),
        status: item['blocked'] === true ? 'blocked' : 'active',
        mfa: toldMfa ? String(Array.isArray(multifactor) && multifactor.length > 0) : undefined,
        lastLogin: textAt(item, 'last_login') ?? '',
      };
    });
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

/** `auth0|…`, `google-oauth2|…`: a connection and who it is there. */
function isUser(item: RecordMap): boolean {
  return (
    /^[\w-]{1,60}\|\S/u.test(textAt(item, 'user_id') ?? '') &&
    ['email', 'username', 'identities', 'logins_count'].some((key) => key in item)
  );
}
