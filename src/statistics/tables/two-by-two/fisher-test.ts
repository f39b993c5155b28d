import { hypergeometricTerm } from '../../distributions/hypergeometric.ts';
import type { TwoByTwo } from './two-by-two.ts';

export interface FisherTest {
  readonly p: number;
  /** The same with the observed table counted for half: less conservative, no guarantee. */
  readonly midP: number;
}

// Probabilities that differ by less than this are ties.
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: the probability, given the margins, of a table no more likely than the observed one.
 * Exactly 1 for a table with an empty row or column.
 */
export function fisherTest({ a, b, c, d }: TwoByTwo): FisherTest {
  const total = a + b + c + d;
  const firstRow = a + b;
  const firstColumn = a + c;
  const observed = hypergeometricTerm(a, firstColumn, firstRow, total);
  let p = 0;
  for (let x = Math.max(0, firstRow + firstColumn - total); x <= Math.min(firstRow, firstColumn); x += 1) {
    const probability = hypergeometricTerm(x, firstColumn, firstRow, total);
    if (probability <= observed * TIE) p += probability;
  }
  return { p: Math.min(1, p), midP: Math.max(0, Math.min(1, p) - observed / 2) };
}
