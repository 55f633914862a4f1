import { withinBudget } from './annotation-budget.ts';
import { writeOutputs, writeSummary } from './command-files.ts';
import type { Occasion } from './event.ts';
import { GitHubError } from './github-trouble.ts';
import type { IssueComments } from './issue-comments.ts';
import { keepIssues, type WantedIssues } from './keep-issues.ts';
import { writeReport } from './report-files.ts';
import type { RepositoryIssues } from './repository-issues.ts';
import { upsertComment, type WantedComment } from './upsert-comment.ts';
import type { CommandProperties, Level, WorkflowLog } from './workflow-commands.ts';

/** One remark at a place; `file` is relative to the root of the repository. */
export interface PlacedAnnotation extends CommandProperties {
  level: Level;
  message: string;
}

/** What a run has to say, as finished values: from here on nothing is decided or rendered. */
export interface Publication {
  /** The verdict in one line; an error when the check fails, else a notice. */
  headline: { level: Level; message: string };
  /** Worst first. */
  annotations: readonly PlacedAnnotation[];
  outputs: Readonly<Record<string, string>>;
  /** Markdown for the job's page, within so many bytes of UTF-8. */
  summary: (maximumBytes: number) => string;
  /** The whole report, for people who read the log. */
  text: string;
  /** Contents by file name; `report.json`, or `rollup.json` of several, is announced as an output. */
  files: Readonly<Record<string, string>>;
  /** Absent: none is wanted. */
  comment?: WantedComment;
  /** Absent: none are kept. */
  issues?: WantedIssues;
}

export interface Destination {
  log: WorkflowLog;
  outputFile: string | undefined;
  summaryFile: string | undefined;
  reportFolder: string;
  occasion: Occasion;
  /** Connects to the pull request's comments; absent where there is no pull request or no token. */
  comments?: () => Promise<IssueComments>;
  /** Connects to the repository's issues; absent where this event keeps none, or without a token. */
  issues?: () => Promise<RepositoryIssues>;
}

/**
 * Tells the world, the nearest first: log, files, outputs, job summary, and only then the pull request. What
 * cannot be told becomes one warning at the end; it never throws, because the verdict stands already.
 */
export async function publish(publication: Publication, to: Destination): Promise<void> {
  const warnings = [...to.occasion.warnings];
  to.log.print(publication.text);
  annotate(to.log, publication);

  const report = writeReport(to.reportFolder, publication.files);
  warnings.push(...report.warnings);
  const json = report.paths['report.json'] ?? report.paths['rollup.json'] ?? '';
  warnings.push(...writeOutputs(to.outputFile, { ...publication.outputs, 'report-json': json }));
  warnings.push(...writeSummary(to.summaryFile, publication.summary));

  const posted = await postComment(publication.comment, to);
  if ('warning' in posted) warnings.push(posted.warning);
  if ('url' in posted) writeOutputs(to.outputFile, { 'comment-url': posted.url });
  warnings.push(...(await keep(publication.issues, to)));
  if (warnings.length > 0)
    to.log.annotate('warning', warnings.join('\n'), { title: 'Not everything was published' });
}

function annotate(log: WorkflowLog, { headline, annotations }: Publication): void {
  const { shown, left } = withinBudget(annotations);
  log.annotate(headline.level, headline.message, { title: 'SOC 2 readiness' });
  for (const { level, message, ...properties } of shown) log.annotate(level, message, properties);
  for (const { level, count } of left) {
    log.annotate(level, `and ${count} more of this level: see the job summary`, { title: 'More findings' });
  }
}

type Posted = { url: string } | { warning: string } | { silent: true };

async function postComment(wanted: WantedComment | undefined, to: Destination): Promise<Posted> {
  if (wanted === undefined || to.comments === undefined) return { silent: true };
  try {
    const { url } = await upsertComment(await to.comments(), wanted);
    return url === undefined ? { silent: true } : { url };
  } catch (error) {
    const cause = error instanceof GitHubError ? error.message : `Unexpected: ${traceOf(error)}`;
    return { warning: `No comment on the pull request. ${cause}.${readOnlyHint(to.occasion, error)}` };
  }
}

/** @returns warnings */
async function keep(wanted: WantedIssues | undefined, to: Destination): Promise<string[]> {
  if (wanted === undefined || to.issues === undefined) return [];
  try {
    const { told, warnings, url } = await keepIssues(await to.issues(), wanted);
    to.log.print(['Issues:', ...(told.length === 0 ? ['none to keep'] : told)].join('\n  '));
    if (url !== undefined) writeOutputs(to.outputFile, { 'issue-url': url });
    return warnings;
  } catch (error) {
    const cause = error instanceof GitHubError ? error.message : `Unexpected: ${traceOf(error)}`;
    return [`The issues are not kept. ${cause}.${readOnlyHint(to.occasion, error)}`];
  }
}

function readOnlyHint({ readOnly }: Occasion, error: unknown): string {
  const isRefused = error instanceof GitHubError && ['permission', 'refused'].includes(error.trouble.kind);
  if (!isRefused || readOnly === undefined) return '';
  return readOnly === 'fork'
    ? ' The change comes from a fork, whose runs get a read-only token whatever the workflow asks for; the report stands in the job summary.'
    : ' Dependabot started this run, and its runs get a read-only token unless the workflow asks for more; the report stands in the job summary.';
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
