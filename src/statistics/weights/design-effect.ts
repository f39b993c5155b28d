export interface DesignEffect {
  /** Kish's factor by which unequal weights inflate the variance, >= 1. */
  readonly factor: number;
  /** The number of equally weighted answers that say as much. */
  readonly effectiveAnswers: number;
  /** Above 1.5: the weighting costs so much precision that the reader must be told. */
  readonly heavy: boolean;
}

/** The cost of unequal weights, 1 + cv² (Kish 1965); null without a positive weight. */
export function designEffect(weights: readonly number[]): DesignEffect | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return null;
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  const factor = (weights.length * squares) / (sum * sum);
  return { factor, effectiveAnswers: weights.length / factor, heavy: factor > 1.5 };
}
