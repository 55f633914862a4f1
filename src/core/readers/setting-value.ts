import { isIntention } from '../evidence/intentions.ts';
import { type SettingDefinition, type SettingName, settingDefinitions } from '../evidence/settings.ts';
import { oldestTlsVersion } from './tls-version.ts';

type Value = string | number | boolean;

const yes = new Set([
  'true',
  'yes',
  'on',
  '1',
  'enforced',
  'required',
  'mandatory',
  'always',
  'all',
  'all users',
  'everyone',
]);
const no = new Set([
  'false',
  'no',
  'off',
  '0',
  'none',
  'never',
  'optional',
  'disabled',
  'not enforced',
  'not required',
  'recommended',
  'report only',
  'unenforced',
  'permitted',
]);
/** Having a factor is not being made to use it: these words count only under a key that speaks of enforcing. */
const available = new Set(['enabled', 'active']);

/**
 * What a written value says of a setting, in the setting's own unit; undefined where it says nothing of it.
 * @param key the key it stands under, in lower case
 */
export function settingValue(
  name: SettingName,
  written: Value | readonly Value[],
  key: string,
): Value | undefined {
  const { form }: SettingDefinition = settingDefinitions[name];
  if (form === 'tls-version') return tlsVersionOf([written].flat().map(String));
  if (typeof written === 'object') return undefined;
  if (form === 'cipher')
    return typeof written === 'boolean' ? String(written) : String(written).trim() || undefined;
  return form === 'count' ? countOf(written) : yesNoOf(written, key);
}

/** An intention stays as it is written: it shows no version that is accepted today. */
function tlsVersionOf(written: readonly string[]): Value | undefined {
  const version = oldestTlsVersion(written);
  const intention = version === undefined ? undefined : written.find(isIntention);
  return intention === undefined || version === 0 ? version : intention.trim().slice(0, 100);
}

function countOf(written: Value): number | undefined {
  return typeof written !== 'boolean' && /^\d{1,6}$/.test(String(written).trim())
    ? Number(written)
    : undefined;
}

function yesNoOf(written: Value, key: string): boolean | undefined {
  const word = String(written).trim().toLowerCase().replace(/[_-]/g, ' ');
  if (yes.has(word) || (available.has(word) && /enforc|requir/.test(key))) return true;
  return no.has(word) ? false : undefined;
}
