/** What a gap waits for: as the manifest says, and as the catalog suggests. */
export interface Wish {
  id: string;
  stated: readonly string[];
  suggested: readonly string[];
}

/**
 * Of each gap the gaps that are closed before it. What has no gap is done. The catalog's suggestions give way
 * where, with what the manifest says, they would go in a circle; the manifest alone has none.
 */
export function dependenciesOf(wishes: readonly Wish[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>(wishes.map(({ id }) => [id, []]));
  const add = (id: string, on: string) => {
    const known = before.get(id);
    if (known && before.has(on) && !known.includes(on)) known.push(on);
  };
  for (const { id, stated } of wishes) for (const on of stated) add(id, on);
  for (const { id, suggested } of wishes)
    for (const on of suggested) if (!reaches(on, id, before)) add(id, on);
  return before;
}

function reaches(from: string, to: string, before: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const on of before.get(id) ?? []) seen.add(on);
  }
  return false;
}
