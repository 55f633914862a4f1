import type { Repository } from './git-repository.ts';
import { GitError } from './git-trouble.ts';

/** With what the remote may be asked, where the checkout's own credentials do not do. */
export interface RemoteAccess {
  /** `https://github.com`, or the server's own address: the token is sent nowhere else. */
  serverUrl: string;
  token: string;
}

const patience = 60_000;

/**
 * Fetches objects by their ids, and nothing else: no tags, no branches, no history that is not asked for.
 * @param depth only the commits themselves, where the clone is shallow already; of a whole clone it would cut the history
 * @throws GitError
 */
export async function fetchObjects(
  repository: Repository,
  ids: readonly string[],
  { depth = false, access }: { depth?: boolean; access?: RemoteAccess } = {},
): Promise<void> {
  const remote = await remoteOf(repository);
  const args = [
    // As git fetches contents itself: without a word of what is here, which would leave some of it out.
    ...(depth ? [] : ['-c', 'fetch.negotiationAlgorithm=noop']),
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    ...(depth && repository.shallow ? ['--depth=1'] : []),
    ...(repository.partial ? ['--filter=blob:none'] : []),
    '--stdin',
    remote,
  ];
  const input = `${ids.join('\n')}\n`;
  try {
    await repository.git.run(args, { input, timeout: patience });
  } catch (error) {
    if (access === undefined || !(error instanceof GitError) || error.trouble !== 'failed') throw error;
    await repository.git.run(args, { input, timeout: patience, config: credentials(access) });
  }
}

/** `origin`, else the only one. @throws GitError where there is none */
async function remoteOf({ git }: Repository): Promise<string> {
  const remotes = (await git.text(['remote'])).split('\n').filter((name) => name !== '');
  const chosen = remotes.includes('origin') ? 'origin' : remotes[0];
  if (chosen === undefined)
    throw new GitError('no-such-commit', 'the commit is not here, and there is no remote to fetch it from');
  return chosen;
}

/** In place of what the checkout has set: two headers at once are refused. */
function credentials({ serverUrl, token }: RemoteAccess): [string, string][] {
  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ];
}
