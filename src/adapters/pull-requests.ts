import * as z from 'zod/mini';
import type { Repository, TriggeringRun } from './event.ts';
import type { GitHubClient } from './github-client.ts';
import { pagesOf } from './pages.ts';

/** Exactly one, or why there is none to comment on: a sentence. */
export type PullRequestOfRun = { number: number } | { none: string };

/**
 * The open pull request whose head is the very commit that a run assessed. GitHub lists none with the run of a fork,
 * so it is looked for by the run's branch. One that has moved on since is none: its newer run will report.
 * @throws GitHubError
 */
export async function pullRequestOfRun(
  client: GitHubClient,
  { repository, run }: { repository: Repository & { id?: number }; run: TriggeringRun },
): Promise<PullRequestOfRun> {
  const place = { owner: repository.owner, repo: repository.name };
  const isIt = ({ state, head, base }: z.output<typeof pullRequest>) =>
    state === 'open' &&
    head.sha === run.headSha &&
    head.repo?.id === run.headRepository?.id &&
    (repository.id === undefined || base.repo.id === repository.id);

  const found = new Set<number>();
  const { headRepository, headBranch } = run;
  if (headRepository && headBranch !== undefined) {
    const pages = pagesOf(client, {
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { ...place, state: 'open', head: `${headRepository.owner}:${headBranch}` },
      item: pullRequest,
      needs: 'pull-requests: write',
    });
    for await (const page of pages) for (const one of page.filter(isIt)) found.add(one.number);
  }
  for (const number of run.pullRequests.filter((one) => !found.has(one))) {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      parameters: { ...place, pull_number: number },
      shape: pullRequest,
      repeatable: true,
    });
    if (isIt(data)) found.add(number);
  }

  const [number, ...others] = found;
  if (number === undefined) {
    return {
      none: `No open pull request has ${run.headSha} as its head: it was closed, or has newer commits, whose own run will report.`,
    };
  }
  if (others.length === 0) return { number };
  const all = [...found].sort((a, b) => a - b).map((one) => `#${one}`);
  return { none: `More than one open pull request has ${run.headSha} as its head: ${all.join(', ')}.` };
}

const pullRequest = z.object({
  number: z.int().check(z.positive()),
  state: z.string(),
  head: z.object({ sha: z.string(), repo: z.nullish(z.object({ id: z.int() })) }),
  base: z.object({ repo: z.object({ id: z.int() }) }),
});
