import { catalog } from '../core/catalog/catalog.ts';
import type { ManifestProblem } from '../core/manifest/manifest-problem.ts';
import { parseManifest } from '../core/manifest/parse.ts';

/** All that is wrong in a manifest, for where nothing can be judged anyway. */
export function manifestProblems(bytes: Uint8Array, file: string): ManifestProblem[] {
  const ids = catalog.map(({ id }) => id);
  const parsed = parseManifest(bytes, file, ids);
  return parsed.ok ? [] : parsed.problems;
}

/** A problem as one line, with its place: `manifest.yml:14:5 message`. */
export function placed({ file, line, column, message }: ManifestProblem): string {
  return `${file}:${line}:${column} ${message}`;
}
