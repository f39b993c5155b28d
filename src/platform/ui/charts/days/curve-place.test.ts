import { describe, expect, test } from 'vitest';
import { curvePlace, floor } from './curve-place.ts';

describe('the places of a curve', () => {
  test.each([
    [1, [0, 1]],
    [7, [0, 2, 4, 6]],
    [36, [0, 10, 20, 30]],
    [120, [0, 50, 100]],
  ])('up to %i has few round lines', (most, ticks) => {
    expect(curvePlace(28, most).ticks).toEqual(ticks);
  });

  test('runs from the floor to the top and over the whole width', () => {
    const place = curvePlace(28, 40);
    expect(place.y(0)).toBe(floor);
    expect(place.y(40)).toBe(64);
    expect([place.left(0), place.middle(27)]).toEqual(['0.29%', '98.21%']);
  });

  test('puts marks that would touch at two heights', () => {
    const days = Array.from({ length: 28 }, (_, at) => ({ mark: [0, 1, 2, 14].includes(at) ? `${at}` : null }));
    expect(
      curvePlace(28, 40)
        .marks(days)
        .map(({ y }) => y),
    ).toEqual([14, 40, 14, 14]);
  });
});
