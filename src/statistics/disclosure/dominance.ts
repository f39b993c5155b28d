/** The `most` largest of some amounts, largest first: a walk past all of them, for sorting takes long where they are many. */
function largestOf(contributions: readonly number[], most: number): readonly number[] {
  const largest: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < contributions.length; i += 1) {
    const value = contributions[i] ?? 0;
    if (value <= least) continue;
    if (largest.length === most) largest.pop();
    let at = largest.length;
    while (at > 0 && (largest[at - 1] ?? 0) < value) at -= 1;
    largest.splice(at, 0, value);
    if (largest.length === most) least = largest[most - 1] ?? least;
  }
  return largest;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * The p% rule: whether the second largest contributor could estimate the largest to within `percent` of it from the
 * published sum of these non-negative amounts (Hundepool et al. 2012, ch. 4). False when nothing was contributed.
 */
export function isPercentSensitive(contributions: readonly number[], percent = 10): boolean {
  const [largest = 0, second = 0] = largestOf(contributions, 2);
  // The others are summed by themselves: taking two large amounts off a sum would take digits along.
  let others = 0;
  let isLargestLeft = true;
  let isSecondLeft = true;
  for (const value of contributions) {
    if (isLargestLeft && value === largest) isLargestLeft = false;
    else if (isSecondLeft && value === second) isSecondLeft = false;
    else others += value;
  }
  return others < (percent / 100) * largest;
}

/** The (n, k) dominance rule: whether the `largest` contributors together hold more than `percent` of the sum. */
export function isDominated(contributions: readonly number[], largest: number, percent: number): boolean {
  return sumOf(largestOf(contributions, largest)) > (percent / 100) * sumOf(contributions);
}
