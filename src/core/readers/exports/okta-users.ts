import { accountTable } from '../account-table.ts';
import { exportItems, hasOnlyItems } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import { isOktaUser, oktaAccount } from '../okta-accounts.ts';
import { hasFactors } from '../okta-factors.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

const keys = ['users', 'value', 'data'];

/** Okta users say nothing of MFA: they show who has an account, and who still has one. */
export const oktaUsers: RecordReader = {
  id: 'okta-users',
  title: 'Okta users (API; says nothing of MFA)',
  supports: ['offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, (item) => isOktaUser(item) && !hasFactors(item)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: oktaUsers.id }, file);
    const newest = new NewestDay();
    const accounts = exportItems(value, keys).map(({ item, path }) =>
      oktaAccount(item, lineOf(path), newest),
    );
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};
