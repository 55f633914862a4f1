import type { TableReader } from '../reader.ts';
import { headingsHave } from '../table-columns.ts';

/** What Linear calls them; the others are called as the common tables do. */
const names: Readonly<Record<string, string>> = {
  id: 'Issue key',
  creator: 'Created by',
  completed: 'Resolved',
};

/** Issues of Linear. A completed issue is no completed training. */
export const linearIssuesCsv: TableReader = {
  id: 'linear-issues-csv',
  title: 'Linear issues (CSV; says nothing of causes and decisions)',
  supports: ['incident-triage', 'incident-recovery', 'deficiency-tracking'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'table',
  recognizes: (headings) =>
    headingsHave(headings)('id', 'team', 'title', 'status', 'creator', 'assignee', 'completed', 'canceled'),
  read: (table, reading) => ({
    ...reading,
    reader: linearIssuesCsv.id,
    tables: [
      { ...table, headings: table.headings.map((heading) => names[heading.toLowerCase()] ?? heading) },
      ...reading.tables.slice(1),
    ],
  }),
};
