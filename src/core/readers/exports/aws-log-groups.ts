import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

const keys = ['logGroups'];
/** The longest that a group can be set to, ten years: one that is not set keeps its logs for longer still. */
const longest = 3653;

/** Groups of CloudWatch, each with the days for which it keeps its logs: without, it never deletes them. */
export const awsLogGroups: RecordReader = {
  id: 'aws-log-groups',
  title: 'AWS CloudWatch log groups (describe-log-groups)',
  supports: ['log-collection'],
  gives: { settings: ['log_retention_days'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) =>
    hasOnlyItems(value, keys, (item) => 'logGroupName' in item && ('arn' in item || 'creationTime' in item)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsLogGroups.id }, file);
    for (const { item, path } of exportItems(value, keys)) {
      const days = partOf(item, 'retentionInDays');
      const line = lineOf([...path, 'retentionInDays']);
      if (textAt(item, 'logGroupName') !== undefined)
        builder.addSetting('log_retention_days', typeof days === 'number' ? days : longest, line);
    }
    return builder.build();
  },
};
