import { binomialProbability } from '../../distributions/binomial.ts';

/** Two groups of n1 and n2, and which pairs of counts (x1, x2) are at least as extreme as the observed pair. */
export interface Region {
  readonly n1: number;
  readonly n2: number;
  /** Row x1, column x2 of an (n1+1) by (n2+1) grid; 1 is inside. */
  readonly inside: Uint8Array;
}

const GRID = 256;

function probabilityAt({ n1, n2, inside }: Region, share: number): number {
  const first = Array.from({ length: n1 + 1 }, (_, x) => binomialProbability(x, n1, share));
  const second = Array.from({ length: n2 + 1 }, (_, x) => binomialProbability(x, n2, share));
  let sum = 0;
  for (const [x1, p1] of first.entries()) {
    if (p1 < 1e-20) continue;
    let row = 0;
    for (const [x2, p2] of second.entries()) if (inside[x1 * (n2 + 1) + x2] === 1) row += p2;
    sum += p1 * row;
  }
  return sum;
}

// Golden-section search for the top between the neighbours of a point of the grid.
function refined(region: Region, left: number, right: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = left;
  let high = right;
  let best = 0;
  for (let step = 0; step < 30; step += 1) {
    const one = high - ratio * (high - low);
    const two = low + ratio * (high - low);
    const atOne = probabilityAt(region, one);
    const atTwo = probabilityAt(region, two);
    best = Math.max(best, atOne, atTwo);
    if (atOne > atTwo) high = two;
    else low = one;
  }
  return best;
}

/** The largest probability of a region over every common share of yes in the two groups, to about 1e-8. */
export function nuisanceMaximum(region: Region): number {
  const heights = Array.from({ length: GRID + 1 }, (_, i) => probabilityAt(region, i / GRID));
  const top = Math.max(...heights);
  const tops = heights.flatMap((height, i) => {
    const peak = height >= (heights[i - 1] ?? 0) && height >= (heights[i + 1] ?? 0);
    return peak && height > top * 0.98 ? [i] : [];
  });
  return Math.min(
    1,
    tops
      .slice(0, 4)
      .reduce(
        (most, i) => Math.max(most, refined(region, Math.max(0, i - 1) / GRID, Math.min(GRID, i + 1) / GRID)),
        top,
      ),
  );
}
