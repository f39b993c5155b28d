import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackerIntervals } from '../../../../statistics/disclosure/attacker-intervals.ts';
import { tableCells } from '../../../../statistics/disclosure/published-cells.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { axesOf } from './axis.ts';
import { crossTable, protectedCells } from './cross-table.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const axes = axesOf(compiled);
const axis = (key: string) => {
  const found = axes.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no axis ${key}`);
  return found;
};

const set = (tenure: string, mark: number): Answers => ({
  tenure: { state: 'answered', value: tenure },
  'safe-in-dark': { state: 'answered', value: mark },
});

const times = (count: number, one: Answers): Answers[] => Array.from({ length: count }, () => one);

const answers = [
  ...times(12, set('owner', 8)),
  ...times(9, set('owner', 5)),
  ...times(6, set('tenant', 8)),
  ...times(14, set('tenant', 5)),
];

describe('crossTable', () => {
  test('counts who gave each pair of answers, tested on the ranks of the scale', () => {
    const table = crossTable(axis('tenure'), axis('safe-in-dark'), answers, { least: 5 });
    expect(table).toMatchObject({
      kind: 'table',
      n: 41,
      cells: [
        [9, 12],
        [14, 6],
      ],
    });
    if (table.kind === 'none') return;
    expect(table.rows.map(({ keys, total }) => [keys.join(), total])).toEqual([
      ['owner', 21],
      ['tenant', 20],
    ]);
    expect(table.association?.p).toBeGreaterThan(0.05);
    expect(table.association?.p).toBeLessThan(0.15);
  });

  test('the other way round shows the same', () => {
    const one = crossTable(axis('tenure'), axis('safe-in-dark'), answers, { least: 5 });
    const other = crossTable(axis('safe-in-dark'), axis('tenure'), answers, { least: 5 });
    if (one.kind === 'none' || other.kind === 'none') throw new Error('no table');
    expect(other.association).toEqual(one.association);
    expect(other.cells).toEqual([
      [9, 14],
      [12, 6],
    ]);
  });

  test('takes answers that few gave together, on a scale with their neighbour', () => {
    const more = [...answers, ...times(3, set('owner', 9)), ...times(2, set('landlord', 5))];
    const table = crossTable(axis('tenure'), axis('safe-in-dark'), more, { least: 5 });
    if (table.kind === 'none') throw new Error('no table');
    expect(table.columns.map(({ keys }) => keys.join())).toEqual(['5', '8,9']);
    expect(table.rows.map(({ keys }) => keys.join())).toEqual(['owner', 'landlord,tenant']);
  });

  test('a hidden cell of two by two takes the test with it', () => {
    const few = [...answers, ...times(40, set('owner', 8))].filter(
      (one, index) => !(index >= 21 && index < 24 && one['tenure']?.state === 'answered'),
    );
    const table = crossTable(axis('tenure'), axis('safe-in-dark'), few, { least: 5 });
    if (table.kind === 'none') throw new Error('no table');
    expect(table.cells.flat().every((cell) => cell === null)).toBe(true);
    expect(table).toMatchObject({ association: null, isDemonstrable: null });
  });

  test('a few who could not answer the other question are not told by what is missing', () => {
    const beside: Answers = { ...set('owner', 5), 'safe-in-dark': { state: 'not-applicable' } };
    expect(crossTable(axis('tenure'), axis('safe-in-dark'), [...answers, ...times(3, beside)], { least: 5 })).toEqual({
      kind: 'none',
      reason: 'subtraction',
    });
  });

  test('under ten answers there is no table', () => {
    expect(crossTable(axis('tenure'), axis('safe-in-dark'), answers.slice(0, 9), { least: 5 })).toMatchObject({
      kind: 'none',
    });
  });
});

describe('protectedCells', () => {
  test('no hidden cell can be told to within five from what is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(14), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
        (table) => {
          const cells = protectedCells(table, 5);
          const names = cells.flatMap((row, i) => row.flatMap((cell, j) => (cell === null ? [`r${i}c${j}`] : [])));
          expect(cells.flat().every((cell) => cell === null || cell === 0 || cell >= 5)).toBe(true);
          if (names.length === table.flat().length) return;
          const limits = attackerIntervals(tableCells(table), names);
          for (const [i, row] of table.entries())
            for (const [j, one] of row.entries()) {
              const found = limits.get(`r${i}c${j}`);
              if (one > 0 && one < 5) expect((found?.upper ?? 0) - (found?.lower ?? 0)).toBeGreaterThanOrEqual(5);
            }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
