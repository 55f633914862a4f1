import type { Finding } from '../assess/finding.ts';
import type { EvidenceChange } from './comparison.ts';

/** What tells two findings of one code apart, besides control, file and line. */
const telling = ['test', 'fact', 'kind', 'item', 'about', 'folder', 'path', 'bound', 'setting', 'reason'];

/**
 * The findings that a change brings, and those that it ends. The same finding is known again on another line
 * and in a file that was moved; of several alike, those beyond the number that were there are new.
 */
export function findingChanges(
  base: readonly Finding[],
  head: readonly Finding[],
  evidence: readonly EvidenceChange[],
): { added: Finding[]; gone: Finding[] } {
  const moved = new Map(evidence.flatMap(({ path, from }) => (from === undefined ? [] : [[from, path]])));
  return {
    added: beyond(
      head,
      base,
      (file) => file,
      (file) => moved.get(file) ?? file,
    ),
    gone: beyond(
      base,
      head,
      (file) => moved.get(file) ?? file,
      (file) => file,
    ),
  };
}

type Rename = (file: string) => string;

/** The findings of one side without those that the other side has too: first the ones on the same line. */
function beyond(
  findings: readonly Finding[],
  others: readonly Finding[],
  named: Rename,
  otherNamed: Rename,
): Finding[] {
  const exact = counts(others.map((finding) => lineKey(finding, otherNamed)));
  const kinds = counts(others.map((finding) => kindKey(finding, otherNamed)));
  const moved = findings.filter((finding) => {
    if (!take(exact, lineKey(finding, named))) return true;
    take(kinds, kindKey(finding, named));
    return false;
  });
  return moved.filter((finding) => !take(kinds, kindKey(finding, named)));
}

function counts(keys: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  return counted;
}

function take(left: Map<string, number>, key: string): boolean {
  const count = left.get(key) ?? 0;
  left.set(key, count - 1);
  return count > 0;
}

function lineKey(finding: Finding, named: Rename): string {
  return `${kindKey(finding, named)} ${finding.place?.line ?? ''}`;
}

function kindKey({ code, control, place, args }: Finding, named: Rename): string {
  const file = place?.in === 'evidence' ? named(place.file) : '';
  const values = Object.entries(args)
    .filter(([name, value]) => telling.includes(name) && typeof value !== 'object')
    .map(([name, value]) => `${name}=${value}`);
  return JSON.stringify([code, control ?? '', file, ...values, ...causeOf(args)]);
}

/** Of an exception, what failed and in which column. */
function causeOf(args: Finding['args']): string[] {
  if (!('found' in args) || 'expects' in args) return [];
  const { found } = args;
  return 'column' in found ? [found.code, found.column] : [found.code];
}
