import { textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

const recovery = [
  'ContinuousBackupsDescription',
  'PointInTimeRecoveryDescription',
  'PointInTimeRecoveryStatus',
];

/** A table of DynamoDB is backed up by itself where recovery to a point in time is on. */
export const awsContinuousBackups: RecordReader = {
  id: 'aws-continuous-backups',
  title: 'AWS DynamoDB point-in-time recovery (describe-continuous-backups)',
  supports: ['backups'],
  gives: { settings: ['backups_enabled'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    textAt(value, ...recovery) !== undefined &&
    textAt(value, 'ContinuousBackupsDescription', 'ContinuousBackupsStatus') !== undefined,
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsContinuousBackups.id }, file);
    builder.addSetting('backups_enabled', textAt(value, ...recovery) === 'ENABLED', lineOf(recovery));
    return builder.build();
  },
};
