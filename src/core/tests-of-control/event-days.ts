import type { Condition } from '../catalog/control.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import { dayOf } from './cell-day.ts';
import type { Item } from './items.ts';

/**
 * The column with the day on which what a row tells took place: by which rows are chosen, else by which they pass;
 * of a time limit the day from which it runs.
 */
export function eventColumn(
  where: readonly Condition[],
  attributes: readonly Condition[],
): string | undefined {
  const all = [...where, ...attributes].flatMap((one) => ('anyOf' in one ? one.anyOf.flat() : [one]));
  for (const one of all) if ('dated' in one) return one.column;
  for (const one of all) if ('notBefore' in one && one.notBefore !== 'assessment') return one.column;
  for (const one of all) if ('within' in one) return one.since;
  return undefined;
}

/** Takes the day down, where the row has one. */
export function addEventDay(days: Set<IsoDate>, item: Item, column: string | undefined): void {
  const day = column === undefined ? undefined : dayOf(item, column);
  if (day && day !== 'ambiguous') days.add(day);
}
