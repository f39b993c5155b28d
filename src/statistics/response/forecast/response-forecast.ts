import type { CountPosterior } from '../../posterior/count-posterior.ts';
import { countPosterior } from '../../posterior/count-posterior.ts';
import { gammaQuantile } from '../../special-functions/gamma-quantile.ts';
import type { HazardFit, PastDay } from './hazard-fit.ts';
import { decays, hazardFit, willingness } from './hazard-fit.ts';

/** What a running measurement shows. Day 0 is the day it opened. */
export interface RunningResponse {
  readonly population: number;
  /** Every day since opening that is over. */
  readonly past: readonly PastDay[];
  /** The weights of the days to come, the present one first, up to and with the last day. */
  readonly ahead: readonly number[];
  /** The days on which firms were written to; opening counts as one. Up to `past.length`: the present day. */
  readonly mailings: readonly number[];
  /** All who answered so far, those of the present day included. */
  readonly answered: number;
}

/** Before anything is foretold, three days are over with eight answers, or ten days with however few. */
const fewestDays = 3;
const fewestAnswers = 8;
const daysThatSayEnough = 10;

// How much a park differs from the model: the chance to answer spreads like that of a beta law of this many firms.
const likeness = 30;
const levels = 15;

/** The days since opening, cut before each mailing; the last part is empty when the mailing is of the present day. */
function segmentsOf({ past, mailings }: RunningResponse): readonly (readonly PastDay[])[] {
  const starts = [...new Set([0, ...mailings])]
    .filter((day) => day >= 0 && day <= past.length)
    .toSorted((a, b) => a - b);
  return starts.map((start, place) => past.slice(start, starts[place + 1]));
}

function exposureAhead(fit: HazardFit, last: readonly PastDay[], ahead: readonly number[]): number {
  let age = last.reduce((sum, { weight }) => sum + weight, 0);
  let exposure = 0;
  for (const weight of ahead) {
    exposure += weight * willingness(fit.decay, age);
    age += weight;
  }
  return exposure;
}

/** Adds to `sum` how many of `silent` firms answer, at a chance around `chance`. */
function addChances(sum: Float64Array, silent: number, chance: number, weight: number): void {
  if (weight < 1e-9) return;
  const within = Math.min(0.999, Math.max(1e-9, chance));
  const prior = { yes: likeness * within, no: likeness * (1 - within) };
  const { probabilities } = countPosterior({ count: 0, n: 0, population: silent }, prior);
  for (const [more, probability] of probabilities.entries()) sum[more] = (sum[more] ?? 0) + weight * probability;
}

/** Drops what the present day has already disproved, and makes the rest add to 1. */
function atLeast(chances: Float64Array, before: number, answered: number): CountPosterior {
  const kept = [...chances.subarray(answered - before)];
  const total = kept.reduce((sum, chance) => sum + chance, 0);
  return total > 0
    ? { first: answered, probabilities: kept.map((chance) => chance / total) }
    : { first: answered, probabilities: [1] };
}

/**
 * How many firms will have answered after the last day when nobody is written to again: for each number its probability.
 * A silent firm answers on a day with a chance that is highest after a mailing and wears off by the working day; the
 * level after each mailing is gamma distributed, the decay one of a grid weighed by how it fits, and the number to come
 * beta-binomial given both (discrete-time hazard: Allison 1982, Sociol Methodol 13:61; predictive mixture: Geisser 1993).
 * Null while fewer than three days are over, or fewer than ten with less than eight answers: too early to say. One value
 * when no day is left or nobody is silent. Real coverage of its 90 % interval: `npm run bench -- forecast`.
 */
export function responseForecast(running: RunningResponse): CountPosterior | null {
  const { population, past, ahead, answered } = running;
  const before = past.reduce((sum, { answers }) => sum + answers, 0);
  if (past.length < (before < fewestAnswers ? daysThatSayEnough : fewestDays)) return null;
  const silent = population - before;
  if (silent <= 0 || ahead.length === 0) return { first: answered, probabilities: [1] };
  const segments = segmentsOf(running);
  const fits = decays.map((decay) => hazardFit(segments, population, decay));
  const best = Math.max(...fits.map(({ logLikelihood }) => logLikelihood));
  const shape = fits[0]?.shape ?? 1;
  const quantiles = Array.from({ length: levels }, (_, at) => gammaQuantile((at + 0.5) / levels, shape));
  const chances = new Float64Array(silent + 1);
  for (const fit of fits) {
    const weight = Math.exp(fit.logLikelihood - best) / levels;
    if (weight < 1e-7) continue;
    const exposure = exposureAhead(fit, segments.at(-1) ?? [], ahead) / fit.rate;
    for (const level of quantiles) addChances(chances, silent, 1 - Math.exp(-level * exposure), weight);
  }
  return atLeast(chances, before, answered);
}

/** The probability, 0..1, that at least `needed` firms will have answered. */
export function chanceOfAtLeast({ first, probabilities }: CountPosterior, needed: number): number {
  return Math.min(
    1,
    probabilities.reduce((sum, p, more) => (first + more >= needed ? sum + p : sum), 0),
  );
}
