import type { IsoDate } from './calendar.ts';

/**
 * What the edge found in the evidence folder, path by path. Paths are relative to the folder, with `/`, in
 * code-unit order, so that the order of the file system never shows.
 */
export interface EvidenceFolder {
  entries: readonly FolderEntry[];
  /** Set when there were more files than the bound; the entries stop there. */
  filesBound?: number;
}

export type FolderEntry =
  | {
      path: string;
      state: 'file';
      /** Its size; after it was read, that of what was read. */
      bytes: number;
      /** Set for a link inside the folder: the path of the file that it stands for. */
      linkTo?: string;
      /** Names the contents: files of the same path and the same name here have the same bytes. */
      contents?: string;
      /** The day on which its contents were committed, where the history tells. */
      committedOn?: IsoDate;
      /** Opens the file, once. */
      open(): OpenFile;
    }
  | {
      path: string;
      /** A link that leads nowhere, round in a circle or out of the folder; a socket or device; no permission. */
      state: 'broken-link' | 'link-loop' | 'outside-folder' | 'special-file' | 'unreadable';
      detail: string;
    }
  /** A folder without a single file in it, placeholders such as `.gitkeep` left out. */
  | { path: string; state: 'empty-folder' };

/**
 * One pass over the bytes; files are read one after the other. A chunk is valid only until the next one, of
 * this or any file, is asked for: copy what is kept.
 */
export interface OpenFile {
  chunks: Iterable<Uint8Array>;
  /** Hex digest of all the bytes; reads what is left of them. @throws ReadError as `chunks` does */
  sha256(): string;
  /** Leaves what has not been read; a file that was read to its end is closed already. */
  close?(): void;
}

/** Thrown by a chunk that cannot be read; becomes an `unreadable` problem, never a crash. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** Bounds on what is read, all in one place. Reaching one is a finding. */
export const bounds = {
  /** Files in the evidence folder. */
  files: 200_000,
  /** Bytes of a manifest or sidecar. */
  manifestBytes: 4 * 1024 * 1024,
  /** Bytes of a file that must be held as a whole: Markdown, YAML, JSON. */
  textBytes: 16 * 1024 * 1024,
  /** Bytes of the text in an office file, unpacked. */
  officeBytes: 12 * 1024 * 1024,
  /** Bytes of a file that is read as a stream: CSV; and of an opaque file, which is only hashed. */
  streamBytes: 2 * 1024 * 1024 * 1024,
  /** Rows of one table. */
  rows: 2_000_000,
  /** Nodes of a YAML document after its aliases are expanded. */
  yamlNodes: 1_000_000,
  /** Characters of one value that a report may repeat. */
  shownCharacters: 160,
} as const;
