import { code, prose } from '../escape.ts';
import { shown } from '../shown.ts';

/** Cells that several sections have. */

/** Handle or address of an owner, as the manifest has it. */
export function ownerCell(owner: string | null): string {
  return owner === null ? 'nobody' : code(shown(owner, 60));
}

/** Ids of controls or criteria, of many the first few and how many more. */
export function idsCell(ids: readonly string[], most = 8): string {
  const named = ids.slice(0, most).map((id) => code(shown(id, 60)));
  return ids.length > most ? `${named.join(', ')} and ${ids.length - most} more` : named.join(', ');
}

/** `CC6.1, CC6.2`: ids of criteria need no code. */
export function criteriaCell(ids: readonly string[]): string {
  return ids.map(prose).join(', ');
}

export function spanWords({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} to ${to}`;
}

export function percent(value: string): string {
  return `${value}\u{A0}%`;
}
