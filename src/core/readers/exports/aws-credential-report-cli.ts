import { readDate } from '../../evidence/dates.ts';
import type { Reading } from '../../evidence/evidence.ts';
import { TableBuilder } from '../../evidence/table.ts';
import { isCredentialReport, readCredentials } from '../aws-credentials.ts';
import { textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/**
 * What `aws iam get-credential-report` prints: the report as base64 in one line of JSON. The lines of the report
 * are no lines of the file, so every row stands on the line of `Content`.
 */
export const awsCredentialReportCli: RecordReader = {
  id: 'aws-credential-report-cli',
  title: 'AWS IAM credential report (JSON of the AWS CLI; rows are placed on the line of Content)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'GeneratedTime',
  takes: 'record',
  recognizes: (value) => isMap(value) && (isWrapper(value) || isRequest(value)),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsCredentialReportCli.id }, file);
    const line = lineOf(['Content']);
    const text = decoded(textAt(value, 'Content') ?? '');
    if (isMap(value) && isRequest(value))
      return builder.fail('tool-failure', 'the report was asked for, not fetched: run get-credential-report');
    if (text === undefined) return builder.fail('malformed', 'Content is not base64', line);
    const [head = '', ...rows] = text.split(/\r?\n/u);
    const headings = cellsIn(head);
    if (!isCredentialReport(headings))
      return builder.fail('malformed', 'Content holds no credential report', line);
    const table = new TableBuilder({ file, line }, headings);
    for (const row of rows) if (row.trim() !== '') table.addRow(cellsIn(row), line);
    if (table.rowCount === 0) return builder.fail('header-only', 'headings without any rows', line);
    const generated = readDate(textAt(value, 'GeneratedTime') ?? '');
    if (generated.kind === 'day') {
      const place = { file, line: lineOf(['GeneratedTime']) };
      builder.addDate({ date: generated.date, source: 'tool timestamp', place });
    }
    return withCredentials(builder.build(), readCredentials(table.build()), line);
  },
};

function withCredentials(
  reading: Reading,
  { problems, tables, dates, notBefore }: ReturnType<typeof readCredentials>,
  line: number,
): Reading {
  return {
    ...reading,
    tables,
    dates: [...reading.dates, ...dates],
    problems: problems.map((problem) => ({ ...problem, line })),
    ...(notBefore ? { notBefore } : {}),
  };
}

function isWrapper(value: object): boolean {
  const format = textAt(value, 'ReportFormat');
  return (
    textAt(value, 'Content') !== undefined &&
    (format === undefined ? textAt(value, 'GeneratedTime') !== undefined : /csv/i.test(format))
  );
}

/** What `generate-credential-report` answers: that a report is being made. */
function isRequest(value: object): boolean {
  return (
    /^(?:STARTED|INPROGRESS|COMPLETE)$/.test(textAt(value, 'State') ?? '') &&
    Object.keys(value).every((key) => key === 'State' || key === 'Description')
  );
}

/** Scripts sometimes save the report itself in place of its base64; undefined for what is neither. */
function decoded(content: string): string | undefined {
  if (content.includes(',')) return content;
  try {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

/** AWS quotes only what it must: a user's name may hold a comma. */
function cellsIn(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}
