import type { Reading } from '../evidence/evidence.ts';
import { type Table, TableBuilder } from '../evidence/table.ts';
import type { Statement } from './statements.ts';

/** GitHub's list of the members of an organization who have no second factor. */
const withoutFactor = /\b2fa_disabled\b/iu;
const ofMembers = /github|\/?orgs\/[^/\s]{1,100}\/members|\bgh api\b/iu;

/**
 * What a list shows only to those who know what was asked: nobody can tell from `[]`, or from names alone, that it is
 * of the members without a second factor. The sidecar says it. Anything else stays as it was read.
 */
export function answeredQuery(reading: Reading, statements: readonly Statement[], file: string): Reading {
  const asked = statements.map(({ said: { query = '', source_system: system = '' } }) => ({ query, system }));
  const isAsked = asked.some(
    ({ query, system }) => withoutFactor.test(query) && ofMembers.test(`${query} ${system}`),
  );
  if (!isAsked) return reading;
  if (isEmptyList(reading)) {
    const table = new TableBuilder({ file, line: 1, shape: 'accounts' }, ['name', 'mfa']).build();
    const setting = { name: 'scan_completed' as const, value: true, place: { file, line: 1 } };
    return {
      ...reading,
      reader: 'github-organization-members',
      problems: [],
      tables: [table],
      settings: [setting],
    };
  }
  if (reading.reader !== 'github-organization-members') return reading;
  return { ...reading, tables: reading.tables.map(withoutAny) };
}

function isEmptyList({ format, problems, tables, facts }: Reading): boolean {
  const [problem, ...others] = problems;
  const isEmpty = problem?.reason === 'empty' && /empty list/u.test(problem.detail) && others.length === 0;
  return format === 'record' && isEmpty && tables.length === 0 && facts.length === 0;
}

/** Everybody in the list lacks it. */
function withoutAny(table: Table): Table {
  if (table.headings.includes('mfa')) return table;
  const width = table.headings.length;
  return {
    ...table,
    isFiltered: true,
    headings: [...table.headings, 'mfa'],
    cell: (row, column) => (column === width ? 'false' : table.cell(row, column)),
  };
}
