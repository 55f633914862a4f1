import type { CheckStatus } from '../check-table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import { NewestDay } from '../newest-day.ts';
import { noOutcomeDetail, PostureReport } from '../posture-report.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['ComplianceByConfigRules', 'EvaluationResults'];
const statuses: Readonly<Record<string, CheckStatus>> = { COMPLIANT: 'pass', NON_COMPLIANT: 'fail' };

/** Rules of AWS Config, by rule or by resource. A rule that applies to nothing has no outcome. */
export const awsConfigCompliance: RecordReader = {
  id: 'aws-config-compliance',
  title: 'AWS Config compliance (describe-compliance-by-config-rule, get-compliance-details-by-config-rule)',
  supports: ['baseline-configuration', 'encryption', 'mfa'],
  gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
  dating: 'sidecar or file name; else the newest ResultRecordedTime',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, (item) => ruleOf(item) !== undefined),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsConfigCompliance.id }, file);
    const report = new PostureReport({ file, line: lineOf([]) });
    const newest = new NewestDay();
    for (const { item, path } of exportItems(value, keys)) {
      newest.take(dayOfTimestamp(item['ResultRecordedTime']), lineOf(path));
      report.add({ ...resultOf(item), line: lineOf(path) });
    }
    if (!report.showsSomething) return builder.fail('tool-failure', noOutcomeDetail, lineOf([]));
    return { ...builder.build(), ...report.build(), ...newest.notBefore(file) };
  },
};

function ruleOf(item: RecordMap): string | undefined {
  return (
    textAt(item, 'ConfigRuleName') ??
    textAt(item, 'EvaluationResultIdentifier', 'EvaluationResultQualifier', 'ConfigRuleName')
  );
}

function resultOf(item: RecordMap) {
  const outcome = textAt(item, 'ComplianceType') ?? textAt(item, 'Compliance', 'ComplianceType') ?? '';
  return {
    check: ruleOf(item) ?? '',
    status: statuses[outcome] ?? 'not evaluated',
    resource:
      textAt(item, 'EvaluationResultIdentifier', 'EvaluationResultQualifier', 'ResourceId') ??
      'all that the rule applies to',
  };
}
