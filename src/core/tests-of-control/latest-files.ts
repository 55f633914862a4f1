import type { EveryRowTest } from '../catalog/control.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { itemsOf } from './items.ts';

/**
 * The newest file; files of the same day together, for one export may come in parts. Where each item has a file of
 * its own, the newest file of each.
 */
export function latestOf(holding: readonly Evidence[], test: EveryRowTest): readonly Evidence[] {
  const { fileEach } = test;
  if (fileEach === undefined) return newest(holding);
  const singles = new Map<string, Evidence[]>();
  const lists: Evidence[] = [];
  for (const evidence of holding) {
    const name = evidence.format === 'table' ? undefined : onlyItem(evidence, test, fileEach);
    if (name === undefined) lists.push(evidence);
    else singles.set(name, [...(singles.get(name) ?? []), evidence]);
  }
  return lists.length > 0 ? newest(lists) : [...singles.values()].flatMap(newest);
}

/** What the one item of a file is called; undefined where the file has several, or one that nothing names. */
function onlyItem(evidence: Evidence, test: EveryRowTest, column: string): string | undefined {
  const names: string[] = [];
  for (const item of itemsOf(evidence, test.shape, test))
    if (names.push(item.text(column).toLowerCase()) > 1) return undefined;
  return names[0] === '' ? undefined : names[0];
}

function newest(files: readonly Evidence[]): readonly Evidence[] {
  const last = files.reduce((latest, evidence) => (stamp(evidence) > latest ? stamp(evidence) : latest), '');
  return files.filter((evidence) => stamp(evidence) === last);
}

/** A year in the name will do where nothing else dates the file. */
function stamp({ date, path }: Evidence): string {
  return date?.date ?? /(?<!\d)20\d\d(?!\d)/u.exec(path)?.[0] ?? '';
}
