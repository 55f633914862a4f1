import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../src/report/json.ts';
import { judgedChange } from './make-base.ts';

const claims = `version: 1
organization: Northwind Cloud
gate: { threshold: 0 }
controls:
  offboarding: { state: documented }
  encryption: { state: documented }
`;
const restores = (entry: string) => `${claims}  backup-restore: { state: documented${entry} }\n`;
const manifest = restores('');

const log = 'offboarding/departures.csv';
const late = 'Ticket,Employee,Last day,Access revoked\nIT-2,Ben Achterberg,2026-05-29,2026-06-01\n';
const odd = 'Ticket,Employee,Last day,Card handed in\nIT-2,Ben Achterberg,2026-05-29,2026-05-29\n';
const report = 'backup-restore/test.md';
const failed = `# Restore test

**Date:** 2026-06-11
**Scenario:** Loss of the order database
**Outcome:** Failed
**Recovery time:** 3 hours
`;
const passed = failed.replace('Failed', 'Restored in full');
const picture = 'mfa/policy.png';
const png = readFileSync(
  join(import.meta.dirname, '../examples/northwind/evidence/mfa/okta-authentication-policy.png'),
);

type Files = Record<string, string | Uint8Array>;

async function told(base: Files, head: Files, [was, is] = [manifest, manifest]) {
  const judged = await judgedChange({ manifest: was, files: base }, { manifest: is, files: head });
  const { comparison, verdict } = reportOf(judged);
  return {
    weakens: comparison?.settings.map(({ code, subject, message }) => [code, subject, message]) ?? [],
    rules: verdict.rules.map(({ rule }) => rule),
    restated: comparison?.evidence.flatMap(({ path, restated }) => (restated ? path : [])),
  };
}

describe('another word about evidence whose contents are the same', () => {
  const screenshots = `${manifest}  mfa: { state: documented }\n`;

  it.each<[string, string, Files, Files, [string, string]?]>([
    [
      'another column as the day of revocation',
      'offboarding',
      { [log]: late },
      { [log]: late, [`${log}.meta.yml`]: 'columns: { revoked: Last day, departed: Access revoked }\n' },
    ],
    [
      'another outcome in a sidecar',
      'backup-restore',
      { [report]: failed },
      { [report]: failed, [`${report}.meta.yml`]: 'outcome: Restored in full\n' },
    ],
    [
      'or in the manifest',
      'backup-restore',
      { [report]: failed },
      { [report]: failed },
      [manifest, restores(`, evidence: [{ path: ${report}, outcome: Restored in full }]`)],
    ],
    [
      'and under another name',
      'backup-restore',
      { [report]: failed },
      { 'backup-restore/a.md': failed, 'backup-restore/a.md.meta.yml': 'outcome: Restored in full\n' },
    ],
    [
      'another day than it bears',
      'backup-restore',
      { [report]: passed.replace('2026-06', '2024-06') },
      { [report]: passed.replace('2026-06', '2024-06'), [`${report}.meta.yml`]: 'date: 2026-06-11\n' },
    ],
    [
      'a picture that is dated anew',
      'mfa',
      { [picture]: png, [`${picture}.meta.yml`]: 'date: 2024-09-30\nattested_by: Dana Ito\n' },
      { [picture]: png, [`${picture}.meta.yml`]: 'date: 2026-09-30\nattested_by: Dana Ito\n' },
      [screenshots, screenshots],
    ],
  ])('%s weakens the gate', async (_, control, base, head, manifests) => {
    const { weakens, rules } = await told(base, head, manifests);
    expect(weakens).toEqual([
      ['evidence-restated', control, expect.stringMatching(/contents are the same, raises/)],
    ]);
    expect(rules).toEqual(['weakens']);
  });

  it.each<[string, Files, Files, string[]]>([
    [
      'which heading is meant, where none was known',
      { [log]: odd },
      { [log]: odd, [`${log}.meta.yml`]: 'columns: { revoked: Card handed in }\n' },
      [log],
    ],
    [
      'the day that it does not give',
      { [report]: passed.replace('**Date:** 2026-06-11\n', '') },
      {
        [report]: passed.replace('**Date:** 2026-06-11\n', ''),
        [`${report}.meta.yml`]: 'date: 2026-06-11\n',
      },
      [report],
    ],
    [
      'who vouches for a picture',
      { [picture]: png },
      { [picture]: png, [`${picture}.meta.yml`]: 'date: 2026-09-30\nattested_by: Dana Ito\n' },
      [picture],
    ],
    [
      'what makes nothing better',
      { [report]: passed },
      { [report]: passed, [`${report}.meta.yml`]: 'outcome: Failed\n' },
      [report],
    ],
    [
      'where it comes from',
      { [report]: passed },
      { [report]: passed, [`${report}.meta.yml`]: 'source_system: AWS Backup\n' },
      [],
    ],
  ])('%s does not, and shows', async (_, base, head, restated) => {
    const both = `${manifest}  mfa: { state: documented }\n`;
    expect(await told(base, head, [both, both])).toEqual({ weakens: [], rules: [], restated });
  });
});
