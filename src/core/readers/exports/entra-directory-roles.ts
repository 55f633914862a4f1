import { TableBuilder } from '../../evidence/table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

const keys = ['value'];
const parts = new Set([
  'id',
  'displayname',
  'description',
  'roletemplateid',
  'deleteddatetime',
  '@odata.type',
]);

/** Roles name no accounts, so they serve no test; recognized, for else they would pass for a list of people. */
export const entraDirectoryRoles: RecordReader = {
  id: 'entra-directory-roles',
  title: 'Entra directory roles (Microsoft Graph; names no accounts)',
  supports: [],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) =>
    hasOnlyItems(value, keys, isRole) && exportItems(value, keys).some(({ item }) => isSurelyRole(item)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: entraDirectoryRoles.id }, file);
    const place = { file, line: lineOf(keys), shape: 'roles' };
    const table = new TableBuilder(place, ['role', 'description']);
    for (const { item, path } of exportItems(value, keys))
      table.addRow([textAt(item, 'displayName'), textAt(item, 'description')], lineOf(path));
    builder.addTable(table.build());
    return builder.build();
  },
};

function isRole(item: object): boolean {
  return (
    textAt(item, 'displayName') !== undefined &&
    Object.keys(item).every((key) => parts.has(key.toLowerCase()))
  );
}

function isSurelyRole(item: object): boolean {
  return (
    textAt(item, 'roleTemplateId') !== undefined ||
    textAt(item, '@odata.type') === '#microsoft.graph.directoryRole' ||
    textAt(item, 'displayName') === 'Global Administrator'
  );
}
