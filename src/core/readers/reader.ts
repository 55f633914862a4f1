import type { Gives, Reading } from '../evidence/evidence.ts';
import type { Table } from '../evidence/table.ts';
import type { ParsedRecord } from './parsed-record.ts';

/**
 * A reader for one tool's export, recognized by its contents, never by its name. The file is parsed once,
 * for whoever recognizes it. One reader is one file and one entry in `export-readers.ts`,
 * or in `scanner-readers.ts` where a scanner wrote it.
 */
export type ExportReader = RecordReader | TableReader | TextReader | BytesReader;

interface Described {
  /** Stands in reports: `aws-credential-report`. */
  id: string;
  /** For people: "AWS IAM credential report". */
  title: string;
  /** Ids of the controls whose tests it can serve, for `docs/evidence.md` and `explain`. */
  supports: readonly string[];
  /** What its files can show, so that one that cannot be read leaves other tests alone. Absent: anything. */
  gives?: Gives;
  /** Where its date comes from, in a few words: "GeneratedTime of the wrapper; else the sidecar". */
  dating: string;
}

/** For exports in JSON or YAML. */
export interface RecordReader extends Described {
  takes: 'record';
  recognizes(value: unknown): boolean;
  /** Must not throw, whatever the value holds. */
  read(record: ParsedRecord, file: string): Reading;
  /** For files too large to be held as a whole; without it they are refused. */
  streams?: StreamedRecord;
}

export interface StreamedRecord {
  /** By the first kilobytes, in lower case: what comes later is not known yet. */
  recognizes(start: string): boolean;
  /** Must not throw, whatever the text holds, but lets through what the pieces throw. */
  read(pieces: Iterable<string>, file: string): Promise<Reading>;
}

/** For exports in CSV: the rows are in the table already, what else the file says is in `reading`. */
export interface TableReader extends Described {
  takes: 'table';
  recognizes(headings: readonly string[]): boolean;
  /** Gives the reading with what only this reader knows: shape, settings, dates. Must not throw. */
  read(table: Table, reading: Reading): Reading;
}

/** For configuration in a form of its own. */
export interface TextReader extends Described {
  takes: 'text';
  recognizes(text: string): boolean;
  /** Must not throw, whatever the text holds. */
  read(text: string, file: string): Reading;
}

/** For binary formats that hold text: loaded when the first such file is met. */
export interface BytesReader extends Described {
  takes: 'bytes';
  /** What the magic bytes say, as `file-type` names it: `pdf`, `docx`. */
  types: readonly string[];
  /** Must not throw, whatever the bytes hold. */
  read(bytes: Uint8Array, file: string): Promise<Reading>;
}
