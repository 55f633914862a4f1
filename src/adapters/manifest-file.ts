import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { bounds } from '../core/evidence/folder.ts';
import { errorCode, reasonOf } from './open-on-disk.ts';

/** The manifest's bytes, or why there are none; `remedy` is a sentence for the user. */
export type ManifestFile = { bytes: Uint8Array } | { remedy: string };

/** Reads the file up to one byte over the bound, so that whoever parses it can see that it is too large. */
export function readManifest(path: string, shown = path): ManifestFile {
  let file: number | undefined;
  try {
    // A pipe of that name must not block.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(file).isFile()) return { remedy: `${shown} is not a file: name the manifest itself.` };
    const buffer = new Uint8Array(Math.min(fstatSync(file).size, bounds.manifestBytes) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return { bytes: buffer.subarray(0, length) };
  } catch (error) {
    return errorCode(error) === 'ENOENT'
      ? { remedy: `${shown} does not exist: create it, or name the manifest.` }
      : { remedy: `${shown} cannot be read (${reasonOf(error)}): let the user that runs the gate read it.` };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
