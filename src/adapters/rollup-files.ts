import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { TeamReport, Unread } from '../core/rollup/team-report.ts';
import { parseReport } from '../report/parse-report.ts';
import { teamReportOf } from '../report/team-report.ts';
import { errorCode, reasonOf } from './open-on-disk.ts';

const bounds = {
  /** Reports of one rollup. */
  reports: 1_000,
  /** Files and folders that are looked at in search of them. */
  entries: 50_000,
  /** Folders below a named one. */
  depth: 12,
  /** Bytes of one report; an honest one of a thousand controls has a tenth. */
  bytes: 32 * 1024 * 1024,
};

/** What the Action and the command line call a report of one gate, and of one of many. */
const reportName = /^report(?:-[\w.-]+)?\.json$/;

/** Every report that could be read, and every file that could not. */
export interface ReadReports {
  reports: TeamReport[];
  unread: Unread[];
}

/**
 * Reads the files named, and of each folder named every `report.json` and `report-….json` below. Links are never followed:
 * who fills the folder may be anybody. One report after the other, of which only what a rollup needs is kept.
 */
export function readReports(paths: readonly string[], cwd: string): ReadReports {
  const search = new Search(cwd);
  for (const path of paths) search.add(path);
  const read: ReadReports = { reports: [], unread: search.unread };
  for (const file of search.files) {
    const bytes = bytesOf(resolve(cwd, file));
    const report = typeof bytes === 'string' ? bytes : reportIn(bytes, file);
    if (typeof report === 'string') read.unread.push({ file, reason: report });
    else read.reports.push(report);
  }
  return read;
}

class Search {
  readonly unread: Unread[] = [];
  readonly #files = new Map<string, string>();
  readonly #cwd: string;
  #entries = 0;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** As shown, each once however often it is named. */
  get files(): string[] {
    return [...this.#files.values()];
  }

  add(path: string): void {
    const absolute = resolve(this.#cwd, path);
    const shown = path.split(sep).join('/').replace(/\/+$/u, '') || '/';
    try {
      if (statSync(absolute).isDirectory()) this.#search(absolute, shown);
      else this.#file(absolute, shown);
    } catch (error) {
      this.#refuse(shown, whyNot(error));
    }
  }

  #search(folder: string, shown: string): void {
    const before = this.unread.length;
    this.#folder(folder, shown, 0);
    // What an earlier name brought already may lie in this one too.
    const holds = [...this.#files.keys()].some((file) => file.startsWith(folder + sep));
    if (!holds && this.unread.length === before) this.#refuse(shown, 'is a folder without a report.json');
  }

  #folder(absolute: string, shown: string, depth: number): void {
    if (depth > bounds.depth) throw new TooMany(`${bounds.depth} folders in one another`);
    const entries = readdirSync(absolute, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      this.#entries += 1;
      if (this.#entries > bounds.entries) throw new TooMany(`${bounds.entries} files`);
      const below = {
        absolute: join(absolute, entry.name),
        shown: `${shown === '.' ? '' : `${shown}/`}${entry.name}`,
      };
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
        this.#folder(below.absolute, below.shown, depth + 1);
      else if (reportName.test(entry.name)) this.#file(below.absolute, below.shown);
    }
  }

  #file(absolute: string, shown: string): void {
    if (this.#files.size === bounds.reports) throw new TooMany(`${bounds.reports} reports`);
    if (lstatSync(absolute).isSymbolicLink()) this.#refuse(shown, 'is a link: name the file itself');
    else if (!this.#files.has(absolute)) this.#files.set(absolute, shown);
  }

  #refuse(file: string, reason: string): void {
    this.unread.push({ file, reason });
  }
}

class TooMany extends Error {
  override readonly name = 'TooMany';
}

function whyNot(error: unknown): string {
  if (error instanceof TooMany) return `brings more than ${error.message}: roll up fewer at a time`;
  return errorCode(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${reasonOf(error)})`;
}

/** The bytes, or why there are none. */
function bytesOf(path: string): Uint8Array | string {
  let file: number | undefined;
  try {
    // A link put there since is refused, a pipe does not block.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile()) return 'is not a file';
    if (found.size > bounds.bytes)
      return `is larger than the ${bounds.bytes / 1024 / 1024} MiB that are read`;
    const buffer = new Uint8Array(found.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } catch (error) {
    return `cannot be read (${reasonOf(error)})`;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The report, or why there is none. */
function reportIn(bytes: Uint8Array, file: string): TeamReport | string {
  const parsed = parseReport(bytes);
  if ('refused' in parsed) return parsed.refused;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return teamReportOf(parsed.report, { file, sha256 }) ?? 'has an asOf that is no day of the calendar';
}
