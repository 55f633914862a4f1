import { execFile, spawnSync } from 'node:child_process';
import { type GitConfig, gitEnvironment } from './git-environment.ts';
import { type GitError, gitFailure } from './git-trouble.ts';
import type { Environment } from './inputs.ts';

export interface GitOptions {
  /** The folder in which git runs. */
  cwd: string;
  environment: Environment;
  /** For every run; holds no secret. */
  config?: GitConfig;
}

export interface GitRun {
  input?: string;
  /** Milliseconds. */
  timeout?: number;
  /** For this run alone, through the environment: the place for a token. */
  config?: GitConfig;
  /** Exit codes that are answers, besides 0. */
  answers?: readonly number[];
}

export interface GitAnswer {
  code: number;
  stdout: string;
}

const patience = 30_000;
const mostBytes = 512 * 1024 * 1024;

/** No hook, no watcher, no pager, no upkeep; nothing that a path says is a pattern. */
const always = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.untrackedCache=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'fetch.writeCommitGraph=false',
    'protocol.ext.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];

/** Runs git: without a shell, within a bounded time, in an environment that leads nowhere else. */
export class Git {
  readonly #cwd: string;
  readonly #environment: Environment;
  readonly #config: GitConfig;

  constructor({ cwd, environment, config = [] }: GitOptions) {
    this.#cwd = cwd;
    this.#environment = environment;
    this.#config = config;
  }

  /** @throws GitError when git is not there, takes too long, or ends with a code that is no answer */
  async run(args: readonly string[], run: GitRun = {}): Promise<GitAnswer> {
    const { input, timeout = patience, answers = [] } = run;
    return new Promise((done, fail) => {
      const child = execFile(
        'git',
        [...always, ...args],
        { ...this.#options(run), timeout, encoding: 'utf8', maxBuffer: mostBytes },
        (error, stdout, stderr) => {
          const code = error === null ? 0 : error.code;
          if (typeof code === 'number' && (code === 0 || answers.includes(code))) done({ code, stdout });
          else fail(gitFailure({ args, error, stderr, timeout }));
        },
      );
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }

  /** The text of standard output. @throws GitError */
  async text(args: readonly string[], run: GitRun = {}): Promise<string> {
    return (await this.run(args, run)).stdout;
  }

  /**
   * The bytes of standard output, at once; or, where `into` is a file descriptor, nothing: then they are there.
   * @throws GitError
   */
  bytes(args: readonly string[], { input, into }: { input?: string; into?: number } = {}): Buffer {
    const result = spawnSync('git', [...always, ...args], {
      ...this.#options({}),
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', into ?? 'pipe', 'pipe'],
      timeout: patience * 4,
      maxBuffer: mostBytes,
    });
    if (result.error === undefined && result.status === 0) return result.stdout ?? Buffer.alloc(0);
    throw failure(args, result);
  }

  #options({ config = [] }: GitRun): { cwd: string; env: Record<string, string>; windowsHide: true } {
    const env = gitEnvironment(this.#environment, [...this.#config, ...config]);
    return { cwd: this.#cwd, env, windowsHide: true };
  }
}

function failure(
  args: readonly string[],
  { error, stderr }: { error?: Error; stderr: Buffer | null },
): GitError {
  return gitFailure({ args, error: error ?? null, stderr: String(stderr ?? ''), timeout: patience * 4 });
}
