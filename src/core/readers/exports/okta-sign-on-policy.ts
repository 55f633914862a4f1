import type { Reading, Setting } from '../../evidence/evidence.ts';
import { type Table, TableBuilder } from '../../evidence/table.ts';
import { decidingRules, type SignOnRule, signOnPolicies } from '../okta-sign-on.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

/**
 * Okta's policies for signing in: to Okta (global session) or to applications. MFA is enforced where each rule
 * that can decide requires a second factor of whom it lets in, and one of them is for everybody. Policies
 * without their rules, and those for enrolment, tell nothing of it.
 */
export const oktaSignOnPolicy: RecordReader = {
  id: 'okta-sign-on-policy',
  title: 'Okta sign-on and authentication policies with their rules (API)',
  supports: ['mfa'],
  gives: { settings: ['mfa_enforced'], tables: true },
  dating: 'sidecar or file name: a policy tells when it was changed, not when it was exported',
  takes: 'record',
  recognizes: (value) => signOnPolicies(value) !== undefined,
  read: (record, file) => read(record, file),
};

interface Shown {
  value: Setting['value'];
  rule: SignOnRule;
}

function read({ value, lineOf }: ParsedRecord, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: oktaSignOnPolicy.id }, file);
  const policies = signOnPolicies(value) ?? [];
  const rules = policies.flatMap((policy) => policy.rules ?? []);
  if (rules.length > 0) builder.addTable(tableOf(rules, file, lineOf));
  if (policies.some((policy) => policy.rules === undefined)) return builder.build();
  const session = shownBy(decidingRules(policies, 'session'));
  const application = shownBy(decidingRules(policies, 'application'));
  // Either is enough: who is in has been asked, or every application asks.
  const shown = application?.value === true ? application : (session ?? application);
  if (shown) builder.addSetting('mfa_enforced', shown.value, lineOf(shown.rule.path));
  return builder.build();
}

/** Nothing where there are no rules, or where one leaves it to the policies of the applications. */
function shownBy(deciding: readonly SignOnRule[]): Shown | undefined {
  const rules = deciding.filter(({ letsIn }) => letsIn);
  const strict = rules.filter(({ factor }) => factor === 'required');
  const lax = rules.find(({ factor }) => factor === 'not required');
  if (lax) return { value: strict.length > 0 ? 'required by some rules only' : false, rule: lax };
  if (strict.length < rules.length) return undefined;
  const wide = strict.find(({ forAll }) => forAll);
  if (wide) return { value: true, rule: wide };
  const [first] = strict;
  return first && { value: 'required under conditions only', rule: first };
}

/** Of no shape that a test looks at; for whoever asks what was understood of the file. */
function tableOf(rules: readonly SignOnRule[], file: string, lineOf: ParsedRecord['lineOf']): Table {
  const headings = ['rule', 'kind', 'in force', 'lets in', 'second factor', 'for all'];
  const builder = new TableBuilder({ file, line: lineOf([]), shape: 'sign-in rules' }, headings);
  for (const { path, name, kind, inForce, letsIn, factor, forAll } of rules)
    builder.addRow([name, kind, String(inForce), String(letsIn), factor, String(forAll)], lineOf(path));
  return builder.build();
}
