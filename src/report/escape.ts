import { shown } from './shown.ts';

/** Longest text that one place of a report repeats: a bound for budgets, far beyond any honest title or path. */
const longest = 1200;

/** Stands for `breaker` while the rest is escaped; `shown` has taken every such character out of the text. */
const mark = '\u{200B}';
// As Dependabot and Renovate break them: GitHub looks for mentions and references after Markdown is done, so
// that a backslash does not help.
const breaker = '&#8203;';

/**
 * Untrusted text as Markdown prose or table cell, which GitHub shows as it was written: no emphasis, link,
 * image, HTML, mention, reference, emoji or cell border comes of it.
 */
export function prose(text: string): string {
  return shown(text, longest)
    .replace(
      /@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu,
      `$&${mark}`,
    )
    .replace(/[0-9a-f]{7,}/giu, (hex) => hex.replace(/.{6}(?=.)/gu, `$&${mark}`))
    .replace(/[&<>|\\]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[`*_~[\]$]/gu, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/u, '$1\\')
    .replace(/^[-+=#]/u, '\\$&')
    .replaceAll(mark, breaker);
}

/** Untrusted text within an HTML tag of a Markdown page, where GitHub reads no Markdown: in `<summary>`. */
export function tagged(text: string): string {
  // A backslash of the text itself is an entity by now; those left are escapes that would be seen.
  return prose(text).replace(/\\(.)/gu, '$1');
}

/**
 * Untrusted text as a code span: paths, ids, owners. GitHub leaves code alone, so it reads as written. A pipe
 * cannot stand in the code of a table cell, `##[` not in what a runner may print, and `<` is better escaped
 * where other programs look for tags: such text becomes prose.
 */
export function code(text: string): string {
  const line = shown(text, longest);
  if (line === '') return '';
  if (/[|<]|##\[/u.test(line)) return prose(text);
  const runs = line.match(/`+/gu) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/**
 * Untrusted text for a terminal: one line, no control characters. Pass the finished report through
 * {@link withoutCommands}.
 */
export function plain(text: string): string {
  return shown(text, longest);
}

/** As {@link plain}, with lines and their indentation kept. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^ {0,8}/u.exec(line)?.[0] ?? '') + plain(line))
    .join('\n');
}

/**
 * Finished text in which a runner that prints it finds no workflow command: `::name` at the start of a line,
 * `##[name]` anywhere. Only whole lines tell: parts that are harmless alone may join to one.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}
