import { run } from '../src/adapters/run-terminal.ts';
import type { Terminal } from '../src/adapters/terminal.ts';

interface Setting {
  cwd: string;
  env?: Terminal['env'];
  now?: Date;
  columns?: number;
  isTTY?: boolean;
}

/** One run of the command line in this process: its exit code, and what it printed. */
export async function runTerminal(
  args: readonly string[],
  { cwd, env = {}, now = new Date('2026-10-15T00:00:00Z'), columns, isTTY = false }: Setting,
) {
  const ran = { out: '', err: '' };
  const to = (name: 'out' | 'err') => (text: string) => {
    ran[name] += text;
  };
  const code = await run(
    {
      argv: ['node', 'soc2-gate', ...args],
      env,
      cwd: () => cwd,
      stdout: { isTTY, ...(columns !== undefined && { columns }), write: to('out') },
      stderr: { isTTY, write: to('err') },
    },
    now,
  );
  return { code, ...ran };
}
