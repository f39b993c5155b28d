import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialCdf, binomialUpper } from '../../distributions/binomial.ts';
import { agrestiCoullInterval } from './agresti-coull-interval.ts';
import { binomialMidPInterval } from './binomial-mid-p-interval.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { likelihoodRatioInterval } from './likelihood-ratio-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const methods = [
  { name: 'wilson', interval: wilsonInterval, bounded: true },
  { name: 'clopper-pearson', interval: clopperPearsonInterval, bounded: true },
  { name: 'jeffreys', interval: jeffreysInterval, bounded: true },
  { name: 'mid-p', interval: binomialMidPInterval, bounded: true },
  { name: 'likelihood ratio', interval: likelihoodRatioInterval, bounded: true },
  { name: 'agresti-coull', interval: agrestiCoullInterval, bounded: false },
];
const sample = fc.integer({ min: 1, max: 500 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.nat(n) }));

describe.each(methods)('$name', ({ interval, bounded }) => {
  test('holds the share, mirrors, nests in level and shrinks with answers', () => {
    fc.assert(
      fc.property(sample, (one) => {
        const here = interval(one);
        const turned = interval({ ...one, count: one.n - one.count });
        const inner = interval({ ...one, level: 0.8 });
        const more = interval({ n: 3 * one.n, count: 3 * one.count });
        if (here === null || turned === null || inner === null || more === null) throw new Error('undefined');
        expect(here.lower).toBeLessThanOrEqual(one.count / one.n + 1e-12);
        expect(here.upper).toBeGreaterThanOrEqual(one.count / one.n - 1e-12);
        expect(turned.lower).toBeCloseTo(1 - here.upper, 10);
        expect(more.upper - more.lower).toBeLessThan(here.upper - here.lower);
        // Agresti and Coull move the centre with the level, so theirs leave 0..1 and need not nest.
        if (bounded) {
          expect(inner.lower).toBeGreaterThanOrEqual(here.lower - 1e-12);
          expect(inner.upper).toBeLessThanOrEqual(here.upper + 1e-12);
          expect(here.lower).toBeGreaterThanOrEqual(0);
          expect(here.upper).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no answers give no knowledge', () => {
    const nothing = interval({ count: 0, n: 0 });
    expect(nothing === null || (nothing.lower === 0 && nothing.upper === 1)).toBe(true);
  });
});

test('clopper-pearson limits stand where the tails are (1 - level)/2', () => {
  fc.assert(
    fc.property(sample, ({ n, count }) => {
      const { lower, upper } = clopperPearsonInterval({ count, n });
      if (count > 0) expect(binomialUpper(count, n, lower)).toBeCloseTo(0.025, 11);
      if (count < n) expect(binomialCdf(count, n, upper)).toBeCloseTo(0.025, 11);
    }),
  );
});
