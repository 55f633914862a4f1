import type { Reading, ReadingProblem } from '../evidence/evidence.ts';
import { bounds, type FolderEntry, type OpenFile } from '../evidence/folder.ts';
import { wholeBytes } from '../evidence/whole-bytes.ts';
import { contentOf, isBlank } from './content.ts';
import { readCsv } from './csv.ts';
import { decode, decodeLeniently, type Encoding } from './decode.ts';
import { exportReaders } from './export-readers.ts';
import { failedFile, problemOf, tooLarge } from './failed-file.ts';
import { extensionOf, type FileKind, kindOf } from './file-kind.ts';
import { limited } from './limited.ts';
import { markupIn } from './markup.ts';
import { binaryType, readOpaque } from './opaque.ts';
import {
  looksLikeJsonLines,
  parseJson,
  parseJsonLines,
  parseJsonValues,
  parseYaml,
  type RecordParsing,
} from './parsed-record.ts';
import { partial } from './partial.ts';
import { printableRuns } from './printable-runs.ts';
import type { BytesReader, ExportReader, RecordReader, TableReader, TextReader } from './reader.ts';
import { readGenericRecord } from './record.ts';
import { readStreamed } from './streamed-record.ts';

export type EvidenceFile = Extract<FolderEntry, { state: 'file' }>;

/** Sees the text of a file while it is read, so that nothing is read twice. */
export type WatchFor = (file: EvidenceFile, contents: 'text' | 'binary') => Promise<Watch>;

interface Watch {
  pass(pieces: Iterable<string>): Iterable<string>;
  /** The same, where nobody else reads them. */
  watch(pieces: Iterable<string>): void;
}

export interface Contents {
  reading: Reading;
  /** Of all the bytes; empty when they could not all be read. */
  sha256: string;
}

/** Opens a file and understands what it can of it. Never throws: what is wrong with a file is in its reading. */
export async function readContents(
  file: EvidenceFile,
  readers: readonly ExportReader[] = exportReaders,
  watchFor?: WatchFor,
): Promise<Contents> {
  const open = file.open();
  try {
    const reading = await new FileReading(file, open, { readers, watchFor }).read();
    // A file that is too large to be read is too large to be hashed.
    return { reading, sha256: file.bytes > bounds.streamBytes ? '' : open.sha256() };
  } catch (error) {
    const reading = failedFile(file.path, problemOf(error));
    return { reading, sha256: digestOf(open) };
  } finally {
    open.close?.();
  }
}

/** Of a file whose reading failed; empty when not all of its bytes can be had. */
function digestOf(open: OpenFile): string {
  try {
    return open.sha256();
  } catch {
    return '';
  }
}

class FileReading {
  readonly #file: EvidenceFile;
  readonly #chunks: Iterator<Uint8Array>;
  readonly #readers: readonly ExportReader[];
  readonly #watchFor: WatchFor | undefined;

  constructor(
    file: EvidenceFile,
    open: OpenFile,
    { readers, watchFor }: { readers: readonly ExportReader[]; watchFor: WatchFor | undefined },
  ) {
    this.#watchFor = watchFor;
    this.#file = file;
    this.#chunks = open.chunks[Symbol.iterator]();
    this.#readers = readers;
  }

