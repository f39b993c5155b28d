import { logFactorial } from '../special-functions/log-factorial.ts';
import type { Random } from './seeded-random.ts';

function logTerm(x: number, marked: number, drawn: number, population: number): number {
  const unmarked = population - marked;
  const ways =
    logFactorial(marked) -
    logFactorial(x) -
    logFactorial(marked - x) +
    logFactorial(unmarked) -
    logFactorial(drawn - x);
  const all = logFactorial(population) - logFactorial(drawn) - logFactorial(population - drawn);
  return ways - logFactorial(unmarked - drawn + x) - all;
}

/**
 * How many marked firms are among `drawn` of `population` of which `marked` are marked: one random number, spent from
 * the likeliest outcome outwards.
 */
export function hypergeometricDraw(marked: number, drawn: number, population: number, random: Random): number {
  const least = Math.max(0, drawn - (population - marked));
  const most = Math.min(drawn, marked);
  if (least === most) return least;
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (population + 2));
  const free = population - marked - drawn;
  let left = random();
  let below = Math.exp(logTerm(mode, marked, drawn, population));
  let above = below;
  left -= below;
  if (left < 0) return mode;
  for (let low = mode, high = mode; low > least || high < most; ) {
    if (high < most) {
      above *= ((marked - high) * (drawn - high)) / ((high + 1) * (free + high + 1));
      high += 1;
      left -= above;
      if (left < 0) return high;
    }
    if (low > least) {
      below *= (low * (free + low)) / ((marked - low + 1) * (drawn - low + 1));
      low -= 1;
      left -= below;
      if (left < 0) return low;
    }
  }
  return mode;
}
