import { type Account, accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';
import { truth } from '../truth.ts';

const keys = ['members'];

/** Only an administrator is told who has a second factor: where it is missing, nothing is known. */
export const slackUsers: RecordReader = {
  id: 'slack-users',
  title: 'Slack members (users.list)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isMember),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: slackUsers.id }, file);
    const accounts = exportItems(value, keys).map(({ item, path }): Account => {
      const isBot = item['is_bot'] === true || item['id'] === 'USLACKBOT';
      const mfa = truth(item['has_2fa']);
      return {
        line: lineOf(path),
        email: textAt(item, 'profile', 'email'),
        name: textAt(item, 'profile', 'real_name') ?? textAt(item, 'real_name') ?? textAt(item, 'name'),
        status: statusOf(item),
        type: isBot || item['is_workflow_bot'] === true ? 'bot' : 'user',
        mfa: mfa === undefined ? undefined : String(mfa),
      };
    });
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return builder.build();
  },
};

function isMember(item: RecordMap): boolean {
  return (
    /^[UW][A-Z0-9]{1,30}$/u.test(textAt(item, 'id') ?? '') &&
    typeof item['deleted'] === 'boolean' &&
    partOf(item, 'profile') !== undefined
  );
}

function statusOf(item: RecordMap): string {
  if (item['deleted'] === true) return 'deactivated';
  return item['is_invited_user'] === true ? 'invited' : 'active';
}
