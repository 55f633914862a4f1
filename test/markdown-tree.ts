import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** Every node of the Markdown, as GitHub's own parser reads tables and lists. */
export function nodesOf(markdown: string): readonly Nodes[] {
  if (last?.markdown !== markdown) last = { markdown, nodes: [...below(parsed(markdown))] };
  return last.nodes;
}

/** A test asks several things of one text, and parsing takes longest. */
let last: { markdown: string; nodes: readonly Nodes[] } | undefined;

function parsed(markdown: string): Nodes {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
}

function* below(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* below(child);
}

/** What GitHub makes links of, or what it renders, in text that Markdown has left as text. */
const live: readonly [string, RegExp][] = [
  ['mention', /@[a-z0-9_-]/iu],
  ['reference', /#\w|\bgh-\d/iu],
  ['address', /:\/\/|\bwww\.|mailto:[^\s]|xmpp:[^\s]/iu],
  ['commit', /[0-9a-f]{7}/iu],
  ['emoji', /:[\w+-]+:/u],
];
const shapesOfText = new Set<Nodes['type']>(['text', 'inlineCode', 'root', 'paragraph']);

/** The ways in which the Markdown of one untrusted text is more than text; empty when it is only that. */
export function escapes(markdown: string): string[] {
  const nodes = nodesOf(markdown);
  const shapes = nodes.filter(({ type }) => !shapesOfText.has(type)).map(({ type }) => type);
  const text = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  return [
    ...shapes,
    ...live.filter(([, pattern]) => text.some((part) => pattern.test(part))).map(([name]) => name),
  ];
}

/** What a reader sees of it, breakers taken out. */
export function textOf(markdown: string): string {
  return nodesOf(markdown)
    .flatMap((node) => (node.type === 'text' || node.type === 'inlineCode' ? [node.value] : []))
    .join('')
    .replaceAll('\u{200B}', '');
}
