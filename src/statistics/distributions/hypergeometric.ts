import { binomialTerm } from '../special-functions/binomial-term.ts';
import type { Tails } from '../special-functions/tails.ts';

/**
 * P(X = x) when `drawn` firms are taken without replacement from `population` firms of which `marked` have the trait;
 * whole numbers, 0 outside the possible range, relative error about 1e-14 (Loader 2000).
 */
export function hypergeometricTerm(x: number, marked: number, drawn: number, population: number): number {
  if (x < 0 || x > marked || x > drawn || drawn - x > population - marked) return 0;
  const p = drawn / population;
  const q = (population - drawn) / population;
  const together = binomialTerm(x, marked, p, q) * binomialTerm(drawn - x, population - marked, p, q);
  return population === 0 ? 1 : together / binomialTerm(drawn, population, p, q);
}

function ratioSumDown(x: number, marked: number, drawn: number, unmarked: number): number {
  let term = 1;
  let sum = 1;
  for (let j = x; j > 0 && term > sum * 1e-17; j -= 1) {
    term *= (j * (unmarked - drawn + j)) / ((marked - j + 1) * (drawn - j + 1));
    sum += term;
  }
  return sum;
}

function ratioSumUp(x: number, marked: number, drawn: number, unmarked: number): number {
  let term = 1;
  let sum = 1;
  for (let j = x + 1; term > sum * 1e-17; j += 1) {
    term *= ((marked - j + 1) * (drawn - j + 1)) / (j * (unmarked - drawn + j));
    sum += term;
  }
  return sum;
}

/**
 * P(X <= x) as `lower` and P(X >= x) as `upper`, both including x, for the same draw as `hypergeometricTerm`;
 * relative error about 1e-13 in the smaller of the two.
 */
export function hypergeometricTails(x: number, marked: number, drawn: number, population: number): Tails {
  const least = Math.max(0, drawn - (population - marked));
  const most = Math.min(drawn, marked);
  if (x < least) return { lower: 0, upper: 1 };
  if (x > most) return { lower: 1, upper: 0 };
  const unmarked = population - marked;
  const term = hypergeometricTerm(x, marked, drawn, population);
  if (x * population <= marked * drawn) {
    const lower = Math.min(1, term * ratioSumDown(x, marked, drawn, unmarked));
    return { lower, upper: x === least ? 1 : Math.min(1, 1 - lower + term) };
  }
  const upper = Math.min(1, term * ratioSumUp(x, marked, drawn, unmarked));
  return { lower: x === most ? 1 : Math.min(1, 1 - upper + term), upper };
}
