import { accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['response'];
const statuses = new Set(['active', 'bypass', 'disabled', 'locked out', 'pending deletion']);

/** Whoever is in bypass signs in without a second factor, enrolled or not. */
export const duoUsers: RecordReader = {
  id: 'duo-users',
  title: 'Duo users (Admin API)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isUser),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: duoUsers.id }, file);
    const more = isMap(value) && isMap(value['metadata']) ? value['metadata']['next_offset'] : undefined;
    if (typeof more === 'number')
      return builder.fail('tool-failure', 'only a part of the list: export all pages', lineOf(['metadata']));
    const accounts = exportItems(value, keys).map(({ item, path }) => {
      const status = textAt(item, 'status');
      return {
        line: lineOf(path),
        email: textAt(item, 'email'),
        name: textAt(item, 'realname') ?? textAt(item, 'username'),
        status: status === 'bypass' ? 'active' : status,
        mfa: String(item['is_enrolled'] === true && status !== 'bypass'),
      };
    });
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return builder.build();
  },
};

function isUser(item: RecordMap): boolean {
  return (
    textAt(item, 'username') !== undefined &&
    typeof item['is_enrolled'] === 'boolean' &&
    statuses.has(textAt(item, 'status') ?? '')
  );
}
