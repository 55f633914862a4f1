import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from './event.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { IssueComments } from './issue-comments.ts';
import type { Destination } from './publish.ts';
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
        comments: commentsOf({
          repository,
          number: pullRequest.number,
          token,
          apiUrl: apiUrlOf(environment),
        }),
      }),
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

/** On GitHub Enterprise Server the runner gives the address of the instance, with a path. */
export function apiUrlOf(environment: Environment): string {
  return (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
}

function repositoryOf(slug: string | undefined): Repository | undefined {
  const [owner, name] = slug?.split('/') ?? [];
  return owner && name ? { owner, name } : undefined;
}
