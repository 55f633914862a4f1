import type { Setting } from '../evidence/evidence.ts';
import { oldestTlsVersion } from './tls-version.ts';

/** What the outcome of a posture scanner's check shows of a setting; absent: nothing. */
interface KnownCheck {
  setting: Setting['name'];
  pass?: Setting['value'] | Telling;
  fail?: Setting['value'] | Telling;
}

/** Finds the value in the scanner's sentence on the resource. */
type Telling = (sentence: string) => Setting['value'] | undefined;

/**
 * By id in lower case, as Prowler, AWS Security Hub and AWS Config name them. Only checks whose outcome is about the data or
 * the connections themselves: one that asks for a key of one's own fails for stores that are encrypted all the
 * same, one for load balancers passes where there is no TLS at all, one for a recommended policy fails TLS 1.2.
 */
const known = new Map<string, KnownCheck>();

function know(ids: string, check: KnownCheck): void {
  for (const id of ids.split(/\s+/)) known.set(id.toLowerCase(), check);
}

// AWS encrypts these with AES-256 or not at all, and so does SQL Server's transparent data encryption.
know(
  `rds_instance_storage_encrypted rds_cluster_storage_encrypted rds_snapshots_encrypted ec2_ebs_volume_encryption
   ec2_ebs_snapshots_encrypted efs_encryption_at_rest_enabled redshift_cluster_encrypted_at_rest
   documentdb_cluster_storage_encrypted neptune_cluster_storage_encrypted neptune_cluster_snapshot_encrypted
   elasticache_redis_cluster_rest_encryption_enabled opensearch_service_domains_encryption_at_rest_enabled
   dynamodb_accelerator_cluster_encryption_enabled kinesis_stream_encrypted_at_rest backup_recovery_point_encrypted
   sqlserver_tde_encryption_enabled
   RDS.3 RDS.4 RDS.27 EC2.3 EFS.1 EFS.8 Redshift.10 DocumentDB.1 Neptune.1 Neptune.6 ElastiCache.4 ES.1 Opensearch.1
   DynamoDB.3 Kinesis.1 Backup.1 encrypted-volumes rds-storage-encrypted efs-encrypted-check`,
  { setting: 'encryption_at_rest', pass: 'AES-256', fail: 'not encrypted' },
);
know('s3_bucket_default_encryption S3.4', {
  setting: 'encryption_at_rest',
  pass: (sentence) => /\baws:kms(?::dsse)?\b/i.exec(sentence)?.[0] ?? 'AES-256',
  fail: 'not encrypted',
});
know(
  `app_minimum_tls_version_12 storage_ensure_minimum_tls_version_12 sqlserver_recommended_minimal_tls_version
   mysql_flexible_server_minimum_tls_version_12 cosmosdb_account_minimum_tls_version zone_min_tls_version_secure`,
  { setting: 'tls_minimum_version', pass: 1.2, fail: 'not set to 1.2 or newer' },
);
know('CloudFront.15 Opensearch.8 ES.8', { setting: 'tls_minimum_version', pass: 1.2 });
know('elbv2_insecure_ssl_ciphers', { setting: 'tls_minimum_version', fail: oldVersionOfPolicy });
know('entra_users_mfa_enabled security_2sv_enforced organization_members_mfa_required', {
  setting: 'mfa_enforced',
  pass: true,
  fail: false,
});
// Where they are off, a policy may do the same.
know('entra_security_defaults_enabled', { setting: 'mfa_enforced', pass: true });
// Who has enrolled shows nothing of who must.
know(
  `iam_user_mfa_enabled_console_access entra_privileged_user_has_mfa entra_non_privileged_user_has_mfa
   ram_user_mfa_enabled_console_access identity_user_mfa_enabled_console_access IAM.5
   mfa-enabled-for-iam-console-access iam-user-mfa-enabled`,
  { setting: 'mfa_enforced', fail: 'not for this user' },
);
know('iam_root_mfa_enabled IAM.9 root-account-mfa-enabled', {
  setting: 'mfa_enforced',
  fail: 'not for the root user',
});

/** The setting that the outcome shows, if any. */
export function settingShown(
  check: string,
  status: 'pass' | 'fail',
  sentence: string,
): Pick<Setting, 'name' | 'value'> | undefined {
  const found = known.get(check.toLowerCase());
  const shown = found?.[status];
  const value = typeof shown === 'function' ? shown(sentence) : shown;
  return found === undefined || value === undefined ? undefined : { name: found.setting, value };
}

/** The list that the scanner holds policies against is older than some of them: the name tells what they accept. */
function oldVersionOfPolicy(sentence: string): number | undefined {
  const policy = /ELBSecurityPolicy-[\w-]{1,60}/.exec(sentence)?.[0];
  const version = policy === undefined ? undefined : oldestTlsVersion([policy]);
  return version !== undefined && version < 1.2 ? version : undefined;
}
