import type { ManifestProblem } from './manifest-problem.ts';
import { placeProblems } from './place-problems.ts';
import { describeIssues } from './problems.ts';
import { relationProblems } from './rules.ts';
import { type Manifest, manifestSchema } from './schema.ts';
import { type PlaceOf, readYaml } from './yaml-document.ts';

export type ParsedManifest =
  | { ok: true; manifest: Manifest; placeOf: PlaceOf }
  | { ok: false; problems: ManifestProblem[] };

/**
 * Reads a manifest, strictly: anything that is not understood is a problem, and all problems of the file are
 * given at once, in its order. `catalog` are the ids of the controls that need no definition. Never throws
 * for bad contents.
 */
export function parseManifest(bytes: Uint8Array, file: string, catalog: readonly string[]): ParsedManifest {
  const reading = readYaml({ bytes, file });
  const { value, placeOf } = reading;
  // Compiling the schema first would cost more than the largest manifest takes without.
  const parsed = manifestSchema(catalog).safeParse(value, { jitless: true });
  const issues = parsed.error?.issues ?? [];
  const problems = placeProblems(reading, [
    ...describeIssues(issues, value),
    ...relationProblems(value, catalog),
  ]);
  return parsed.success && problems.length === 0
    ? { ok: true, manifest: parsed.data, placeOf }
    : { ok: false, problems };
}
