import { accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['results'];

/** Whoever is excluded from MFA signs in without it, configured or not. */
export const jumpcloudUsers: RecordReader = {
  id: 'jumpcloud-users',
  title: 'JumpCloud users (systemusers)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: jumpcloudUsers.id }, file);
    const accounts = exportItems(value, keys).map(({ item, path }) => ({
      line: lineOf(path),
      email: textAt(item, 'email'),
      id: textAt(item, 'employeeIdentifier'),
      name: textAt(item, 'displayname') ?? textAt(item, 'username'),
      status: item['suspended'] === true ? 'suspended' : textAt(item, 'state')?.toLowerCase(),
      mfa: String(
        partOf(item, 'mfa', 'exclusion') !== true &&
          (partOf(item, 'mfa', 'configured') === true || item['totp_enabled'] === true),
      ),
    }));
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return builder.build();
  },
};

function isUser(item: RecordMap): boolean {
  return (
    textAt(item, 'username') !== undefined &&
    typeof item['suspended'] === 'boolean' &&
    (typeof item['totp_enabled'] === 'boolean' || partOf(item, 'mfa', 'configured') !== undefined)
  );
}
