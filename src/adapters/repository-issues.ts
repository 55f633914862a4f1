import * as z from 'zod/mini';
import type { Repository } from './event.ts';
import type { Call, GitHubClient } from './github-client.ts';
import { GitHubError, type Permission } from './github-trouble.ts';
import { pagesOf } from './pages.ts';
import { type Author, viewerOf } from './viewer.ts';

export interface StoredIssue {
  number: number;
  isOpen: boolean;
  closedAs: string | null;
  body: string;
  labels: readonly string[];
  url: string;
  /** Absent when the account was deleted. */
  author?: Author;
}

export interface IssueChange {
  body: string;
  state?: 'open' | 'closed';
  /** With `closed` only. */
  closedAs?: 'completed' | 'not_planned';
}

/** The issues of one repository; every method throws `GitHubError`. */
export interface RepositoryIssues {
  /** Open and closed, page by page; with a label, those alone that bear it. Pull requests are none. */
  pages(label?: string): AsyncIterable<readonly StoredIssue[]>;
  /** Whom the token speaks for. */
  author(): Promise<Author>;
  /** Not repeated by itself: after a lost answer look for the issue first. */
  create(issue: { title: string; body: string; label: string; assignee?: string }): Promise<StoredIssue>;
  update(number: number, change: IssueChange): Promise<StoredIssue>;
  isAssignable(login: string): Promise<boolean>;
  /** Makes the label where there is none; one that people have coloured stays as it is. */
  ensureLabel(label: { name: string; description: string; color: string }): Promise<void>;
  /** Waits before another try; false when no try or no time is left. */
  pause(tries: number): Promise<boolean>;
}

const needs: Permission = 'issues: write';

export class IssuesOnGitHub implements RepositoryIssues {
  readonly #client: GitHubClient;
  readonly #place: { owner: string; repo: string };
  readonly #apiUrl: string;

  constructor(client: GitHubClient, place: { repository: Repository; apiUrl: string }) {
    this.#client = client;
    this.#place = { owner: place.repository.owner, repo: place.repository.name };
    this.#apiUrl = place.apiUrl;
  }

  async *pages(label?: string): AsyncGenerator<readonly StoredIssue[]> {
    const pages = pagesOf(this.#client, {
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: {
        ...this.#place,
        state: 'all',
        sort: 'created',
        direction: 'asc',
        ...(label !== undefined && { labels: label }),
      },
      item: issue,
      needs,
    });
    for await (const page of pages) yield page.filter(({ pull_request }) => !pull_request).map(stored);
  }

  author(): Promise<Author> {
    return viewerOf(this.#client, this.#apiUrl, needs);
  }

  async create(wanted: {
    title: string;
    body: string;
    label: string;
    assignee?: string;
  }): Promise<StoredIssue> {
    const { title, body, label, assignee } = wanted;
    const { data } = await this.#client.call({
      route: 'POST /repos/{owner}/{repo}/issues',
      parameters: {
        ...this.#place,
        title,
        body,
        labels: [label],
        ...(assignee !== undefined && { assignees: [assignee] }),
      },
      shape: issue,
      repeatable: false,
      needs,
    });
    return stored(data);
  }

  async update(number: number, { body, state, closedAs }: IssueChange): Promise<StoredIssue> {
    const { data } = await this.#client.call({
      route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      parameters: {
        ...this.#place,
        issue_number: number,
        body,
        ...(state !== undefined && { state }),
        ...(closedAs !== undefined && { state_reason: closedAs }),
      },
      shape: issue,
      repeatable: true,
      needs,
    });
    return stored(data);
  }

  async isAssignable(assignee: string): Promise<boolean> {
    return this.#unlessStatus(404, {
      route: 'GET /repos/{owner}/{repo}/assignees/{assignee}',
      parameters: { ...this.#place, assignee },
      shape: nothing,
    });
  }

  async ensureLabel(label: { name: string; description: string; color: string }): Promise<void> {
    const exists = await this.#unlessStatus(404, {
      route: 'GET /repos/{owner}/{repo}/labels/{name}',
      parameters: { ...this.#place, name: label.name },
      shape: named,
    });
    if (exists) return;
    // 422: another run has made it meanwhile.
    await this.#unlessStatus(422, {
      route: 'POST /repos/{owner}/{repo}/labels',
      parameters: { ...this.#place, ...label },
      shape: named,
    });
  }

  /** Whether the call went through; false where GitHub answered with this status. */
  async #unlessStatus(
    status: number,
    call: Pick<Call<unknown>, 'route' | 'parameters' | 'shape'>,
  ): Promise<boolean> {
    try {
      await this.#client.call({ ...call, repeatable: true, needs });
      return true;
    } catch (error) {
      if (error instanceof GitHubError && 'status' in error.trouble && error.trouble.status === status)
        return false;
      throw error;
    }
  }

  pause(tries: number): Promise<boolean> {
    return this.#client.pause(tries);
  }
}

/** 204 has no body. */
const nothing = z.optional(z.literal(''));
const named = z.object({ name: z.string() });

const issue = z.object({
  number: z.int().check(z.positive()),
  state: z.enum(['open', 'closed']),
  state_reason: z.nullish(z.string()),
  body: z.nullish(z.string()),
  html_url: z.url({ protocol: /^https?$/ }),
  labels: z.array(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  user: z.nullish(z.object({ id: z.int(), login: z.string() })),
  pull_request: z.optional(z.unknown()),
});

function stored(one: z.output<typeof issue>): StoredIssue {
  const { number, state, state_reason, body, html_url: url, labels, user } = one;
  return {
    number,
    isOpen: state === 'open',
    closedAs: state === 'open' ? null : (state_reason ?? null),
    body: body ?? '',
    labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    url,
    ...(user && { author: { id: user.id, login: user.login } }),
  };
}
