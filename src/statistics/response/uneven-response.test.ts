import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquaredUpper } from '../distributions/chi-squared-upper.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { moreAnswers, weightedMargin } from './more-answers.ts';
import { partialRepresentativeness } from './partial-representativeness.ts';
import { noncentralChiSquaredCdf, unevenResponse } from './uneven-response.ts';

const strata = fc.array(
  fc
    .integer({ min: 1, max: 40 })
    .chain((population) => fc.record({ population: fc.constant(population), n: fc.nat(population) })),
  { minLength: 1, maxLength: 6 },
);

describe('uneven response', () => {
  test('the noncentral law is the plain one without noncentrality, and agrees with the normal law elsewhere', () => {
    expect(noncentralChiSquaredCdf(5, 3, 0)).toBeCloseTo(1 - chiSquaredUpper(5, 3), 12);
    // pchisq(5, 1, ncp = 4) = P(|Z + 2| <= sqrt 5) = Φ(√5 - 2) - Φ(-√5 - 2).
    expect(noncentralChiSquaredCdf(5, 1, 4)).toBeCloseTo(0.5932985, 6);
  });

  test('takes off what chance explains of the spread, and its limits hold the true value in 95 of 100 parks', () => {
    const random = seededRandom(17);
    const chances = [0.3, 0.45, 0.6];
    const truth = 1 - 2 * Math.sqrt(chances.reduce((sum, p) => sum + (p - 0.45) ** 2, 0) / 3);
    let held = 0;
    let adjusted = 0;
    let observed = 0;
    const rounds = 600;
    for (let round = 0; round < rounds; round += 1) {
      const classes = chances.map((chance) => ({
        population: 50,
        n: Array.from({ length: 50 }, () => random()).filter((u) => u < chance).length,
      }));
      const found = unevenResponse(classes);
      if (found === null) continue;
      if (found.interval.lower <= truth && truth <= found.interval.upper) held += 1;
      adjusted += ((1 - found.adjusted) / 2) ** 2 / rounds;
      observed += ((1 - found.observed) / 2) ** 2 / rounds;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
    const variance = ((1 - truth) / 2) ** 2;
    expect(Math.abs(adjusted - variance)).toBeLessThan(Math.abs(observed - variance));
  });

  test('says nothing without differences to speak of', () => {
    expect(unevenResponse([{ population: 20, n: 5 }])).toBeNull();
    expect(
      unevenResponse([
        { population: 20, n: 0 },
        { population: 20, n: 0 },
      ]),
    ).toBeNull();
    expect(
      unevenResponse([
        { population: 20, n: 5 },
        { population: 40, n: 10 },
      ]),
    ).toMatchObject({ adjusted: 1, interval: { upper: 1 } });
  });
});

test('partial indicators name who is missing, and are 0 when all answer alike', () => {
  const partial = partialRepresentativeness([
    { population: 30, n: 3 },
    { population: 10, n: 9 },
  ]);
  expect(partial?.perClass[0]).toBeCloseTo(Math.sqrt(0.75) * (0.1 - 0.3), 12);
  expect(partial?.perClass[1]).toBeCloseTo(Math.sqrt(0.25) * (0.9 - 0.3), 12);
  expect(partial?.whole).toBeCloseTo(Math.sqrt(0.03 + 0.09), 12);
  expect(
    partialRepresentativeness([
      { population: 30, n: 6 },
      { population: 10, n: 2 },
    ])?.whole,
  ).toBeCloseTo(0, 12);
  expect(partialRepresentativeness([])).toBeNull();
});

describe('more answers', () => {
  test('never widen the margin, and a census has none', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 1, max: 12 }), (list, extra) => {
        const now = weightedMargin(list) ?? 1;
        for (const one of moreAnswers(list, extra)) expect(one.margin).toBeLessThanOrEqual(now + 1e-12);
        expect(weightedMargin(list.map(({ population }) => ({ population, n: population })))).toBe(0);
      }),
    );
  });

  test('help most where many firms are silent, and not at all where all answered', () => {
    const list = [
      { population: 60, n: 4 },
      { population: 20, n: 15 },
      { population: 12, n: 12 },
    ];
    const order = moreAnswers(list, 10);
    expect(order.map(({ stratum }) => stratum)).toEqual([0, 1]);
    expect(order[1]?.extra).toBe(5);
    expect(weightedMargin([])).toBeNull();
  });
});
