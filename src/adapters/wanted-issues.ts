import { issueMarkerStart } from '../report/issue-marker.ts';
import { type IssueSettings, planIssues } from '../report/issue-plan.ts';
import type { Report } from '../report/json-schema.ts';
import type { Inputs } from './inputs.ts';
import type { WantedIssues } from './keep-issues.ts';
import { commentLimits } from './wanted-comment.ts';

/** A report of the run. `key` tells its issues apart; `place` names it in their titles, where there are several. */
export interface WatchedReport {
  report: Report;
  key: string;
  place?: string;
}

/** Nothing is asked of GitHub where no issues are kept. Whether the event keeps them is for the destination to say. */
export function wantedIssues(watched: readonly WatchedReport[], inputs: Inputs): { issues?: WantedIssues } {
  const { issues, issuesPriority, issuesDryRun } = inputs;
  if (issues === 'off') return {};
  const settings = watched.map(({ report, ...named }): { report: Report; settings: IssueSettings } => ({
    report,
    settings: {
      ...named,
      budget: { bytes: commentLimits.maximumBytes, units: commentLimits.maximumUnits },
      ...(issues === 'gaps' && { gapsFrom: issuesPriority }),
    },
  }));
  return {
    issues: {
      markerStarts: watched.map(({ key }) => issueMarkerStart(key)),
      plan: (existing) => settings.flatMap((one) => planIssues(one.report, existing, one.settings)),
      dryRun: issuesDryRun,
    },
  };
}
