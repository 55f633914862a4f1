import { CheckTable } from '../check-table.ts';
import { partOf, textAt } from '../export-items.ts';
import { dayOfTimestamp } from '../machine-time.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/** Counts that must not be zero where something was examined. */
const looked = ['files_scanned', 'files_parsed', 'queries_total'];

/** KICS lists what fails, and counts what it has looked at. */
export const kics: RecordReader = {
  id: 'kics',
  title: 'KICS (JSON)',
  supports: ['baseline-configuration'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'end',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) && typeof value['kics_version'] === 'string' && typeof value['files_scanned'] === 'number',
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: kics.id }, file);
    const none = looked.find((key) => !(Number(textAt(value, key)) > 0));
    if (none !== undefined)
      return builder.fail('tool-failure', `nothing was examined: ${none} is not above 0`, lineOf([none]));
    const line = lineOf(['queries']);
    const table = new CheckTable({ file, line });
    const queries = partOf(value, 'queries');
    for (const [index, query] of (Array.isArray(queries) ? queries : []).entries()) {
      const files = partOf(query, 'files');
      for (const [at, one] of (Array.isArray(files) ? files : []).entries())
        table.add({
          line: lineOf(['queries', index, 'files', at]),
          check: textAt(query, 'query_id') ?? 'no id',
          title: textAt(query, 'query_name'),
          status: 'fail',
          severity: textAt(query, 'severity'),
          resource: `${textAt(one, 'file_name') ?? ''}:${textAt(one, 'line') ?? ''}`,
        });
    }
    if (Number(textAt(value, 'total_counter')) > table.rowCount)
      return builder.fail('tool-failure', 'it does not list all the failures that it counts', line);
    if (Number(textAt(value, 'queries_failed_to_execute')) > 0) {
      const detail = 'a query could not be executed';
      if (table.rowCount === 0)
        return builder.fail('tool-failure', detail, lineOf(['queries_failed_to_execute']));
      builder.addProblem('tool-failure', detail, lineOf(['queries_failed_to_execute']));
    } else builder.addSetting('scan_completed', true, line);
    builder.addTable(table.build());
    const date = dayOfTimestamp(partOf(value, 'end'));
    if (date !== undefined)
      builder.addDate({ date, source: 'tool timestamp', place: { file, line: lineOf(['end']) } });
    return builder.build();
  },
};
