import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['data'];
/** Numbers of its own. */
const statuses: Readonly<Record<string, string>> = {
  '-1': 'revoked',
  0: 'invited',
  1: 'accepted',
  2: 'confirmed',
};

export const bitwardenMembers: RecordReader = {
  id: 'bitwarden-members',
  title: 'Bitwarden members (Public API)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isMember),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: bitwardenMembers.id }, file);
    const accounts = exportItems(value, keys).map(
      ({ item, path }): Account => ({
        line: lineOf(path),
        email: textAt(item, 'email'),
        name: textAt(item, 'name'),
        status: statuses[textAt(item, 'status') ?? ''],
        mfa: String(item['twoFactorEnabled'] === true),
      }),
    );
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return builder.build();
  },
};

function isMember(item: RecordMap): boolean {
  return (
    item['object'] === 'member' &&
    typeof item['twoFactorEnabled'] === 'boolean' &&
    Object.hasOwn(statuses, textAt(item, 'status') ?? '')
  );
}
