import { drawnSample } from '../src/statistics/random/drawn-sample.ts';
import type { Random } from '../src/statistics/random/seeded-random.ts';

/** How often an interval held the truth, out of the times it was given at all. */
export interface Tally {
  readonly held: number;
  readonly given: number;
}

/** One sort of park: what its firms think, drawn anew for every park. */
export interface ParkKind {
  readonly name: string;
  readonly draw: (random: Random) => number;
}

function pick(cumulative: readonly number[], random: Random): number {
  const u = random();
  const at = cumulative.findIndex((limit) => u < limit);
  return (at < 0 ? cumulative.length - 1 : at) + 1;
}

/** Marks 1 to 10 as parks give them: around seven, skewed with a few very low ones, and divided. */
export const markKinds: readonly ParkKind[] = [
  { name: 'around seven', draw: (random) => pick([0, 0.01, 0.03, 0.08, 0.18, 0.38, 0.68, 0.9, 0.98, 1], random) },
  { name: 'skewed', draw: (random) => pick([0.04, 0.06, 0.08, 0.1, 0.12, 0.16, 0.24, 0.48, 0.82, 1], random) },
  { name: 'divided', draw: (random) => pick([0.2, 0.3, 0.38, 0.42, 0.46, 0.5, 0.56, 0.66, 0.82, 1], random) },
];

/** Damage in euros: two firms in three none, the others lognormal; in a dominated park one loss outweighs all others. */
export const damageKinds: readonly { readonly name: string; readonly dominated: boolean }[] = [
  { name: 'moderate tail', dominated: false },
  { name: 'one firm has 60 %', dominated: true },
];

function lognormal(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(2000 * Math.exp(normal));
}

/** A park's losses, firm by firm. */
export function damages(population: number, dominated: boolean, random: Random): number[] {
  const losses = Array.from({ length: population }, () => (random() < 1 / 3 ? lognormal(random) : 0));
  const rest = losses.slice(1).reduce((sum, loss) => sum + loss, 0);
  if (dominated) losses[0] = 1.5 * rest;
  return losses;
}

/** Firms in three size classes that answer and think differently: the case in which plain counting goes wrong. */
export interface SizeClass {
  readonly part: number;
  readonly response: number;
  readonly share: number;
}

export const sizeClasses: readonly SizeClass[] = [
  { part: 0.6, response: 0.38, share: 0.25 },
  { part: 0.28, response: 0.69, share: 0.45 },
  { part: 0.12, response: 0.9, share: 0.7 },
];

/** A number of random samples of random parks, counted by whether the interval holds the park's own truth. */
export function tally(rounds: number, round: () => boolean | null): Tally {
  let held = 0;
  let given = 0;
  for (let i = 0; i < rounds; i += 1) {
    const outcome = round();
    if (outcome !== null) given += 1;
    if (outcome === true) held += 1;
  }
  return { held, given };
}

/** `n` of a park's firms, drawn by lot. */
export function respondents(firms: readonly number[], n: number, random: Random): number[] {
  return drawnSample(firms, n, random);
}
