import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Account, actionsBot, type StoredComment } from './comment-json.ts';
import { CommentsApi, type StandInAnswer } from './comments-api.ts';
import { type Fault, faultFor, playFault } from './faults.ts';
import { gitAnswer } from './git-api.ts';
import { IssuesApi, type ServedIssue } from './issues-api.ts';
import { pullsAnswer, type StoredPull } from './pulls-api.ts';

export interface RecordedRequest {
  method: string;
  /** Path and query, without the base path. */
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export interface GitHubServer {
  /** The API's address, for `GITHUB_API_URL`. */
  url: string;
  /** The comments of the one pull request, oldest first. */
  comments: StoredComment[];
  /** The issues of the repository, oldest first. */
  issues: ServedIssue[];
  labels: string[];
  requests: RecordedRequest[];
  /** What was asked, in short: `GET comments?page=1`, `PATCH 12`. */
  story(): string[];
  close(): Promise<void>;
}

export interface GitHubOptions {
  /** `/api/v3` on GitHub Enterprise Server. */
  basePath?: string;
  /** Whom the token speaks for. */
  viewer?: Account;
  comments?: readonly StoredComment[];
  pulls?: readonly StoredPull[];
  /** The folder of a real repository, whose commits the API knows. */
  repository?: string;
  issues?: readonly ServedIssue[];
  /** Labels that there are, and who can be assigned. */
  labels?: readonly string[];
  assignable?: readonly string[];
  faults?: readonly Fault[];
  /** Milliseconds for which an idle connection is held open; Node's own default where absent. */
  keepAlive?: number;
  /** Called after each answer; stands for what happens meanwhile elsewhere. */
  afterwards?: (request: RecordedRequest, server: GitHubServer) => void;
}

/** A small stand-in for GitHub on loopback: one pull request and its comments, with faults on demand. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const { basePath = '', viewer = actionsBot } = options;
  const faults = (options.faults ?? []).map((fault) => ({
    ...fault,
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));
  const comments = [...(options.comments ?? [])];
  const issues = [...(options.issues ?? [])];
  const labels = [...(options.labels ?? [])];
  const requests: RecordedRequest[] = [];

  const server = createServer(async (request, response) => {
    const text = await readAll(request);
    const address = request.url ?? '';
    // GraphQL stands beside the path of the REST API, not under it.
    const path = address.startsWith(`${basePath}/`) ? address.slice(basePath.length) : address;
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const recorded = { method: request.method ?? '', path, headers: request.headers, body };
    requests.push(recorded);
    const fault = faultFor(faults, recorded);
    const answer =
      fault === undefined || fault.write
        ? (gitAnswer(options.repository, recorded) ??
          pullsAnswer(options.pulls ?? [], recorded) ??
          issuesApi.answerTo(recorded) ??
          api.answerTo(recorded))
        : undefined;
    if (fault) playFault(response, fault);
    else if (answer) send(response, answer);
    options.afterwards?.(recorded, result);
  });
  if (options.keepAlive !== undefined) server.keepAliveTimeout = options.keepAlive;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}${basePath}`;
  const api = new CommentsApi({
    url,
    viewer,
    comments,
    graphql: basePath === '' ? '/graphql' : '/api/graphql',
  });
  const issuesApi = new IssuesApi({ url, viewer, issues, labels, assignable: options.assignable ?? [] });
  const result: GitHubServer = {
    url,
    comments,
    issues,
    labels,
    requests,
    story: () => requests.map(shortly),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return result;
}

function send(response: ServerResponse, { status, json, headers = {} }: StandInAnswer): void {
  if (json === undefined) response.writeHead(status, headers).end();
  else {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(json));
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}

function shortly({ method, path }: RecordedRequest): string {
  const url = new URL(path, 'http://loopback');
  const page = url.searchParams.get('page');
  const last = url.pathname.split('/').at(-1) ?? '';
  return `${method} ${last}${page === null ? '' : `?page=${page}`}`;
}
