import type { EvidenceFolder } from '../core/evidence/folder.ts';

/** A stream that a person may be looking at. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Folders smaller than this are read before anybody wonders. */
const fewFiles = 500;
const firstAfterMilliseconds = 700;
const everyMilliseconds = 100;
const erase = '\r\u{1B}[2K';

/** The same folder, which tells how far reading has come; on a terminal only, and for long reads only. */
export function withProgress(
  folder: EvidenceFolder,
  output: Output,
  clock: () => number,
): { folder: EvidenceFolder; finish(): void } {
  const total = folder.entries.filter(({ state }) => state === 'file').length;
  if (!output.isTTY || total < fewFiles) return { folder, finish: () => undefined };
  let opened = 0;
  let due = clock() + firstAfterMilliseconds;
  let drawn = false;
  const step = () => {
    opened += 1;
    if (opened % 32 !== 0 || clock() < due) return;
    due = clock() + everyMilliseconds;
    drawn = true;
    output.write(`${erase}Reading evidence: ${opened} of ${total} files`);
  };
  const entries = folder.entries.map((entry) => {
    if (entry.state !== 'file') return entry;
    const open = () => {
      step();
      return entry.open();
    };
    // What is known of the size is known once the file was opened: it is asked for each time.
    return {
      ...entry,
      get bytes() {
        return entry.bytes;
      },
      open,
    };
  });
  return { folder: { ...folder, entries }, finish: () => drawn && output.write(erase) };
}
