import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../report/json-schema.ts';
import { parseReport } from '../report/parse-report.ts';
import { errorCode, reasonOf } from './open-on-disk.ts';

/** `refused`: why nothing of it is used, as a sentence; `missing`: there is none. */
export type UntrustedReport = { report: Report } | { refused: string } | { missing: true };

/** Far more than an honest report of a thousand controls has. */
const maximumBytes = 16 * 1024 * 1024;

/**
 * Reads `report.json` of a folder that somebody else filled: one regular file of bounded size that is a JSON report of
 * this version and agrees with itself. Keys that the schema does not know are left out. Nothing else of the folder is
 * looked at, no link is followed, and no text of the file comes into a message.
 */
export function readUntrustedReport(folder: string): UntrustedReport {
  const bytes = readRegularFile(join(folder, 'report.json'));
  if (!(bytes instanceof Uint8Array)) return bytes;
  const parsed = parseReport(bytes);
  if ('refused' in parsed) return { refused: `report.json ${parsed.refused}.` };
  return parsed;
}

function readRegularFile(path: string): Uint8Array | Exclude<UntrustedReport, { report: Report }> {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const { size, nlink } = fstatSync(file);
    if (!fstatSync(file).isFile() || nlink > 1)
      return { refused: 'report.json is not a regular file with one name.' };
    if (size > maximumBytes)
      return { refused: `report.json is larger than the ${maximumBytes / 1024 / 1024} MiB that are read.` };
    const buffer = new Uint8Array(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(file, buffer, length, size - length, null);
    }
    return buffer.subarray(0, length);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { missing: true };
    const isLink = ['ELOOP', 'EMLINK'].includes(errorCode(error));
    return {
      refused: isLink ? 'report.json is a link.' : `report.json cannot be read (${reasonOf(error)}).`,
    };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
