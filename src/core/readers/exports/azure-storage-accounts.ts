import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';
import { oldestTlsVersion } from '../tls-version.ts';

const keys = ['value'];

/** Azure Storage encrypts with AES-256 whoever keeps the key; an account that takes plain HTTP has no oldest version. */
export const azureStorageAccounts: RecordReader = {
  id: 'azure-storage-accounts',
  title: 'Azure storage accounts (az storage account list)',
  supports: ['encryption'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isAccount) || (isMap(value) && isAccount(value)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: azureStorageAccounts.id }, file);
    const accounts =
      isMap(value) && isAccount(value) ? [{ item: value, path: [] }] : exportItems(value, keys);
    for (const { item, path } of accounts) {
      const line = (key: string) => lineOf([...path, key]);
      if (isEncrypted(item)) builder.addSetting('encryption_at_rest', 'AES-256', line('encryption'));
      const secure =
        partOf(propertiesOf(item), 'enableHttpsTrafficOnly') ??
        partOf(propertiesOf(item), 'supportsHttpsTrafficOnly');
      if (secure === false)
        builder.addSetting('tls_minimum_version', 'plain HTTP is accepted', line('enableHttpsTrafficOnly'));
      const version = oldestTlsVersion([
        (textAt(propertiesOf(item), 'minimumTlsVersion') ?? '').replaceAll('_', '.'),
      ]);
      if (version !== undefined)
        builder.addSetting('tls_minimum_version', version, line('minimumTlsVersion'));
    }
    return builder.build();
  },
};

/** The command line writes them beside the name, the REST API in a mapping of their own. */
function propertiesOf(item: RecordMap): unknown {
  return isMap(item['properties']) ? item['properties'] : item;
}

function isEncrypted(item: RecordMap): boolean {
  return /^microsoft\.(?:storage|keyvault)$/iu.test(
    textAt(propertiesOf(item), 'encryption', 'keySource') ?? '',
  );
}

function isAccount(item: RecordMap): boolean {
  const properties = propertiesOf(item);
  return (
    textAt(item, 'name') !== undefined &&
    isMap(partOf(properties, 'encryption')) &&
    ['minimumTlsVersion', 'enableHttpsTrafficOnly', 'supportsHttpsTrafficOnly', 'primaryEndpoints'].some(
      (key) => partOf(properties, key) !== undefined,
    )
  );
}
