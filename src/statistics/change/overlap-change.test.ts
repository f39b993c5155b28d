import { describe, expect, test } from 'vitest';
import { momentsOf } from '../means/moments.ts';
import { drawnSample } from '../random/drawn-sample.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { changeVariance, overlapChange, sampleCovariance } from './overlap-change.ts';
import { turnoverChange } from './turnover-change.ts';

const before = [6, 7, 5, 8, 6, 7, 4, 6, 7, 5, 8, 6];
const after = [7, 7, 6, 8, 7, 6, 5, 7, 7, 6, 9, 6];
const pairs = before.map((mark, i): [number, number] => [mark, after[i] ?? 0]);

describe('overlapChange', () => {
  test('two complete waves leave no doubt', () => {
    const change = overlapChange({ first: before, second: after, matched: pairs, population: 12 });
    expect(change?.change).toBeCloseTo(0.5, 12);
    expect(change?.standardError).toBeCloseTo(0, 7);
    expect(
      changeVariance({ n1: 12, n2: 12, matched: 12, population: 12 }, { variance1: 2, variance2: 3, covariance: 1 }),
    ).toBe(0);
  });

  test('linking helps when firms answer alike; under three links the covariance is unknown', () => {
    const linked = overlapChange({ first: before, second: after, matched: pairs, population: 60 });
    expect(linked?.standardError).toBeLessThan(linked?.standardErrorIfIndependent ?? 0);
    const few = overlapChange({ first: before, second: after, matched: pairs.slice(0, 2), population: 60 });
    expect(few).toMatchObject({ covariance: 0, covarianceUnknown: true });
    expect(overlapChange({ first: [5], second: after, matched: [], population: 60 })).toBeNull();
    expect(sampleCovariance([1], [2])).toBeNull();
  });
});

describe('turnoverChange', () => {
  const nobody = { answers: [], population: 0 };

  test('a list that stayed the same is the overlap change', () => {
    const continuing = { first: before, second: after, matched: pairs, population: 40 };
    const plain = overlapChange(continuing);
    const split = turnoverChange({ continuing, left: nobody, entered: nobody });
    expect(split?.change).toBeCloseTo(plain?.change ?? 0, 12);
    expect(split?.composition).toBeCloseTo(0, 12);
    expect(split?.standardError).toBeCloseTo(plain?.standardError ?? 0, 12);
  });

  test('tells the firms that came from what changed', () => {
    const continuing = {
      first: [5, 6, 7],
      second: [5, 6, 7],
      matched: [
        [5, 5],
        [6, 6],
        [7, 7],
      ] as [number, number][],
      population: 3,
    };
    const split = turnoverChange({ continuing, left: nobody, entered: { answers: [10], population: 1 } });
    expect(split).toMatchObject({ continuing: 0, change: 1, composition: 1 });
    expect(split?.standardError).toBeCloseTo(0, 9);
    expect(turnoverChange({ continuing, left: { answers: [4], population: 3 }, entered: nobody })).toBeNull();
  });

  test('its standard error is that of repeated samples', () => {
    const random = seededRandom(12);
    const stay = Array.from({ length: 30 }, () => 4 + Math.floor(random() * 5));
    const now = stay.map((mark) => mark + (random() < 0.5 ? 1 : 0));
    const gone = Array.from({ length: 10 }, () => 3 + Math.floor(random() * 4));
    const come = Array.from({ length: 14 }, () => 6 + Math.floor(random() * 4));
    const changes: number[] = [];
    const variances: number[] = [];
    for (let round = 0; round < 3000; round += 1) {
      const firms = drawnSample([...stay.keys()], 20, random);
      const first = firms.slice(0, 16);
      const second = firms.slice(6);
      const matched = firms.slice(6, 16).map((at): [number, number] => [stay[at] ?? 0, now[at] ?? 0]);
      const split = turnoverChange({
        continuing: {
          first: first.map((at) => stay[at] ?? 0),
          second: second.map((at) => now[at] ?? 0),
          matched,
          population: 30,
        },
        left: { answers: drawnSample(gone, 5, random), population: 10 },
        entered: { answers: drawnSample(come, 6, random), population: 14 },
      });
      if (split === null) throw new Error('undefined');
      changes.push(split.change);
      variances.push(split.standardError ** 2);
    }
    const seen = momentsOf(changes).variance ?? 0;
    const told = momentsOf(variances).mean ?? 0;
    expect(Math.abs(told / seen - 1)).toBeLessThan(0.08);
  });
});
