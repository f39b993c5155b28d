import type { Limits } from '../limits.ts';

/** n answers with this mean from a list of `population` firms, on a scale. */
export interface ScaleAnswers {
  readonly mean: number;
  readonly n: number;
  readonly population: number;
  readonly scale: Limits;
}

/**
 * Where the mean of all firms must lie whatever the silent ones think (Manski's bounds), in the unit of the scale;
 * width 0 for a census, null for an empty list. A share is a mean on the scale 0 to 1.
 */
export function worstCaseBounds({ mean, n, population, scale }: ScaleAnswers): Limits | null {
  if (population <= 0) return null;
  const known = n === 0 ? 0 : n * mean;
  const silent = population - n;
  return { lower: (known + silent * scale.lower) / population, upper: (known + silent * scale.upper) / population };
}
