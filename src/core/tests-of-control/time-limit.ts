import type { Condition, TimeLimit } from '../catalog/control.ts';
import { daysBetween, type IsoDate } from '../evidence/calendar.ts';
import { dayOf } from './cell-day.ts';
import { isAmong, isFilled } from './cell-words.ts';
import type { Found } from './found.ts';
import type { Item } from './items.ts';

/**
 * Whether something took, or is taking, longer than it may. What is open counts up to the assessment. Where a
 * day is missing nothing shows that it was in time.
 */
export function overLimit(
  item: Item,
  { column, since, within }: Extract<Condition, { within: unknown }>,
  asOf: IsoDate,
  title: (column: string) => string,
): Found | undefined {
  const limit = limitOf(item, within);
  if (typeof limit !== 'number')
    return { code: 'cell-other-value', column: title(limit.by), wanted: Object.keys(limit.days) };
  const from = dayOf(item, since);
  if (from === 'ambiguous') return { code: 'cell-ambiguous-date', column: title(since) };
  if (from === undefined) return { code: 'cell-no-date', column: title(since) };
  const isOpen = !isFilled(item.text(column));
  const to = isOpen ? asOf : dayOf(item, column);
  if (to === 'ambiguous') return { code: 'cell-ambiguous-date', column: title(column) };
  if (to === undefined) return { code: 'cell-no-date', column: title(column) };
  const days = daysBetween(from, to);
  if (days <= limit) return undefined;
  return isOpen
    ? { code: 'cell-open-too-long', column: title(column), since: title(since), days, limit }
    : { code: 'cell-over-limit', column: title(column), since: title(since), days, limit };
}

/** The days that the row has; of a word without a limit, all that there are. */
function limitOf(item: Item, limit: TimeLimit): TimeLimit {
  if (typeof limit === 'number') return limit;
  const word = item.text(limit.by);
  return Object.entries(limit.days).find(([name]) => isAmong(word, [name]))?.[1] ?? limit;
}
