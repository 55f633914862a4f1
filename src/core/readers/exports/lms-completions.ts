import type { Table } from '../../evidence/table.ts';
import type { TableReader } from '../reader.ts';
import { columnAt, hasSome } from '../shape-columns.ts';
import { headingsHave } from '../table-columns.ts';

const mostLookedAt = 2000;
const yesOrNo =
  /^(?:yes|no|true|false|y|n|0|1|completed?|incomplete|not completed?|not started|in progress|\d{1,3}\s?%)$/i;

/**
 * Completions of courses that learning systems export. Some have a column `Completed` that says yes or no, and the
 * day under another heading: then the former is the status.
 */
export const lmsCompletions: TableReader = {
  id: 'lms-completions',
  title: 'Training completions (CSV of KnowBe4 and other learning systems)',
  supports: ['training'],
  gives: { settings: [], tables: true },
  dating: 'each row has its own; the file: sidecar or file name',
  takes: 'table',
  recognizes: (headings) =>
    hasSome(headings, 'completions', ['email', 'id', 'name', 'last_name']) &&
    hasSome(headings, 'completions', ['course']) &&
    hasSome(headings, 'completions', ['completed']) &&
    hasSome(headings, 'completions', ['status', 'enrolled', 'time_spent']) &&
    !hasSome(headings, 'acknowledgments', ['policy', 'version']) &&
    !hasSome(headings, 'reviews', ['decision']) &&
    !hasSome(headings, 'accounts', ['mfa']) &&
    // A tracker's issue that was completed is no training.
    !headingsHave(headings)('assignee', 'priority'),
  read: (table, reading) => ({
    ...reading,
    reader: lmsCompletions.id,
    tables: [{ ...table, headings: headingsOf(table) }, ...reading.tables.slice(1)],
  }),
};

function headingsOf(table: Table): readonly string[] {
  const { headings } = table;
  const completed = columnAt(headings, 'completions', 'completed');
  if (completed === undefined || !saysYesOrNo(table, completed)) return headings;
  const others = headings.map((heading, index) => (index === completed ? '' : heading));
  if (!hasSome(others, 'completions', ['completed'])) return headings;
  const instead = hasSome(others, 'completions', ['status']) ? 'is complete' : 'status';
  return headings.map((heading, index) => (index === completed ? instead : heading));
}

function saysYesOrNo(table: Table, column: number): boolean {
  let some = false;
  for (let row = 0; row < Math.min(table.rowCount, mostLookedAt); row++) {
    const cell = table.cell(row, column);
    if (cell === '') continue;
    if (!yesOrNo.test(cell)) return false;
    some = true;
  }
  return some;
}
