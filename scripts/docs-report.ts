import { reportHelp } from '../src/adapters/report-help.ts';
import { filled } from './fill.ts';
import { printed, textBlock } from './terminal-output.ts';

/** The page with what the command writes of an example: the first section as Markdown, the timeline as GitHub draws it. */
export function reportPage(): string {
  const report = exampleReport();
  return filled('docs/report.md', {
    summary: `\`\`\`markdown\n${firstSection(report).trimEnd()}\n\`\`\``,
    timeline: found(report, /^```mermaid\n[\s\S]*?^```$/mu),
    'report-help': textBlock(reportHelp),
  });
}

/** For the README: the paragraph that says where it stands, and the way from there. */
export function reportExcerpt(): string {
  const summary = firstSection(exampleReport());
  const verdict = found(summary, /^\*\*.*$/mu);
  const way = found(summary, /^- \*\*Next step[\s\S]*?(?=\n\n)/mu);
  return `\`\`\`markdown\n${verdict}\n\n${way}\n\`\`\``;
}

function exampleReport(): string {
  return printed(['report', 'examples/northwind', '--as-of', '2026-10-15']);
}

function firstSection(report: string): string {
  return found(report, /^## 1\. [\s\S]*?(?=^## 2\. )/mu);
}

/** @throws Error when the report has no such part */
function found(text: string, pattern: RegExp): string {
  const [part] = pattern.exec(text) ?? [];
  if (part === undefined) throw new Error(`the report has no ${pattern.source}`);
  return part;
}
