import { readDate } from '../evidence/dates.ts';
import type { Evidence, Fact } from '../evidence/evidence.ts';
import { type FactName, factDefinitions, factNames } from '../evidence/facts.ts';
import type { Table } from '../evidence/table.ts';

/**
 * A document as it is, or where it tells several occasions one after the other each of them by itself: the timeline
 * of one exercise is none of another. What manifest or sidecar say holds for all.
 */
export function occasionsOf(evidence: Evidence, facts: readonly FactName[]): readonly Evidence[] {
  const table = evidence.tables.find(({ shape }) => shape === 'occasions');
  if (!table) return [evidence];
  const told = facts.filter((name) => columnOf(table, name) >= 0);
  if (told.length < facts.length) return [evidence];
  return Array.from({ length: table.rowCount }, (_, row) => occasion(evidence, table, row));
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
