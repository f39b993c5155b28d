/** A mean under weights with its design variance and degrees of freedom. */
export interface WeightedMean {
  readonly mean: number;
  readonly variance: number;
  readonly df: number;
}

export interface WeightedSample {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  /** For each weighting variable the category of each respondent; the variance takes their explained part out. */
  readonly factors?: readonly (readonly string[])[];
  /** The drawn unit each respondent belongs to, when units were drawn and not firms. */
  readonly clusters?: readonly string[];
  /** Share of all units (firms or clusters) that was drawn, 0..1. */
  readonly fraction: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function withoutMeans(
  values: readonly number[],
  weights: readonly number[],
  factor: readonly string[],
): readonly number[] {
  const sums = new Map<string, { value: number; weight: number }>();
  values.forEach((value, i) => {
    const weight = weights[i] ?? 0;
    const sum = sums.get(factor[i] ?? '') ?? { value: 0, weight: 0 };
    sums.set(factor[i] ?? '', { value: sum.value + weight * value, weight: sum.weight + weight });
  });
  return values.map((value, i) => {
    const sum = sums.get(factor[i] ?? '');
    return sum === undefined || sum.weight === 0 ? value : value - sum.value / sum.weight;
  });
}

// Weighted least squares on the categories by taking each factor's means out in turn until nothing moves.
function residuals(
  centred: readonly number[],
  weights: readonly number[],
  factors: readonly (readonly string[])[],
): readonly number[] {
  let current = centred;
  for (let round = 0; round < 500; round += 1) {
    let next = current;
    for (const factor of factors) next = withoutMeans(next, weights, factor);
    const moved = Math.max(0, ...next.map((value, i) => Math.abs(value - (current[i] ?? 0))));
    current = next;
    if (factors.length < 2 || moved < 1e-13) break;
  }
  return current;
}

function totalsPerUnit(contributions: readonly number[], clusters: readonly string[] | undefined): readonly number[] {
  if (clusters === undefined) return contributions;
  const totals = new Map<string, number>();
  contributions.forEach((value, i) => {
    totals.set(clusters[i] ?? '', (totals.get(clusters[i] ?? '') ?? 0) + value);
  });
  return [...totals.values()];
}

/**
 * The mean of weighted answers with its linearized variance under post-stratification or raking, with
 * finite-population correction; null with fewer than two units or without weight. Variance 0 when all were asked.
 * (Deville & Särndal 1992; R survey's svymean after postStratify.)
 */
export function weightedMean(sample: WeightedSample): WeightedMean | null {
  const { values, weights, factors = [], clusters, fraction } = sample;
  const weight = sumOf(weights);
  if (!(weight > 0)) return null;
  const mean = sumOf(values.map((value, i) => value * (weights[i] ?? 0))) / weight;
  const unexplained = residuals(
    values.map((value) => value - mean),
    weights,
    factors,
  );
  const contributions = unexplained.map((value, i) => (value * (weights[i] ?? 0)) / weight);
  const units = totalsPerUnit(contributions, clusters);
  if (units.length < 2) return null;
  const centre = sumOf(units) / units.length;
  const squares = units.reduce((sum, unit) => sum + (unit - centre) ** 2, 0);
  const variance = ((1 - fraction) * units.length * squares) / (units.length - 1);
  return { mean, variance, df: units.length - 1 };
}
