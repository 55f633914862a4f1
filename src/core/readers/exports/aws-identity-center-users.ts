import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['Users'];

/** Users of the identity store say nothing of MFA, and older answers nothing of whether they are enabled. */
export const awsIdentityCenterUsers: RecordReader = {
  id: 'aws-identity-center-users',
  title: 'AWS IAM Identity Center users (identitystore list-users; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsIdentityCenterUsers.id }, file);
    const accounts = exportItems(value, keys).map(
      ({ item, path }): Account => ({
        line: lineOf(path),
        email: emailOf(item) ?? textAt(item, 'UserName'),
        name: textAt(item, 'DisplayName'),
        status: textAt(item, 'UserStatus')?.toLowerCase() ?? 'active',
      }),
    );
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return builder.build();
  },
};

function isUser(item: RecordMap): boolean {
  return ['UserName', 'UserId', 'IdentityStoreId'].every((key) => textAt(item, key) !== undefined);
}

/** The one that is marked as primary, else the first. */
function emailOf(item: RecordMap): string | undefined {
  const emails = partOf(item, 'Emails');
  const listed: unknown[] = Array.isArray(emails) ? emails : [];
  const primary = listed.find((email) => partOf(email, 'Primary') === true);
  return textAt(primary ?? listed[0], 'Value');
}
