export interface Slope {
  readonly value: number;
  readonly slope: number;
}

export interface Search {
  readonly lower: number;
  readonly upper: number;
  readonly start: number;
}

const MOST_STEPS = 200;
// Newton's error is squared by each step: after one this short the next would change nothing.
const CLOSE = 1e-9;
const NOISE = 1e-16;

// An open end is walked towards in doubling strides; a closed bracket is halved.
function halve(lower: number, upper: number, at: number): number {
  if (lower === Number.NEGATIVE_INFINITY) return at - Math.max(1, Math.abs(at));
  if (upper === Number.POSITIVE_INFINITY) return at + Math.max(1, Math.abs(at));
  return lower + (upper - lower) / 2;
}

/**
 * The zero of an increasing function within a bracket (ends may be infinite), to the last digits of a double.
 * Newton's steps, with bisection whenever a step leaves the bracket or does not narrow it.
 */
export function safeguardedNewton(evaluate: (at: number) => Slope, search: Search): number {
  let { lower, upper } = search;
  let at = search.start;
  let lastStep = Number.POSITIVE_INFINITY;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, slope } = evaluate(at);
    if (Math.abs(value) <= NOISE) return at;
    if (value > 0) upper = at;
    else lower = at;
    let next = at - value / slope;
    const useful = next > lower && next < upper && Math.abs(next - at) < lastStep * 0.9;
    if (!useful) next = halve(lower, upper, at);
    const moved = Math.abs(next - at);
    lastStep = useful ? moved : Number.POSITIVE_INFINITY;
    if (next === at || (useful && moved <= CLOSE * Math.abs(next))) return next;
    at = next;
  }
  return at;
}
