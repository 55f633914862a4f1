import { accountTable } from '../account-table.ts';
import { registeredAccount } from '../entra-registrations.ts';
import { exportItems, hasOnlyItems, isPartial, partialDetail, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

const keys = ['value'];

/** Who can use MFA, not who must: shows accounts, and never that MFA is enforced. */
export const entraRegistrationDetails: RecordReader = {
  id: 'entra-registration-details',
  title: 'Entra user registration details (Microsoft Graph; capability, not enforcement)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'the newest lastUpdatedDateTime',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isRegistration),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: entraRegistrationDetails.id }, file);
    if (isPartial(value)) return builder.fail('tool-failure', partialDetail, lineOf(['@odata.nextLink']));
    const updated = new NewestDay();
    const accounts = exportItems(value, keys).map(({ item, path }) => {
      const line = lineOf(path);
      updated.take(partOf(item, 'lastUpdatedDateTime'), line);
      return registeredAccount((name) => textAt(item, name), line);
    });
    builder.addTable(accountTable({ file, line: lineOf(keys) }, accounts));
    for (const date of updated.toolTimestamps(file)) builder.addDate(date);
    return builder.build();
  },
};

function isRegistration(item: unknown): boolean {
  return (
    textAt(item, 'userPrincipalName') !== undefined &&
    ['isMfaRegistered', 'isMfaCapable'].some((key) => textAt(item, key) !== undefined)
  );
}
