import { failOnLevels } from '../core/assess/gate-settings.ts';
import type { Priority } from '../core/catalog/criteria/criterion.ts';
import { namesFramework } from '../core/catalog/names-framework.ts';
import type { IsoDate } from '../core/evidence/calendar.ts';
import { nearest } from '../core/manifest/suggest.ts';
import { type FormatName, formatNames } from '../report/formats.ts';
import {
  calendarDay,
  commitName,
  controlIds,
  nameAmong,
  numberOfPoints,
  path,
  percentage,
  type ReportFile,
  targetAs,
} from './flag-values.ts';
import { givenFlags } from './given-flags.ts';
import { isPattern } from './manifest-patterns.ts';
import { oneAtATime } from './only-folder.ts';

/** What the command line asks for, checked. Paths are as given. */
export interface AssessFlags {
  folder?: string;
  manifest?: string;
  /** Paths and patterns of several, in place of `manifest`. */
  manifests?: readonly string[];
  evidence?: string;
  asOf?: IsoDate;
  /** What to compare with: a commit, branch or tag. */
  base?: string;
  threshold?: number;
  maxDrop?: number;
  failOn?: Priority;
  require: readonly string[];
  enforce: boolean;
  format: FormatName;
  write: readonly ReportFile<FormatName>[];
}

export type CommandLine =
  | { command: 'help' | 'version' }
  | { command: 'assess'; flags: AssessFlags }
  | { command: 'explain'; file: string; flags: AssessFlags }
  | { command: 'explain-subject'; subject: string; flags: AssessFlags }
  /** Everything that is wrong with the arguments; each message ends with the remedy. */
  | { problems: string[] };

const options = {
  manifest: { type: 'string', multiple: true },
  evidence: { type: 'string', multiple: true },
  'as-of': { type: 'string', multiple: true },
  base: { type: 'string', multiple: true },
  threshold: { type: 'string', multiple: true },
  'max-drop': { type: 'string', multiple: true },
  'fail-on': { type: 'string', multiple: true },
  require: { type: 'string', multiple: true },
  'no-enforce': { type: 'boolean' },
  format: { type: 'string', multiple: true },
  write: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** `history`, `report` and `rollup` have flags of their own. */
const commands = ['assess', 'explain', 'history', 'report', 'rollup'];

const formatName = nameAmong(formatNames, 'format');

/** Reads the arguments after the program's name. Nothing of the world is touched. */
export function parseFlags(args: readonly string[]): CommandLine {
  const given = givenFlags(args, options);
  if (given.has('help') || given.words[0] === 'help') return { command: 'help' };
  if (given.has('version')) return { command: 'version' };
  const { problems, one, many } = given;
  problems.push(...commandProblems(given.words, given.unknown));
  const { subject, file, folder } = wordsOf(given.words);
  const paths = many('manifest', path);
  const evidence = one('evidence', path);
  const asOf = one('as-of', calendarDay);
  const base = one('base', commitName);
  const threshold = one('threshold', percentage);
  const maxDrop = one('max-drop', numberOfPoints);
  const failOn = one('fail-on', nameAmong(failOnLevels, 'priority'));
  const format = one('format', formatName) ?? 'text';
  const write = many('write', targetAs(formatName));
  const require = many('require', controlIds).flat();
  problems.push(...withoutMeaning(given));
  const isMany = paths.length > 1 || paths.some(isPattern);
  if (isMany) problems.push(...manyProblems(given.words, evidence));
  if (problems.length > 0) return { problems };
  const [manifest] = isMany ? [] : paths;
  const flags: AssessFlags = {
    ...(folder === undefined ? {} : { folder }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(isMany ? { manifests: paths } : {}),
    ...(evidence === undefined ? {} : { evidence }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(base === undefined ? {} : { base }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(maxDrop === undefined ? {} : { maxDrop }),
    ...(failOn === undefined ? {} : { failOn }),
    require: [...new Set(require)],
    enforce: !given.has('no-enforce'),
    format,
    write,
  };
  if (subject !== undefined) return { command: 'explain-subject', subject, flags };
  return file === undefined ? { command: 'assess', flags } : { command: 'explain', file, flags };
}

/** What the words that are no options stand for. A framework's id may be written as words of their own. */
function wordsOf([command, first, ...rest]: readonly string[]): {
  subject?: string;
  file?: string;
  folder?: string;
} {
  const [second] = rest;
  if (command !== 'explain' || first === undefined) return first === undefined ? {} : { folder: first };
  if (first === 'evidence') return second === undefined ? {} : { file: second };
  if (namesFramework(first)) return { subject: [first, ...rest].join(' ') };
  return { subject: first, ...(second === undefined ? {} : { folder: second }) };
}

function commandProblems(words: readonly string[], unknownOptions: boolean): string[] {
  const [command, , ...more] = words;
  if (command === 'explain') return explainProblems(words);
  if (command === undefined) return ['no command: run soc2-gate assess'];
  if (!commands.includes(command)) {
    const near = nearest(command, commands);
    const remedy =
      near === undefined
        ? `run soc2-gate assess ${command} to assess a folder of that name`
        : `did you mean ${near}?`;
    return [`unknown command "${command}": ${remedy}`];
  }
  if (more.length === 0 || unknownOptions) return [];
  return [oneAtATime(more, 'assessed')];
}

/**
 * Flags that would do nothing. What is asked of a change says nothing while there is none, and a gate that never
 * fires looks like one that passes; only a verdict or its report has the others.
 */
function withoutMeaning(given: { words: readonly string[]; has(name: string): boolean }): string[] {
  if (given.words[0] !== 'explain') return withoutBase(given, ['max-drop', 'fail-on']);
  return ['base', 'threshold', 'max-drop', 'fail-on', 'require', 'no-enforce', 'format', 'write']
    .filter((name) => given.has(name))
    .map((name) => `--${name} is of assess: leave it out, explain judges nothing and prints text`);
}

function withoutBase(given: { has(name: string): boolean }, names: readonly string[]): string[] {
  if (given.has('base')) return [];
  return names
    .filter((name) => given.has(name))
    .map((name) => `--${name} compares with a base: add one, like --base origin/main`);
}

/** What can only be meant of one manifest. */
function manyProblems([command, folder]: readonly string[], evidence: string | undefined): string[] {
  if (command !== 'assess') return ['--manifest: one manifest at a time'];
  return [
    ...(folder === undefined ? [] : [`--manifest names several: leave out the folder "${folder}"`]),
    ...(evidence === undefined ? [] : ['--evidence: several manifests have each the folder beside them']),
  ];
}

function explainProblems([, what, ...more]: readonly string[]): string[] {
  const forms = 'run soc2-gate explain CC6.2, explain mfa, explain "ISO A.8.13" or explain evidence FILE';
  if (what === undefined || (what === 'evidence' && more.length === 0)) return [`explain what? ${forms}`];
  if (more.length <= 1 || namesFramework(what)) return [];
  return what === 'evidence'
    ? ['one file at a time: run soc2-gate explain evidence FILE']
    : [`one subject at a time: ${forms}`];
}
