import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { contradictionsOf } from '../report/contradictions.ts';
import { type Report, reportSchema } from '../report/json-schema.ts';
import { errorCode, reasonOf } from './open-on-disk.ts';

/** `refused`: why nothing of it is used, as a sentence; `missing`: there is none. */
export type UntrustedReport = { report: Report } | { refused: string } | { missing: true };

/** Far more than an honest report of a thousand controls has. */
const maximumBytes = 16 * 1024 * 1024;

/**
 * Reads `report.json` of a folder that somebody else filled: one regular file of bounded size that is a JSON report of
 * this version and agrees with itself. Nothing else of the folder is looked at, no link is followed, and no text of the
 * file comes into a message.
 */
export function readUntrustedReport(folder: string): UntrustedReport {
  const bytes = readRegularFile(join(folder, 'report.json'));
  if (!(bytes instanceof Uint8Array)) return bytes;
  const value = parse(bytes);
  if (value === undefined) return { refused: 'report.json is not JSON.' };
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = (issue?.path ?? []).filter((part) => /^\w{1,40}$/.test(String(part))).join('.');
    return {
      refused: `report.json is not a report of this version of the Action${where === '' ? '' : ` (at ${where})`}: let both workflows use the same version.`,
    };
  }
  const [contradiction] = contradictionsOf(parsed.data);
  if (contradiction !== undefined) return { refused: `report.json contradicts itself: ${contradiction}.` };
  return { report: parsed.data };
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

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
