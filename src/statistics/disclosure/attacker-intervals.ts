import type { Limits } from '../limits.ts';
import type { WholeSystem } from './integer-range.ts';
import { integerRange } from './integer-range.ts';
import type { CellSystem } from './published-cells.ts';

// What a reader is left with: the hidden cells as unknowns, everything shown moved to the right-hand side.
function unknownSystem({ cells, relations }: CellSystem, hidden: readonly string[]): WholeSystem {
  const counts = new Map(cells.map(({ name, count }) => [name, count]));
  const place = new Map(hidden.map((name, i) => [name, i]));
  const rows: number[][] = [];
  const right: number[] = [];
  for (const { whole, parts } of relations) {
    const row = hidden.map(() => 0);
    let rest = 0;
    for (const { name, sign } of [{ name: whole, sign: -1 }, ...parts.map((part) => ({ name: part, sign: 1 }))]) {
      const at = place.get(name);
      if (at === undefined) rest -= sign * (counts.get(name) ?? 0);
      else row[at] = (row[at] ?? 0) + sign;
    }
    if (row.some((coefficient) => coefficient !== 0)) {
      rows.push(row);
      right.push(rest);
    }
  }
  return { rows, right };
}

/**
 * For each cell asked for (all hidden ones when left out) the least and most it can hold for a reader who sees every
 * cell that is not hidden and knows the sums: whole numbers, Infinity where nothing bounds it.
 */
export function attackerIntervals(
  system: CellSystem,
  hidden: readonly string[],
  asked: readonly string[] = hidden,
): ReadonlyMap<string, Limits> {
  const zeros = new Set(system.cells.filter(({ structuralZero }) => structuralZero).map(({ name }) => name));
  const unknown = hidden.filter((name) => !zeros.has(name));
  const counts = new Map(system.cells.map(({ name, count }) => [name, count]));
  const whole = unknownSystem(system, unknown);
  return new Map(
    asked.map((name) => {
      const at = unknown.indexOf(name);
      const count = counts.get(name) ?? 0;
      const bound = whole.rows.some((row) => (row[at] ?? 0) !== 0);
      if (at < 0) return [name, { lower: count, upper: count }];
      return [name, bound ? integerRange(whole, at, count) : { lower: 0, upper: Number.POSITIVE_INFINITY }];
    }),
  );
}
