import type { Random } from './seeded-random.ts';

/** `n` of the items drawn without replacement, in random order; all of them when n is at least their number. */
export function drawnSample<Item>(items: readonly Item[], n: number, random: Random): Item[] {
  const pool = [...items];
  const drawn: Item[] = [];
  for (let left = pool.length; left > 0 && drawn.length < n; left -= 1) {
    const at = Math.floor(random() * left);
    const chosen = pool[at];
    const last = pool[left - 1];
    if (chosen === undefined || last === undefined) break;
    drawn.push(chosen);
    pool[at] = last;
  }
  return drawn;
}
