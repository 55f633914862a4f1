import { createHash } from 'node:crypto';

/** What makes a path a pattern. */
const wild = /[*?{[]/u;

export function isPattern(path: string): boolean {
  return wild.test(path);
}

/** The lines of a setting that stands for several manifests; undefined where it is the path of one. */
export function patternsIn(text: string): string[] | undefined {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 || lines.some(isPattern) ? lines : undefined;
}

/** Tells the comment of these manifests from others; short, for it stands in the comment itself. */
export function keyOf(patterns: readonly string[]): string {
  const key = patterns.join(' ');
  return key.length <= 300 ? key : createHash('sha256').update(key).digest('hex');
}
