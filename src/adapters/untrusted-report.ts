import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../report/json-schema.ts';
import type { ManyReports } from '../report/many.ts';
import { manyOfReports, parseListed } from '../report/many-read-back.ts';
import { parseReport } from '../report/parse-report.ts';
import { type NotRead, readUntrustedFile } from './untrusted-file.ts';

/** The report of one manifest, or those of several. */
export type UntrustedReport = { report: Report } | { many: ManyReports } | NotRead;

const mebibyte = 1024 * 1024;
const bounds = {
  /** Of one file: far more than an honest report of a thousand controls has. */
  bytes: 16 * mebibyte,
  /** Of all together, as they are kept: without white space and unknown keys. */
  total: 64 * mebibyte,
  /** As many as one run judges. */
  reports: 200,
};

/**
 * Reads `report.json`, or `rollup.json` and the reports that it lists, of a folder that somebody else filled: regular
 * files of bounded size that are JSON reports of this version and agree with themselves. Keys that the schema does not
 * know are left out. Nothing else of the folder is looked at, no link is followed, no text of a file comes into a
 * message, and of several the verdict is made anew.
 */
export function readUntrustedReport(folder: string): UntrustedReport {
  const listing = readUntrustedFile(folder, 'rollup.json', bounds.bytes);
  if ('missing' in listing) return one(folder, 'report.json', bounds.bytes);
  if (!(listing instanceof Uint8Array)) return listing;
  if (existsSync(join(folder, 'report.json')))
    return { refused: 'There are a report.json and a rollup.json: one run leaves one of them.' };
  return several(folder, listing);
}

function one(folder: string, name: string, maximum: number): { report: Report } | NotRead {
  const bytes = readUntrustedFile(folder, name, maximum);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const parsed = parseReport(bytes);
  return 'refused' in parsed ? { refused: `${name} ${parsed.refused}.` } : parsed;
}

function several(folder: string, listing: Uint8Array): { many: ManyReports } | NotRead {
  const listed = parseListed(listing);
  if ('refused' in listed) return { refused: `rollup.json ${listed.refused}.` };
  if (listed.reports.length > bounds.reports)
    return { refused: `rollup.json lists more than the ${bounds.reports} reports of one run.` };
  const reports = new Map<string, Report>();
  let left = bounds.total;
  for (const { manifest, file } of listed.reports) {
    const read = one(folder, file, Math.min(bounds.bytes, left));
    if ('missing' in read) return { refused: `${file} is not there, though rollup.json lists it.` };
    if ('refused' in read) return read;
    reports.set(manifest, read.report);
    left -= JSON.stringify(read.report).length;
  }
  return { many: manyOfReports(listed, reports) };
}
