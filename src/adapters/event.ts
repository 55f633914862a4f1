import * as z from 'zod/mini';

export interface Repository {
  owner: string;
  name: string;
}

/** The run of another workflow that a `workflow_run` event tells of; nothing of it is the artifact's to say. */
export interface TriggeringRun {
  id: number;
  /** What started it: `pull_request`, `push`, … */
  event: string;
  headSha: string;
  /** Absent where GitHub does not know it. */
  headBranch?: string;
  /** Where the commit came from: this repository, or a fork; absent when it was deleted. */
  headRepository?: Repository & { id: number };
  /** Empty for forks. */
  pullRequests: readonly number[];
}

/** What the triggering event says about where the result belongs. */
export interface Occasion {
  repository?: Repository & { id?: number };
  /** The pull request to comment on; absent on every other event. */
  pullRequest?: { number: number; headSha: string };
  /** The run judges the default branch as it stands, so that issues can be kept about it. */
  watches?: true;
  /** On `workflow_run` only. */
  run?: TriggeringRun;
  /** Why the job's own token can probably not write; used for the words of a warning only. */
  readOnly?: 'fork' | 'dependabot';
  warnings: string[];
}

/**
 * Decides by the event's name and payload alone. A payload of another shape than GitHub documents is a
 * warning and no pull request: the verdict does not depend on it.
 * @param payload the parsed event file; undefined where there is none
 */
export function detect(event: string | undefined, payload: unknown): Occasion {
  const common = withRepository.safeParse(payload);
  const occasion: Occasion = { warnings: [] };
  if (common.success) {
    const { repository, sender } = common.data;
    const { id, name, owner } = repository;
    occasion.repository = { owner: owner.login, name, ...(id !== undefined && { id }) };
    // Runs that Dependabot starts get a read-only token, pushes included.
    if (sender?.login === 'dependabot[bot]' && event !== 'pull_request_target')
      occasion.readOnly = 'dependabot';
  }
  if (watchesDefaultBranch(event, payload)) occasion.watches = true;
  if (event === 'workflow_run') {
    const run = triggeringRun(payload);
    if (run) occasion.run = run;
  }
  return event === 'pull_request' || event === 'pull_request_target'
    ? withPullRequestOf(event, payload, occasion)
    : occasion;
}

function withPullRequestOf(event: string, payload: unknown, occasion: Occasion): Occasion {
  const parsed = withPullRequest.safeParse(payload);
  if (!parsed.success) {
    occasion.warnings.push(
      `The payload of the ${event} event names no pull request, so there is no comment: is GITHUB_EVENT_PATH the runner's own file?`,
    );
    return occasion;
  }
  const { head, base, number } = parsed.data.pull_request;
  occasion.pullRequest = { number, headSha: head.sha };
  if (event === 'pull_request_target') {
    occasion.warnings.push(
      'On pull_request_target the base branch is checked out, so this judges the base and not the change: use pull_request.',
    );
  } else if (head.repo?.id !== base.repo.id) {
    // The repository of a fork that was deleted is null.
    occasion.readOnly = 'fork';
  }
  return occasion;
}

/** A schedule runs on the default branch alone; a push or a run by hand may be of any. */
function watchesDefaultBranch(event: string | undefined, payload: unknown): boolean {
  if (event === 'schedule') return true;
  if (event !== 'push' && event !== 'workflow_dispatch') return false;
  const parsed = withRef.safeParse(payload);
  return parsed.success && parsed.data.ref === `refs/heads/${parsed.data.repository.default_branch}`;
}

function triggeringRun(payload: unknown): TriggeringRun | undefined {
  const parsed = withRun.safeParse(payload);
  if (!parsed.success) return undefined;
  const {
    id,
    event,
    head_sha: headSha,
    head_branch,
    head_repository,
    pull_requests,
  } = parsed.data.workflow_run;
  return {
    id,
    event,
    headSha,
    ...(head_branch && { headBranch: head_branch }),
    ...(head_repository && {
      headRepository: {
        id: head_repository.id,
        owner: head_repository.owner.login,
        name: head_repository.name,
      },
    }),
    pullRequests: (pull_requests ?? []).map(({ number }) => number),
  };
}

const account = z.object({ login: z.string() });
const number = z.int().check(z.positive());
const sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));

const withRepository = z.object({
  repository: z.object({ id: z.optional(z.int()), name: z.string(), owner: account }),
  sender: z.optional(account),
});

const withRef = z.object({ ref: z.string(), repository: z.object({ default_branch: z.string() }) });

const withPullRequest = z.object({
  pull_request: z.object({
    number,
    head: z.object({ sha, repo: z.nullish(z.object({ id: z.int() })) }),
    base: z.object({ repo: z.object({ id: z.int() }) }),
  }),
});

const withRun = z.object({
  workflow_run: z.object({
    id: number,
    event: z.string(),
    head_sha: sha,
    head_branch: z.nullish(z.string()),
    head_repository: z.nullish(z.object({ id: z.int(), name: z.string(), owner: account })),
    pull_requests: z.nullish(z.array(z.object({ number }))),
  }),
});
