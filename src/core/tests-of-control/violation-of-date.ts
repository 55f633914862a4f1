import type { Condition } from '../catalog/control.ts';
import { daysBetween, type IsoDate, type Span, within } from '../evidence/calendar.ts';
import { columnTitle } from '../evidence/shapes.ts';
import { dayOf } from './cell-day.ts';
import { yesOrNo } from './cell-words.ts';
import { daysOf } from './context.ts';
import type { Found } from './found.ts';
import type { Item } from './items.ts';
import type { Judging } from './judging.ts';

/** Conditions of the day in a cell. */
export type DateCondition = Extract<
  Condition,
  { dated: unknown } | { notAfter: unknown } | { notBefore: unknown } | { notBeforeColumn: unknown }
>;

/** What is wrong with the day in the cell, or undefined when the condition holds. */
export function violationOfDate(item: Item, condition: DateCondition, judging: Judging): Found | undefined {
  const column = columnTitle(judging.shape, condition.column);
  const date = dayOf(item, condition.column);
  if ('notBeforeColumn' in condition) return earlierThan(item, condition, date, judging);
  if ('notBefore' in condition && condition.notBefore === 'hire') return beforeHire(column, date, judging);
  if (date === 'ambiguous') return { code: 'cell-ambiguous-date', column };
  if (date === undefined)
    return { code: 'cell-no-date', column, ...(mayBeDone(item, condition.column) ? { open: true } : {}) };
  if ('notAfter' in condition) return laterThan(item, condition, date, judging);
  const { context } = judging;
  if ('dated' in condition) return outsideWindow(column, date, daysOf(condition.dated, context));
  if (condition.notBefore === 'assessment')
    return date >= context.asOf ? undefined : { code: 'cell-passed', column, date };
  return (
    outsideWindow(column, date, daysOf('any', context)) ??
    beforeApproval(column, date, judging.approvalOf?.(item))
  );
}

function outsideWindow(column: string, date: IsoDate, window: Span): Found | undefined {
  return within(date, window) ? undefined : { code: 'cell-outside-window', column, date, window };
}

function laterThan(
  item: Item,
  condition: Extract<Condition, { notAfter: unknown }>,
  date: IsoDate,
  { shape }: Judging,
): Found | undefined {
  const than = columnTitle(shape, condition.notAfter);
  const limit = dayOf(item, condition.notAfter);
  if (limit === undefined || limit === 'ambiguous') return { code: 'cell-no-date', column: than };
  const column = columnTitle(shape, condition.column);
  return date <= limit ? undefined : { code: 'cell-late', column, than, days: daysBetween(limit, date) };
}

function beforeApproval(column: string, date: IsoDate, approval: IsoDate | undefined): Found | undefined {
  if (approval === undefined || date >= approval) return undefined;
  return { code: 'cell-before-approval', column, days: daysBetween(date, approval), approval };
}

/** Nothing says that it was not done: there is no place for the day, or a yes in it. */
function mayBeDone(item: Item, column: string): boolean {
  return !item.has(column) || yesOrNo(item.text(column)) === true;
}

function earlierThan(
  item: Item,
  condition: Extract<Condition, { notBeforeColumn: unknown }>,
  date: IsoDate | 'ambiguous' | undefined,
  { shape }: Judging,
): Found | undefined {
  const limit = dayOf(item, condition.notBeforeColumn);
  if (!date || !limit || date === 'ambiguous' || limit === 'ambiguous' || date >= limit) return undefined;
  const than = columnTitle(shape, condition.notBeforeColumn);
  return {
    code: 'cell-early',
    column: columnTitle(shape, condition.column),
    than,
    days: daysBetween(date, limit),
  };
}

function beforeHire(
  column: string,
  date: IsoDate | 'ambiguous' | undefined,
  { hire }: Judging,
): Found | undefined {
  if (!date || date === 'ambiguous' || hire === undefined || date >= hire) return undefined;
  return { code: 'cell-early', column, than: 'start date', days: daysBetween(date, hire) };
}
