import type { Evidence } from '../evidence/evidence.ts';
import { normalizeLabel } from '../evidence/labels.ts';

/** What stands above a title: the organization, a mark of confidentiality. */
const titleLines = 3;
const longestTitle = 120;

/**
 * Whether a document is about one of the subjects: its title, its file name or the kind that the manifest declares
 * has a word that begins so. What is said in its text is not enough: every policy mentions every other.
 */
export function isAbout({ path, text = '', declared = '' }: Evidence, subjects: readonly string[]): boolean {
  const titles = text
    .split('\n', 40)
    .filter((line) => line.trim() !== '')
    .slice(0, titleLines)
    .filter((line) => line.length <= longestTitle);
  return nameSubject([nameOf(path), declared, ...titles], subjects);
}

/** Whether one of the texts has a word that begins as one of the subjects. */
export function nameSubject(texts: readonly string[], subjects: readonly string[]): boolean {
  const said = texts.map((words) => ` ${normalizeLabel(words)}`);
  return subjects.some((subject) => said.some((words) => words.includes(` ${subject}`)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
