import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanFigure, shareFigure, totalFigure } from './figures.ts';

describe('shareFigure', () => {
  test('carries the exact limits in the population', () => {
    // 3 of 10 of 50: [5, 31] firms (test/reference-values/proportion-finite.json, case 3-10-50)
    expect(shareFigure(3, 10, 50)).toMatchObject({
      kind: 'share',
      value: 0.3,
      interval: { lower: 0.1, upper: 0.62, level: 0.95 },
      asPercentage: false,
      mode: 'descriptive',
    });
  });
  test('a census has limits of no width', () => {
    expect(shareFigure(7, 20, 20)).toMatchObject({ interval: { lower: 0.35, upper: 0.35 }, asPercentage: true });
  });
  test.each([
    [0, 0, 'no-answers'],
    [1, 4, 'too-few'],
    [5, 5, 'group'],
    [0, 9, 'group'],
  ])('%i of %i is hidden: %s', (count, n, kind) =>
    expect(shareFigure(count, n, 60)).toMatchObject({ kind: 'suppressed', reason: { kind } }),
  );
  test('from five to nine only counts are shown', () => {
    for (let n = 5; n < 10; n += 1)
      expect(shareFigure(2, n, 60)).toMatchObject({ interval: null, method: 'none', asPercentage: false });
  });
  test('nobody of ten is no group disclosure, and zero has limits too', () => {
    expect(shareFigure(0, 40, 80)).toMatchObject({ value: 0, interval: { lower: 0, upper: 5 / 80 } });
  });
  test('an open link has no margin', () => {
    expect(shareFigure(12, 40, null)).toMatchObject({ interval: null, mode: 'count', population: null });
  });
  test('whatever the sample, the share lies within its limits, to less than one firm, and they within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.nat(), fc.nat(400), (n, seed, more) => {
        const figure = shareFigure(seed % (n + 1), n, n + more);
        if (figure.kind !== 'share' || figure.interval === null)
          throw new Error('shown with limits from ten answers on');
        expect(figure.interval.lower).toBeLessThan(figure.value + 1 / (n + more));
        expect(figure.interval.upper).toBeGreaterThan(figure.value - 1 / (n + more));
        expect(figure.interval.lower).toBeGreaterThanOrEqual(0);
        expect(figure.interval.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('meanFigure', () => {
  const scale = { low: 1, high: 10 };
  const marks = (given: Readonly<Record<number, number>>): number[] =>
    Array.from({ length: 10 }, (_, index) => given[index + 1] ?? 0);
  test('twelve marks of fifteen firms (reference case marks-1-N15) are too small a park to estimate', () => {
    expect(meanFigure(marks({ 4: 1, 5: 1, 6: 2, 7: 4, 8: 3, 9: 1 }), scale, 15)).toMatchObject({
      value: null,
      interval: null,
    });
  });
  test('the same marks of forty firms have a mean and t limits', () => {
    const figure = meanFigure(marks({ 4: 1, 5: 1, 6: 2, 7: 4, 8: 3, 9: 1 }), scale, 40);
    expect(figure).toMatchObject({ kind: 'mean', n: 12, method: 't-finite-population' });
    if (figure.kind === 'mean') expect(figure.value).toBeCloseTo(82 / 12, 12);
  });
  test('ten times the same mark is no certainty (reference case zero-variance-8-10-40)', () => {
    expect(meanFigure(marks({ 8: 10 }), scale, 40)).toMatchObject({
      method: 'zero-variance-bound',
      interval: { lower: 6.425, upper: 8.45 },
    });
  });
  test('four marks are hidden, six that are all the same too', () => {
    expect(meanFigure(marks({ 8: 4 }), scale, 40)).toMatchObject({ reason: { kind: 'too-few' } });
    expect(meanFigure(marks({ 8: 6 }), scale, 40)).toMatchObject({ reason: { kind: 'group' } });
  });
});

describe('totalFigure', () => {
  test('adds up what was named', () =>
    expect(totalFigure([100, 200, 150, 250, 300], 60)).toMatchObject({ kind: 'count', value: 1000, n: 5 }));
  test('is hidden where one firm makes up most of it', () =>
    expect(totalFigure([100, 200, 150, 250, 90_000], 60)).toMatchObject({
      kind: 'suppressed',
      reason: { kind: 'dominance' },
    }));
});
