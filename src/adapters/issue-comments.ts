import * as z from 'zod/mini';
import type { Repository } from './event.ts';
import type { GitHubClient } from './github-client.ts';
import { pagesOf } from './pages.ts';
import { type Author, viewerOf } from './viewer.ts';

export interface PostedComment {
  id: number;
  body: string;
  url: string;
  /** Absent when the account was deleted. */
  author?: Author;
}

/** The comments of one pull request; every method throws `GitHubError`. */
export interface IssueComments {
  /** Oldest first, page by page; a page is asked for only when it is wanted. */
  pages(): AsyncIterable<readonly PostedComment[]>;
  /** Whom the token speaks for. */
  author(): Promise<Author>;
  /** Not repeated by itself: after a lost answer look for the comment first. */
  create(body: string): Promise<PostedComment>;
  update(id: number, body: string): Promise<PostedComment>;
  remove(id: number): Promise<void>;
  /** Waits before another try; false when no try or no time is left. */
  pause(tries: number): Promise<boolean>;
}

export class PullRequestComments implements IssueComments {
  readonly #client: GitHubClient;
  readonly #place: { owner: string; repo: string };
  readonly #number: number;
  readonly #apiUrl: string;

  constructor(client: GitHubClient, place: { repository: Repository; number: number; apiUrl: string }) {
    this.#client = client;
    this.#place = { owner: place.repository.owner, repo: place.repository.name };
    this.#number = place.number;
    this.#apiUrl = place.apiUrl;
  }

  async *pages(): AsyncGenerator<readonly PostedComment[]> {
    const pages = pagesOf(this.#client, {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...this.#place, issue_number: this.#number },
      item: comment,
    });
    for await (const page of pages) yield page.map(posted);
  }

  author(): Promise<Author> {
    return viewerOf(this.#client, this.#apiUrl, 'pull-requests: write');
  }

  async create(body: string): Promise<PostedComment> {
    const { data } = await this.#client.call({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...this.#place, issue_number: this.#number, body },
      shape: comment,
      repeatable: false,
    });
    return posted(data);
  }

  async update(id: number, body: string): Promise<PostedComment> {
    const { data } = await this.#client.call({
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { ...this.#place, comment_id: id, body },
      shape: comment,
      repeatable: true,
    });
    return posted(data);
  }

  async remove(id: number): Promise<void> {
    await this.#client.call({
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { ...this.#place, comment_id: id },
      shape: z.unknown(),
      repeatable: true,
    });
  }

  pause(tries: number): Promise<boolean> {
    return this.#client.pause(tries);
  }
}

const comment = z.object({
  id: z.int().check(z.positive()),
  body: z.nullish(z.string()),
  html_url: z.url({ protocol: /^https?$/ }),
  user: z.nullish(z.object({ id: z.int(), login: z.string() })),
});

function posted({ id, body, html_url: url, user }: z.output<typeof comment>): PostedComment {
  return { id, body: body ?? '', url, ...(user && { author: { id: user.id, login: user.login } }) };
}
