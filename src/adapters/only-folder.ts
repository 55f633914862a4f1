import { path, Refusal } from './flag-values.ts';
import type { GivenFlags } from './given-flags.ts';

/** The folder of a command that takes one at the most. @param done what cannot be done with a second: "assessed" */
export function onlyFolder(
  { words, problems, unknown }: Pick<GivenFlags<never>, 'words' | 'problems' | 'unknown'>,
  done: string,
): string | undefined {
  const [folder, ...more] = words;
  if (folder !== undefined && path(folder) instanceof Refusal) problems.push('an empty name is no folder');
  // After an option that is not known, a word may have been meant as its value.
  if (more.length > 0 && !unknown) problems.push(oneAtATime(more, done));
  return folder;
}

export function oneAtATime(more: readonly string[], done: string): string {
  return `one folder at a time: ${more.map((word) => `"${word}"`).join(', ')} cannot be ${done} as well`;
}
