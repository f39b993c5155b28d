import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackerIntervals } from './attacker-intervals.ts';
import type { CellSystem } from './published-cells.ts';
import { primaryCells, tableCells } from './published-cells.ts';
import { secondarySuppression } from './secondary-suppression.ts';

const cell = fc.integer({ min: 0, max: 12 });
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 });

// Every table of whole numbers that agrees with what is shown.
function bruteRanges(system: CellSystem, hidden: readonly string[]): Map<string, [number, number]> {
  const counts = new Map(system.cells.map(({ name, count }) => [name, count]));
  const ranges = new Map<string, [number, number]>();
  const most = Math.max(0, ...counts.values());
  const trial = new Map<string, number>(counts);
  const consistent = (): boolean =>
    system.relations.every(
      ({ whole, parts }) => parts.reduce((sum, part) => sum + (trial.get(part) ?? 0), 0) === trial.get(whole),
    );
  const fill = (at: number): void => {
    const name = hidden[at];
    if (name === undefined) {
      if (!consistent()) return;
      for (const one of hidden) {
        const value = trial.get(one) ?? 0;
        const [low, high] = ranges.get(one) ?? [value, value];
        ranges.set(one, [Math.min(low, value), Math.max(high, value)]);
      }
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      trial.set(name, value);
      fill(at + 1);
    }
  };
  fill(0);
  return ranges;
}

describe('attackerIntervals', () => {
  test('are exactly the tables a reader cannot rule out', () => {
    fc.assert(
      fc.property(table, fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 }), (rows, places) => {
        const system = tableCells(rows);
        const inner = system.cells.filter(({ always }) => always !== true).map(({ name }) => name);
        const hidden = [...new Set(places.flatMap((place) => inner[place % inner.length] ?? []))];
        const brute = bruteRanges(system, hidden);
        for (const [name, { lower, upper }] of attackerIntervals(system, hidden))
          expect([lower, upper]).toEqual(brute.get(name));
      }),
      { numRuns: 40 },
    );
  });

  test('whole numbers bite where fractions would not: three overlapping pairs', () => {
    const system = {
      cells: [
        { name: 'a', count: 1 },
        { name: 'b', count: 1 },
        { name: 'c', count: 1 },
        { name: 'ab', count: 2, always: true },
        { name: 'bc', count: 2, always: true },
        { name: 'ca', count: 2, always: true },
      ],
      relations: [
        { whole: 'ab', parts: ['a', 'b'] },
        { whole: 'bc', parts: ['b', 'c'] },
        { whole: 'ca', parts: ['c', 'a'] },
      ],
    };
    expect(attackerIntervals(system, ['a', 'b', 'c']).get('a')).toEqual({ lower: 1, upper: 1 });
  });

  test('nothing bounds a cell in no sum; a known zero is known', () => {
    const system = {
      cells: [
        { name: 'a', count: 3 },
        { name: 'z', count: 0, structuralZero: true },
      ],
      relations: [],
    };
    expect(attackerIntervals(system, ['a', 'z']).get('a')).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
    expect(attackerIntervals(system, ['a', 'z']).get('z')).toEqual({ lower: 0, upper: 0 });
  });
});

describe('secondarySuppression', () => {
  // All subsets, cheapest first.
  function bruteCost(system: CellSystem, primary: readonly string[], width: number): number | null {
    const free = system.cells.filter(({ name, always }) => always !== true && !primary.includes(name));
    let best: number | null = null;
    for (let pattern = 0; pattern < 2 ** free.length; pattern += 1) {
      const chosen = free.filter((_, i) => (pattern >> i) & 1);
      const cost = chosen.reduce((sum, { count }) => sum + count, 0);
      if (best !== null && cost >= best) continue;
      const ranges = attackerIntervals(system, [...primary, ...chosen.map(({ name }) => name)], primary);
      if ([...ranges.values()].every(({ lower, upper }) => upper - lower >= width)) best = cost;
    }
    return best;
  }

  test('is the cheapest there is', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const system = tableCells(rows);
        const primary = primaryCells(system.cells, 4);
        fc.pre(primary.length > 0 && primary.length < 5);
        const found = secondarySuppression(system, { primary, width: 4, insidersUpTo: 0 });
        expect(found?.cost ?? null).toBe(bruteCost(system, primary, 4));
      }),
      { numRuns: 12 },
    );
  });

  test('an insider who knows the own cell learns no other', () => {
    const system = tableCells([
      [2, 3, 20],
      [12, 9, 14],
      [11, 13, 15],
    ]);
    const primary = primaryCells(system.cells, 4);
    const outsiders = secondarySuppression(system, { primary, width: 3, insidersUpTo: 0 });
    const insiders = secondarySuppression(system, { primary, width: 3 });
    expect(insiders?.cost).toBeGreaterThan(outsiders?.cost ?? 0);
    const hidden = [...primary, ...(insiders?.secondary ?? [])].filter((name) => name !== 'r0c0');
    const { lower = 0, upper = 0 } = attackerIntervals(system, hidden).get('r0c1') ?? {};
    expect(upper - lower).toBeGreaterThanOrEqual(3);
  });

  test('says so when nothing can protect a cell, and hides nothing without need', () => {
    const alone = {
      cells: [
        { name: 'a', count: 3 },
        { name: 'T', count: 3, always: true },
      ],
      relations: [{ whole: 'T', parts: ['a'] }],
    };
    expect(secondarySuppression(alone, { primary: ['a'], width: 5 })).toBeNull();
    expect(
      secondarySuppression(
        tableCells([
          [9, 8],
          [7, 6],
        ]),
        { primary: [], width: 5 },
      ),
    ).toEqual({ secondary: [], cost: 0, cheapest: true });
  });
});
