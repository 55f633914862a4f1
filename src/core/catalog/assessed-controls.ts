import type { Manifest } from '../manifest/schema.ts';
import { catalog } from './catalog.ts';
import type { Control } from './control.ts';
import { libraryIds } from './library-ids.ts';
import { ownControls } from './own-control.ts';
import { criteriaInScope } from './scope.ts';

/**
 * The controls that an assessment looks at: the eleven, those of the library, and the manifest's own. The criteria
 * assessment takes all of the library that serves a criterion in scope; the self-assessment only those of it that
 * are spoken of: with a state, a weight, or as required (`named` are those that are from outside). A control of one's
 * own takes the place of the library's with its id.
 */
export async function assessedControls(
  manifest: Manifest,
  named: readonly string[] = [],
): Promise<Control[]> {
  const own = ownControls(manifest);
  const wanted = wantedOf(manifest, named).filter((id) => !own.some((control) => control.id === id));
  if (wanted.length === 0) return [...catalog, ...own];
  const { library } = await import('./library.ts');
  const scope = new Set(criteriaInScope(manifest));
  const spoken = new Set(spokenOf(manifest, named));
  const ready = library.filter(
    ({ id, criteria }) =>
      wanted.includes(id) && (spoken.has(id) || criteria.some((criterion) => scope.has(criterion))),
  );
  return [...catalog, ...ready, ...own];
}

/** Loaded or not, these are the library's controls that come into question. */
function wantedOf(manifest: Manifest, named: readonly string[]): readonly string[] {
  return manifest.assessment === 'criteria' ? libraryIds : spokenOf(manifest, named);
}

function spokenOf({ controls, weights = {}, gate }: Manifest, named: readonly string[]): string[] {
  const required = [...named, ...(gate?.require ?? [])];
  return libraryIds.filter(
    (id) => controls[id]?.state !== undefined || weights[id] !== undefined || required.includes(id),
  );
}
