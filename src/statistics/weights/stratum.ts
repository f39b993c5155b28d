/** One stratum of a list (a size class): its firms, its respondents and what they said; variance null below n = 2. */
export interface Stratum {
  readonly population: number;
  readonly n: number;
  readonly mean: number;
  readonly variance: number | null;
}

function squares({ n, variance }: Stratum): number {
  return variance === null ? 0 : variance * (n - 1);
}

/** Two strata as one, with the mean and variance of their answers together. */
export function mergedStratum(one: Stratum, other: Stratum): Stratum {
  const n = one.n + other.n;
  const population = one.population + other.population;
  if (n === 0) return { population, n, mean: 0, variance: null };
  const apart = one.mean - other.mean;
  const between = ((one.n * other.n) / n) * apart * apart;
  return {
    population,
    n,
    mean: (one.n * one.mean + other.n * other.mean) / n,
    variance: n < 2 ? null : (squares(one) + squares(other) + between) / (n - 1),
  };
}

const NOBODY_THERE = Number.POSITIVE_INFINITY;

/**
 * The strata with every one that has fewer than `least` answers, and is not complete, joined to its neighbour with the
 * fewest answers, so that no firm is dropped. Give them in a natural order (from small to large). Empty strata leave.
 */
export function collapsedStrata(strata: readonly Stratum[], least = 2): readonly Stratum[] {
  const joined = strata.filter(({ population }) => population > 0);
  for (;;) {
    const at = joined.findIndex(({ n, population }) => n < least && n < population);
    const thin = joined[at];
    if (thin === undefined || joined.length === 1) return joined;
    const before = joined[at - 1]?.n ?? NOBODY_THERE;
    const after = joined[at + 1]?.n ?? NOBODY_THERE;
    const partner = before <= after ? at - 1 : at + 1;
    const other = joined[partner];
    if (other === undefined) return joined;
    joined.splice(Math.min(at, partner), 2, mergedStratum(thin, other));
  }
}
