import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { associationTest } from './association-test.ts';
import { visitColumnFillings } from './column-fillings.ts';
import type { Crosstab } from './crosstab.ts';
import { transposed } from './crosstab.ts';
import { freemanHaltonTest } from './freeman-halton-test.ts';
import { independenceTests } from './independence-test.ts';
import { trendTest } from './trend-test.ts';
import { fisherTest } from './two-by-two/fisher-test.ts';

const cell = fc.integer({ min: 0, max: 6 });
const tableOf = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

// Every table with these margins, the plain way.
function bruteP(table: Crosstab): number {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = transposed(table).map((column) => column.reduce((sum, count) => sum + count, 0));
  const weight = (columnsOf: Crosstab): number =>
    1 / columnsOf.flat().reduce((product, count) => product * factorial(count), 1);
  const observed = weight(transposed(table));
  let all = 0;
  let extreme = 0;
  const place = (room: readonly number[], done: number[][]): void => {
    const column = columns[done.length];
    if (column === undefined) {
      all += weight(done);
      if (weight(done) <= observed * (1 + 1e-7)) extreme += weight(done);
      return;
    }
    visitColumnFillings(room, column, (left) => {
      const rest = [...left];
      place(rest, [...done, rest.map((after, i) => (room[i] ?? 0) - after)]);
    });
  };
  place(rows, []);
  return extreme / all;
}

describe('freemanHaltonTest', () => {
  test('counts the same as going through every table', () => {
    fc.assert(
      fc.property(fc.oneof(tableOf(2, 3), tableOf(3, 3), tableOf(2, 4)), (table) => {
        const test = freemanHaltonTest(table);
        if (test === null) return;
        expect(test.kind).toBe('exact');
        expect(test.p).toBeCloseTo(bruteP(table), 9);
      }),
      { numRuns: 40 },
    );
  });

  test('is the two-sided Fisher test for two by two', () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
        const test = freemanHaltonTest([
          [a, b],
          [c, d],
        ]);
        if (test !== null) expect(test.p).toBeCloseTo(fisherTest({ a, b, c, d }).p, 10);
      }),
    );
  });

  test('rows and columns may change places and order', () => {
    fc.assert(
      fc.property(tableOf(3, 4), (table) => {
        const here = freemanHaltonTest(table)?.p ?? -1;
        expect(freemanHaltonTest(transposed(table))?.p ?? -1).toBeCloseTo(here, 10);
        expect(freemanHaltonTest(table.toReversed())?.p ?? -1).toBeCloseTo(here, 10);
      }),
      { numRuns: 40 },
    );
  });

  test('simulates when counting would take too long, and says so', () => {
    const table = [
      [1, 3, 10, 6],
      [2, 3, 10, 7],
      [1, 6, 14, 12],
      [0, 1, 9, 11],
    ];
    const test = freemanHaltonTest(table, { steps: 1000, draws: 20_000, seed: 5 });
    expect(test).toMatchObject({ kind: 'simulated', draws: 20_000, seed: 5 });
    expect(Math.abs((test?.p ?? 0) - 0.782684938965675)).toBeLessThan(4 * Math.sqrt((0.78 * 0.22) / 20_000));
    expect(freemanHaltonTest(table, { steps: 1000, draws: 500, seed: 5 })).toEqual(
      freemanHaltonTest(table, { steps: 1000, draws: 500, seed: 5 }),
    );
  });
});

describe('independenceTests', () => {
  test('effect sizes lie in 0..1, statistics do not mind the order, nothing is NaN', () => {
    fc.assert(
      fc.property(fc.oneof(tableOf(2, 2), tableOf(3, 4)), (table) => {
        const tests = independenceTests(table);
        const turned = independenceTests(transposed(table));
        if (tests === null) {
          expect(turned).toBeNull();
          return;
        }
        expect(JSON.stringify(tests, (_k, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain('NaN');
        expect(tests.cramersV).toBeGreaterThanOrEqual(0);
        expect(tests.cramersV).toBeLessThanOrEqual(1);
        expect(tests.correctedV ?? 0).toBeLessThanOrEqual(tests.cramersV + 1e-9);
        expect(turned?.pearson.statistic).toBeCloseTo(tests.pearson.statistic, 9);
        expect(turned?.likelihoodRatio.p).toBeCloseTo(tests.likelihoodRatio.p, 9);
      }),
    );
  });

  test('empty rows and columns do not count', () => {
    const table = [
      [3, 0, 4],
      [0, 0, 0],
      [5, 0, 1],
    ];
    expect(independenceTests(table)?.pearson.df).toBe(1);
    expect(independenceTests([[3, 4]])).toBeNull();
    expect(independenceTests([])).toBeNull();
  });
});

describe('associationTest', () => {
  test('takes the test that fits', () => {
    const large = [
      [30, 20, 10],
      [10, 20, 30],
    ];
    expect(associationTest(large)).toMatchObject({ method: 'pearson', simulation: null });
    expect(
      associationTest([
        [3, 1, 2],
        [1, 3, 0],
      ])?.method,
    ).toBe('freeman-halton');
    expect(
      associationTest([
        [8, 2],
        [0, 0],
        [1, 9],
      ])?.p,
    ).toBeCloseTo(fisherTest({ a: 8, b: 2, c: 1, d: 9 }).midP, 12);
    expect(associationTest([[5, 5]])).toBeNull();
    expect(
      associationTest(
        [
          [3, 1, 2],
          [1, 3, 0],
          [4, 4, 4],
        ],
        { steps: 1, draws: 50, seed: 2 },
      )?.simulation,
    ).toEqual({ draws: 50, seed: 2 });
  });
});

test('a trend needs answers that differ and scores that differ', () => {
  expect(
    trendTest([
      { count: 0, n: 5, score: 1 },
      { count: 0, n: 5, score: 2 },
    ]),
  ).toBeNull();
  expect(
    trendTest([
      { count: 1, n: 5, score: 1 },
      { count: 3, n: 5, score: 1 },
    ]),
  ).toBeNull();
  expect(trendTest([])).toBeNull();
  const rising = trendTest([
    { count: 1, n: 9, score: 1 },
    { count: 5, n: 9, score: 2 },
    { count: 8, n: 9, score: 3 },
  ]);
  const turned = trendTest([
    { count: 8, n: 9, score: 7 },
    { count: 5, n: 9, score: 9 },
    { count: 1, n: 9, score: 11 },
  ]);
  expect(turned?.statistic).toBeCloseTo(rising?.statistic ?? 0, 10);
});
