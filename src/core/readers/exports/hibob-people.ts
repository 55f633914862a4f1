import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { peopleTable } from '../people-table.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['employees'];

export const hibobPeople: RecordReader = {
  id: 'hibob-people',
  title: 'HiBob people (API)',
  supports: ['training', 'policies', 'offboarding'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isEmployee),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: hibobPeople.id }, file);
    const people = exportItems(value, keys).map(({ item, path }) => ({
      line: lineOf(path),
      email: textAt(item, 'email'),
      id: textAt(item, 'work', 'employeeIdInCompany'),
      name: textAt(item, 'displayName') ?? textAt(item, 'fullName'),
      start: textAt(item, 'work', 'startDate'),
      end: textAt(item, 'internal', 'terminationDate'),
      status: textAt(item, 'internal', 'status') ?? textAt(item, 'internal', 'lifecycleStatus'),
      type: textAt(item, 'payroll', 'employment', 'type'),
    }));
    builder.addTable(peopleTable({ file, line: lineOf(keys) }, people));
    return builder.build();
  },
};

function isEmployee(item: RecordMap): boolean {
  return (
    textAt(item, 'email') !== undefined &&
    textAt(item, 'work', 'startDate') !== undefined &&
    (isMap(item['internal']) || 'displayName' in item)
  );
}
