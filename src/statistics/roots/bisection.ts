/**
 * The point between `lower` and `upper` where an increasing function passes 0, to the last digits of a double;
 * the nearer end when it does not.
 */
export function bisection(increasing: (at: number) => number, lower: number, upper: number): number {
  let low = lower;
  let high = upper;
  for (let step = 0; step < 1100; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (increasing(middle) > 0) high = middle;
    else low = middle;
  }
  return low + (high - low) / 2;
}
