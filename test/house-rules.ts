import { builtinModules } from 'node:module';
import { nameOf, placeOf, type SourceFile, targetOf, type Visited } from './source-file.ts';

/** A rule of the house: what breaks it in one file, each as `path:line what`. */
export type Rule = (file: SourceFile) => string[];

const builtins = new Set(builtinModules);
const worldly = new Set(
  'process Buffer Intl console performance crypto fetch require globalThis navigator setTimeout setInterval setImmediate queueMicrotask'.split(
    ' ',
  ),
);
/** Their answers depend on the clock, on chance, or on the machine's time zone or language. */
const wavering = new Set([
  ...['Date.now', 'Date.parse', 'Math.random', 'localeCompare', 'normalizeLocale', 'getTimezoneOffset'],
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleLowerCase', 'toLocaleUpperCase'],
  ...[
    'getFullYear',
    'getMonth',
    'getDate',
    'getDay',
    'getHours',
    'getMinutes',
    'getSeconds',
    'getMilliseconds',
  ],
  ...['toDateString', 'toTimeString'],
]);

/** A pure file is a function of values: no world, no clock, no chance, no locale. */
export const pure: Rule = (file) => [
  ...file.imports
    .filter(({ specifier }) => /^(node:|@actions\/|@octokit\/)/.test(specifier) || builtins.has(specifier))
    .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`),
  ...file.nodes.flatMap((visited) => {
    const used = memberUsed(visited) ?? dateUsed(visited) ?? globalUsed(visited);
    return used === undefined ? [] : [`${placeOf(file, visited.node.start)} uses ${used}`];
  }),
];

function memberUsed({ node }: Visited): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const property = nameOf(node['property']) ?? '';
  const whole = `${nameOf(node['object']) ?? ''}.${property}`;
  return wavering.has(property) || wavering.has(whole) ? property : undefined;
}

/** `new Date(value)` is a function of its value; without one, called, or with parts, it asks the machine. */
function dateUsed({ node }: Visited): string | undefined {
  if (nameOf(node['callee']) !== 'Date' || !Array.isArray(node['arguments'])) return undefined;
  return node.type === 'CallExpression' || node['arguments'].length !== 1 ? 'Date' : undefined;
}

function globalUsed({ node, field, ancestors }: Visited): string | undefined {
  if (node.type === 'MetaProperty') return 'import.meta';
  const name = node.type === 'Identifier' ? nameOf(node) : undefined;
  if (name === undefined || !worldly.has(name)) return undefined;
  const parent = ancestors.at(-1);
  const isKey = (field === 'property' || field === 'key') && parent?.['computed'] !== true;
  return isKey ? undefined : name;
}

/** Which way the data goes: what stands earlier never imports, not even as a type, what comes later. */
const wrongWays: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^src\/core\//, /^src\/(?!core\/)/],
  [/^src\/report\//, /^src\/(?!core\/|report\/|gate\.ts)/],
  [/^src\/gate\.ts/, /^src\/(?!core\/)/],
  [/^src\/adapters\//, /^src\/(action|cli)\.ts/],
  [/^src\/core\/evidence\//, /^src\/core\/(?!evidence\/)/],
  [/^src\/core\/catalog\//, /^src\/core\/(readers|tests-of-control|assess)\//],
  [/^src\/core\/readers\//, /^src\/core\/(?!readers\/|evidence\/|manifest\/yaml-)/],
  [/^src\/core\/(manifest|tests-of-control)\//, /^src\/core\/assess\//],
];

export const oneWay: Rule = (file) =>
  file.imports.flatMap(({ specifier, line }) => {
    const to = targetOf(file.path, specifier) ?? '';
    const wrong = wrongWays.some(([from, forbidden]) => from.test(file.path) && forbidden.test(to));
    return wrong ? [`${file.path}:${line} imports ${to}`] : [];
  });

export const noBarrel: Rule = (file) => [
  ...file.imports
    .filter(({ kind }) => kind === 'reexport')
    .map(({ line }) => `${file.path}:${line} re-exports`),
  ...(/(^|\/)index\.ts$/.test(file.path) ? [`${file.path} is an index`] : []),
];

export const small: Rule = ({ path, lines }) => (lines > 220 ? [`${path} has ${lines} lines`] : []);

const vague = /(^|[/-])(utils?|helpers?|common|misc|shared)\b/;

export const wellNamed: Rule = ({ path }) =>
  vague.test(path) || !/^[a-z0-9./-]+\.ts$/.test(path) ? [`${path} is no name of the field`] : [];

const verdictWords = /\b(compliant|certified|satisfied)\b/i;
/** What recognises the words of others is never printed: these lists, all of these folders, and every regular expression. */
const recognisers = new Set(['labels', 'headings', 'keys', 'oneOf', 'noneOf', 'noneStatement']);
const recogniserFolders = /^src\/core\/(evidence|readers)\//;

/** Whether a control is good enough is for the auditor to say. */
export const noVerdictWords: Rule = (file) =>
  file.nodes.flatMap(({ node, ancestors }) => {
    if (recogniserFolders.test(file.path) || 'regex' in node) return [];
    if (node.type !== 'Literal' && node.type !== 'TemplateElement') return [];
    if (!verdictWords.test(file.text.slice(node.start, node.end))) return [];
    const recognises = ancestors.some(
      ({ key, id }) => recognisers.has(nameOf(key) ?? '') || recognisers.has(nameOf(id) ?? ''),
    );
    return recognises ? [] : [`${placeOf(file, node.start)} passes a verdict`];
  });

// In parts, so that this file does not break its own rule.
const silencers = new RegExp(
  ['@ts-(?:ignore|expect-error|nocheck)', 'biome-(?:ignore)', 'vi\\.mock\\('].join('|'),
  'g',
);

/** One cast at a checked boundary may be unavoidable; two in a file are a habit. */
export const honestTypes: Rule = (file) => {
  const casts = file.nodes.filter(({ node }) => node.type === 'TSAsExpression' && !isConst(node));
  const shortcuts = file.nodes.filter(
    ({ node }) => node.type === 'TSAnyKeyword' || node.type === 'TSNonNullExpression',
  );
  return [
    ...[...shortcuts, ...casts.slice(1)].map(({ node }) => `${placeOf(file, node.start)} ${node.type}`),
    ...[...file.text.matchAll(silencers)].map(({ 0: text, index }) => `${placeOf(file, index)} ${text}`),
  ];
};

function isConst(cast: Visited['node']): boolean {
  const type = cast['typeAnnotation'];
  return typeof type === 'object' && type !== null && 'typeName' in type && nameOf(type.typeName) === 'const';
}

/** The first cycle among imports that are there at run time, as a path that ends where it began; or nothing. */
export function cycleOf(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier, kind }) => (kind === 'type' ? [] : (targetOf(path, specifier) ?? []))),
    ]),
  );
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const found = follow(next, [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  return [...graph.keys()].map((path) => follow(path, [])).find((found) => found.length > 0) ?? [];
}
