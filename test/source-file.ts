import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** A node of the syntax tree, as the parser gives it; fields are read with the guards below. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Visited {
  node: SyntaxNode;
  /** The field of the parent under which the node stands. */
  field: string;
  /** Outermost first; the last is the parent. */
  ancestors: readonly SyntaxNode[];
}

export interface Import {
  specifier: string;
  line: number;
  /** `type`: gone at run time. `lazy`: behind `import()`. */
  kind: 'value' | 'type' | 'lazy' | 'reexport';
}

export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  nodes: readonly Visited[];
  imports: readonly Import[];
}

/** Every file that is tracked, or would be if all were added; paths with `/`, relative to the project. */
export function projectFiles(): string[] {
  const list = (...which: string[]) =>
    execFileSync('git', ['ls-files', '-z', ...which])
      .toString()
      .split('\0')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  return list('--cached', '--others', '--exclude-standard').filter((path) => !deleted.has(path));
}

export function sourceFile(path: string, text = readFileSync(path, 'utf8')): SourceFile {
  const nodes = [...visit(parseAst(text, { lang: 'ts' }))];
  const imports = nodes.flatMap(({ node }) => importOf(node, text));
  return { path, text, lines: text.trimEnd().split('\n').length, nodes, imports };
}

/** `path:line` of an offset. */
export function placeOf(file: { path: string; text: string }, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}

/** The project's file that a relative import leads to; `undefined` for a package. */
export function targetOf(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** The text of an identifier or of a literal. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (typeof value['name'] === 'string') return value['name'];
  return typeof value['value'] === 'string' ? value['value'] : undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* visit(root: unknown, field = '', ancestors: readonly SyntaxNode[] = []): Generator<Visited> {
  if (Array.isArray(root)) {
    for (const item of root) yield* visit(item, field, ancestors);
    return;
  }
  if (!isNode(root)) return;
  yield { node: root, field, ancestors };
  for (const [name, value] of Object.entries(root)) yield* visit(value, name, [...ancestors, root]);
}

const kinds = new Map<string, Import['kind']>([
  ['ImportDeclaration', 'value'],
  ['ImportExpression', 'lazy'],
  ['ExportNamedDeclaration', 'reexport'],
  ['ExportAllDeclaration', 'reexport'],
]);

function importOf(node: SyntaxNode, text: string): Import[] {
  const specifier = nameOf(node['source']);
  const kind = kinds.get(node.type);
  if (specifier === undefined || kind === undefined) return [];
  const line = text.slice(0, node.start).split('\n').length;
  return [{ specifier, line, kind: node['importKind'] === 'type' ? 'type' : kind }];
}
