import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['data'];
/** Numbers of its own; whoever is locked out can be let in again without anybody's leave. */
const statuses: Readonly<Record<string, string>> = {
  0: 'staged',
  1: 'active',
  2: 'suspended',
  3: 'locked',
  4: 'password expired',
  5: 'awaiting password reset',
  7: 'password pending',
  8: 'security questions required',
};

/** OneLogin users say nothing of MFA. */
export const oneloginUsers: RecordReader = {
  id: 'onelogin-users',
  title: 'OneLogin users (API; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: oneloginUsers.id }, file);
    const newest = new NewestDay();
    const accounts = exportItems(value, keys).map(({ item, path }): Account => {
      const line = lineOf(path);
      for (const key of ['last_login', 'updated_at', 'created_at']) newest.take(item[key], line);
      const names = [textAt(item, 'firstname'), textAt(item, 'lastname')];
      return {
        line,
        email: textAt(item, 'email') ?? textAt(item, 'username'),
        name: names.filter((name) => name !== undefined).join(' '),
        status: statuses[textAt(item, 'status') ?? ''] ?? 'active',
        lastLogin: textAt(item, 'last_login') ?? '',
      };
    });
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

function isUser(item: RecordMap): boolean {
  return (
    typeof item['id'] === 'number' &&
    typeof item['status'] === 'number' &&
    partOf(item, 'firstname') !== undefined &&
    ['activated_at', 'invalid_login_attempts', 'distinguished_name', 'directory_id'].some(
      (key) => key in item,
    )
  );
}
