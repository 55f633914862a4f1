import { TableBuilder } from '../../evidence/table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import type { JsonPath } from '../json-places.ts';
import { dayOfTimestamp, durationBetween, instantOf } from '../machine-time.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['RestoreJobs'];
const failures: Readonly<Record<string, string>> = { FAILED: 'Failed', ABORTED: 'Aborted' };

/**
 * What AWS Backup restored. The newest restore that was completed, and whose data did not fail a validation, is
 * told as the restore test that it is; without one, the newest that failed.
 */
export const awsRestoreJobs: RecordReader = {
  id: 'aws-restore-jobs',
  title: 'AWS Backup restore jobs (list-restore-jobs, describe-restore-job)',
  supports: ['backup-restore'],
  gives: { settings: [], tables: true },
  dating: 'CompletionDate of the restore it tells of',
  takes: 'record',
  recognizes: (value) => (isMap(value) && isJob(value)) || hasOnlyItems(value, keys, isJob),
  read: (record, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsRestoreJobs.id }, file);
    const place = { file, line: record.lineOf([]), shape: 'restores' };
    const headings = ['restore', 'scenario', 'date', 'outcome', 'recovery time'];
    const table = new TableBuilder(place, headings);
    const jobs = jobsIn(record.value).map((job) => restoreOf(job, record));
    const done = jobs.filter(({ outcome }) => outcome === 'Completed').sort(byTime);
    for (const { line, id, scenario, date, outcome, took } of done)
      table.addRow([id, scenario, date, outcome, took], line);
    if (table.rowCount > 0) builder.addTable(table.build());
    const told =
      done.at(-1) ??
      jobs
        .filter(({ outcome }) => outcome !== '')
        .sort(byTime)
        .at(-1);
    if (told) {
      const { line, scenario, date, outcome, took } = told;
      for (const [name, value] of [
        ['date', date],
        ['scenario', scenario],
        ['outcome', outcome],
        ['recovery_time', took],
      ] as const)
        if (value !== undefined) builder.addFact(name, value, { line, source: 'key' });
    }
    return builder.build();
  },
};

interface Restore {
  line: number;
  id: string;
  scenario: string;
  date: string | undefined;
  /** Empty while it runs. */
  outcome: string;
  took: string | undefined;
  ended: number;
}

function isJob(item: RecordMap): boolean {
  return 'RestoreJobId' in item && 'Status' in item;
}

function jobsIn(value: unknown): { item: RecordMap; path: JsonPath }[] {
  if (isMap(value) && isJob(value)) return [{ item: value, path: [] }];
  return exportItems(value, keys);
}

function restoreOf({ item, path }: { item: RecordMap; path: JsonPath }, { lineOf }: ParsedRecord): Restore {
  const [from, to] = [instantOf(item['CreationDate']), instantOf(item['CompletionDate'])];
  const type = /^[\w .-]{1,40}$/.exec(textAt(item, 'ResourceType') ?? '')?.[0];
  return {
    line: lineOf(path),
    id: textAt(item, 'RestoreJobId') ?? '',
    scenario:
      type === undefined ? 'Restore from a recovery point' : `Restore of ${type} from a recovery point`,
    date: dayOfTimestamp(item['CompletionDate']) ?? dayOfTimestamp(item['CreationDate']),
    outcome: outcomeOf(item),
    took: durationBetween(from, to),
    ended: to ?? from ?? 0,
  };
}

function outcomeOf(item: RecordMap): string {
  const status = textAt(item, 'Status')?.toUpperCase() ?? '';
  const validation = textAt(item, 'ValidationStatus')?.toUpperCase();
  if (status !== 'COMPLETED') return failures[status] ?? '';
  if (validation === 'FAILED') return 'Failed: the restored data did not pass its validation';
  return validation === 'TIMED_OUT'
    ? 'Incomplete: the validation of the restored data timed out'
    : 'Completed';
}

function byTime(a: Restore, b: Restore): number {
  return a.ended - b.ended;
}
