import { nodesOf } from './markdown-tree.ts';

const ours = new Set([
  'html',
  'root',
  'heading',
  'paragraph',
  'text',
  'inlineCode',
  'strong',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
]);
const ourHtml =
  /^(?:<!-- [ -~]*? -->|<details>\n<summary>[\p{L}\d:, ]*<\/summary>|<\/details>|<sub>|<\/sub>)$/u;

/** What is in a report that we did not write, or a table whose rows differ in length. */
export function strangers(markdown: string): string[] {
  const nodes = nodesOf(markdown);
  const foreign = nodes.filter(
    (node) => !ours.has(node.type) || (node.type === 'html' && !ourHtml.test(node.value)),
  );
  const ragged = nodes.filter(
    (node) => node.type === 'table' && new Set(node.children.map((row) => row.children.length)).size > 1,
  );
  return [...foreign, ...ragged].map((node) => JSON.stringify(node));
}
