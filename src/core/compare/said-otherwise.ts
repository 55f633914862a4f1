import type { Evidence } from '../evidence/evidence.ts';

/** Whether more, less or something else is known of the same bytes: their facts, day, period, kind or columns. */
export function isSaidOtherwise(was: Evidence, is: Evidence): boolean {
  return (
    was.date?.date !== is.date?.date ||
    was.period?.from !== is.period?.from ||
    was.period?.to !== is.period?.to ||
    was.declared !== is.declared ||
    !isAlike(was.facts, is.facts, (a, b) => a.name === b.name && a.value === b.value) ||
    !isAlike(
      was.tables,
      is.tables,
      (a, b) =>
        a.dayOrder === b.dayOrder &&
        a.isFiltered === b.isFiltered &&
        isAlike(a.headings, b.headings, (one, other) => one === other),
    )
  );
}

function isAlike<One>(a: readonly One[], b: readonly One[], same: (a: One, b: One) => boolean): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((one, index) => same(one, b[index] ?? one));
}
