import type { TableReader } from '../reader.ts';
import { hasSome } from '../shape-columns.ts';

// BambooHR's "Employee #" is a number; without its sign it would be the name of the person.
const numbered = /^(?:employee|worker|staff|emp)\.?\s?(?:#|no\.?|nr\.?|num\.?)$/i;

/**
 * The roster that HR systems export, by its columns. What makes the table something else as well (a day of
 * revoked access, a training) stays in it: the columns decide what it serves.
 */
export const hrRoster: TableReader = {
  id: 'hr-roster',
  title: 'HR roster (CSV of BambooHR, Rippling, Gusto, Workday, ADP, Personio and the like)',
  supports: ['training', 'policies', 'offboarding'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'table',
  recognizes: (headings) =>
    hasSome(headings, 'people', ['email', 'name', 'last_name']) &&
    hasSome(headings, 'people', ['start']) &&
    hasSome(headings, 'people', ['end', 'status', 'type']) &&
    !hasSome(headings, 'completions', ['completed', 'course', 'enrolled']) &&
    !hasSome(headings, 'acknowledgments', ['acknowledged']) &&
    !hasSome(headings, 'reviews', ['decision']) &&
    !hasSome(headings, 'accounts', ['mfa']) &&
    !hasSome(headings, 'departures', ['revoked']),
  read: (table, reading) => {
    const headings = table.headings.map((heading) =>
      numbered.test(heading.trim()) ? 'Employee number' : heading,
    );
    return { ...reading, reader: hrRoster.id, tables: [{ ...table, headings }, ...reading.tables.slice(1)] };
  },
};
