import { readDate, settleDayOrder } from '../evidence/dates.ts';
import { candidateFor } from '../evidence/document/candidates.ts';
import { factsLabelled, restoredColumn, type Tier } from '../evidence/document/fact-labels.ts';
import type { Evidence, Fact } from '../evidence/evidence.ts';
import { type FactName, factDefinitions, factNames } from '../evidence/facts.ts';
import type { Table } from '../evidence/table.ts';
import { isUnderway } from './cell-words.ts';

const mostRows = 5000;

/**
 * A document as it is, or where it tells several occasions one after the other each of them by itself: the timeline
 * of one exercise is none of another. What manifest or sidecar say holds for all.
 */
export function occasionsOf(evidence: Evidence, facts: readonly FactName[]): readonly Evidence[] {
  if (evidence.format === 'table' || evidence.format === 'record')
    return rowsOf(evidence, facts) ?? [evidence];
  const table = evidence.tables.find(({ shape }) => shape === 'occasions');
  if (!table) return [evidence];
  const told = facts.filter((name) => columnOf(table, name) >= 0);
  if (told.length < facts.length) return [evidence];
  return Array.from({ length: table.rowCount }, (_, row) => occasion(evidence, table, row));
}

/** The rows of a spreadsheet that logs one occasion each, under headings for all of the facts. */
function rowsOf(evidence: Evidence, facts: readonly FactName[]): readonly Evidence[] | undefined {
  for (const table of evidence.tables) {
    if (table.shape !== undefined || table.rowCount > mostRows) continue;
    const columns = columnsFor(table);
    const given = evidence.facts.map(({ name }) => name);
    if (!columns.has('date') || facts.some((name) => !columns.has(name) && !given.includes(name))) continue;
    return Array.from({ length: table.rowCount }, (_, row) => rowAlone(evidence, { table, columns, row }));
  }
  return undefined;
}

/** The column of each fact: the one whose heading means it most surely. */
function columnsFor(table: Table): ReadonlyMap<FactName, { column: number; tier: Tier }> {
  const columns = new Map<FactName, { column: number; tier: Tier }>();
  for (const [column, heading] of table.headings.entries()) {
    for (const { name, tier } of factsLabelled(heading)) {
      const before = columns.get(name);
      if (!before || tier < before.tier) columns.set(name, { column, tier });
    }
  }
  const restored = restoredColumn(table.headings, new Set(columns.keys()));
  return restored < 0 ? columns : columns.set('scenario', { column: restored, tier: 1 });
}

function rowAlone(
  evidence: Evidence,
  { table, columns, row }: { table: Table; columns: ReturnType<typeof columnsFor>; row: number },
): Evidence {
  const line = table.lineOf(row);
  const place = { file: evidence.path, line };
  const order = table.dayOrder ?? settleDayOrder(cellsOf(table, columns.get('date')?.column ?? 0));
  const candidates = [...columns].flatMap(([name, { column, tier }]) => {
    const stated = {
      label: table.headings[column] ?? '',
      value: table.cell(row, column),
      line,
      source: 'table' as const,
    };
    return candidateFor(name, tier, stated, { order }) ?? [];
  });
  const status = table.headings.findIndex((heading) =>
    /^(?:issue )?(?:status|state)$/iu.test(heading.trim()),
  );
  const isOpen = status >= 0 && isUnderway(table.cell(row, status));
  const own = (isOpen ? [] : candidates)
    .filter(({ state }) => state === 'filled')
    .map(({ name, value }): Fact => ({ name, value, source: 'table', place }));
  const unfilled = candidates
    .filter(({ state }) => state === 'unfilled')
    .map(({ name, value }) => ({ name, placeholder: value, place }));
  const reading = readDate(own.find(({ name }) => name === 'date')?.value ?? '');
  const { date: _, ...rest } = evidence;
  return {
    ...rest,
    facts: [...own, ...evidence.facts.filter(({ name }) => !columns.has(name))],
    unfilled,
    ...(reading.kind === 'day' ? { date: { date: reading.date, source: 'table' as const, place } } : {}),
  };
}

function* cellsOf(table: Table, column: number): Iterable<string> {
  for (let row = 0; row < table.rowCount; row++) yield table.cell(row, column);
}

function occasion(evidence: Evidence, table: Table, row: number): Evidence {
  const place = { file: evidence.path, line: table.lineOf(row) };
  const given = evidence.facts.filter(({ source }) => source === 'manifest' || source === 'sidecar');
  const own = table.headings.flatMap((heading, column): Fact[] => {
    const name = namesByHeading.get(heading);
    const value = table.cell(row, column);
    if (name === undefined || value === '' || given.some((fact) => fact.name === name)) return [];
    return [{ name, value, source: 'heading', place }];
  });
  const reading = readDate(own.find(({ name }) => name === 'date')?.value ?? '');
  const { date: whole, unfilled: _, ...rest } = evidence;
  const date =
    whole && (whole.source === 'manifest' || whole.source === 'sidecar')
      ? whole
      : reading.kind === 'day'
        ? { date: reading.date, source: 'heading' as const, place }
        : undefined;
  const unfilled = told(table)
    .filter((name) => ![...given, ...own].some((fact) => fact.name === name))
    .map((name) => ({ name, placeholder: '', place }));
  return { ...rest, facts: [...given, ...own], unfilled, ...(date === undefined ? {} : { date }) };
}

const namesByHeading = new Map<string, FactName>(
  factNames.map((name) => [factDefinitions[name].labels[0] ?? name, name]),
);

function columnOf(table: Table, name: FactName): number {
  return table.headings.indexOf(factDefinitions[name].labels[0] ?? name);
}

function told({ headings }: Table): FactName[] {
  return headings.flatMap((heading) => namesByHeading.get(heading) ?? []);
}
