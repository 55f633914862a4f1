import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollupHelp } from '../src/adapters/rollup-help.ts';
import { filled } from './fill.ts';
import { printed, textBlock } from './terminal-output.ts';

/** The page with what the command prints of the reports of the examples. */
export function rollupPage(): string {
  return filled('docs/rollup.md', { example: textBlock(example()), 'rollup-help': textBlock(rollupHelp) });
}

function example(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rollup-'));
  const day = ['--as-of', '2026-10-15'];
  try {
    for (const name of ['northwind', 'audit-ready', 'first-week']) {
      const report = join(cwd, 'reports', name, 'report.json');
      mkdirSync(join(cwd, 'reports', name), { recursive: true });
      printed(['assess', `examples/${name}`, ...day, '--no-enforce', '--write', `json=${report}`]);
    }
    return printed(['rollup', 'reports', ...day], { cwd, exitCode: 1 });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
