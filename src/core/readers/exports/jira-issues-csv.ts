import type { TableReader } from '../reader.ts';
import { failed } from '../reading-builder.ts';
import { headingsHave } from '../table-columns.ts';

/** As many issues as Jira exports at once, unless it is set up otherwise: there are hardly just as many. */
const mostExported = 1000;

/**
 * Issues of Jira: incidents, departures, changes, shortcomings. What they are, their columns decide, those among them
 * that the team has made.
 */
export const jiraIssuesCsv: TableReader = {
  id: 'jira-issues-csv',
  title: 'Jira issues (CSV; the columns of the team decide what they show)',
  supports: [
    'offboarding',
    'incident-triage',
    'incident-recovery',
    'change-management',
    'deficiency-tracking',
  ],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name',
  takes: 'table',
  recognizes: (headings) => {
    const have = headingsHave(headings);
    return have('summary', 'issuekey') && (have('issuetype') || have('issueid'));
  },
  read: (table, reading) => {
    if (table.rowCount === mostExported)
      return failed(
        { format: reading.format, reader: jiraIssuesCsv.id },
        {
          reason: 'tool-failure',
          detail: `${mostExported} issues, and Jira exports no more at once: export the rest as well`,
          line: table.line,
        },
      );
    return { ...reading, reader: jiraIssuesCsv.id };
  },
};
