import type { Reading, Setting } from '../../evidence/evidence.ts';
import { type Table, TableBuilder } from '../../evidence/table.ts';
import { type AccessPolicy, accessPolicy, isAccessPolicy } from '../conditional-access.ts';
import {
  type ExportItem,
  exportItems,
  hasOnlyItems,
  isPartial,
  keyIn,
  partialDetail,
} from '../export-items.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

const keys = ['value', 'policies', 'conditionalAccessPolicies'];

/**
 * Conditional access policies. One that is enabled and asks everybody for MFA, on every application, enforces it.
 * A list without one shows how far it falls short; a single policy shows nothing of the others.
 */
export const entraConditionalAccess: RecordReader = {
  id: 'entra-conditional-access',
  title: 'Entra conditional access policies (Microsoft Graph)',
  supports: ['mfa'],
  gives: { settings: ['mfa_enforced'], tables: true },
  dating: 'sidecar or file name: a policy tells when it was changed, not when it was exported',
  takes: 'record',
  recognizes: (value) => policiesIn(value).length > 0,
  read: (record, file) => read(record, file),
};

interface Placed {
  policy: AccessPolicy;
  /** The line of its state. */
  line: number;
}

function read({ value, lineOf }: ParsedRecord, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: entraConditionalAccess.id }, file);
  const placed = policiesIn(value).map(({ item, path }): Placed => {
    const state = keyIn(item, 'state');
    return { policy: accessPolicy(item), line: lineOf(state === undefined ? path : [...path, state]) };
  });
  builder.addTable(tableOf(placed, file, lineOf([])));
  const enforcing = placed.find(({ policy }) => isInForce(policy) && policy.limit === undefined);
  if (enforcing) builder.addSetting('mfa_enforced', true, enforcing.line);
  else if (isPartial(value)) builder.addProblem('tool-failure', partialDetail, lineOf(['@odata.nextLink']));
  else if (isList(value)) {
    const { short, line } = shortfall(placed);
    builder.addSetting('mfa_enforced', short, line ?? lineOf([]));
  }
  return builder.build();
}

function isList(value: unknown): boolean {
  return hasOnlyItems(value, keys, isAccessPolicy);
}

function policiesIn(value: unknown): ExportItem[] {
  if (isList(value)) return exportItems(value, keys);
  return isMap(value) && isAccessPolicy(value) ? [{ item: value, path: [] }] : [];
}

function isInForce({ state, requiresMfa }: AccessPolicy): boolean {
  return requiresMfa && state === 'enabled';
}

/** What comes nearest among policies none of which enforces MFA for all: one in force, then one that only reports. */
function shortfall(placed: readonly Placed[]): { short: Setting['value']; line: number | undefined } {
  const asking = placed.filter(({ policy }) => policy.requiresMfa);
  const inForce = asking.find(({ policy }) => policy.state === 'enabled');
  if (inForce) return { short: `enforced ${inForce.policy.limit}`, line: inForce.line };
  const reporting = asking.find(({ policy }) => policy.state.startsWith('enabledforreporting'));
  if (reporting) return { short: 'reported, not enforced', line: reporting.line };
  const [off] = asking;
  return off ? { short: 'switched off', line: off.line } : { short: false, line: undefined };
}

/** Of no shape that a test looks at; for whoever asks what was understood of the file. */
function tableOf(placed: readonly Placed[], file: string, line: number): Table {
  const headings = ['policy', 'state', 'requires MFA', 'reach'];
  const builder = new TableBuilder({ file, line, shape: 'sign-in rules' }, headings);
  for (const { policy, line: own } of placed)
    builder.addRow([policy.name, policy.state, String(policy.requiresMfa), policy.limit ?? 'for all'], own);
  return builder.build();
}
