import type { Finding } from '../assess/finding.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Leak } from './leak.ts';

interface LeakyFile {
  path: string;
  leaks: readonly Leak[];
  /** A control that the file serves, if any. */
  control: string | undefined;
  /** The manifest's own setting. */
  told: Manifest['leaks'];
}

/** The findings about the secrets of one file: its place and kind, never the secret. */
export function leakFindings({ path, leaks, control, told }: LeakyFile): Finding[] {
  if (told === 'off') return [];
  return leaks.map(({ kind, line }) => ({
    code: 'secret-in-evidence',
    severity: told === 'warn' ? 'warning' : 'error',
    ...(control === undefined ? {} : { control }),
    place: { in: 'evidence', file: path, ...(line === undefined ? {} : { line }) },
    args: { kind },
  }));
}
