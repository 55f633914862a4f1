import { TableBuilder } from '../../evidence/table.ts';
import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['data', 'enrollments'];
const dates = ['enrollment_date', 'start_date', 'completion_date'];
const people = ['email', 'employee id', 'first name', 'last name'];

/**
 * Enrolments of the reporting API: in training, and in policies to read. Having passed a policy is having opened
 * it: it is acknowledged where `policy_acknowledged` says so.
 */
export const knowbe4Enrollments: RecordReader = {
  id: 'knowbe4-enrollments',
  title: 'KnowBe4 training enrollments (reporting API)',
  supports: ['training', 'policies'],
  gives: { settings: [], tables: true },
  dating: 'each row has its own; the file: sidecar or file name, else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isEnrollment),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: knowbe4Enrollments.id }, file);
    const newest = new NewestDay();
    const place = { file, line: lineOf([]) };
    const trainings = new TableBuilder({ ...place, shape: 'completions' }, [
      ...people,
      ...['course', 'campaign', 'status', 'enrollment date', 'completion date', 'time spent'],
    ]);
    const policies = new TableBuilder({ ...place, shape: 'acknowledgments' }, [
      ...people,
      ...['policy', 'campaign', 'status', 'enrollment date', 'acknowledged'],
    ]);
    for (const { item, path } of exportItems(value, keys)) {
      const line = lineOf(path);
      for (const key of dates) newest.take(item[key], line);
      const at = (...names: string[]) => textAt(item, ...names);
      const who = [
        at('user', 'email'),
        at('user', 'employee_number'),
        at('user', 'first_name'),
        at('user', 'last_name'),
      ];
      const [course, campaign, status] = [at('module_name'), at('campaign_name'), at('status')];
      const [enrolled, completed] = [at('enrollment_date'), at('completion_date')];
      if (at('content_type')?.toLowerCase() === 'uploaded policy') {
        const acknowledged = item['policy_acknowledged'] === true ? completed : undefined;
        policies.addRow([...who, course, campaign, status, enrolled, acknowledged], line);
      } else
        trainings.addRow([...who, course, campaign, status, enrolled, completed, at('time_spent')], line);
    }
    for (const table of [trainings, policies]) if (table.rowCount > 0) builder.addTable(table.build());
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};

function isEnrollment(item: RecordMap): boolean {
  return (
    textAt(item, 'enrollment_id') !== undefined &&
    textAt(item, 'status') !== undefined &&
    ['module_name', 'campaign_name', 'content_type'].some((key) => key in item) &&
    'user' in item
  );
}
