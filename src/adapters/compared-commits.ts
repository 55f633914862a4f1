import * as z from 'zod/mini';
import type { Repository } from './event.ts';
import type { GitHubClient } from './github-client.ts';
import { GitHubError } from './github-trouble.ts';

/** The best common ancestor of two commits, as GitHub knows it; undefined where it does not say. */
export async function mergeBaseOf(
  client: GitHubClient,
  { owner, name, base, head }: Repository & { base: string; head: string },
): Promise<string | undefined> {
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      // Of the files only the number matters, and that not at all.
      parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 },
      shape: z.object({
        merge_base_commit: z.object({ sha: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)) }),
      }),
      repeatable: true,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return undefined;
  }
}
