import { issueMarkerStart } from '../report/issue-marker.ts';
import { type IssueSettings, planIssues } from '../report/issue-plan.ts';
import type { Report } from '../report/json-schema.ts';
import type { Inputs } from './inputs.ts';
import type { WantedIssues } from './keep-issues.ts';
import { commentLimits } from './wanted-comment.ts';

/** Nothing is asked of GitHub where no issues are kept. Whether the event keeps them is for the destination to say. */
export function wantedIssues(report: Report, inputs: Inputs): { issues?: WantedIssues } {
  if (inputs.issues === 'off') return {};
  const settings: IssueSettings = {
    key: inputs.commentKey,
    budget: { bytes: commentLimits.maximumBytes, units: commentLimits.maximumUnits },
    ...(inputs.issues === 'gaps' && { gapsFrom: inputs.issuesPriority }),
  };
  return {
    issues: {
      markerStart: issueMarkerStart(settings.key),
      plan: (existing) => planIssues(report, existing, settings),
      dryRun: inputs.issuesDryRun,
    },
  };
}
