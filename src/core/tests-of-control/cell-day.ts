import type { IsoDate } from '../evidence/calendar.ts';
import type { DateReading } from '../evidence/dates.ts';
import { yesOrNo } from './cell-words.ts';
import type { Item } from './items.ts';

/** `Completed: yes` has its day in the column beside it. */
function dateOrBeside(item: Item, column: string): DateReading {
  const reading = item.date(column);
  if (reading.kind !== 'none' || !item.has('when') || yesOrNo(item.text(column)) !== true) return reading;
  return item.date('when');
}

/** The day of a cell; a period counts by its last day. */
export function dayOf(item: Item, column: string): IsoDate | 'ambiguous' | undefined {
  const reading = dateOrBeside(item, column);
  if (reading.kind === 'day') return reading.date;
  if (reading.kind === 'period') return reading.span.to;
  return reading.kind === 'ambiguous' ? 'ambiguous' : undefined;
}
