import type { Assessment, Scored } from '../assess/assessment.ts';
import { isOfLog, rowsGone } from './kept-rows.ts';

/**
 * The files of the base whose every row goes on in another one: a register under a new name, with rows mended at the
 * same time. Only where nothing else rested on them.
 */
export function continuedFiles(base: Assessment, head: Assessment, paths: readonly string[]): Set<string> {
  const now = new Map(head.controls.map((scored) => [scored.control.id, scored]));
  return new Set(
    paths.filter((path) => {
      const serving = base.controls.filter(({ tests }) =>
        tests.some(({ evidence }) => evidence.includes(path)),
      );
      return serving.length > 0 && serving.every((was) => goesOn(path, was, now.get(was.control.id)));
    }),
  );
}

function goesOn(path: string, was: Scored, is: Scored | undefined): boolean {
  const before = was.evidence.filter((one) => one.path === path);
  const there = new Set(was.evidence.map((one) => one.path));
  const fresh = is?.evidence.filter((one) => !there.has(one.path) && one.examinable) ?? [];
  return was.tests
    .filter(({ evidence }) => evidence.includes(path))
    .every(({ test }) => isOfLog(test) && rowsGone(test, before, fresh).length === 0);
}
