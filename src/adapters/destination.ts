import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from './event.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { IssueComments } from './issue-comments.ts';
import type { Destination } from './publish.ts';
import type { RepositoryIssues } from './repository-issues.ts';
import { readOccasion } from './runner.ts';
import type { WorkflowLog } from './workflow-commands.ts';

/** Where this run publishes, by the runner's environment and the event. */
export function destinationOf(
  environment: Environment,
  { log, inputs, reportFolder }: { log: WorkflowLog; inputs?: Inputs; reportFolder?: string },
): Destination {
  const occasion = readOccasion(environment);
  const repository = occasion.repository ?? repositoryOf(environment['GITHUB_REPOSITORY']);
  const { pullRequest } = occasion;
  const warnings = [...occasion.warnings];
  const token = inputs?.token;
  if (pullRequest && inputs && inputs.comment !== 'never' && token === undefined) {
    warnings.push('No comment on the pull request: the input token is empty.');
  }
  const keepsIssues = inputs && inputs.issues !== 'off' && (occasion.watches || inputs.issuesDryRun);
  if (keepsIssues && token === undefined) warnings.push('No issues are kept: the input token is empty.');
  const apiUrl = apiUrlOf(environment);
  return {
    log,
    outputFile: environment['GITHUB_OUTPUT'],
    summaryFile: environment['GITHUB_STEP_SUMMARY'],
    reportFolder:
      reportFolder ?? join(environment['RUNNER_TEMP'] || tmpdir(), `soc2-readiness-gate-${randomUUID()}`),
    occasion: { ...occasion, warnings },
    ...(pullRequest &&
      repository &&
      token !== undefined && {
        comments: commentsOf({ repository, number: pullRequest.number, token, apiUrl }),
      }),
    ...(keepsIssues &&
      repository &&
      token !== undefined && { issues: issuesOf({ repository, token, apiUrl }) }),
  };
}

/** Nothing of the client is loaded before there is a comment to make. */
export function commentsOf(place: {
  repository: Repository;
  number: number;
  token: string;
  apiUrl: string;
}): () => Promise<IssueComments> {
  return async () => {
    const { connect, patience } = await import('./github-client.ts');
    const { PullRequestComments } = await import('./issue-comments.ts');
    return new PullRequestComments(await connect({ ...place, patience }), place);
  };
}

/** Before the first issue is opened all of a repository are looked through: that takes longer than a comment. */
const issuesTotal = 120_000;

function issuesOf(place: {
  repository: Repository;
  token: string;
  apiUrl: string;
}): () => Promise<RepositoryIssues> {
  return async () => {
    const { connect, patience } = await import('./github-client.ts');
    const { IssuesOnGitHub } = await import('./repository-issues.ts');
    const client = await connect({ ...place, patience: { ...patience, total: issuesTotal } });
    return new IssuesOnGitHub(client, place);
  };
}

/** On GitHub Enterprise Server the runner gives the address of the instance, with a path. */
export function apiUrlOf(environment: Environment): string {
  return (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
}

export function repositoryOf(slug: string | undefined): Repository | undefined {
  const [owner, name] = slug?.split('/') ?? [];
  return owner && name ? { owner, name } : undefined;
}
