import { type Account, accountJson } from './comment-json.ts';
import type { StandInAnswer } from './comments-api.ts';
import type { RecordedRequest } from './github-server.ts';
import { payloadOf } from './sample-repository.ts';

export interface ServedIssue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: string[];
  assignees: string[];
  author: Account;
  isPull?: boolean;
}

const repository = '/repos/Codertocat/Hello-World';
const notFound = {
  status: 404,
  json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};
const refused = {
  status: 422,
  json: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest' },
};

interface World {
  url: string;
  viewer: Account;
  issues: ServedIssue[];
  labels: string[];
  assignable: readonly string[];
}

/** Issues, labels and assignees of the one repository, as GitHub keeps them. */
export class IssuesApi {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  answerTo({ method, path, body }: RecordedRequest): StandInAnswer | undefined {
    const url = new URL(path, 'http://loopback');
    const rest = url.pathname.startsWith(`${repository}/`) ? url.pathname.slice(repository.length + 1) : '';
    const [kind, name = '', more] = rest.split('/').map(decodeURIComponent);
    if (more !== undefined) return undefined;
    const { labels, assignable, issues } = this.#world;
    if (kind === 'assignees') return assignable.includes(name) ? { status: 204 } : notFound;
    if (kind === 'labels' && method === 'GET') {
      return labels.includes(name) ? { status: 200, json: this.#label(name) } : notFound;
    }
    if (kind === 'labels' && method === 'POST') {
      const wanted = String(Object(body).name);
      if (labels.includes(wanted)) return refused;
      labels.push(wanted);
      return { status: 201, json: this.#label(wanted) };
    }
    if (kind !== 'issues') return undefined;
    if (name === '' && method === 'GET') return this.#page(url);
    if (name === '' && method === 'POST') return this.#create(Object(body));
    const found = issues.find(({ number }) => number === Number(name));
    return found && method === 'PATCH' ? this.#update(found, Object(body)) : undefined;
  }

  #create(wanted: { title: string; body: string; labels?: string[]; assignees?: string[] }): StandInAnswer {
    const { issues, viewer, labels, assignable } = this.#world;
    const assignees = wanted.assignees ?? [];
    if (wanted.body.length > 65_536 || assignees.some((login) => !assignable.includes(login))) return refused;
    const issue: ServedIssue = {
      number: Math.max(10, ...issues.map(({ number }) => number)) + 1,
      title: wanted.title,
      body: wanted.body,
      state: 'open',
      state_reason: null,
      labels: wanted.labels ?? [],
      assignees,
      author: viewer,
    };
    labels.push(...issue.labels.filter((label) => !labels.includes(label)));
    issues.push(issue);
    return { status: 201, json: this.#json(issue) };
  }

  #update(
    found: ServedIssue,
    change: Partial<Pick<ServedIssue, 'body' | 'state' | 'state_reason'>>,
  ): StandInAnswer {
    if ((change.body?.length ?? 0) > 65_536) return refused;
    if (change.body !== undefined) found.body = change.body;
    if (change.state === 'open' && found.state === 'closed') found.state_reason = 'reopened';
    if (change.state === 'closed') found.state_reason = change.state_reason ?? 'completed';
    found.state = change.state ?? found.state;
    return { status: 200, json: this.#json(found) };
  }

  #page(url: URL): StandInAnswer {
    const label = url.searchParams.get('labels');
    const state = url.searchParams.get('state') ?? 'open';
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const number = Number(url.searchParams.get('page') ?? 1);
    const listed = this.#world.issues.filter(
      (issue) =>
        (label === null || issue.labels.includes(label)) && (state === 'all' || issue.state === state),
    );
    const isLast = number * size >= listed.length;
    const next = new URL(`${this.#world.url}${url.pathname}${url.search}`);
    next.searchParams.set('page', String(number + 1));
    return {
      status: 200,
      json: listed.slice((number - 1) * size, number * size).map((issue) => this.#json(issue)),
      headers: isLast ? {} : { link: `<${next.href}>; rel="next"` },
    };
  }

  /** The issue of GitHub's own recorded payload, with what a test cares about. */
  #json(issue: ServedIssue): object {
    const { number, title, body, state, state_reason, labels, assignees, author, isPull } = issue;
    const { url } = this.#world;
    const base = `${url}${repository}/issues/${number}`;
    const users = assignees.map((login) => accountJson({ id: 1, login, type: 'User' }, url));
    return {
      ...Object(payloadOf('issues')['issue']),
      url: base,
      html_url: `https://github.com/Codertocat/Hello-World/issues/${number}`,
      number,
      title,
      body,
      state,
      state_reason,
      labels: labels.map((label) => this.#label(label)),
      user: accountJson(author, url),
      assignee: users[0] ?? null,
      assignees: users,
      closed_at: state === 'closed' ? '2026-10-15T08:00:00Z' : null,
      ...(isPull && {
        pull_request: { url: base, html_url: base, diff_url: base, patch_url: base },
      }),
    };
  }

  #label(name: string): object {
    return {
      id: 208045946,
      node_id: 'MDU6TGFiZWwyMDgwNDU5NDY=',
      url: `${this.#world.url}${repository}/labels/${encodeURIComponent(name)}`,
      name,
      description: 'a label',
      color: '1d76db',
      default: false,
    };
  }
}
