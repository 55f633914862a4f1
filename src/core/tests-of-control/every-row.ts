import type { Condition, EveryRowTest } from '../catalog/control.ts';
import { type IsoDate, type Span, within } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { shapeTable } from '../evidence/shaped-table.ts';
import { ageingColumns, oldestDay, withDay } from './ageing.ts';
import { dayOf } from './cell-day.ts';
import { firstViolation, violation } from './conditions.ts';
import { daysOf, listedExceptions, result, type TestContext } from './context.ts';
import { addEventDay, eventColumn } from './event-days.ts';
import type { Found } from './found.ts';
import { holdsShape, type Item, itemsOf } from './items.ts';
import type { Judging } from './judging.ts';
import { latestOf } from './latest-files.ts';
import { statementOfNone } from './statement-of-none.ts';
import type { Ages, Exception, TestResult } from './test-result.ts';
import { failsAsAWhole } from './whole-population.ts';

/** Holds when each row to which the test applies has all the attributes, and there is at least one such row. */
export function examineEveryRow(test: EveryRowTest, context: TestContext): TestResult {
  const holding = context.evidence.filter((evidence) => holds(evidence, test));
  const chosen = test.files === 'latest' ? latestOf(holding, test) : holding;
  const paths = chosen.map(({ path }) => path);
  if (chosen.length === 0) {
    if (test.whenPresent)
      return result(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
    return none(test, context) ?? result(test, { outcome: 'not-met', found: whyNoTable(test, context) });
  }
  const misdated = test.files === 'latest' ? whyMisdated(test, chosen, context) : undefined;
  if (misdated) return result(test, { outcome: 'not-met', found: misdated, evidence: paths });

  const { expected, failing, exceptions, ages, days } = examineItems(test, chosen, context);
  // A scan that ran to its end and found nothing is a result; headings without rows are none.
  if (expected === 0 && chosen.every(hasRunToItsEnd))
    return result(test, {
      outcome: 'met',
      basis: 'inspected',
      found: { code: 'rows', item: test.item, expected, failing, shape: test.shape },
      counts: { expected: 0, actual: 0 },
      evidence: paths,
    });
  if (expected === 0)
    return (
      none(test, context) ?? result(test, { outcome: 'not-met', found: noRows(test, paths), evidence: paths })
    );
  return result(test, {
    outcome: failing === 0 ? 'met' : 'not-met',
    ...(failing === 0 ? { basis: 'inspected' as const } : {}),
    found: { code: 'rows', item: test.item, expected, failing, shape: test.shape },
    exceptions,
    counts: { expected, actual: expected - failing },
    wholePopulationFails:
      failing === expected &&
      !chosen.some(({ tables }) => tables.some(({ isFiltered }) => isFiltered === true)) &&
      failsAsAWhole(exceptions),
    evidence: paths,
    ages,
    days,
  });
}

/** A newer list of accounts that has no word on MFA must not stand in for an older one that has. */
function holds(evidence: Evidence, test: EveryRowTest): boolean {
  const { shape, documents, needs } = test;
  if (!needs) return holdsShape(evidence, shape, documents);
  for (const item of itemsOf(evidence, shape, test))
    if (needs.every((column) => item.has(column))) return true;
  if (!hasRunToItsEnd(evidence)) return false;
  // Of a list that says that it was asked for those who lack it, even one without rows tells.
  return evidence.tables.some((table) => {
    const view = shapeTable(table, shape);
    return view !== undefined && needs.every((column) => view.has(column));
  });
}

function hasRunToItsEnd({ settings }: Evidence): boolean {
  return settings.some(({ name, value }) => name === 'scan_completed' && value === true);
}

function examineItems(test: EveryRowTest, chosen: readonly Evidence[], context: TestContext) {
  const judging: Judging = { shape: test.shape, context };
  const columns = ageingColumns(test.attributes, context);
  const leaving = columns.length > 0 ? [] : ageingColumns(test.where ?? [], context);
  const column = eventColumn(test.where ?? [], test.attributes);
  const days = new Set<IsoDate>();
  const exceptions: Exception[] = [];
  let expected = 0;
  let failing = 0;
  let ages: Ages | undefined;
  for (const item of itemsToTest(test, chosen)) {
    const applies = appliesTo(item, test.where ?? [], judging);
    if (applies === 'no') continue;
    expected++;
    const found = applies === 'yes' ? firstViolation(item, test.attributes, judging) : applies;
    if (found) {
      failing++;
      if (exceptions.length < listedExceptions) exceptions.push({ ...item.place, found });
    }
    if (!found) addEventDay(days, item, column);
    const ageing = found ? leaving : [...columns, ...leaving];
    ages = withDay(ages, oldestDay(item, ageing), item.place);
  }
  // Rows that leave one by one leave the test as it is; when the last has left, there is nothing to test.
  const all = ages && leaving.length > 0 ? { ...ages, first: ages.last } : ages;
  return { expected, failing, exceptions, ages: all, days };
}

function* itemsToTest(test: EveryRowTest, chosen: readonly Evidence[]): Generator<Item> {
  for (const evidence of chosen)
    for (const item of itemsOf(evidence, test.shape, test))
      if (!test.needs?.some((column) => !item.has(column))) yield item;
}

/** A row whose date cannot be read is not left out in silence: it stays, as an exception that says so. */
function appliesTo(item: Item, where: readonly Condition[], judging: Judging): 'yes' | 'no' | Found {
  for (const condition of where) {
    if ('column' in condition && !item.has(condition.column)) continue;
    const found = violation(item, condition, judging);
    if (found?.code === 'cell-no-date' || found?.code === 'cell-ambiguous-date') return found;
    if (found) return 'no';
  }
  return 'yes';
}

/** The file's own date, else the last of its rows' dates. */
function dateOf(test: EveryRowTest, evidence: Evidence): IsoDate | undefined {
  if (evidence.date || test.datedByRows === undefined) return evidence.date?.date;
  const days = [...itemsOf(evidence, test.shape)].map((item) => dayOf(item, test.datedByRows ?? ''));
  return days.reduce<IsoDate | undefined>(
    (last, day) => (day && day !== 'ambiguous' && (!last || day > last) ? day : last),
    undefined,
  );
}

function whyMisdated(
  test: EveryRowTest,
  chosen: readonly Evidence[],
  context: TestContext,
): Found | undefined {
  if (test.window === 'any') return undefined;
  const window = daysOf(test.window, context);
  const dated = chosen.map((evidence) => ({ file: evidence.path, date: dateOf(test, evidence) }));
  const undated = dated.find(({ date }) => !date);
  if (undated) return { code: 'undated', file: undated.file };
  for (const { file, date } of dated)
    if (date && !within(date, window)) return { code: 'outside-window', file, date, window };
  return undefined;
}

function none(test: EveryRowTest, context: TestContext): TestResult | undefined {
  const window = withinPeriod(daysOf(test.window, context), context);
  const statement = test.noneStatement && statementOfNone(context.evidence, test.noneStatement, window);
  if (!statement) return undefined;
  const { files, silent, ...place } = statement;
  if (silent)
    return result(test, {
      outcome: 'not-met',
      found: { code: 'none-stated-in-part', item: test.item, ...place, silent },
      evidence: files,
    });
  const found: Found = { code: 'none-stated', item: test.item, ...place };
  return result(test, { outcome: 'met', basis: 'inspected', found, evidence: files });
}

/** What did not happen before the audit period began is nobody's question. */
function withinPeriod(window: Span, { period }: TestContext): Span {
  const from = period.from > window.from ? period.from : window.from;
  const to = period.to < window.to ? period.to : window.to;
  return from <= to ? { from, to } : window;
}

function noRows(test: EveryRowTest, paths: string[]): Found {
  const file = paths[0];
  return { code: 'no-rows', shape: test.shape, ...(file === undefined ? {} : { file }) };
}

function whyNoTable(test: EveryRowTest, context: TestContext): Found {
  return context.evidence.length === 0 ? { code: 'no-evidence' } : { code: 'no-table', shape: test.shape };
}
