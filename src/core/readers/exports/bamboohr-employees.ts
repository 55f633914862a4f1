import { exportItems, hasOnlyItems, textAt } from '../export-items.ts';
import { peopleTable } from '../people-table.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

const keys = ['employees'];

/** Reports and the directory. The list of fields beside the people is none of people. */
export const bamboohrEmployees: RecordReader = {
  id: 'bamboohr-employees',
  title: 'BambooHR employees (API: report or dataset with hireDate and terminationDate)',
  supports: ['training', 'policies', 'offboarding'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isEmployee),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: bamboohrEmployees.id }, file);
    const people = exportItems(value, keys).map(({ item, path }) => ({
      line: lineOf(path),
      email: textAt(item, 'workEmail'),
      id: textAt(item, 'employeeNumber') ?? textAt(item, 'id'),
      name: textAt(item, 'displayName') ?? textAt(item, 'fullName1') ?? nameOf(item),
      start: textAt(item, 'hireDate'),
      end: textAt(item, 'terminationDate'),
      status: textAt(item, 'status'),
      type: textAt(item, 'employmentHistoryStatus') ?? textAt(item, 'employmentStatus'),
    }));
    builder.addTable(peopleTable({ file, line: lineOf(keys) }, people));
    return builder.build();
  },
};

function nameOf(item: RecordMap): string {
  return [textAt(item, 'firstName'), textAt(item, 'lastName')].filter((name) => name !== undefined).join(' ');
}

function isEmployee(item: RecordMap): boolean {
  const has = (key: string) => Object.hasOwn(item, key);
  return has('id') && has('workEmail') && (has('hireDate') || has('terminationDate') || has('displayName'));
}
