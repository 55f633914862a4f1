import { rollupHelp } from '../src/adapters/rollup-help.ts';
import { filled } from './fill.ts';
import { terminalOutput } from './terminal-output.ts';

/** The page with what the command prints of the examples' golden reports. */
export function rollupPage(): string {
  return filled('docs/rollup.md', {
    example: terminalOutput(['rollup', 'test/golden', '--as-of', '2026-10-15'], 1),
    'rollup-help': `\`\`\`text\n${rollupHelp.trimEnd()}\n\`\`\``,
  });
}
