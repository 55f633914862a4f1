import type { Choice } from './subset-greedy.ts';

/**
 * The indexes of the choices, those that wait for each other, even round corners, side by side: first the group of
 * the first choice, then that of the first one that is left. Within a group the order stays.
 */
export function together(choices: readonly Choice[]): number[] {
  const beside = choices.map(({ before }) => [...before]);
  for (const [index, { before }] of choices.entries()) for (const one of before) beside[one]?.push(index);
  const placed = new Set<number>();
  const order: number[] = [];
  for (const index of choices.keys()) {
    if (placed.has(index)) continue;
    const group = new Set([index]);
    for (const one of group) for (const other of beside[one] ?? []) group.add(other);
    for (const one of [...group].sort((a, b) => a - b)) {
      placed.add(one);
      order.push(one);
    }
  }
  return order;
}
