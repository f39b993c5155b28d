/** One known margin of the list: the category of each respondent and the number of firms in each category. */
export interface Margin {
  readonly categories: readonly string[];
  readonly firms: ReadonlyMap<string, number>;
}

export type Raking =
  | { readonly kind: 'weights'; readonly weights: readonly number[]; readonly rounds: number }
  | {
      readonly kind: 'contradiction';
      readonly reason: 'unknown-category' | 'empty-category' | 'unequal-totals' | 'no-convergence';
    };

const MOST_ROUNDS = 2000;

function sumsOf(weights: readonly number[], margin: Margin): Map<string, number> {
  const sums = new Map<string, number>();
  margin.categories.forEach((category, i) => {
    sums.set(category, (sums.get(category) ?? 0) + (weights[i] ?? 0));
  });
  return sums;
}

function adjusted(weights: readonly number[], margin: Margin): readonly number[] {
  const sums = sumsOf(weights, margin);
  return weights.map((weight, i) => {
    const category = margin.categories[i] ?? '';
    const sum = sums.get(category) ?? 0;
    return sum === 0 ? 0 : (weight * (margin.firms.get(category) ?? 0)) / sum;
  });
}

function largestError(weights: readonly number[], margins: readonly Margin[]): number {
  let largest = 0;
  for (const margin of margins) {
    const sums = sumsOf(weights, margin);
    for (const [category, firms] of margin.firms) {
      largest = Math.max(largest, Math.abs((sums.get(category) ?? 0) - firms));
    }
  }
  return largest;
}

const totalOf = (margin: Margin): number => [...margin.firms.values()].reduce((sum, firms) => sum + firms, 0);

function contradiction(start: readonly number[], margins: readonly Margin[]): Raking | null {
  const totals = margins.map(totalOf);
  const [first = 0] = totals;
  if (totals.some((total) => Math.abs(total - first) > 1e-9 * first))
    return { kind: 'contradiction', reason: 'unequal-totals' };
  for (const margin of margins) {
    if (margin.categories.some((category) => !margin.firms.has(category))) {
      return { kind: 'contradiction', reason: 'unknown-category' };
    }
    const sums = sumsOf(start, margin);
    for (const [category, firms] of margin.firms) {
      if (firms > 0 && !((sums.get(category) ?? 0) > 0)) return { kind: 'contradiction', reason: 'empty-category' };
    }
  }
  return null;
}

/**
 * Weights that meet every margin at once, by iterative proportional fitting from the start weights (Deming & Stephan
 * 1940); one margin is plain post-stratification. Margins that contradict each other or the answers give the reason,
 * never weights.
 */
export function rakedWeights(start: readonly number[], margins: readonly Margin[]): Raking {
  const refused = contradiction(start, margins);
  if (refused !== null) return refused;
  const [first] = margins;
  const allowed = 1e-10 * Math.max(1, first === undefined ? 0 : totalOf(first) / 100);
  let weights = start;
  for (let rounds = 0; rounds <= MOST_ROUNDS; rounds += 1) {
    if (largestError(weights, margins) < allowed) return { kind: 'weights', weights, rounds };
    for (const margin of margins) weights = adjusted(weights, margin);
  }
  return { kind: 'contradiction', reason: 'no-convergence' };
}
