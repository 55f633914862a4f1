import type { Condition } from '../catalog/control.ts';
import { person } from '../evidence/shapes/column.ts';
import { columnTitle } from '../evidence/shapes.ts';
import { topicOf } from '../evidence/training-topics.ts';
import { isAmong, isBot, isDenied, isFilled, peopleOf, plain, yesOrNo } from './cell-words.ts';
import type { TestContext } from './context.ts';
import type { Found } from './found.ts';
import type { Item } from './items.ts';
import type { Judging } from './judging.ts';
import { identityOf, joiner, type Population } from './population.ts';
import { overLimit } from './time-limit.ts';
import { type DateCondition, violationOfDate } from './violation-of-date.ts';

/** What is wrong with the item under the condition, or undefined when it holds. */
export function violation(item: Item, condition: Condition, judging: Judging): Found | undefined {
  if ('anyOf' in condition) return violationOfGroups(item, condition.anyOf, judging);
  if ('otherThan' in condition) return violationOfSamePerson(item, condition, judging);
  if ('within' in condition) return overLimit(item, condition, judging.context.asOf, columnsOf(judging));
  if (
    'dated' in condition ||
    'notAfter' in condition ||
    'notBefore' in condition ||
    'notBeforeColumn' in condition
  )
    return violationOfDate(item, condition, judging);
  return violationOfWords(item, condition, columnTitle(judging.shape, condition.column));
}

/** Conditions of what a cell says. */
type WordCondition = Exclude<
  Condition,
  DateCondition | { anyOf: unknown } | { otherThan: unknown } | { within: unknown }
>;

function violationOfWords(item: Item, condition: WordCondition, column: string): Found | undefined {
  const text = item.text(condition.column);
  if ('filled' in condition) return unless(isFilled(text), nothingIn(item, condition.column, column));
  if ('affirmed' in condition) return unaffirmed(item, condition.column, column);
  if ('yes' in condition) return unlike(condition.yes, text, column);
  if ('undenied' in condition) return unless(!isDenied(text), { code: 'cell-not-yes', column, wanted: true });
  if ('oneOf' in condition)
    return unless(isAmong(text, condition.oneOf), {
      code: 'cell-other-value',
      column,
      wanted: condition.oneOf,
    });
  if ('noneOf' in condition)
    return unless(!isAmong(text, condition.noneOf), {
      code: 'cell-unwanted-value',
      column,
      value: plain(text),
    });
  return unless(topicOf(text) !== 'other', { code: 'cell-other-topic', column });
}

function unlike(wanted: boolean, text: string, column: string): Found | undefined {
  const said = yesOrNo(text);
  const unclear = said === undefined ? { unclear: true as const } : {};
  return unless(said === wanted, { code: 'cell-not-yes', column, wanted, ...unclear });
}

function unaffirmed(item: Item, column: string, title: string): Found | undefined {
  const text = item.text(column);
  if (!isFilled(text)) return nothingIn(item, column, title);
  return unless(yesOrNo(text) !== false, { code: 'cell-not-yes', column: title, wanted: true });
}

function nothingIn(item: Item, column: string, title: string): Found {
  return { code: 'cell-empty', column: title, ...(item.has(column) ? {} : { absent: true }) };
}

function unless(holds: boolean, found: Found): Found | undefined {
  return holds ? undefined : found;
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

/** Somebody other must be among the people of the cell; where it holds a count of approvals, one is enough. */
function violationOfSamePerson(
  item: Item,
  condition: Extract<Condition, { otherThan: unknown }>,
  { shape, context }: Judging,
): Found | undefined {
  const column = columnTitle(shape, condition.column);
  const text = item.text(condition.column);
  if (/^\d{1,4}$/u.test(text)) return Number(text) > 0 ? undefined : { code: 'cell-empty', column };
  const names = namesOf(item, condition.otherThan, context);
  if (peopleOf(text).some((person) => !names.has(person) && !isBot(person))) return undefined;
  return { code: 'cell-same', column, as: columnTitle(shape, condition.otherThan) };
}

/** Somebody as the row writes them; the holder of an account also as the roster does. */
function namesOf(item: Item, column: string, { people }: TestContext): ReadonlySet<string> {
  const isHolder = Object.hasOwn(person, column);
  const member = isHolder && people ? memberIn(people)(identityOf(item)) : undefined;
  return new Set([
    ...peopleOf(item.text(column)).slice(0, 1),
    ...peopleOf(member?.name ?? ''),
    ...peopleOf(member?.email ?? ''),
  ]);
}

const joiners = new WeakMap<Population, ReturnType<typeof joiner>>();

function memberIn(people: Population): ReturnType<typeof joiner> {
  const known = joiners.get(people) ?? joiner(people.members);
  joiners.set(people, known);
  return known;
}

function columnsOf({ shape }: Judging): (column: string) => string {
  return (column) => columnTitle(shape, column);
}
