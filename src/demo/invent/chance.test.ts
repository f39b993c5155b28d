import { describe, expect, it } from 'vitest';
import { chanceFrom, dealtFrom } from './chance.ts';

describe('chance', () => {
  it('falls the same way every time', () => {
    const [first, second] = [chanceFrom(7), chanceFrom(7)];
    const rolls = Array.from({ length: 20 }, () => first.roll());
    expect(Array.from({ length: 20 }, () => second.roll())).toEqual(rolls);
    expect(rolls.every((roll) => roll >= 0 && roll < 1)).toBe(true);
    expect(new Set(rolls).size).toBe(20);
  });

  it('follows the weights', () => {
    const chance = chanceFrom(11);
    const counts = { often: 0, seldom: 0, never: 0 };
    for (let at = 0; at < 10_000; at += 1) counts[chance.weighed({ often: 9, seldom: 1, never: 0 })] += 1;
    expect(counts.never).toBe(0);
    expect(counts.seldom / 10_000).toBeCloseTo(0.1, 1);
  });

  it('stays between the bounds, and reaches both', () => {
    const chance = chanceFrom(3);
    const drawn = new Set(Array.from({ length: 200 }, () => chance.whole(2, 4)));
    expect([...drawn].toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
  });

  it('deals what is weighed as often as it weighs, each name by itself', () => {
    const dealt = dealtFrom(chanceFrom(5));
    const first = Array.from({ length: 87 }, () => dealt('first').weighed({ yes: 1, no: 2 }));
    const second = Array.from({ length: 87 }, () => dealt('second').weighed({ yes: 1, no: 2 }));
    const yes = (falls: readonly string[]): number => falls.filter((fall) => fall === 'yes').length;
    for (const count of [yes(first), yes(second)]) expect(Math.abs(count - 29)).toBeLessThanOrEqual(3);
    expect(first).not.toEqual(second);
  });
});
