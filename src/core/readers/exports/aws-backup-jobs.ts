import { type CheckStatus, CheckTable } from '../check-table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';

const keys = ['BackupJobs'];
const statuses: Readonly<Record<string, CheckStatus>> = {
  COMPLETED: 'pass',
  FAILED: 'fail',
  ABORTED: 'fail',
  EXPIRED: 'fail',
  PARTIAL: 'fail',
};

/** That backups are made proves no restore: it serves controls of one's own only. */
export const awsBackupJobs: RecordReader = {
  id: 'aws-backup-jobs',
  title: 'AWS Backup backup jobs (list-backup-jobs; no proof of a restore)',
  supports: [],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, (item) => 'BackupJobId' in item && 'State' in item),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsBackupJobs.id }, file);
    const newest = new NewestDay();
    const table = new CheckTable({ file, line: lineOf([]) });
    for (const { item, path } of exportItems(value, keys)) {
      const line = lineOf(path);
      newest.take(dayOfTimestamp(item['CompletionDate']) ?? dayOfTimestamp(item['CreationDate']), line);
      const status = statuses[textAt(item, 'State')?.toUpperCase() ?? ''] ?? 'not evaluated';
      table.add({ line, check: 'backup job', status, resource: textAt(item, 'ResourceArn') ?? '' });
    }
    builder.addTable(table.build());
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};
