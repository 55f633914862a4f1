import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['items'];
const kinds = /^(?:compute#(?:disk|snapshot)|sql#instance)$/u;
/** Google's own words for a database that also takes connections without TLS. */
const plain = 'ALLOW_UNENCRYPTED_AND_ENCRYPTED';

/**
 * Disks, snapshots and databases of Google Cloud, which encrypts all of them with AES-256. A database says whether it
 * takes connections in the clear, and nothing of the oldest version of TLS.
 */
export const gcpStores: RecordReader = {
  id: 'gcp-stores',
  title: 'Google Cloud disks, snapshots and Cloud SQL instances (gcloud … --format=json)',
  supports: ['encryption', 'backups'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'backups_enabled'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isStore),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: gcpStores.id }, file);
    for (const { item, path } of exportItems(value, keys)) {
      builder.addSetting('encryption_at_rest', 'AES-256', lineOf([...path, 'kind']));
      const backups = ['settings', 'backupConfiguration', 'enabled'];
      const enabled = partOf(item, ...backups);
      // A copy that is only read from is backed up where it is copied from.
      if (typeof enabled === 'boolean' && textAt(item, 'instanceType') !== 'READ_REPLICA_INSTANCE')
        builder.addSetting('backups_enabled', enabled, lineOf([...path, ...backups]));
      const connections = partOf(item, 'settings', 'ipConfiguration');
      const isPlain =
        textAt(connections, 'sslMode') === plain ||
        (textAt(connections, 'sslMode') === undefined && textAt(connections, 'requireSsl') === 'false');
      if (isPlain)
        builder.addSetting(
          'tls_minimum_version',
          'connections without TLS are accepted',
          lineOf([...path, 'settings', 'ipConfiguration']),
        );
    }
    return builder.build();
  },
};

function isStore(item: RecordMap): boolean {
  return kinds.test(textAt(item, 'kind') ?? '') && textAt(item, 'name') !== undefined;
}
