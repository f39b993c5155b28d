import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapsedCategories } from './collapsed-categories.ts';
import { designEffect } from './design-effect.ts';
import { rakedWeights } from './raked-weights.ts';
import { trimmedWeights } from './trimmed-weights.ts';

const size = ['small', 'small', 'small', 'small', 'small', 'large', 'large', 'large'];
const sector = ['shop', 'shop', 'works', 'works', 'works', 'shop', 'works', 'works'];
const ones = size.map(() => 1);
const firms = (entries: Record<string, number>): Map<string, number> => new Map(Object.entries(entries));

function sumWhere(weights: readonly number[], categories: readonly string[], category: string): number {
  return weights.reduce((sum, weight, i) => (categories[i] === category ? sum + weight : sum), 0);
}

describe('rakedWeights', () => {
  test('meets every margin, keeps weights above zero and does not mind the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), fc.integer({ min: 6, max: 60 }), (small, shop) => {
        const margins = [
          { categories: size, firms: firms({ small, large: 80 - small }) },
          { categories: sector, firms: firms({ shop, works: 80 - shop }) },
        ];
        const raking = rakedWeights(ones, margins);
        const turned = rakedWeights(ones, margins.toReversed());
        if (raking.kind !== 'weights' || turned.kind !== 'weights') throw new Error(raking.kind);
        expect(sumWhere(raking.weights, size, 'small')).toBeCloseTo(small, 8);
        expect(sumWhere(raking.weights, sector, 'shop')).toBeCloseTo(shop, 8);
        expect(Math.min(...raking.weights)).toBeGreaterThan(0);
        raking.weights.forEach((weight, i) => {
          expect(weight).toBeCloseTo(turned.weights[i] ?? Number.NaN, 7);
        });
      }),
    );
  });

  test.each([
    ['unequal-totals', { small: 30, large: 10 }, { shop: 20, works: 21 }],
    ['unknown-category', { small: 40 }, { shop: 20, works: 20 }],
    ['empty-category', { small: 30, large: 8, giant: 2 }, { shop: 20, works: 20 }],
  ])('says why it cannot: %s', (reason, bySize, bySector) => {
    const raking = rakedWeights(ones, [
      { categories: size, firms: firms(bySize) },
      { categories: sector, firms: firms(bySector) },
    ]);
    expect(raking).toEqual({ kind: 'contradiction', reason });
  });
});

describe('trimmedWeights', () => {
  const rare = ['a', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b'];
  const half = ['x', 'x', 'x', 'y', 'y', 'y', 'y', 'y', 'y', 'y'];

  test('leaves weights under the ceiling alone', () => {
    const margins = [{ categories: size, firms: firms({ small: 60, large: 20 }) }];
    expect(trimmedWeights(ones, margins)).toEqual(rakedWeights(ones, margins));
  });

  test('brings a weight down to the ceiling while the margins still hold', () => {
    const start = [30, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const margins = [{ categories: half, firms: firms({ x: 60, y: 40 }) }];
    const raking = trimmedWeights(start, margins, 3);
    if (raking.kind !== 'weights') throw new Error(raking.reason);
    expect(Math.max(...raking.weights)).toBeLessThanOrEqual(30 * (1 + 1e-8));
    expect(sumWhere(raking.weights, half, 'x')).toBeCloseTo(60, 8);
  });

  test('refuses when one firm would have to stand for too many', () => {
    const margins = [{ categories: rare, firms: firms({ a: 60, b: 40 }) }];
    expect(
      trimmedWeights(
        rare.map(() => 1),
        margins,
      ),
    ).toEqual({ kind: 'contradiction', reason: 'no-convergence' });
  });
});

test('designEffect: equal weights cost nothing', () => {
  expect(designEffect([2, 2, 2])).toEqual({ factor: 1, effectiveAnswers: 3, heavy: false });
  expect(designEffect([1, 1, 1, 9])?.heavy).toBe(true);
  expect(designEffect([])).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 }), (weights) => {
      const effect = designEffect(weights);
      expect(effect?.factor).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(designEffect(weights.map((weight) => 7 * weight))?.factor).toBeCloseTo(effect?.factor ?? 0, 10);
    }),
  );
});

test('collapsedCategories joins the thin ones in order', () => {
  const categories = [
    { name: '1-9', n: 12, population: 40 },
    { name: '10-49', n: 3, population: 20 },
    { name: '50-99', n: 6, population: 8 },
    { name: '100+', n: 1, population: 2 },
  ];
  expect(collapsedCategories(categories)).toEqual([['1-9'], ['10-49', '50-99', '100+']]);
  expect(collapsedCategories(categories.slice(3))).toEqual([['100+']]);
  expect(collapsedCategories([])).toEqual([]);
});
