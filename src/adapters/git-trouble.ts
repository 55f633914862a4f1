import { errorCode } from './open-on-disk.ts';

export type GitTrouble =
  | 'no-git'
  | 'not-a-repository'
  | 'dubious-ownership'
  | 'timeout'
  | 'no-such-commit'
  | 'failed';

/** Why git cannot tell; the message is a sentence without its stop, and names the remedy. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

interface Failure {
  args: readonly string[];
  error: (Error & { killed?: boolean }) | null;
  stderr: string;
  timeout: number;
}

/** What git's own words mean; they are English, because it is run in that locale. */
export function gitFailure({ args, error, stderr, timeout }: Failure): GitError {
  const what = args.find((arg) => /^[a-z][a-z-]*$/.test(arg)) ?? '';
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'EACCES')
    return new GitError('no-git', 'git is not installed here: install it');
  if (error?.killed === true || code === 'ETIMEDOUT')
    return new GitError('timeout', `git ${what} did not end within ${Math.round(timeout / 1000)} s`);
  if (/dubious ownership|unsafe repository/i.test(stderr))
    return new GitError(
      'dubious-ownership',
      'git does not trust the checkout, because it belongs to another user: run `git config --global --add safe.directory "$PWD"` in its root',
    );
  if (/not a git repository/i.test(stderr))
    return new GitError(
      'not-a-repository',
      'the files are not in a git repository: check them out with git 2.18 or newer',
    );
  return new GitError('failed', `git ${what} failed (${reasonIn(stderr)})`);
}

/** The first line that says why, without credentials that an address may hold. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const told = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? 'it does not say why';
  const words = told.replace(/^(?:fatal|error):\s*/, '').replace(/:\/\/[^/\s'"]*@/g, '://');
  return words.replace(/\s+/g, ' ').slice(0, 200);
}
