import { describe, expect, it } from 'vitest';
import { isIntention } from '../src/core/evidence/intentions.ts';

describe('a setting as it is written', () => {
  it.each([
    'AES-256',
    'AES-256-GCM',
    'aws:kms',
    'AES-256 (enabled, KMS managed key)',
    'TLS 1.2 or newer',
    'TLS 1.2+ only; TLS 1.0/1.1 disabled',
    'TLS 1.2 and 1.3 (older versions not allowed)',
    'TLS 1.2, no older',
    'ELBSecurityPolicy-TLS13-1-2-2021-06',
    'TLSv1.2_2021',
    'Enabled - AES-256 at rest on all volumes',
    'SSE-S3 (AES-256)',
    'AES-256 for all databases and backups',
    'TLS 1.2 minimum; SSLv3 off',
    'AES-256; no unencrypted volumes',
    'Google-managed AES-256 on by default',
    'TLS 1.3, legacy TLS refused',
    'XTS-AES-256 since 2024',
    'AES-256 with customer managed key in KMS',
    'AES-256 no older',
  ])('%s is so', (text) => {
    expect(isIntention(text)).toBe(false);
  });

  it.each([
    'AES-256 (planned)',
    'not AES-256',
    'TLS 1.2 (planned)',
    'TLS 1.2 will be enabled in Q4',
    'AES-256 to be enabled',
    'AES-256 disabled',
    'AES-256: pending',
    'AES-256 not enabled',
    'AES-256 from 2027',
    'AES-128, migrating to AES-256',
    'AES-256 recommended',
    'Target: TLS 1.2',
    'no AES-256',
    'AES-256 once migrated',
    'should be AES-256',
  ])('%s is not so, or not yet', (text) => {
    expect(isIntention(text)).toBe(true);
  });
});
