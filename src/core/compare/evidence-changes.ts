import type { Assessment } from '../assess/assessment.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceChange, Shown } from './comparison.ts';
import { isSaidOtherwise } from './said-otherwise.ts';

interface EvidenceFile {
  path: string;
  controls: readonly string[];
  sha256: string;
  rows: number;
  examinable: boolean;
  /** Who understood it: the same bytes under another ending may tell nothing. */
  reader: string;
  /** As it serves each group of controls, with what the manifest says of it there. */
  as: readonly Evidence[];
}

/** Which evidence was added, edited, deleted or moved, by path. */
export function evidenceChanges(base: Assessment, head: Assessment): EvidenceChange[] {
  const [was, is] = [filesOf(base), filesOf(head)];
  const gone = [...was.values()].filter(({ path }) => !is.has(path));
  const fresh = [...is.values()].filter(({ path }) => !was.has(path));
  const moved = movedFiles(gone, fresh);
  const origins = new Set(moved.values());
  const showed = (path: string) => shownBy(base, path);
  return [
    ...fresh.map((file) => {
      const from = moved.get(file);
      return from === undefined
        ? entry(file.path, 'added', { is: file })
        : { ...entry(file.path, 'renamed', { was: from, is: file }), from: from.path };
    }),
    ...gone
      .filter((file) => !origins.has(file))
      .map((file) => ({ ...entry(file.path, 'removed', { was: file }), showed: showed(file.path) })),
    ...[...was.values()].flatMap((before) => {
      const after = is.get(before.path);
      if (after === undefined || isSame(before, after)) return [];
      const changed = entry(before.path, 'changed', { was: before, is: after });
      return [changed.emptied ? { ...changed, showed: showed(before.path) } : changed];
    }),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Each file once, whatever number of controls it serves; the roster too, which serves none itself. */
function filesOf({ controls, roster }: Assessment): Map<string, EvidenceFile> {
  const files = new Map<string, EvidenceFile>();
  for (const evidence of new Set([...controls.flatMap((one) => one.evidence), ...(roster ? [roster] : [])])) {
    const { path, sha256, examinable, reader } = evidence;
    const known = files.get(path);
    files.set(path, {
      path,
      sha256,
      examinable,
      reader,
      as: [...(known?.as ?? []), evidence],
      rows: rowsOf(evidence),
      controls: [...new Set([...(known?.controls ?? []), ...evidence.controls])],
    });
  }
  return files;
}

/** Of all its tables. */
export function rowsOf({ tables }: Evidence): number {
  return tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

/** What could not be hashed is told by whether it can be examined; the same bytes may serve other controls. */
function isSame(a: EvidenceFile, b: EvidenceFile): boolean {
  return (
    a.sha256 === b.sha256 &&
    a.examinable === b.examinable &&
    a.controls.every((id) => b.controls.includes(id)) &&
    !isRestated(a, b)
  );
}

/** The same bytes, of which manifest or sidecar say something else, or say it no longer. */
function isRestated(a: EvidenceFile, b: EvidenceFile): boolean {
  if (a.sha256 !== b.sha256) return false;
  return a.as.length !== b.as.length || a.as.some((was, index) => isSaidOtherwise(was, b.as[index] ?? was));
}

/** What it showed of some control it shows no longer, though it is there. */
function hasLeft(was: EvidenceFile, is: EvidenceFile): boolean {
  const isOtherwiseRead = was.sha256 === is.sha256 && was.reader !== is.reader;
  return isOtherwiseRead || was.controls.some((id) => !is.controls.includes(id));
}

/** The same bytes under another name; one that stays with its control is preferred. */
function movedFiles(
  gone: readonly EvidenceFile[],
  fresh: readonly EvidenceFile[],
): Map<EvidenceFile, EvidenceFile> {
  const left = new Map<string, EvidenceFile[]>();
  for (const file of gone) {
    if (file.sha256 !== '' && file.examinable)
      left.set(file.sha256, [...(left.get(file.sha256) ?? []), file]);
  }
  const moved = new Map<EvidenceFile, EvidenceFile>();
  for (const file of fresh) {
    const candidates = left.get(file.sha256) ?? [];
    const near = candidates.find(({ controls }) => controls.some((id) => file.controls.includes(id)));
    const from = near ?? candidates[0];
    if (from === undefined) continue;
    moved.set(file, from);
    left.set(
      file.sha256,
      candidates.filter((other) => other !== from),
    );
  }
  return moved;
}

function entry(
  path: string,
  change: EvidenceChange['change'],
  { was, is }: { was?: EvidenceFile; is?: EvidenceFile },
): EvidenceChange {
  const rows = { was: was?.rows ?? 0, is: is?.rows ?? 0 };
  return {
    path,
    change,
    controls: [...new Set([...(was?.controls ?? []), ...(is?.controls ?? [])])],
    ...(was && was.sha256 !== '' ? { was: was.sha256 } : {}),
    ...(is && is.sha256 !== '' ? { is: is.sha256 } : {}),
    ...(change !== 'changed' || rows.was === rows.is ? {} : { rows }),
    emptied: was?.examinable === true && is?.examinable === false,
    left: was !== undefined && is !== undefined && hasLeft(was, is),
    restated: change === 'changed' && was !== undefined && is !== undefined && isRestated(was, is),
    showed: [],
  };
}

/** The tests of the base that rested on a file. */
function shownBy({ controls }: Assessment, path: string): Shown[] {
  return controls.flatMap(({ control, tests }) =>
    tests
      .filter(
        ({ evidence, exceptions }) => evidence.includes(path) || exceptions.some(({ file }) => file === path),
      )
      .map(({ test, outcome }) => ({ control: control.id, test: test.id, outcome })),
  );
}
