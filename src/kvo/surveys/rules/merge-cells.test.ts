import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubAreaId } from '../../areas/model.ts';
import type { Cell } from '../model.ts';
import { mergeCells } from './merge-cells.ts';

const cell = (subArea: string | null, sizeClass: Cell['sizeClass'], sector: string | null): Cell => ({
  subArea: subArea as SubAreaId | null,
  sizeClass,
  sector,
});
const times = (n: number, one: Cell): Cell[] => Array.from({ length: n }, () => one);
const key = (one: Cell): string => JSON.stringify(one);

describe('mergeCells', () => {
  test('leaves groups of five or more as they are', () => {
    const cells = [...times(5, cell('a', '1', 'C')), ...times(6, cell('b', '2-9', 'G'))];
    expect(mergeCells(cells)).toEqual(cells);
  });
  test('a small group loses its sector first', () => {
    const cells = [...times(3, cell('a', '1', 'C')), ...times(3, cell('a', '1', 'G'))];
    expect(mergeCells(cells)).toEqual(times(6, cell('a', '1', null)));
  });
  test('a lone firm takes the smallest other group along, so that subtraction shows nothing', () => {
    const merged = mergeCells([
      cell('a', '1', 'C'),
      ...times(5, cell('b', '1', 'C')),
      ...times(9, cell('c', '1', 'C')),
    ]);
    expect(merged.slice(0, 6)).toEqual(times(6, cell(null, null, null)));
    expect(merged.slice(6)).toEqual(times(9, cell('c', '1', 'C')));
  });
  test('four answers tell nothing of their place', () => {
    expect(mergeCells(times(4, cell('a', '1', 'C')))).toEqual(times(4, cell(null, null, null)));
  });
  test('whatever the cells, each that is left holds five, or all of fewer than five tell nothing', () => {
    const any = fc.record({
      subArea: fc.constantFrom('a', 'b', 'c', 'd') as fc.Arbitrary<SubAreaId>,
      sizeClass: fc.constantFrom('1' as const, '2-9' as const, '10-49' as const, null),
      sector: fc.constantFrom('A', 'C', 'G', null),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 80 }), (cells) => {
        const merged = mergeCells(cells);
        expect(merged).toHaveLength(cells.length);
        const counts = new Map<string, number>();
        for (const one of merged) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
        for (const size of counts.values()) expect(size).toBeGreaterThanOrEqual(Math.min(5, cells.length));
        merged.forEach((one, index) => {
          const was = cells[index];
          expect([was?.subArea, null]).toContain(one.subArea);
          expect([was?.sector, null]).toContain(one.sector);
        });
      }),
    );
  });
});
