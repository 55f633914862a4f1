import type { CheckStatus } from '../check-table.ts';
import { hasOnlyItems, isPartial, partialDetail, partOf, textAt } from '../export-items.ts';
import { listReader } from '../list-export.ts';
import { NewestDay } from '../newest-day.ts';
import { checkStatusOf, noOutcomeDetail, PostureReport } from '../posture-report.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['Findings', 'findings'];

/** `get-findings` of the command line, and what Prowler and others write for it. */
export const securityHub = listReader({
  id: 'security-hub',
  title: 'AWS Security Hub findings (ASFF JSON)',
  supports: ['encryption', 'mfa', 'baseline-configuration'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
  dating: 'sidecar or file name; else the newest UpdatedAt',
  recognizes: (value) => isEmptyAnswer(value) || hasOnlyItems(value, keys, isFinding),
  startsLike: (start) => start.includes('"productarn"') && start.includes('"generatorid"'),
  lists: [[]],
  keys,
  collect: (file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: securityHub.id }, file);
    const updated = new NewestDay();
    const report = new PostureReport({ file, line: 1 });
    return {
      take: (item, { line }) => {
        updated.take(item['UpdatedAt'], line);
        report.add({
          line,
          check: checkOf(item),
          title: textAt(item, 'Title'),
          status: statusOf(item),
          severity: textAt(item, 'Severity', 'Label'),
          resource: resourceOf(item),
          sentence: textAt(item, 'Description'),
        });
      },
      finish: ({ value, lineOf }) => {
        if (isPartial(value)) return builder.fail('tool-failure', partialDetail, lineOf(['NextToken']));
        if (isEmptyAnswer(value))
          return builder.fail('empty', 'no findings: where nothing is checked there are none', lineOf([]));
        if (!report.showsSomething) return builder.fail('tool-failure', noOutcomeDetail, lineOf([]));
        return { ...builder.build(), ...report.build(lineOf([])), ...updated.notBefore(file) };
      },
    };
  },
});

function isEmptyAnswer(value: unknown): boolean {
  if (!isMap(value) || Object.keys(value).length !== 1) return false;
  const findings = value['Findings'];
  return Array.isArray(findings) && findings.length === 0;
}

function isFinding(item: RecordMap): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(textAt(item, 'SchemaVersion') ?? '') &&
    textAt(item, 'ProductArn') !== undefined &&
    textAt(item, 'GeneratorId') !== undefined &&
    Array.isArray(item['Resources'])
  );
}

/** `security-control/RDS.3`, `aws-foundational-security-best-practices/v/1.0.0/RDS.3`, `prowler-iam_root_mfa_enabled`. */
function checkOf(item: unknown): string {
  const control =
    textAt(item, 'Compliance', 'SecurityControlId') ?? textAt(item, 'ProductFields', 'ControlId');
  const generator = textAt(item, 'GeneratorId') ?? '';
  const titled = /^[A-Z][A-Za-z0-9]{1,24}\.\d{1,3}(?=\s)/.exec(textAt(item, 'Title') ?? '')?.[0];
  return control ?? titled ?? generator.slice(generator.lastIndexOf('/') + 1).replace(/^prowler-/, '');
}

/** Without an outcome it is no check but something that was noticed, and open until somebody has dealt with it. */
function statusOf(item: unknown): CheckStatus {
  const outcome = textAt(item, 'Compliance', 'Status');
  const noticed = textAt(item, 'Severity', 'Label') === 'INFORMATIONAL' ? 'info' : 'fail';
  const status = outcome === undefined ? noticed : checkStatusOf(outcome);
  if (textAt(item, 'RecordState') === 'ARCHIVED') return 'archived';
  const workflow = textAt(item, 'Workflow', 'Status');
  if (status !== 'fail' || workflow === undefined) return status;
  return workflow === 'SUPPRESSED' ? 'suppressed' : workflow === 'RESOLVED' ? 'resolved' : status;
}

function resourceOf(item: unknown): string {
  const resources = partOf(item, 'Resources');
  const first: unknown = Array.isArray(resources) ? resources[0] : undefined;
  return textAt(first, 'Id') ?? '';
}
