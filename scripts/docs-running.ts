import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { historyHelp } from '../src/adapters/history-help.ts';
import { help } from '../src/adapters/terminal-help.ts';
import { filled } from './fill.ts';
import { code, markdownTable } from './markdown-table.ts';

const Described = z.record(z.string(), z.looseObject({ description: z.string() }));
const Action = z.looseObject({ inputs: Described, outputs: Described });

export function runningPage(): string {
  const text = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
  const { inputs, outputs } = Action.parse(parse(text));
  return filled('docs/running.md', {
    inputs: described('input', inputs),
    outputs: described('output', outputs),
    'history-help': `\`\`\`text\n${historyHelp.trimEnd()}\n\`\`\``,
    help: `\`\`\`text\n${help.trimEnd()}\n\`\`\``,
  });
}

function described(what: string, all: z.infer<typeof Described>): string {
  return markdownTable(
    [what, ''],
    Object.entries(all).map(([name, { description }]) => [code(name), description]),
  );
}
