import * as z from 'zod/mini';
import type { GitHubClient } from './github-client.ts';
import type { Permission } from './github-trouble.ts';

export interface Author {
  id: number;
  login: string;
}

/**
 * Whom the token speaks for. Asked of GraphQL, the one place that answers for every kind of token with no further
 * permission: `GET /user` is closed to the job's own token and to those of GitHub Apps. @throws GitHubError
 */
export async function viewerOf(client: GitHubClient, apiUrl: string, needs: Permission): Promise<Author> {
  const { data } = await client.call({
    route: `POST ${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
    parameters: { query: viewerQuery },
    shape: viewer,
    repeatable: true,
    needs,
  });
  const { databaseId, login } = data.data.viewer;
  return { id: databaseId, login };
}

export const viewerQuery = 'query { viewer { databaseId login } }';

const viewer = z.object({
  data: z.object({ viewer: z.object({ databaseId: z.int(), login: z.string() }) }),
});
