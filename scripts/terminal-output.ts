import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The report that `npm start` prints. */
export function startReport(): string {
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const [, , ...command] = scripts.start.split(' ');
  return terminalOutput(command);
}

/**
 * What the command line prints, as a block. From the sources and not from `dist`, which is built after this.
 * @throws Error when it ends with another exit code
 */
export function terminalOutput(command: readonly string[], exitCode = 0): string {
  const options = { encoding: 'utf8', cwd: root } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...command], options);
  if (status !== exitCode) throw new Error(`${command.join(' ')} exits ${status}: ${stderr}`);
  return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``;
}