  async read(): Promise<Reading> {
    const first = this.#chunks.next();
    const head = first.done ? new Uint8Array() : first.value;
    // Asked only now: the size of a small file is known by having read it.
    if (this.#file.bytes > bounds.streamBytes) return tooLarge(this.#file.path, bounds.streamBytes);
    if (isBlank(head) && head.length >= this.#file.bytes)
      return this.#fail('empty', head.length === 0 ? 'no bytes' : 'nothing but white space');
    const content = contentOf(head);
    if (content.kind === 'problem') return failedFile(this.#file.path, content.problem);
    return content.kind === 'binary' ? this.#binary(head) : this.#text(head, content.encoding);
  }

  async #binary(head: Uint8Array): Promise<Reading> {
    const kind = kindOf(this.#file.path);
    const type = await binaryType(head);
    if (kind !== undefined && kind !== 'binary') {
      return this.#fail(
        'wrong-type',
        `${type === undefined ? 'binary contents' : `a ${type} file`} named .${extensionOf(this.#file.path)}`,
      );
    }
    if (type === undefined) return this.#fail('unknown-format', 'binary contents of no known format');
    const reader = this.#readers.find(
      (one): one is BytesReader => one.takes === 'bytes' && one.types.includes(type),
    );
    if (!reader) {
      await this.#watchAlone(printableRuns(this.#from(head)), 'binary');
      return readOpaque(type);
    }
    if (this.#file.bytes > bounds.textBytes) return tooLarge(this.#file.path, bounds.textBytes);
    return reader.read(wholeBytes(this.#from(head), this.#file.bytes), this.#file.path);
  }

  async #text(head: Uint8Array, encoding: Encoding): Promise<Reading> {
    const { path, bytes } = this.#file;
    const kind = kindOf(path);
    const shown = bytes > bounds.textBytes ? 16 * 1024 : 1024;
    const start = new TextDecoder(encoding).decode(head.subarray(0, shown)).trimStart().toLowerCase();
    const markup = markupIn(start);
    const name = `named .${extensionOf(path)}`;
    if (kind === 'binary') return this.#fail('wrong-type', markup ? `${markup} ${name}` : `text ${name}`);
    if (markup && kind !== undefined && kind !== 'markup')
      return this.#fail('wrong-type', `${markup} ${name}`);
    if (markup === 'XML') {
      await this.#watchAlone(decodeLeniently(this.#from(head), encoding), 'text');
      return readOpaque(kind === 'markup' ? extensionOf(path) : 'markup');
    }
    if (markup && bytes > bounds.textBytes) return tooLarge(this.#file.path, bounds.textBytes);
    const watch = await this.#watchFor?.(this.#file, 'text');
    const decoded = decode(this.#from(head), encoding);
    const pieces = watch ? watch.pass(decoded) : decoded;
    if (markup) {
      const { readHtml } = await import('./office/html.ts');
      return readHtml([...pieces].join(''), path);
    }
    const mayBeJson = start.startsWith('{') || start.startsWith('[');
    if (kind === 'csv' && !(mayBeJson && bytes <= bounds.textBytes)) return this.#csv(pieces);
    if (bytes > bounds.textBytes)
      return (
        readStreamed({ path, start, pieces }, this.#readers) ?? tooLarge(this.#file.path, bounds.textBytes)
      );
    return this.#wholeText([...pieces].join(''), kind, mayBeJson);
  }

  async #wholeText(text: string, kind: FileKind | undefined, mayBeJson: boolean): Promise<Reading> {
    const { path } = this.#file;
    if (kind === 'markdown') {
      const { readMarkdown } = await import('./markdown.ts');
      return readMarkdown(text, path);
    }
    // Contents before names: JSON is JSON under any name but Markdown's.
    const json = kind === 'json' || mayBeJson ? parseJson(text) : undefined;
    if (json?.ok) return this.#record(json);
    if (kind === 'json-lines' || (json && looksLikeJsonLines(text)))
      return this.#record(parseJsonLines(text));
    const several = json && parseJsonValues(text);
    if (several) return this.#record(several);
    if (json && kind === 'json') return this.#record(json);
    if (kind === 'yaml') return this.#record(parseYaml(text));
    if (kind === 'csv') return this.#csv([text]);
    const reader = this.#readers.find(
      (one): one is TextReader => one.takes === 'text' && one.recognizes(text),
    );
    if (reader) return limited(reader.read(text, path), reader);
    const { readText } = await import('./text.ts');
    return readText(text, path);
  }

  async #csv(pieces: Iterable<string>): Promise<Reading> {
    const reading = await readCsv(pieces, this.#file.path);
    const [table] = reading.tables;
    const reader = this.#readers.find(
      (one): one is TableReader =>
        one.takes === 'table' && table !== undefined && one.recognizes(table.headings),
    );
    return reader && table ? limited(reader.read(table, reading), reader) : reading;
  }

  #record(parsing: RecordParsing): Reading {
    if (!parsing.ok) return this.#fail('malformed', parsing.detail, parsing.line);
    const { record, warning } = parsing;
    const reader = this.#readers.find(
      (one): one is RecordReader => one.takes === 'record' && one.recognizes(record.value),
    );
    const read = reader ? reader.read(record, this.#file.path) : readGenericRecord(record, this.#file.path);
    const whole = partial(read, record, reader !== undefined) ?? read;
    const reading = reader ? limited(whole, reader) : whole;
    return warning
      ? { ...reading, problems: [...reading.problems, { reason: 'malformed', ...warning }] }
      : reading;
  }

  /** For contents that nobody reads as text, but in which there may be some. */
  async #watchAlone(texts: Iterable<string>, contents: 'text' | 'binary'): Promise<void> {
    (await this.#watchFor?.(this.#file, contents))?.watch(texts);
  }

  *#from(head: Uint8Array): Iterable<Uint8Array> {
    yield head;
    for (let next = this.#chunks.next(); !next.done; next = this.#chunks.next()) yield next.value;
  }

  #fail(reason: ReadingProblem['reason'], detail: string, line?: number): Reading {
    return failedFile(this.#file.path, { reason, detail, ...(line === undefined ? {} : { line }) });
  }
}
