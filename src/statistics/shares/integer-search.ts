import type { Limits } from '../limits.ts';

/** The smallest whole number of the range at which an ever more easily met condition holds; the upper end if none. */
export function smallestWhere(range: Limits, guess: number, holds: (at: number) => boolean): number {
  let { lower, upper } = range;
  // The guess is often right to a few firms: look around it in doubling strides before halving.
  let stride = 1;
  let at = Math.max(lower, Math.min(guess, upper - 1));
  while (lower < upper) {
    if (holds(at)) {
      upper = at;
      at -= stride;
    } else {
      lower = at + 1;
      at += stride;
    }
    stride *= 2;
    if (at < lower || at >= upper) at = lower + Math.floor((upper - lower) / 2);
  }
  return lower;
}

/** The largest whole number of the range at which an ever harder condition still holds; the lower end if none. */
export function largestWhere(range: Limits, guess: number, holds: (at: number) => boolean): number {
  const mirrored = { lower: -range.upper, upper: -range.lower };
  const found = -smallestWhere(mirrored, -guess, (at) => holds(-at));
  return found === 0 ? 0 : found;
}
