import type { Limits } from '../limits.ts';
import type { FiniteSample } from './finite-sample.ts';

/**
 * The numbers of firms that are possible whatever the silent firms would say: from `count` to `count` plus the
 * silent ones. Divided by the population these are the worst-case bounds of Manski for a share.
 */
export function logicalBounds({ count, n, population }: FiniteSample): Limits {
  return { lower: count, upper: population - n + count };
}
