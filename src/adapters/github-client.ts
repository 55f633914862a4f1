import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type Answer, classifyRefusal, classifySuccess } from './classify.ts';
import { GitHubError, isPassing, type Permission, type Trouble } from './github-trouble.ts';

/** How long GitHub is waited for, in milliseconds. */
export interface Patience {
  /** One request, from sending to the last byte of the answer. */
  request: number;
  /** Everything that is asked of GitHub in this run, pauses included. */
  total: number;
  /** Before the second, third, … try. */
  pauses: readonly number[];
}

export const patience: Patience = { request: 10_000, total: 60_000, pauses: [1_000, 3_000] };

export interface Connection {
  /** `https://api.github.com`, or `https://host/api/v3` on GitHub Enterprise Server. */
  apiUrl: string;
  token: string;
  patience: Patience;
}

export interface Call<Data> {
  /** `GET /repos/{owner}/{repo}`; `parameters` fill the braces, the rest goes to the query or the body. */
  route: string;
  parameters: Readonly<Record<string, unknown>>;
  /** What the answer must look like; absent where none is expected. */
  shape: z.ZodMiniType<Data>;
  /** False for a write that could happen twice: it is tried again only when a limit kept it from happening. */
  repeatable: boolean;
  /** What a refusal names as the missing permission; that of the comment when absent. */
  needs?: Permission;
}

export interface Reply<Data> {
  data: Data;
  /** The `Link` header; empty where there is none. */
  link: string;
}

type Attempt<Data> = { state: 'done'; reply: Reply<Data> } | { state: 'failed'; trouble: Trouble };
type Send = (route: string, parameters: Record<string, unknown>) => Promise<Answer>;

/** GitHub's API with a bound on every wait and a look at every answer. */
export class GitHubClient {
  readonly #send: Send;
  readonly #patience: Patience;
  readonly #deadline: number;

  constructor(send: Send, patience: Patience) {
    this.#send = send;
    this.#patience = patience;
    this.#deadline = performance.now() + patience.total;
  }

  /** @throws GitHubError when GitHub does not do it, in time and in full */
  async call<Data>(call: Call<Data>): Promise<Reply<Data>> {
    for (let tries = 0; ; tries++) {
      const attempt = await this.#try(call);
      if (attempt.state === 'done') return attempt.reply;
      const pause = this.#pauseBefore(call, attempt.trouble, tries);
      if (pause === undefined || pause >= this.#left()) throw new GitHubError(attempt.trouble);
      await sleep(pause);
    }
  }

  /** Waits before another try; false when no try or no time is left. */
  async pause(tries: number): Promise<boolean> {
    const pause = this.#patience.pauses[tries];
    if (pause === undefined || pause >= this.#left()) return false;
    await sleep(pause);
    return true;
  }

  #pauseBefore(call: Call<unknown>, trouble: Trouble, tries: number): number | undefined {
    const usual = this.#patience.pauses[tries];
    if (usual === undefined) return undefined;
    if (trouble.kind === 'rate-limit') {
      return trouble.waitMs === undefined ? undefined : Math.max(usual, trouble.waitMs);
    }
    return call.repeatable && isPassing(trouble) ? usual : undefined;
  }

  async #try<Data>(call: Call<Data>): Promise<Attempt<Data>> {
    const limit = Math.min(this.#patience.request, this.#left());
    const signal = AbortSignal.timeout(limit);
    // Octokit would write to the console what a server says of deprecations.
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const parameters = { ...call.parameters, request: { signal, log } };
    const { answer, trouble } = await this.#send(call.route, parameters).then(asAnswered, asThrown);
    // Octokit swallows an abort that comes while the body is read.
    if (signal.aborted) return failed({ kind: 'timeout', afterMs: limit });
    if (answer === undefined) return failed(trouble);
    if (answer.status >= 300) return failed(withNeeds(classifyRefusal(answer, Date.now()), call.needs));
    const data = call.shape.safeParse(answer.data);
    if (data.success) {
      return { state: 'done', reply: { data: data.data, link: String(answer.headers['link'] ?? '') } };
    }
    return failed(classifySuccess(answer) ?? { kind: 'shape', what: describeMismatch(data.error) });
  }

  #left(): number {
    return Math.max(1, Math.ceil(this.#deadline - performance.now()));
  }
}

/** Loads the client: it costs as much as the whole assessment, so only a run that talks to GitHub pays. */
export async function connect({ apiUrl, token, patience }: Connection): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  return new GitHubClient((route, parameters) => octokit.request(route, parameters), patience);
}

const refused = z.object({
  response: z.object({ status: z.int(), headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
});

type Sent = { answer: Answer; trouble?: never } | { answer?: never; trouble: Trouble };

function asAnswered(answer: Answer): Sent {
  return { answer };
}

/** Octokit throws what is no success: with the answer, or, when there was none, with the cause. */
function asThrown(error: unknown): Sent {
  const parsed = refused.safeParse(error);
  if (parsed.success) return { answer: parsed.data.response };
  const reason = rootCause(error).replace(/\s+/g, ' ').slice(0, 200);
  return { trouble: { kind: 'unreachable', reason } };
}

function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? rootCause(error.cause) : error.message || error.name;
}

function withNeeds(trouble: Trouble, needs: Permission | undefined): Trouble {
  return trouble.kind === 'permission' && needs !== undefined ? { ...trouble, needs } : trouble;
}

function failed(trouble: Trouble): { state: 'failed'; trouble: Trouble } {
  return { state: 'failed', trouble };
}

function describeMismatch(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'answer'}: ${issue.message}`;
}
