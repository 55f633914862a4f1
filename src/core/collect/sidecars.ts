import type { Finding } from '../assess/finding.ts';
import { bounds, type FolderEntry, ReadError } from '../evidence/folder.ts';
import { wholeBytes } from '../evidence/whole-bytes.ts';
import { parseSidecar } from '../manifest/sidecar.ts';
import type { Statement } from './statements.ts';

interface ReadSidecar {
  statement?: Statement;
  findings: Finding[];
  /** What it was read from, for whoever looks for secrets in it. */
  bytes?: { path: string; bytes: Uint8Array };
}

/** The sidecars of a folder: `report.pdf.meta.yml` says what `report.pdf` does not. */
export class Sidecars {
  /** By the path of the file that each is about. */
  readonly #files = new Map<string, FolderEntry>();
  readonly #read = new Set<string>();

  constructor(entries: readonly FolderEntry[]) {
    for (const entry of entries) {
      const about = fileOf(entry.path);
      if (about !== undefined && entry.state !== 'empty-folder' && !this.#files.has(about))
        this.#files.set(about, entry);
    }
  }

  /** Those whose file is not among the entries. */
  withoutFile(entries: readonly FolderEntry[]): { path: string; about: string }[] {
    const orphans = new Map(this.#files);
    if (orphans.size > 0) for (const { path } of entries) orphans.delete(path);
    return [...orphans].map(([about, { path }]) => ({ path, about }));
  }

  /** Whether {@link read} has opened it. */
  wasRead(sidecar: FolderEntry): boolean {
    return this.#read.has(sidecar.path);
  }

  /** What the sidecar of a file says; a bad one says nothing, and its problems are findings. */
  read(about: string, control: string | undefined): ReadSidecar {
    const file = this.#files.get(about);
    if (!file) return { findings: [] };
    const problem = (text: string, line?: number): Finding => ({
      code: 'invalid-sidecar',
      severity: 'error',
      ...(control === undefined ? {} : { control }),
      place: { in: 'evidence', file: file.path, ...(line === undefined ? {} : { line }) },
      args: { problem: text },
    });
    const contents = bytesOf(file);
    if (typeof contents === 'string') return { findings: [problem(contents)] };
    this.#read.add(file.path);
    const bytes = { path: file.path, bytes: contents };
    const parsed = parseSidecar(contents, file.path);
    if (!parsed.ok)
      return { bytes, findings: parsed.problems.map(({ message, line }) => problem(message, line)) };
    const { sidecar, placeOf } = parsed;
    const place = (key: string) => ({ file: file.path, line: placeOf([key]).line });
    return { bytes, statement: { source: 'sidecar', said: sidecar, placeOf: place }, findings: [] };
  }
}

/** The path of the file that a sidecar is about; undefined for any other file. */
export function fileOf(path: string): string | undefined {
  if (!path.endsWith('.meta.yml') && !path.endsWith('.meta.yaml')) return undefined;
  const about = path.slice(0, path.lastIndexOf('.meta.'));
  return about === '' || about.endsWith('/') ? undefined : about;
}

/** The whole file, or why there is none. */
function bytesOf(file: FolderEntry): Uint8Array | string {
  if (file.state !== 'file') return file.state === 'empty-folder' ? 'a folder' : file.detail;
  if (file.bytes > bounds.manifestBytes) return `larger than ${bounds.manifestBytes / 1024 / 1024} MiB`;
  try {
    return wholeBytes(file.open().chunks, file.bytes);
  } catch (error) {
    return error instanceof ReadError ? error.message : 'it cannot be read';
  }
}
