import { normalQuantile } from './normal-quantile.ts';

let lastLevel = 0.95;
let lastZ = normalQuantile(0.975);

/** The normal quantile that leaves (1 - level)/2 on each side: 1.96 at 0.95. Level 0..1, exclusive. */
export function twoSidedZ(level: number): number {
  if (level !== lastLevel) {
    lastZ = -normalQuantile((1 - level) / 2);
    lastLevel = level;
  }
  return lastZ;
}
