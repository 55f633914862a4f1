import { renderComment } from '../report/comment.ts';
import { renderManyComment } from '../report/many-comment.ts';
import { originLine } from '../report/words-origin.ts';
import { apiUrlOf, commentsOf, destinationOf } from './destination.ts';
import type { Repository, TriggeringRun } from './event.ts';
import { GitHubError } from './github-trouble.ts';
import type { Environment, Inputs } from './inputs.ts';
import { type Publication, publish } from './publish.ts';
import { pullRequestOfRun } from './pull-requests.ts';
import type { NotRead } from './untrusted-file.ts';
import { readUntrustedReport, type UntrustedReport } from './untrusted-report.ts';
import { markerOf } from './upsert-comment.ts';
import { commentLimits, wantedComment } from './wanted-comment.ts';
import type { WorkflowLog } from './workflow-commands.ts';
import { inWorkspace } from './workspace.ts';

interface Publishing {
  environment: Environment;
  inputs: Inputs;
  log: WorkflowLog;
}

/**
 * `mode: publish`: posts what the run of another workflow assessed, typically of a fork, whose own token cannot.
 * What that run left is taken for hostile; where it belongs is asked of GitHub and never of it.
 * @returns problems that need a person; otherwise the run is done, whether or not there was anything to post
 */
export async function runPublish({ environment, inputs, log }: Publishing): Promise<{ problems: string[] }> {
  const destination = destinationOf(environment, { log });
  const { run, repository } = destination.occasion;
  const { token } = inputs;
  const folder = inWorkspace(environment['GITHUB_WORKSPACE'] || '.', inputs.reportDir ?? '.');
  if (!run || !repository) {
    return {
      problems: ['mode: publish belongs into a workflow on workflow_run: see "Forks" in docs/running.md.'],
    };
  }
  if (token === undefined) return { problems: ['token: it is empty, and publishing needs one.'] };
  if (!folder) return { problems: ['report-dir: it leads out of the workspace.'] };

  const tell = async (message: string, rest: Partial<Publication> = {}, warning?: string) => {
    const { occasion } = destination;
    const warnings = [...occasion.warnings, ...(warning === undefined ? [] : [warning])];
    await publish(publicationOf(message, rest), { ...destination, occasion: { ...occasion, warnings } });
    return { problems: [] };
  };
  if (run.event !== 'pull_request') {
    return tell(`Nothing to publish: the run was started by ${run.event} and not by a pull request.`);
  }
  const read = readUntrustedReport(folder.absolute);
  if ('refused' in read) return { problems: [`Nothing was published. ${read.refused}`] };
  if ('missing' in read) {
    return tell(
      'Nothing to publish.',
      {},
      `There is no report.json or rollup.json in ${folder.shown || 'the workspace'}: the run judged nothing, or its workflow uploads no report.`,
    );
  }

  const apiUrl = apiUrlOf(environment);
  const found = await findPullRequest({ token, apiUrl }, { repository, run });
  if ('trouble' in found)
    return tell('Nothing was published.', {}, `No comment on the pull request. ${found.trouble}.`);
  if ('none' in found) return tell(`Nothing to publish. ${found.none}`);
  const comments = commentsOf({ repository, number: found.number, token, apiUrl });
  const text = commentText(read, { environment, inputs, run, repository });
  const { passed } = 'many' in read ? read.many.rollup.verdict : read.report.verdict;
  await publish(
    publicationOf(`The assessment of run ${run.id} belongs to pull request #${found.number}.`, {
      ...wantedComment(text, inputs, passed),
    }),
    { ...destination, comments },
  );
  return { problems: [] };
}

type Place = { repository: Repository & { id?: number }; run: TriggeringRun };

async function findPullRequest(access: { token: string; apiUrl: string }, place: Place) {
  try {
    const { connect, patience } = await import('./github-client.ts');
    return await pullRequestOfRun(await connect({ ...access, patience }), place);
  } catch (error) {
    if (error instanceof GitHubError) return { trouble: error.message };
    throw error;
  }
}

function commentText(
  read: Exclude<UntrustedReport, NotRead>,
  { environment, inputs, run, repository }: Place & Pick<Publishing, 'environment' | 'inputs'>,
): { marker: string; body: string } {
  const marker = markerOf(inputs.commentKey);
  const server = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const { headRepository: head } = run;
  const isFork = head !== undefined && head.id !== repository.id;
  const origin = originLine({
    runUrl: `${server}/${repository.owner}/${repository.name}/actions/runs/${run.id}`,
    runId: run.id,
    headSha: run.headSha,
    ...(isFork && { fork: `${head.owner}/${head.name}` }),
  });
  const limits = { marker, ...commentLimits, origin };
  const body = 'many' in read ? renderManyComment(read.many, limits) : renderComment(read.report, limits);
  return { marker, body };
}

/** Nothing of the report but the comment: what later steps read is this run's own. */
function publicationOf(message: string, rest: Partial<Publication>): Publication {
  return {
    headline: { level: 'notice', message },
    annotations: [],
    outputs: {},
    summary: () => `${message}\n`,
    text: message,
    files: {},
    ...rest,
  };
}
