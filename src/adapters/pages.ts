import * as z from 'zod/mini';
import type { Call, GitHubClient } from './github-client.ts';

const perPage = 100;

/** A list of GitHub's, page by page; a page is asked for only when it is wanted. @throws GitHubError */
export async function* pagesOf<Item>(
  client: GitHubClient,
  {
    item,
    parameters,
    ...call
  }: Pick<Call<unknown>, 'route' | 'parameters' | 'needs'> & { item: z.ZodMiniType<Item> },
): AsyncGenerator<readonly Item[]> {
  for (let page = 1; ; page++) {
    const { data, link } = await client.call({
      ...call,
      parameters: { ...parameters, per_page: perPage, page },
      shape: z.array(item),
      repeatable: true,
    });
    yield data;
    // Some proxies drop the header; then a full page means that there may be another.
    const isLast = link === '' ? data.length < perPage : !link.includes('rel="next"');
    if (isLast) return;
  }
}
