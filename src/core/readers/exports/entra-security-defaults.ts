import { partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

const policyId = '00000000-0000-0000-0000-000000000005';

/** Switched on, they ask everybody for MFA. Switched off they tell nothing: conditional access takes their place. */
export const entraSecurityDefaults: RecordReader = {
  id: 'entra-security-defaults',
  title: 'Entra security defaults (Microsoft Graph)',
  supports: ['mfa'],
  gives: { settings: ['mfa_enforced'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => isMap(value) && isPolicy(value),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: entraSecurityDefaults.id }, file);
    if (partOf(value, 'isEnabled') === true) builder.addSetting('mfa_enforced', true, lineOf(['isEnabled']));
    return builder.build();
  },
};

function isPolicy(value: object): boolean {
  return (
    typeof partOf(value, 'isEnabled') === 'boolean' &&
    (textAt(value, 'id') === policyId ||
      /identitySecurityDefaultsEnforcementPolicy/i.test(textAt(value, '@odata.context') ?? '') ||
      textAt(value, 'displayName')?.toLowerCase() === 'security defaults')
  );
}
