import type { Margin, Raking } from './raked-weights.ts';
import { rakedWeights } from './raked-weights.ts';

const MOST_TRIMS = 50;

/**
 * Raked weights none of which exceeds `most` times the mean weight: what is cut off is spread by raking again.
 * Refuses with 'no-convergence' when the margins cannot be met under that ceiling.
 */
export function trimmedWeights(start: readonly number[], margins: readonly Margin[], most = 4): Raking {
  let raking = rakedWeights(start, margins);
  for (let trims = 0; trims < MOST_TRIMS; trims += 1) {
    if (raking.kind === 'contradiction') return raking;
    const { weights } = raking;
    const ceiling = (most * weights.reduce((sum, weight) => sum + weight, 0)) / weights.length;
    if (weights.every((weight) => weight <= ceiling * (1 + 1e-9))) return raking;
    raking = rakedWeights(
      weights.map((weight) => Math.min(weight, ceiling)),
      margins,
    );
  }
  return { kind: 'contradiction', reason: 'no-convergence' };
}
