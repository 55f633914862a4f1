import type { Look } from '../report/look.ts';
import type { Terminal } from './terminal.ts';

/** Says on standard error what stands in the way. */
export async function refuse({ stderr }: Pick<Terminal, 'stderr'>, problems: readonly string[]): Promise<2> {
  const { plainLines, withoutCommands } = await import('../report/escape.ts');
  for (const problem of problems) stderr.write(withoutCommands(`soc2-gate: ${plainLines(problem)}\n`));
  return 2;
}

/** https://no-color.org: any value but the empty one asks for none. */
export function lookOf({ stdout, env }: Pick<Terminal, 'stdout' | 'env'>): Look {
  const colour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return stdout.isTTY && stdout.columns ? { colour, width: stdout.columns } : { colour };
}
