import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runAction } from '../../src/adapters/run-action.ts';
import { commandsIn, outputsIn, type RunnerCommand } from './runner-log.ts';

const bundle = resolve(import.meta.dirname, '../../dist/action/index.js');

export interface ActionRun {
  code: number | null;
  stdout: string;
  stderr: string;
  commands: RunnerCommand[];
  outputs: Record<string, string>;
  summary: string;
}

export interface RunOptions {
  /** The checked-out repository. */
  workspace: string;
  inputs?: Record<string, string>;
  event?: string;
  payload?: unknown;
  /** Set or, when undefined, left out. */
  environment?: Record<string, string | undefined>;
}

/** Runs the committed Action as the runner does: a process of its own with the runner's environment and files. */
export function runBundle(options: RunOptions): Promise<ActionRun> {
  return withFiles(options, exitOf);
}

/** The same from the sources, in this process: quicker, for all that is not of the bundle or of the process. */
export function runSources(options: RunOptions, now = new Date('2026-10-15T08:00:00Z')): Promise<ActionRun> {
  return withFiles(options, async (environment) => {
    let stdout = '';
    const write = (text: string) => {
      stdout += text;
    };
    return { code: await runAction({ environment, write, now }), stdout, stderr: '' };
  });
}

type Environment = Record<string, string | undefined>;
type Exit = Pick<ActionRun, 'code' | 'stdout' | 'stderr'>;

/** With what the runner gives to a step, and what the step left in it. */
async function withFiles(
  options: RunOptions,
  start: (environment: Environment) => Promise<Exit>,
): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { inputs = {}, event = 'push', payload = {} } = options;
  const environment: Environment = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    RUNNER_TEMP: folder,
    // As action.yml gives it: a token always, every other input only when it is set.
    INPUT_TOKEN: 'ghs_test',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.environment,
  };
  try {
    const run = await start(environment);
    const output =
      environment['GITHUB_OUTPUT'] === join(folder, 'output') ? join(folder, 'output') : undefined;
    return {
      ...run,
      commands: commandsIn(run.stdout),
      outputs: output === undefined ? {} : outputsIn(readFileSync(output, 'utf8')),
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function exitOf(environment: Environment): Promise<Exit> {
  return new Promise((done, fail) => {
    let stdout = '';
    let stderr = '';
    const child = spawn(process.execPath, [bundle], {
      env: environment,
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
