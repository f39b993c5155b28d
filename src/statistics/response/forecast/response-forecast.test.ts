import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posteriorSummary } from '../../posterior/posterior-summary.ts';
import type { RunningResponse } from './response-forecast.ts';
import { chanceOfAtLeast, responseForecast } from './response-forecast.ts';

const days = (...answers: number[]) => answers.map((count) => ({ answers: count, weight: 1 }));
const week = [1, 1, 1, 1, 1];
const running = (wishes: Partial<RunningResponse> = {}): RunningResponse => {
  const past = wishes.past ?? days(9, 6, 4, 3);
  const answered = past.reduce((sum, { answers }) => sum + answers, 0);
  return { population: 120, past, ahead: week, mailings: [0], answered, ...wishes };
};
const limits = (given: RunningResponse) => {
  const said = responseForecast(given);
  return said === null ? null : posteriorSummary(said, given.population, 0.9);
};

describe('the forecast of a response', () => {
  test('is too early to give before the third day and the eighth answer, until ten days are over', () => {
    expect(responseForecast(running({ past: days(9, 6) }))).toBeNull();
    expect(responseForecast(running({ past: days(3, 2, 2) }))).toBeNull();
    expect(responseForecast(running({ past: days(3, 2, 3) }))).not.toBeNull();
    expect(responseForecast(running({ past: days(1, 0, 0, 0, 0, 0, 0, 0, 0) }))).toBeNull();
    expect(limits(running({ past: days(1, 0, 0, 0, 0, 0, 0, 0, 0, 0) }))?.interval.upper).toBeLessThan(20);
  });

  test('adds to 1, starts at what is there and stays within the list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 3, maxLength: 20 }),
        fc.nat(20),
        fc.nat(4),
        (counts, ahead, today) => {
          const past = days(...counts);
          const before = counts.reduce((sum, count) => sum + count, 0);
          const given = running({
            past,
            population: before + 30,
            ahead: week.slice(0, ahead % 6),
            answered: before + today,
          });
          const said = responseForecast(given);
          if (said === null) return;
          expect(said.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          expect(said.first).toBe(before + today);
          expect(said.first + said.probabilities.length - 1).toBeLessThanOrEqual(before + 30);
          expect(chanceOfAtLeast(said, said.first)).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('more days ahead promise more; a reminder today promises more than none; what wears off promises less', () => {
    const mean = (given: RunningResponse): number => limits(given)?.mean ?? 0;
    expect(mean(running({ ahead: [...week, ...week] }))).toBeGreaterThan(mean(running()));
    expect(mean(running({ mailings: [0, 4] }))).toBeGreaterThan(mean(running()));
    expect(mean(running({ past: days(18, 3, 1, 0) }))).toBeLessThan(mean(running({ past: days(5, 6, 5, 6) })));
  });

  test('is one value when the last day is over or nobody is silent', () => {
    expect(responseForecast(running({ ahead: [] }))).toEqual({ first: 22, probabilities: [1] });
    expect(responseForecast(running({ population: 22 }))).toEqual({ first: 22, probabilities: [1] });
  });
});
