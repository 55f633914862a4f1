import type { TableReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { cellsOf, headingsHave } from '../table-columns.ts';
import { addTlsScan, FlatScan, tlsFindingOf } from '../testssl.ts';

/** The findings of the flat JSON, one a row. */
export const testsslCsv: TableReader = {
  id: 'testssl-csv',
  title: 'testssl.sh (CSV: --csvfile)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: true },
  dating: 'sidecar or file name: the CSV has no date, the pretty JSON has',
  takes: 'table',
  recognizes: (headings) =>
    headings.some((heading) => address.test(heading)) &&
    headingsHave(headings)('id', 'port', 'severity', 'finding'),
  read: (table, reading) => {
    const cell = cellsOf(table);
    const addresses = table.headings.findIndex((heading) => address.test(heading));
    const builder = new ReadingBuilder({ format: 'table', reader: testsslCsv.id }, table.file);
    const flat = new FlatScan();
    let cutOff: number | undefined;
    for (let row = 0; row < table.rowCount; row++) {
      const line = table.lineOf(row);
      const [id, severity, text] = ['id', 'severity', 'finding'].map((column) => cell(row, column));
      const finding = tlsFindingOf({ id, severity, finding: text }, line);
      if (finding) flat.take(finding, { address: table.cell(row, addresses), port: cell(row, 'port') ?? '' });
      else cutOff ??= line;
    }
    addTlsScan(builder, flat.scan, { file: table.file, line: table.line });
    if (cutOff !== undefined) builder.addProblem('malformed', 'a row that is cut off', cutOff);
    const { settings, tables, problems } = builder.build();
    return {
      ...reading,
      reader: testsslCsv.id,
      settings,
      tables,
      problems: [...reading.problems, ...problems],
    };
  },
};

const address = /^fqdn\/ip$/iu;
