import { exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { peopleTable } from '../people-table.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import type { RecordMap } from '../record-values.ts';

/** The day of joining stands with the job, the last day with the termination. */
export const gustoEmployees: RecordReader = {
  id: 'gusto-employees',
  title: 'Gusto employees (API)',
  supports: ['training', 'policies', 'offboarding'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => hasOnlyItems(value, [], isEmployee),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: gustoEmployees.id }, file);
    const people = exportItems(value, []).map(({ item, path }) => ({
      line: lineOf(path),
      email: textAt(item, 'work_email') ?? textAt(item, 'email'),
      name: [textAt(item, 'first_name'), textAt(item, 'last_name')]
        .filter((name) => name !== undefined)
        .join(' '),
      start: textAt(oneOf(item, 'jobs', 0), 'hire_date'),
      end: textAt(oneOf(item, 'terminations', -1), 'effective_date'),
      status: item['terminated'] === true ? 'terminated' : 'active',
    }));
    builder.addTable(peopleTable({ file, line: lineOf([]) }, people));
    return builder.build();
  },
};

function oneOf(item: RecordMap, key: string, index: number): unknown {
  const list = partOf(item, key);
  return Array.isArray(list) ? list.at(index) : undefined;
}

function isEmployee(item: RecordMap): boolean {
  return (
    typeof item['terminated'] === 'boolean' &&
    textAt(item, 'last_name') !== undefined &&
    (Array.isArray(item['jobs']) || Array.isArray(item['terminations']))
  );
}
