import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { ApiBaseQuestion } from './api-base.ts';
import { type AskMergeBase, commitOfEvent, commitOfName } from './base-commit.ts';
import { apiUrlOf, repositoryOf } from './destination.ts';
import { detect, type Repository } from './event.ts';
import { baseOfEvent, isOfChange, pushedCommit, queuedPullRequest } from './event-base.ts';
import type { GateNames } from './gate-files.ts';
import type { RemoteAccess } from './git-fetch.ts';
import { GitError } from './git-trouble.ts';
import type { GitHubClient } from './github-client.ts';
import { GitHubError } from './github-trouble.ts';
import type { Environment, Inputs } from './inputs.ts';
import { type BaseQuestion, type FoundBase, readBase } from './read-base.ts';
import type { RunnerEvent } from './runner.ts';

interface Change extends Pick<BaseQuestion, 'manifest' | 'evidence' | 'named' | 'folder'> {
  environment: Environment;
  inputs: Inputs;
  event: RunnerEvent;
}

/** The base of a run of the Action: the input's, else the event's. */
export async function actionBase(change: Change): Promise<FoundBase> {
  const { environment, inputs, event, ...files } = change;
  const { token, base } = inputs;
  const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const access: RemoteAccess | undefined = token === undefined ? undefined : { serverUrl, token };
  const api = apiOf(environment, inputs, event);
  const reviews = approvalsThrough(api, event);
  const found = await readBase({
    ...files,
    environment,
    demanded: base !== undefined || isOfChange(event),
    // The runner's own checkout; in a container it belongs to another user.
    config: [['safe.directory', environment['GITHUB_WORKSPACE'] || '.']],
    ...(access && { access }),
    names: namesOf(environment),
    commitOf: async (repository) => {
      if (base !== undefined) return commitOfName(repository, base, access);
      const own = baseOfEvent(event);
      if (own === undefined) throw new GitError('no-such-commit', 'the event names no base');
      return commitOfEvent(repository, own, {
        ...(access && { access }),
        ...(api && { askMergeBase: askThrough(api) }),
      });
    },
    ...reviews,
  });
  const own = baseOfEvent(event);
  if (!found.withoutGit || base !== undefined || own === undefined || api === undefined) return found;
  return throughApi(found, api, {
    ...files,
    ...reviews,
    event: own,
    place: api.place,
    checkedOut: environment['GITHUB_SHA'],
    workspace: environment['GITHUB_WORKSPACE'] || '.',
    names: namesOf(environment),
  });
}

/** Where git cannot tell, GitHub may; what neither can is said once, with both reasons. */
async function throughApi(found: FoundBase, api: Api, question: ApiBaseQuestion): Promise<FoundBase> {
  if (found.base.state !== 'unavailable') return found;
  const { reason, demanded } = found.base;
  const inWorkspace = (path: string) =>
    relative(realpathSync.native(question.workspace), path).split(sep).join('/');
  const [manifest, evidence] = [inWorkspace(question.manifest), inWorkspace(question.evidence)];
  const { apiBase } = await import('./api-base.ts');
  const because = (why: string): FoundBase => ({
    ...found,
    base: { state: 'unavailable', demanded, reason: `${reason}; ${why}` },
  });
  try {
    const { named } = question;
    const asked = await apiBase(await api.connect(), {
      ...question,
      manifest,
      evidence,
      ...(named && {
        named: { manifest: inWorkspace(named.manifest), evidence: inWorkspace(named.evidence) },
      }),
    });
    return typeof asked === 'string' ? because(asked) : asked;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return because(error.message);
  }
}

interface Api {
  place: Repository;
  connect(): Promise<GitHubClient>;
}

function apiOf(environment: Environment, { token }: Inputs, { name, payload }: RunnerEvent): Api | undefined {
  const place = detect(name, payload).repository ?? repositoryOf(environment['GITHUB_REPOSITORY']);
  if (token === undefined || place === undefined) return undefined;
  return {
    place,
    connect: async () => {
      const { connect } = await import('./github-client.ts');
      // A comparison is not worth the wait that a comment is.
      return connect({
        apiUrl: apiUrlOf(environment),
        token,
        patience: { request: 4_000, total: 20_000, pauses: [500] },
      });
    },
  };
}

function askThrough({ place, connect }: Api): AskMergeBase {
  return async (base, head) => {
    const { mergeBaseOf } = await import('./compared-commits.ts');
    return mergeBaseOf(await connect(), { ...place, base, head });
  };
}

/** Only a pull request has reviews: the one that the event is of, that a merge queue takes in, or that was merged as what was pushed. */
function approvalsThrough(api: Api | undefined, event: RunnerEvent): Pick<BaseQuestion, 'approvals'> {
  const pullRequest = detect(event.name, event.payload).pullRequest ?? queuedPullRequest(event);
  const pushed = pushedCommit(event);
  if (pullRequest === undefined && pushed === undefined) return {};
  if (api === undefined) return { approvals: async () => ({ unknown: 'there is no token to ask with' }) };
  return {
    approvals: async () => {
      const { approvalsOf, approvalsOfMerged } = await import('./reviews.ts');
      const client = await api.connect();
      if (pullRequest !== undefined) return approvalsOf(client, { ...api.place, ...pullRequest });
      return approvalsOfMerged(client, { ...api.place, commit: pushed ?? '' });
    },
  };
}

/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/file.yml@refs/heads/main`; of another repository no change edits it. */
function namesOf(environment: Environment): GateNames {
  const action = environment['GITHUB_ACTION_REPOSITORY'];
  const [, home = '', file] =
    /^([^/]+\/[^/]+)\/(\.github\/[^@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  const here = environment['GITHUB_REPOSITORY'] || home;
  const workflow = home.toLowerCase() === here.toLowerCase() ? file : undefined;
  return { ...(action && { action }), ...(workflow && { workflow }) };
}
