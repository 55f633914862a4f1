import * as z from 'zod/mini';
import type { Approvals } from '../core/compare/against-base.ts';
import type { Repository } from './event.ts';
import type { GitHubClient } from './github-client.ts';
import { GitHubError } from './github-trouble.ts';
import { pagesOf } from './pages.ts';

export interface ReviewedPullRequest extends Repository {
  number: number;
  /** The commit that must have been reviewed, an older one does not cover what came after; absent: its newest. */
  headSha?: string;
}

/**
 * Who approved a pull request as it stands: of each reviewer the last review that says something counts, when it
 * approves this very commit and was not dismissed. Its author's own word does not.
 */
export async function approvalsOf(
  client: GitHubClient,
  { owner, name, number, headSha }: ReviewedPullRequest,
): Promise<Approvals> {
  const place = { owner, repo: name, pull_number: number };
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      parameters: place,
      shape: pullRequest,
      repeatable: true,
    });
    const latest = new Map<number, z.output<typeof review>>();
    const pages = pagesOf(client, {
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      parameters: place,
      item: review,
    });
    for await (const page of pages) {
      // Oldest first; a comment or a pending review takes nothing back.
      for (const one of page) if (one.user && telling.has(one.state)) latest.set(one.user.id, one);
    }
    const approving = [...latest.values()].filter(
      ({ state, commit_id, user }) =>
        state === 'APPROVED' && commit_id === (headSha ?? data.head.sha) && user?.id !== data.user?.id,
    );
    return { handles: approving.flatMap(({ user }) => user?.login ?? []) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { unknown: error.message };
  }
}

/** Who approved the pull request that was merged as a commit; nobody, where none was. */
export async function approvalsOfMerged(
  client: GitHubClient,
  { owner, name, commit }: Repository & { commit: string },
): Promise<Approvals> {
  try {
    const found: ReviewedPullRequest[] = [];
    const pages = pagesOf(client, {
      route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      parameters: { owner, repo: name, commit_sha: commit },
      item: merged,
    });
    for await (const page of pages)
      for (const { number, head, merged_at: at, merge_commit_sha: as } of page)
        if (at && as === commit) found.push({ owner, name, number, headSha: head.sha });
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? { handles: [] } : await approvalsOf(client, only);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { unknown: error.message };
  }
}

const telling = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const account = z.nullish(z.object({ id: z.int(), login: z.string() }));
const pullRequest = z.object({ user: account, head: z.object({ sha: z.string() }) });
const merged = z.object({
  number: z.int().check(z.positive()),
  merged_at: z.nullish(z.string()),
  merge_commit_sha: z.nullish(z.string()),
  head: z.object({ sha: z.string() }),
});
const review = z.object({
  user: account,
  state: z.string(),
  commit_id: z.nullish(z.string()),
});
