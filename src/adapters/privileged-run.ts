import * as z from 'zod/mini';

type PrivilegedEvent = keyof typeof remedies;

/** Whether anybody can start a run of this event that has a writing token. */
export function isPrivileged(event: string | undefined): event is PrivilegedEvent {
  return event !== undefined && Object.hasOwn(remedies, event);
}

export interface PrivilegedRun {
  /** `GITHUB_EVENT_NAME` */
  event: PrivilegedEvent;
  payload: unknown;
  /** `GITHUB_SHA`: on both events the last commit of a branch of this repository. */
  sha: string | undefined;
  /** The commit that stands where manifest and evidence are read from; undefined where that cannot be told. */
  checkedOut: readonly (string | undefined)[];
}

/**
 * `pull_request_target` and `workflow_run` hand a writing token and the secrets to a run that anybody can start, so
 * on these only what this repository has already taken in is judged. What cannot be told is refused.
 * @returns why the run is refused; undefined where it may go on
 */
export function refusalOf({ event, payload, sha, checkedOut }: PrivilegedRun): string | undefined {
  const trusted = [sha, ...(event === 'workflow_run' ? ownCommits(payload) : baseCommits(payload))];
  const strange = checkedOut.filter((commit) => commit === undefined || !trusted.includes(commit));
  if (strange.length === 0 && checkedOut.length > 0) return undefined;
  const what = strange.includes(undefined)
    ? 'it cannot be told which commit is checked out'
    : 'what is checked out is not a commit of the base branch';
  return `On ${event} the run has a writing token and the secrets of this repository, and ${what}. ${remedies[event]}`;
}

const remedies = {
  pull_request_target:
    'Judge pull requests on the event pull_request, whose runs of forks can only read: see "Forks" in docs/running.md.',
  workflow_run:
    'Judge the change on the event pull_request, and let this workflow only post the result, with mode: publish: see "Forks" in docs/running.md.',
} as const;

/** The base of the pull request, as long as its head is another commit. */
function baseCommits(payload: unknown): string[] {
  const parsed = withBase.safeParse(payload);
  return parsed.success ? [parsed.data.pull_request.base.sha] : [];
}

/** What the first run was about, where it was no pull request and nobody else's repository. */
function ownCommits(payload: unknown): string[] {
  const parsed = withRun.safeParse(payload);
  if (!parsed.success) return [];
  const { workflow_run: run, repository } = parsed.data;
  const isOwn = trustedEvents.includes(run.event) && run.head_repository.id === repository.id;
  return isOwn ? [run.head_sha] : [];
}

/** Started by those who may write to the repository. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'merge_group'];

const withBase = z.object({ pull_request: z.object({ base: z.object({ sha: z.string() }) }) });

const withRun = z.object({
  repository: z.object({ id: z.int() }),
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string(),
    head_repository: z.object({ id: z.int() }),
  }),
});
