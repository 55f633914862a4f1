import type { Found } from '../assess/found.ts';
import type { Condition } from '../catalog/control.ts';
import { daysBetween, type IsoDate, within } from '../evidence/calendar.ts';
import type { ColumnDefinition, ShapeDefinition } from '../evidence/shapes/column.ts';
import { type ShapeName, shapes } from '../evidence/shapes.ts';
import { topicOf } from '../evidence/training-topics.ts';
import { dayOf } from './cell-day.ts';
import { isAmong, isBot, isDenied, isFilled, peopleOf, plain, yesOrNo } from './cell-words.ts';
import { daysOf, type TestContext } from './context.ts';
import type { Item } from './items.ts';
import { overLimit } from './time-limit.ts';

export interface Judging {
  shape: ShapeName;
  context: TestContext;
  /** The day on which the item's policy was approved, for `notBefore: 'approval'`. */
  approvalOf?: (item: Item) => IsoDate | undefined;
  /** The day on which the person started, for `notBefore: 'hire'`. */
  hire?: IsoDate;
}

/** What is wrong with the item under the condition, or undefined when it holds. */
export function violation(item: Item, condition: Condition, judging: Judging): Found | undefined {
  if ('anyOf' in condition) return violationOfGroups(item, condition.anyOf, judging);
  const column = columnTitle(judging.shape, condition.column);
  const text = item.text(condition.column);
  if ('filled' in condition) return isFilled(text) ? undefined : { code: 'cell-empty', column };
  if ('undenied' in condition)
    return isDenied(text) ? { code: 'cell-not-yes', column, wanted: true } : undefined;
  if ('affirmed' in condition) return unaffirmed(text, column);
  if ('yes' in condition)
    return yesOrNo(text) === condition.yes
      ? undefined
      : { code: 'cell-not-yes', column, wanted: condition.yes };
  if ('oneOf' in condition)
    return isAmong(text, condition.oneOf)
      ? undefined
      : { code: 'cell-other-value', column, wanted: condition.oneOf };
  if ('noneOf' in condition)
    return isAmong(text, condition.noneOf)
      ? { code: 'cell-unwanted-value', column, value: plain(text) }
      : undefined;
  if ('topic' in condition)
    return topicOf(text) === 'other' ? { code: 'cell-other-topic', column } : undefined;
  if ('otherThan' in condition) return violationOfSamePerson(item, condition, judging);
  if ('within' in condition) return overLimit(item, condition, judging.context.asOf, columnsOf(judging));
  return violationOfDate(item, condition, judging);
}

function unaffirmed(text: string, column: string): Found | undefined {
  if (!isFilled(text)) return { code: 'cell-empty', column };
  return yesOrNo(text) === false ? { code: 'cell-not-yes', column, wanted: true } : undefined;
}

/** What a day that is there and wrong breaks; it tells more than what is not there. */
const wrongDays: readonly Found['code'][] = [
  'cell-passed',
  'cell-late',
  'cell-early',
  'cell-over-limit',
  'cell-open-too-long',
];

/** Reports show one cause an item: a wrong day of any group, else what breaks the first group. */
function violationOfGroups(
  item: Item,
  groups: readonly (readonly Condition[])[],
  judging: Judging,
): Found | undefined {
  const causes: Found[] = [];
  for (const group of groups) {
    const cause = firstViolation(item, group, judging);
    if (cause === undefined) return undefined;
    causes.push(cause);
  }
  return causes.find(({ code }) => wrongDays.includes(code)) ?? causes[0];
}

export function firstViolation(
  item: Item,
  conditions: readonly Condition[],
  judging: Judging,
): Found | undefined {
  for (const condition of conditions) {
    const found = violation(item, condition, judging);
    if (found) return found;
  }
  return undefined;
}

type DateCondition = Extract<
  Condition,
  { dated: unknown } | { notAfter: unknown } | { notBefore: unknown } | { notBeforeColumn: unknown }
>;

function violationOfDate(item: Item, condition: DateCondition, judging: Judging): Found | undefined {
  const column = columnTitle(judging.shape, condition.column);
  const date = dayOf(item, condition.column);
  if ('notBeforeColumn' in condition) return earlierThan(item, condition, date, judging);
  if ('notBefore' in condition && condition.notBefore === 'hire') return beforeHire(column, date, judging);
  if (date === 'ambiguous') return { code: 'cell-ambiguous-date', column };
  if (date === undefined)
    return { code: 'cell-no-date', column, ...(mayBeDone(item, condition.column) ? { open: true } : {}) };
  if ('dated' in condition) {
    const window = daysOf(condition.dated, judging.context);
    return within(date, window) ? undefined : { code: 'cell-outside-window', column, date, window };
  }
  if ('notAfter' in condition) {
    const than = columnTitle(judging.shape, condition.notAfter);
    const limit = dayOf(item, condition.notAfter);
    if (limit === undefined || limit === 'ambiguous') return { code: 'cell-no-date', column: than };
    return date <= limit ? undefined : { code: 'cell-late', column, than, days: daysBetween(limit, date) };
  }
  const { context } = judging;
  if (condition.notBefore === 'assessment')
    return date >= context.asOf ? undefined : { code: 'cell-passed', column, date };
  const approval = judging.approvalOf?.(item);
  if (date > context.asOf)
    return { code: 'cell-outside-window', column, date, window: daysOf('any', context) };
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

/** Somebody other must be among the people of the cell; where it holds a count of approvals, one is enough. */
function violationOfSamePerson(
  item: Item,
  condition: Extract<Condition, { otherThan: unknown }>,
  { shape }: Judging,
): Found | undefined {
  const column = columnTitle(shape, condition.column);
  const text = item.text(condition.column);
  if (/^\d{1,4}$/u.test(text)) return Number(text) > 0 ? undefined : { code: 'cell-empty', column };
  const [other] = peopleOf(item.text(condition.otherThan));
  if (peopleOf(text).some((person) => person !== other && !isBot(person))) return undefined;
  return { code: 'cell-same', column, as: columnTitle(shape, condition.otherThan) };
}

function columnsOf({ shape }: Judging): (column: string) => string {
  return (column) => columnTitle(shape, column);
}

export function columnTitle(shape: ShapeName, column: string): string {
  const definition: ShapeDefinition = shapes[shape];
  const found: ColumnDefinition | undefined = definition.columns[column];
  return found?.title ?? column;
}
