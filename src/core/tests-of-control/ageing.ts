import type { Condition } from '../catalog/control.ts';
import { addMonths, type IsoDate } from '../evidence/calendar.ts';
import type { Place } from '../evidence/evidence.ts';
import { dayOf } from './cell-day.ts';
import type { TestContext } from './context.ts';
import type { Item } from './items.ts';
import type { Ages } from './test-result.ts';

/** The columns whose day leaves a window as time passes: twelve months, or the period while it moves along. */
export function ageingColumns(conditions: readonly Condition[], { period, asOf }: TestContext): string[] {
  const moves = period.to === asOf && period.from === addMonths(asOf, -12);
  return conditions.flatMap((condition) =>
    'dated' in condition && (condition.dated === 'last-12-months' || (condition.dated === 'period' && moves))
      ? [condition.column]
      : [],
  );
}

/** The oldest day of the columns by which an item passes. */
export function oldestDay(item: Item, columns: readonly string[]): IsoDate | undefined {
  let oldest: IsoDate | undefined;
  for (const column of columns) {
    const day = dayOf(item, column);
    if (day && day !== 'ambiguous' && (!oldest || day < oldest)) oldest = day;
  }
  return oldest;
}

/** The ages with one passing item more. */
export function withDay(ages: Ages | undefined, day: IsoDate | undefined, place: Place): Ages | undefined {
  if (day === undefined) return ages;
  if (!ages) return { first: day, place, last: day };
  if (day < ages.first) return { ...ages, first: day, place };
  return day > ages.last ? { ...ages, last: day } : ages;
}
