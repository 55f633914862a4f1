import {
  type ExportItem,
  exportItems,
  hasOnlyItems,
  isPartial,
  partialDetail,
  partOf,
  textAt,
} from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { oldestTlsVersion } from '../tls-version.ts';

/** Lists that the describe calls answer with, and what their items are called by. */
const lists = [
  ...[
    'DBInstances',
    'DBClusters',
    'DBSnapshots',
    'DBClusterSnapshots',
    'Volumes',
    'Snapshots',
    'FileSystems',
  ],
  ...['Clusters', 'ReplicationGroups', 'DomainStatusList'],
];
const names = [
  ...['DBInstanceIdentifier', 'DBClusterIdentifier', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
  ...['VolumeId', 'SnapshotId', 'FileSystemId', 'ClusterIdentifier', 'ReplicationGroupId', 'DomainName'],
];
const switches: readonly (readonly string[])[] = [
  ['StorageEncrypted'],
  ['Encrypted'],
  ['AtRestEncryptionEnabled'],
  ['EncryptionAtRestOptions', 'Enabled'],
];

/**
 * Databases, volumes, snapshots and file systems with their switch for encryption, which AWS does with AES-256.
 * Buckets and listeners name algorithm and policy: the generic reader understands those.
 */
export const awsStorageEncryption: RecordReader = {
  id: 'aws-storage-encryption',
  title: 'AWS describe calls of encrypted stores (RDS, EBS, EFS, Redshift, ElastiCache, OpenSearch)',
  supports: ['encryption', 'backups'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'backups_enabled'], tables: false },
  dating: 'sidecar or file name: the calls have no date',
  takes: 'record',
  recognizes: (value) => isStore(partOf(value, 'DomainStatus')) || hasOnlyItems(value, lists, isStore),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsStorageEncryption.id }, file);
    if (isPartial(value)) return builder.fail('tool-failure', partialDetail, lineOf(['NextToken']));
    for (const { item, path } of storesIn(value)) {
      const keys = switches.find((one) => typeof partOf(item, ...one) === 'boolean') ?? [];
      const shown = partOf(item, ...keys) === true ? 'AES-256' : 'not encrypted';
      builder.addSetting('encryption_at_rest', shown, lineOf([...path, ...keys]));
      const days = partOf(item, 'BackupRetentionPeriod');
      // A copy that is only read from is backed up where it is copied from.
      const isCopy = textAt(item, 'ReadReplicaSourceDBInstanceIdentifier') !== undefined;
      if (typeof days === 'number' && !(isCopy && days === 0))
        builder.addSetting('backups_enabled', days > 0, lineOf([...path, 'BackupRetentionPeriod']));
      const policy = textAt(item, 'DomainEndpointOptions', 'TLSSecurityPolicy');
      const oldest = policy === undefined ? undefined : oldestTlsVersion([policy]);
      if (oldest !== undefined)
        builder.addSetting(
          'tls_minimum_version',
          oldest,
          lineOf([...path, 'DomainEndpointOptions', 'TLSSecurityPolicy']),
        );
    }
    return builder.build();
  },
};

function storesIn(value: unknown): ExportItem[] {
  const domain = isMap(value) ? value['DomainStatus'] : undefined;
  return isMap(domain) ? [{ item: domain, path: ['DomainStatus'] }] : exportItems(value, lists);
}

function isStore(item: unknown): boolean {
  const named = names.some((name) => isMap(item) && typeof item[name] === 'string');
  return named && switches.some((keys) => typeof partOf(item, ...keys) === 'boolean');
}
