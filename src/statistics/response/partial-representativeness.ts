import type { ResponseClass } from './representativeness.ts';

export interface PartialRepresentativeness {
  /** What this division contributes to the spread of the response, 0..½; 0 when its classes answered alike. */
  readonly whole: number;
  /** Per class, in the order given: below 0 it is missing among the answers, above 0 it is there too often; -½..½. */
  readonly perClass: readonly number[];
}

/**
 * Unconditional partial R-indicators of one division of the list: sqrt(N_k/N)(ρ_k - ρ) per class, and the root of the sum
 * of their squares (Schouten, Shlomo & Skinner 2011, J Off Stat 27:231). Null for an empty list; a class without firms has 0.
 */
export function partialRepresentativeness(classes: readonly ResponseClass[]): PartialRepresentativeness | null {
  const firms = classes.reduce((sum, { population }) => sum + population, 0);
  if (firms === 0) return null;
  const rate = classes.reduce((sum, { n }) => sum + n, 0) / firms;
  const perClass = classes.map(({ population, n }) =>
    population === 0 ? 0 : Math.sqrt(population / firms) * (n / population - rate),
  );
  return { whole: Math.sqrt(perClass.reduce((sum, part) => sum + part ** 2, 0)), perClass };
}
