/** What an issue of the gate is about: the default branch as a whole, or the gap of one control or criterion. */
export type IssueSubject = { about: 'tracking' } | { about: 'gap'; control: string };

/** Every marker of one gate's issues starts so; `key` tells the gates of one repository apart. */
export function issueMarkerStart(key: string): string {
  return `<!-- soc2-readiness-gate-issue:${spelled(key)}:`;
}

/** The hidden first line by which the gate knows its own issue again. Whatever is in it cannot end the HTML comment. */
export function issueMarker(key: string, subject: IssueSubject): string {
  const name = subject.about === 'gap' ? `gap:${spelled(subject.control)}` : subject.about;
  return `${issueMarkerStart(key)}${name} -->`;
}

function spelled(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._/-]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16)};`)
    .replaceAll('--', '-%2d;');
}
