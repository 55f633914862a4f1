import { exportItems, hasOnlyItems, partialDetail, partOf, textAt } from '../export-items.ts';
import { peopleTable } from '../people-table.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap, type RecordMap } from '../record-values.ts';

const keys = ['data'];

/** Each attribute of a person is a mapping of its own, with a label and a value. */
export const personioEmployees: RecordReader = {
  id: 'personio-employees',
  title: 'Personio employees (API)',
  supports: ['training', 'policies', 'offboarding'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, keys, isEmployee),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: personioEmployees.id }, file);
    const items = exportItems(value, keys);
    const total = partOf(value, 'metadata', 'total_elements');
    if (typeof total === 'number' && total > items.length)
      return builder.fail('tool-failure', partialDetail, lineOf(['metadata']));
    const people = items.map(({ item, path }) => {
      const at = (name: string) => textAt(item, 'attributes', name, 'value');
      return {
        line: lineOf(path),
        email: at('email'),
        id: at('id'),
        name: [at('first_name'), at('last_name')].filter((name) => name !== undefined).join(' '),
        start: at('hire_date')?.slice(0, 10),
        end: at('termination_date')?.slice(0, 10),
        status: at('status'),
        type: at('employment_type'),
      };
    });
    builder.addTable(peopleTable({ file, line: lineOf(keys) }, people));
    return builder.build();
  },
};

function isEmployee(item: RecordMap): boolean {
  return (
    item['type'] === 'Employee' &&
    isMap(partOf(item, 'attributes', 'last_name')) &&
    isMap(partOf(item, 'attributes', 'email'))
  );
}
