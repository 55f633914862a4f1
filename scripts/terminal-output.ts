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

/** What the command line prints, as a block. */
export function terminalOutput(command: readonly string[]): string {
  return textBlock(printed(command));
}

/** From the sources and not from `dist`, which is built after this. @throws Error when it ends with another exit code */
export function printed(command: readonly string[], { cwd = root, exitCode = 0 } = {}): string {
  const args = [`${root}src/cli.ts`, ...command];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd });
  if (status !== exitCode) throw new Error(`${command.join(' ')} exits ${status}: ${stderr}`);
  return stdout;
}

export function textBlock(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
