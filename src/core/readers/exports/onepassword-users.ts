import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

/** The states of an account; whoever is being recovered, or moved, still has one. */
const states: Readonly<Record<string, string>> = {
  ACTIVE: 'active',
  SUSPENDED: 'suspended',
  DELETED: 'deleted',
  PENDING: 'invited',
  INVITED: 'invited',
  RECOVERY_STARTED: 'active',
  RECOVERY_ACCEPTED: 'active',
  TRANSFER_STARTED: 'provisioned',
  TRANSFER_ACCEPTED: 'active',
  TRANSFER_SUSPENDED: 'suspended',
};
const types = new Set(['MEMBER', 'GUEST', 'SERVICE_ACCOUNT']);

/** Users of 1Password say nothing of MFA. */
export const onepasswordUsers: RecordReader = {
  id: 'onepassword-users',
  title: '1Password users (op user list --format json; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, [], isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: onepasswordUsers.id }, file);
    const newest = new NewestDay();
    const accounts = exportItems(value, []).map(({ item, path }): Account => {
      const line = lineOf(path);
      for (const key of ['last_auth_at', 'updated_at', 'created_at']) newest.take(item[key], line);
      return {
        line,
        email: textAt(item, 'email'),
        name: textAt(item, 'name'),
        status: states[textAt(item, 'state') ?? ''],
        type: textAt(item, 'type') === 'SERVICE_ACCOUNT' ? 'service account' : 'user',
        lastLogin: textAt(item, 'last_auth_at'),
      };
    });
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

function isUser(item: RecordMap): boolean {
  return (
    /^[A-Z0-9]{10,30}$/u.test(textAt(item, 'id') ?? '') &&
    textAt(item, 'email') !== undefined &&
    types.has(textAt(item, 'type') ?? '') &&
    Object.hasOwn(states, textAt(item, 'state') ?? '')
  );
}
