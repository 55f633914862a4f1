import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, reasonOf } from './open-on-disk.ts';

/** `refused`: why nothing of it is used, as a sentence; `missing`: there is none. */
export type NotRead = { refused: string } | { missing: true };

/** One regular file of a folder that somebody else filled. No link is followed. @param maximum bytes that are read */
export function readUntrustedFile(folder: string, name: string, maximum: number): Uint8Array | NotRead {
  let file: number | undefined;
  try {
    file = openSync(
      join(folder, name),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const stats = fstatSync(file);
    const { size } = stats;
    if (!stats.isFile() || stats.nlink > 1)
      return { refused: `${name} is not a regular file with one name.` };
    if (size > maximum)
      return {
        refused: `${name} is larger than the ${Math.floor(maximum / 1024 / 1024)} MiB that are read.`,
      };
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
      refused: isLink ? `${name} is a link.` : `${name} cannot be read (${reasonOf(error)}).`,
    };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
