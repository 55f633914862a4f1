import type { TestOfControl } from '../../catalog/control.ts';
import { addMonths, firstDayBeyond, type IsoDate, type Span, within } from '../../evidence/calendar.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { columnTitle } from '../../evidence/shapes.ts';
import { smallestPopulation } from '../../tests-of-control/context.ts';
import type { Found } from '../../tests-of-control/found.ts';
import type { TestResult } from '../../tests-of-control/test-result.ts';
import type { TestTurn } from './timeline.ts';

/**
 * The turns of a test that is too large to be made again, from the days on which today's result rests: the first
 * item that gets too old fails it, the last one leaves nobody for whom it holds; and so does the file itself.
 */
export function agedTurns(result: TestResult, evidence: readonly Evidence[], span: Span): TestTurn[] {
  const turns = [...rowTurns(result, evidence), ...fileTurns(result, evidence)]
    .filter(({ day }) => within(day, span))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return turns.filter(
    ({ result: now }, index) =>
      index === 0 || now.wholePopulationFails || turns[index - 1]?.result.outcome === 'met',
  );
}

function rowTurns(result: TestResult, evidence: readonly Evidence[]): TestTurn[] {
  const { test, ages, outcome, counts } = result;
  if (!ages || !('shape' in test)) return [];
  const first = firstDayBeyond(ages.first, 12);
  const last = firstDayBeyond(ages.last, 12);
  const column = attributeThatAges(test);
  // Rows that only leave the window fail nobody: in the end there is nothing to test.
  if (column === undefined)
    return outcome === 'met'
      ? [{ day: last, result: failed(result, { found: { code: 'no-rows', shape: test.shape } }) }]
      : [];
  const found: Found = {
    code: 'cell-outside-window',
    column: columnTitle(test.shape, column),
    date: ages.first,
    window: { from: addMonths(first, -12), to: first },
  };
  const one = failed(result, { found: result.found, exceptions: [{ ...ages.place, found }] });
  // A filtered list is no population.
  const isFiltered = evidence.some(({ tables }) => tables.some((table) => table.isFiltered === true));
  const isPopulation = (counts?.expected ?? 0) >= smallestPopulation && !isFiltered;
  const all = { ...one, wholePopulationFails: isPopulation };
  return [
    ...(outcome === 'met' && first < last ? [{ day: first, result: one }] : []),
    ...(outcome === 'met' || all.wholePopulationFails ? [{ day: last, result: all }] : []),
  ];
}

function fileTurns(result: TestResult, evidence: readonly Evidence[]): TestTurn[] {
  const { test, outcome, evidence: paths } = result;
  if (outcome !== 'met' || !('window' in test) || test.window !== 'last-12-months') return [];
  const oldest = evidence
    .flatMap(({ path, date }) => (date && paths.includes(path) ? [{ file: path, date: date.date }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  if (!oldest) return [];
  const day: IsoDate = firstDayBeyond(oldest.date, 12);
  const window = { from: addMonths(day, -12), to: day };
  return [{ day, result: failed(result, { found: { code: 'outside-window', ...oldest, window } }) }];
}

function failed(result: TestResult, by: Pick<TestResult, 'found'> & Partial<TestResult>): TestResult {
  const { basis: _, ...rest } = result;
  return { ...rest, ...by, outcome: 'not-met' };
}

function attributeThatAges(test: TestOfControl): string | undefined {
  const attributes = 'attributes' in test ? test.attributes : [];
  for (const condition of attributes) if ('dated' in condition) return condition.column;
  return undefined;
}
